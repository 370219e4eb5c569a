#pragma once

#include "output/folders.h"
#include "output/install.h"
#include "output/take_back.h"
#include "output/undo_store.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

namespace mailadvisor {

/// A mail program's folder and a state folder of its own; the environment as before afterwards.
class UndoScene {
public:
    UndoScene() {
        if (const char* before = std::getenv("XDG_STATE_HOME")) before_ = before;
        setenv("XDG_STATE_HOME", state_.path().c_str(), 1);
        put(home_.path("mail/prefs.js"), "old prefs\n");
        put(home_.path("mail/deep/list"), "old list\n");
        std::filesystem::permissions(home_.path("mail/prefs.js"), std::filesystem::perms(0640));
    }
    ~UndoScene() { setenv("XDG_STATE_HOME", before_.c_str(), 1); }
    UndoScene(const UndoScene&) = delete;
    UndoScene& operator=(const UndoScene&) = delete;

    std::string mail(const std::string& path = {}) const { return home_.path("mail/" + path); }
    std::string undoFolder() const { return state_.path("mailadvisor/undo"); }
    std::map<std::string, std::string> seen() const { return contentsOf(home_.path()); }

    Installation installation() const {
        Installation installation;
        installation.command = "write";
        installation.client = "postbox";
        installation.folder = mail();
        installation.bundle.files = {{"prefs.js", "old prefs\nours\n", {}},
                                     {"deep/list", "old list\nours\n", {}},
                                     {"ours/one", "ours\n", {}}};
        installation.madeFrom = {{"prefs.js", "old prefs\n"}, {"deep/list", "old list\n"}};
        installation.when = when_;
        return installation;
    }

    static std::vector<UndoRecord> records() {
        const auto store = UndoStore::open();
        return store ? store->records({}) : std::vector<UndoRecord>();
    }

    /// As the command does it: takes the last one back and forgets it.
    static Result<TakeBack> undo(const CutAccount& cut = {}) {
        const auto store = UndoStore::open();
        if (!store) return Unexpected{store.error()};
        const auto all = store->records({});
        if (all.empty()) return TakeBack{TakenBack::WasNotDone, {}, false};
        auto taken = takeBack(all.front(), cut, false, {});
        if (taken) store->forget(all.front().id);
        return taken;
    }

    Timestamp when_{std::chrono::seconds(1'800'000'000)};

private:
    TemporaryFolder state_{};
    TemporaryFolder home_{};
    std::string before_{};
};

}  // namespace mailadvisor
