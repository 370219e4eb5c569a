#include "existing_accounts.h"

#include "kit/file_entries.h"
#include "kit/key_file_text.h"
#include "kit/read_number.h"
#include "kit/text_ranges.h"

#include <algorithm>
#include <optional>

namespace mailadvisor::outlook {
namespace {

constexpr KeyFileStyle style{.comments = ";"};
constexpr std::string_view listName = "Internet Account List";

bool isPrf(std::string_view path) { return path.ends_with(".prf"); }

std::optional<Protocol> protocolOf(std::string_view type) {
    if (type == "IMAP") return Protocol::Imap;
    if (type == "POP3") return Protocol::Pop3;
    return std::nullopt;
}

std::string valueIn(const KeyFileText& file, std::string_view section, std::string_view key) {
    const KeyFileGroup* group = file.find(section);
    return group == nullptr ? std::string() : group->value(key);
}

/// An entry of the list: the number of the account, and the section that maps its kind.
void add(ExistingAccounts& found, const std::string& path, const KeyFileText& file,
         const KeyFileEntry& entry) {
    const std::string place = FileEntry{path, entry.key}.place();
    const std::string type = valueIn(file, entry.value, "AccountType");
    const auto protocol = protocolOf(type);
    if (!protocol) {
        found.unread.push_back(entryOfOtherType(place, type.empty() ? entry.value : type));
        return;
    }
    const auto of = [&](const std::string& key) { return valueIn(file, entry.key, key); };
    if (of(type + "Server").empty()) {
        found.unread.push_back(incompleteEntry(place, type + "Server"));
        return;
    }
    found.accounts.push_back({.place = place,
                              .name = of("AccountName"),
                              .address = of("EmailAddress"),
                              .protocol = *protocol,
                              .host = of(type + "Server"),
                              .port = readPort(of(type + "Port")),
                              .login = of(type + "UserName")});
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    for (const auto& [path, content] : files) {
        if (!isPrf(path)) continue;
        const KeyFileText file = readKeyFile(content, style);
        if (file.firstOddLine != 0) return garbledFile(path, file.firstOddLine);
        const KeyFileGroup* list = file.find(listName);
        if (list == nullptr) continue;
        for (const KeyFileEntry& entry : list->entries) add(found, path, file, entry);
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    const auto [path, section] = FileEntry::at(account.place);
    ExistingFiles left = files;
    const KeyFileText file = readKeyFile(files.at(path), style);
    const KeyFileGroup& list = *file.find(listName);
    if (list.entries.size() == 1) {
        left.erase(path);
        return left;
    }
    std::vector<TextRange> parts;
    for (const KeyFileEntry& entry : list.entries) {
        if (entry.key == section) parts.push_back({entry.begin, entry.end});
    }
    const KeyFileGroup* group = file.find(section);
    parts.push_back({group->begin, group->end});
    left[path] = withoutRanges(files.at(path), std::move(parts));
    return left;
}

}  // namespace mailadvisor::outlook
