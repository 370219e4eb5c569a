#include "existing_accounts.h"

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

/// `mail.mobileconfig 1`: payloads have no names that must differ.
std::string placeOf(const std::string& path, std::size_t index) {
    return path + " " + std::to_string(index + 1);
}

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
            add(found, placeOf(path, i), payloads->children[i]);
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
    const auto& payloads = payloadsIn(*root)->children;
    ExistingFiles left = files;
    if (payloads.size() == 1) {
        left.erase(path);
        return left;
    }
    const auto index =
        static_cast<std::size_t>(readNumber(account.place.substr(blank + 1)).value_or(1) - 1);
    left[path] = withoutRanges(before, {wholeLine(before, payloads[index].range)});
    return left;
}

}  // namespace mailadvisor::apple
