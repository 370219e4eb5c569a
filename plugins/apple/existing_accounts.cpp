#include "existing_accounts.h"

#include "kit/file_entries.h"
#include "kit/read_number.h"
#include "kit/xml_text.h"

#include <optional>

namespace mailadvisor::apple {
namespace {

bool isProfile(std::string_view path) { return path.ends_with(".mobileconfig"); }

/// A CMS signature or encryption (DER or PEM), or a binary property list.
bool isSealed(std::string_view bytes) {
    return bytes.starts_with('\x30') || bytes.starts_with("-----BEGIN") ||
           bytes.starts_with("bplist");
}

/// The value behind a key of a dictionary; nullptr when it is missing.
const XmlElement* valueOf(const XmlElement& dictionary, std::string_view key) {
    const auto& all = dictionary.children;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        if (all[i].name == "key" && all[i].text == key) return &all[i + 1];
    }
    return nullptr;
}

std::string textOf(const XmlElement& dictionary, std::string_view key) {
    const XmlElement* value = valueOf(dictionary, key);
    return value == nullptr ? std::string() : value->text;
}

/// The payloads of a profile; nullptr for a property list of another kind.
const XmlElement* payloadsIn(const XmlElement& root) {
    const XmlElement* dictionary = root.child("dict");
    const XmlElement* content =
        dictionary == nullptr ? nullptr : valueOf(*dictionary, "PayloadContent");
    return content == nullptr || content->name != "array" ? nullptr : content;
}

std::optional<Protocol> protocolOf(std::string_view type) {
    if (type == "EmailTypeIMAP") return Protocol::Imap;
    if (type == "EmailTypePOP") return Protocol::Pop3;
    return std::nullopt;
}

/// Without its last payload a profile installs nothing.
constexpr XmlEntries profileEntries{&payloadsIn, [](const XmlElement&) { return false; }};

void add(ExistingAccounts& found, std::string place, const XmlElement& payload) {
    if (textOf(payload, "PayloadType") != "com.apple.mail.managed") return;
    const std::string type = textOf(payload, "EmailAccountType");
    const auto protocol = protocolOf(type);
    const std::string host = textOf(payload, "IncomingMailServerHostName");
    if (!protocol) {
        found.unread.push_back(entryOfOtherType(std::move(place), type));
    } else if (host.empty()) {
        found.unread.push_back(incompleteEntry(std::move(place), "IncomingMailServerHostName"));
    } else {
        found.accounts.push_back({.place = std::move(place),
                                  .name = textOf(payload, "EmailAccountDescription"),
                                  .address = textOf(payload, "EmailAddress"),
                                  .protocol = *protocol,
                                  .host = host,
                                  .port = readPort(textOf(payload, "IncomingMailServerPortNumber")),
                                  .login = textOf(payload, "IncomingMailServerUsername")});
    }
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    for (const auto& [path, content] : files) {
        if (!isProfile(path)) continue;
        if (isSealed(content)) {
            found.unread.push_back(sealedEntry(path));
            continue;
        }
        const auto root = readXml(content, path);
        if (!root) return Unexpected{root.error()};
        const XmlElement* payloads = payloadsIn(*root);
        if (payloads == nullptr) continue;
        for (std::size_t i = 0; i < payloads->children.size(); ++i)
            add(found, FileEntry::numbered(path, i).place(), payloads->children[i]);
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    return withoutEntry(files, FileEntry::at(account.place), profileEntries);
}

}  // namespace mailadvisor::apple
