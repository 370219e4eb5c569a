#include "existing_accounts.h"

#include "base/ascii.h"
#include "kit/plain_word.h"
#include "kit/read_number.h"
#include "sections.h"

#include <algorithm>
#include <set>

namespace mailadvisor::mbsync_msmtp {
namespace {

constexpr const char* mbsyncPath = ".mbsyncrc";
constexpr const char* msmtpPath = ".msmtprc";

using Names = std::set<std::string>;

Sections readMbsync(const ExistingFiles& files) {
    const auto file = files.find(mbsyncPath);
    if (file == files.end()) return {};
    return readSections(file->second,
                        {true, {"IMAPAccount", "IMAPStore", "MaildirStore", "Channel", "Group"}});
}

/// msmtp takes what stands between the outer quotes as it is.
Sections readMsmtp(const ExistingFiles& files) {
    const auto file = files.find(msmtpPath);
    if (file == files.end()) return {};
    return readSections(file->second, {false, {"account", "defaults"}});
}

bool isKind(const Section& section, std::string_view kind) {
    return equalsIgnoringCase(section.kind(), kind);
}

std::string addressOf(const std::string& name, const Sections& msmtp) {
    for (const Section& section : msmtp.sections) {
        if (!isKind(section, "account") || section.name() != name) continue;
        if (std::string from = section.value("from"); !from.empty()) return from;
    }
    return addressFromPlainName(name);
}

/// An account stands for itself or inside its store.
bool isAccount(const Section& section) {
    return isKind(section, "IMAPAccount") ||
           (isKind(section, "IMAPStore") && section.value("Account").empty());
}

/// The store of `:store:box`; empty for another text.
std::string storeIn(const std::string& text) {
    const auto end = text.find(':', 1);
    return text.starts_with(':') && end != std::string::npos ? text.substr(1, end - 1) : "";
}

/// The two stores of a channel, under the words of today and of before mbsync 1.4.
Names storesOf(const Section& channel) {
    Names stores;
    for (const char* keyword : {"Far", "Near", "Master", "Slave"})
        stores.insert(storeIn(channel.value(keyword)));
    stores.erase("");
    return stores;
}

bool meet(const Names& a, const Names& b) {
    return std::ranges::any_of(a, [&b](const auto& name) { return b.contains(name); });
}

/// The sections of one account, and the names of its channels.
class Removal {
public:
    Removal(const Sections& file, const std::string& account) : file_(file) {
        Names stores;
        for (const Section& section : file.sections) {
            const bool isIts = isAccount(section) ? section.name() == account
                                                  : section.value("Account") == account;
            if (!isIts || isKind(section, "Channel") || isKind(section, "Group")) continue;
            take(section);
            if (isKind(section, "IMAPStore")) stores.insert(section.name());
        }
        takeChannels(stores);
        takeGroups();
    }

    const std::vector<TextRange>& parts() const { return parts_; }
    bool isAll() const { return taken_ == file_.sections.size(); }

private:
    void take(const Section& section) {
        parts_.push_back(section.range);
        ++taken_;
    }

    void takeChannels(const Names& stores) {
        Names others;
        Names theirs;
        for (const Section& section : file_.sections) {
            if (!isKind(section, "Channel")) continue;
            const Names both = storesOf(section);
            const bool isIts = meet(both, stores);
            (isIts ? theirs : others).insert(both.begin(), both.end());
            if (!isIts) continue;
            take(section);
            channels_.insert(section.name());
        }
        for (const Section& section : file_.sections) {
            const bool isOnlyTheirs =
                theirs.contains(section.name()) && !others.contains(section.name());
            if (isKind(section, "MaildirStore") && isOnlyTheirs) take(section);
        }
    }

    /// A group names channels, also with boxes (`channel:box`).
    void takeGroups() {
        for (const Section& section : file_.sections) {
            if (!isKind(section, "Group")) continue;
            std::size_t named = 0;
            std::vector<TextRange> gone;
            for (const Line& line : section.lines) {
                const bool isHeading = &line == &section.lines.front();
                for (std::size_t i = isHeading ? 2 : 1; i < line.words.size(); ++i) {
                    ++named;
                    const Word& word = line.words[i];
                    if (!channels_.contains(word.text.substr(0, word.text.find(':')))) continue;
                    gone.push_back({line.words[i - 1].range.end, word.range.end});
                }
            }
            if (!gone.empty() && gone.size() == named) {
                take(section);
            } else {
                parts_.insert(parts_.end(), gone.begin(), gone.end());
            }
        }
    }

    const Sections& file_;
    std::vector<TextRange> parts_{};
    std::size_t taken_{};
    Names channels_{};
};

/// msmtp's account of this name, and what follows it alone: `account default : NAME`.
void removeFromMsmtp(ExistingFiles& files, const std::string& account) {
    const Sections file = readMsmtp(files);
    std::vector<TextRange> parts;
    for (const Section& section : file.sections) {
        if (!isKind(section, "account")) continue;
        const auto& words = section.lines.front().words;
        std::string parents;
        for (std::size_t i = 2; i < words.size(); ++i) parents += words[i].text;
        if (section.name() == account || parents == ":" + account) parts.push_back(section.range);
    }
    if (parts.empty()) return;
    if (parts.size() == file.sections.size()) {
        files.erase(msmtpPath);
    } else {
        files[msmtpPath] = withoutRanges(files.at(msmtpPath), std::move(parts));
    }
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    const Sections mbsync = readMbsync(files);
    if (mbsync.brokenLine != 0) return garbledFile(mbsyncPath, mbsync.brokenLine);
    const Sections msmtp = readMsmtp(files);
    for (const Section& section : mbsync.sections) {
        if (!isAccount(section)) continue;
        const std::string name = section.name();
        const std::string host = section.value("Host");
        if (host.empty()) {
            found.unread.push_back(incompleteEntry(name, "Host"));
            continue;
        }
        found.accounts.push_back({.place = name,
                                  .name = name,
                                  .address = addressOf(name, msmtp),
                                  .protocol = Protocol::Imap,
                                  .host = host,
                                  .port = readPort(section.value("Port")),
                                  .login = section.value("User")});
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    const Sections mbsync = readMbsync(files);
    const Removal removal(mbsync, account.place);
    ExistingFiles left = files;
    if (removal.isAll()) {
        left.erase(mbsyncPath);
    } else {
        left[mbsyncPath] = withoutRanges(files.at(mbsyncPath), removal.parts());
    }
    removeFromMsmtp(left, account.place);
    return left;
}

}  // namespace mailadvisor::mbsync_msmtp
