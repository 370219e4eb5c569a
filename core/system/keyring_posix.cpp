#include "base/secret.h"
#include "system/environment.h"
#include "system/keyring.h"
#include "system/run_program.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

// libsecret's own `secret-tool` in a process of its own: a prompt that nobody answers ends with the
// process at the deadline, no main loop of GLib runs here, and the password goes through its
// standard input alone. What it says is read in English (LC_ALL=C) from its standard error.

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

using Words = std::vector<std::string>;
using KeyringClock = std::chrono::steady_clock;

constexpr std::size_t mostAnswerBytes = 64 * 1024;  // a password, or a sentence

struct Said {
    std::string_view part{};
    KeyringEnd end{};
};

/// libsecret 0.20, gnome-keyring 42, dbus-daemon 1.14 and `env`.
constexpr std::array whatIsSaid{
    Said{"No such file or directory", KeyringEnd::NoTool},
    Said{"Cannot autolaunch D-Bus", KeyringEnd::NoKeyring},
    Said{"Could not connect", KeyringEnd::NoKeyring},
    Said{"not provided by any .service files", KeyringEnd::NoKeyring},
    Said{"locked", KeyringEnd::Locked},
    Said{"dismissed", KeyringEnd::Locked},
};

KeyringEnd endOf(const CommandOutput& output) {
    if (output.end == CommandEnd::TooLate) return KeyringEnd::TooLate;
    const auto said = std::ranges::find_if(whatIsSaid, [&](const Said& each) {
        return output.text.find(each.part) != std::string::npos;
    });
    return said == whatIsSaid.end() ? KeyringEnd::Failed : said->end;
}

/// One piece of work with the keyring, all its steps within one limit.
class Asking {
public:
    explicit Asking(std::chrono::milliseconds limit) : end_(KeyringClock::now() + limit) {}

    CommandOutput store(const KeyringEntry& entry, std::string_view mark, std::string_view secret) {
        return run({"store", "--label=" + entry.label}, entry, mark, secret, "2>&1");
    }
    CommandOutput lookup(const KeyringEntry& entry, std::string_view mark) {
        return run({"lookup"}, entry, mark, {}, "2>/dev/null");
    }
    CommandOutput search(const KeyringEntry& entry, std::string_view mark) {
        return run({"search", "--all"}, entry, mark, {}, "2>&1");
    }
    CommandOutput clear(const KeyringEntry& entry, std::string_view mark) {
        return run({"clear"}, entry, mark, {}, "2>&1");
    }

private:
    CommandOutput run(const Words& what, const KeyringEntry& entry, std::string_view mark,
                      std::string_view input, const std::string& errors) {
        Words words{"/bin/sh",  "-c",         "exec \"$@\" " + errors, "sh", "env",
                    "LC_ALL=C", "secret-tool"};
        words.insert(words.end(), what.begin(), what.end());
        // A locked keyring forgets an entry's schema (gnome-keyring 42): the rest names it, too.
        const bool isNew = what.front() == "store";
        for (const auto& [name, value] : entry.attributes) {
            if (isNew || name != "xdg:schema") words.insert(words.end(), {name, value});
        }
        if (!mark.empty()) words.insert(words.end(), {"mailadvisor", std::string(mark)});
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end_ - KeyringClock::now());
        return runProgram(words, input, mostAnswerBytes,
                          std::max(left, std::chrono::milliseconds(0)));
    }

    KeyringClock::time_point end_;
};

bool isOnPath(const fs::path& program) {
    std::string folders = environment("PATH") + ":";
    for (std::size_t end; (end = folders.find(':')) != std::string::npos;) {
        std::error_code failure;
        if (end > 0 && fs::exists(folders.substr(0, end) / program, failure)) return true;
        folders.erase(0, end + 1);
    }
    return false;
}

}  // namespace

bool hasKeyring() {
    const std::string runtime = environment("XDG_RUNTIME_DIR");
    std::error_code failure;
    const bool hasSession = !environment("DBUS_SESSION_BUS_ADDRESS").empty() ||
                            (!runtime.empty() && fs::exists(runtime + "/bus", failure));
    return hasSession && isOnPath("secret-tool");
}

KeyringEnd keepInKeyring(const KeyringEntry& entry, std::string_view mark, std::string_view secret,
                         std::chrono::milliseconds limit) {
    Asking asking(limit);
    auto present = asking.lookup(entry, {});
    const bool isThere = present.end == CommandEnd::Succeeded;
    const bool isSame = isThere && present.text == secret;
    wipe(present.text);
    if (present.end == CommandEnd::TooLate) return KeyringEnd::TooLate;
    if (isSame) return KeyringEnd::WasKept;
    // Beside one without the mark a second would stand, and programs would find either.
    if (isThere) {
        const auto cleared = asking.clear(entry, {});
        if (cleared.end != CommandEnd::Succeeded) return endOf(cleared);
    }
    const auto stored = asking.store(entry, mark, secret);
    return stored.end == CommandEnd::Succeeded ? KeyringEnd::Kept : endOf(stored);
}

KeyringEnd removeFromKeyring(const KeyringEntry& entry, std::string_view mark,
                             std::chrono::milliseconds limit) {
    Asking asking(limit);
    auto found = asking.search(entry, mark);
    if (found.end != CommandEnd::Succeeded) return endOf(found);
    const bool isThere = found.text.find("attribute.") != std::string::npos;
    wipe(found.text);
    if (!isThere) return KeyringEnd::WasGone;
    // Of a locked keyring nothing is cleared, without a word; looking it up opens it.
    auto opened = asking.lookup(entry, mark);
    wipe(opened.text);
    if (opened.end == CommandEnd::TooLate) return KeyringEnd::TooLate;
    if (opened.end != CommandEnd::Succeeded) return KeyringEnd::Locked;
    const auto cleared = asking.clear(entry, mark);
    return cleared.end == CommandEnd::Succeeded ? KeyringEnd::Removed : endOf(cleared);
}

}  // namespace mailadvisor
