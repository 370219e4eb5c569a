#include "existing_accounts.h"

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

/// `account.k9s 1`: nothing says that two UUIDs differ.
std::string placeOf(const std::string& path, std::size_t index) {
    return path + " " + std::to_string(index + 1);
}

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
        const XmlElement* accounts = root->child("accounts");
        if (accounts == nullptr) continue;
        for (std::size_t i = 0; i < accounts->children.size(); ++i)
            add(found, placeOf(path, i), accounts->children[i]);
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    const auto blank = account.place.rfind(' ');
    const std::string path = account.place.substr(0, blank);
    const std::string& before = files.at(path);
    const auto root = readXml(before, path);
    if (!root) return Unexpected{root.error()};
    const auto& accounts = root->child("accounts")->children;
    ExistingFiles left = files;
    if (accounts.size() == 1 && root->children.size() == 1) {
        left.erase(path);
        return left;
    }
    const auto index =
        static_cast<std::size_t>(readNumber(account.place.substr(blank + 1)).value_or(1) - 1);
    left[path] = withoutRanges(before, {wholeLine(before, accounts[index].range)});
    return left;
}

}  // namespace mailadvisor::thunderbird_android
