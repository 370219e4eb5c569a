#include "existing_accounts.h"

#include "account_file.h"
#include "kit/key_file_text.h"
#include "kit/read_number.h"
#include "kit/text_ranges.h"
#include "kit/xml_text.h"

#include <algorithm>
#include <optional>

namespace mailadvisor::claws {
namespace {

constexpr const char* accountsFile = "accountrc";
constexpr const char* foldersFile = "folderlist.xml";
constexpr std::string_view groupPrefix = "Account: ";

/// Nothing for news groups, local mailboxes and accounts that only send.
std::optional<Protocol> protocolOf(const KeyFileGroup& group) {
    const auto number = readNumber(group.value("protocol"));
    if (number == protocolPop3) return Protocol::Pop3;
    if (number == protocolImap) return Protocol::Imap;
    return std::nullopt;
}

/// The protocols were counted otherwise before the files had a version.
bool isReadable(const KeyFileGroup& group) {
    return readNumber(group.value("config_version")).value_or(0) > 0;
}

std::optional<Port> portOf(const KeyFileGroup& group, Protocol protocol) {
    const bool isImap = protocol == Protocol::Imap;
    if (group.value(isImap ? "set_imapport" : "set_popport") != "1") return std::nullopt;
    return readPort(group.value(isImap ? "imap_port" : "pop_port"));
}

void add(ExistingAccounts& found, const KeyFileGroup& group) {
    if (!isReadable(group)) {
        found.unread.push_back(incompleteEntry(group.name, "config_version"));
        return;
    }
    const auto protocol = protocolOf(group);
    if (!protocol) return;
    const std::string host = group.value("receive_server");
    if (host.empty()) {
        found.unread.push_back(incompleteEntry(group.name, "receive_server"));
        return;
    }
    found.accounts.push_back({.place = group.name,
                              .name = group.value("account_name"),
                              .address = group.value("address"),
                              .protocol = *protocol,
                              .host = host,
                              .port = portOf(group, *protocol),
                              .login = group.value("user_id")});
}

/// folderlist.xml counts with the number of the account's group.
std::string foldersWithout(const std::string& text, std::string_view number) {
    const auto list = readXml(text, foldersFile);
    if (!list) return text;  // the program makes a new one
    std::vector<TextRange> parts;
    for (const XmlElement& folder : list->children) {
        if (folder.name == "folder" && folder.attribute("account_id") == number)
            parts.push_back(wholeLine(text, folder.range));
    }
    return withoutRanges(text, std::move(parts));
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    const auto file = files.find(accountsFile);
    if (file == files.end()) return found;
    const KeyFileText text = readKeyFile(file->second);
    if (text.firstOddLine != 0) return garbledFile(accountsFile, text.firstOddLine);
    for (const KeyFileGroup& group : text.groups) {
        // Of two groups with one name the program reads the first, twice.
        if (group.name.starts_with(groupPrefix) && text.find(group.name) == &group)
            add(found, group);
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    ExistingFiles left = files;
    const std::string& before = files.at(accountsFile);
    const KeyFileText text = readKeyFile(before);
    std::vector<TextRange> parts;
    for (const KeyFileGroup& group : text.groups) {
        if (group.name == account.place) parts.push_back({group.begin, group.end});
    }
    const bool isLast = parts.size() == text.groups.size();
    left[accountsFile] = withoutRanges(before, std::move(parts));
    if (const auto folders = left.find(foldersFile); folders != left.end()) {
        folders->second = foldersWithout(folders->second, account.place.substr(groupPrefix.size()));
    }
    if (isLast) left.erase(accountsFile);
    return left;
}

}  // namespace mailadvisor::claws
