#include "existing_accounts.h"

#include "base/ascii.h"
#include "kit/key_file_text.h"
#include "kit/plain_word.h"
#include "kit/read_number.h"

#include <optional>

namespace mailadvisor::getmail {
namespace {

constexpr std::string_view ownPrefix = "account-";
constexpr KeyFileStyle style{.comments = "#;", .hasContinuations = true, .takesColons = true};

bool isConfiguration(std::string_view path) {
    return path.find('/') == std::string_view::npos && !path.starts_with('.') &&
           !path.starts_with("oldmail-");
}

/// Python's parser takes the names of keys without regard to case.
std::string valueIn(const KeyFileGroup& group, std::string_view key) {
    std::string value;
    for (const KeyFileEntry& entry : group.entries) {
        if (equalsIgnoringCase(entry.key, key)) value = entry.value;
    }
    return value;
}

std::optional<Protocol> protocolOf(std::string_view type) {
    if (type.find("IMAP") != std::string_view::npos) return Protocol::Imap;
    if (type.find("POP3") != std::string_view::npos) return Protocol::Pop3;
    return std::nullopt;
}

void add(ExistingAccounts& found, const std::string& path, const KeyFileGroup& retriever) {
    const std::string type = valueIn(retriever, "type");
    const auto protocol = protocolOf(type);
    const std::string host = valueIn(retriever, "server");
    if (!protocol) {
        found.unread.push_back(entryOfOtherType(path, type));
    } else if (host.empty()) {
        found.unread.push_back(incompleteEntry(path, "server"));
    } else {
        const bool isOwn = path.starts_with(ownPrefix);
        found.accounts.push_back(
            {.place = path,
             .name = path,
             .address = isOwn ? addressFromPlainName(path.substr(ownPrefix.size())) : "",
             .protocol = *protocol,
             .host = host,
             .port = readPort(valueIn(retriever, "port")),
             .login = valueIn(retriever, "username")});
    }
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    for (const auto& [path, content] : files) {
        if (!isConfiguration(path)) continue;
        const KeyFileText file = readKeyFile(content, style);
        const KeyFileGroup* retriever = file.find("retriever");
        if (retriever == nullptr) continue;
        if (file.firstOddLine == 0) {
            add(found, path, *retriever);
        } else {
            found.unread.push_back(garbledEntry(path, file.firstOddLine));
        }
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    ExistingFiles left = files;
    left.erase(account.place);
    return left;
}

}  // namespace mailadvisor::getmail
