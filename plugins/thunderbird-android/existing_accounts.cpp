#include "existing_accounts.h"

#include "kit/file_entries.h"
#include "kit/read_number.h"
#include "kit/xml_text.h"

#include <optional>

namespace mailadvisor::thunderbird_android {
namespace {

bool isSettings(std::string_view path) { return path.ends_with(".k9s"); }

std::optional<Protocol> protocolOf(std::string_view type) {
    if (type == "IMAP") return Protocol::Imap;
    if (type == "POP3") return Protocol::Pop3;
    return std::nullopt;
}

const XmlElement* accountsIn(const XmlElement& root) { return root.child("accounts"); }

/// The accounts are numbered: nothing says that two UUIDs differ.
constexpr XmlEntries settingsEntries{
    &accountsIn, [](const XmlElement& root) { return root.children.size() > 1; }};

void addAddresses(ExistingAccount& existing, const XmlElement& account) {
    const XmlElement* identities = account.child("identities");
    if (identities == nullptr) return;
    for (const XmlElement& identity : identities->children) {
        std::string address = identity.textOf("email");
        if (address.empty()) continue;
        (existing.address.empty() ? existing.address : existing.otherAddresses.emplace_back()) =
            std::move(address);
    }
}

void add(ExistingAccounts& found, const std::string& place, const XmlElement& account) {
    const XmlElement* server = account.child("incoming-server");
    const std::string type = server == nullptr ? "" : server->attribute("type");
    const auto protocol = protocolOf(type);
    if (server == nullptr || server->textOf("host").empty()) {
        found.unread.push_back(incompleteEntry(place, "incoming-server"));
    } else if (!protocol) {
        found.unread.push_back(entryOfOtherType(place, type));
    } else {
        ExistingAccount existing{.place = place,
                                 .name = account.textOf("name"),
                                 .protocol = *protocol,
                                 .host = server->textOf("host"),
                                 .port = readPort(server->textOf("port")),
                                 .login = server->textOf("username")};
        addAddresses(existing, account);
        found.accounts.push_back(std::move(existing));
    }
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    for (const auto& [path, content] : files) {
        if (!isSettings(path)) continue;
        const auto root = readXml(content, path);
        if (!root) return Unexpected{root.error()};
        const XmlElement* accounts = accountsIn(*root);
        if (accounts == nullptr) continue;
        for (std::size_t i = 0; i < accounts->children.size(); ++i)
            add(found, FileEntry::numbered(path, i).place(), accounts->children[i]);
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    return withoutEntry(files, FileEntry::at(account.place), settingsEntries);
}

}  // namespace mailadvisor::thunderbird_android
