#include "facts/capability_list.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace mailadvisor {
namespace {

/// One capability: its name, and what is said about it.
struct Capability {
    std::string name{};                    ///< lower case
    std::string_view parameters{};         ///< as sent, without the blank before them
    std::vector<std::string_view> said{};  ///< the words of the parameters
};

/// `separators` end the name: a blank, for IMAP's AUTH= and SMTP's old form also "=".
Capability capability(std::string_view word, std::string_view separators) {
    const auto end = std::min(word.find_first_of(separators), word.size());
    Capability result{
        lowerAscii(word.substr(0, end)), word.substr(std::min(end + 1, word.size())), {}};
    result.said = wordsOf(result.parameters);
    return result;
}

void addMethods(Abilities& can, const Capability& capability) {
    for (const auto method : capability.said) addNew(can.sasl, std::string(method));
}

/// The first word as a number; nothing for anything else, a number beyond all counting included.
template <class Number>
std::optional<Number> numberIn(const Capability& capability) {
    if (capability.said.empty()) return std::nullopt;
    const auto text = capability.said.front();
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole && number >= 0 ? std::optional(number) : std::nullopt;
}

// capability-data = "CAPABILITY" *(SP capability)     ; RFC 9051 §9
// capability      = ("AUTH=" auth-type) / atom
Abilities readImap(const std::vector<std::string>& words) {
    Abilities can;
    for (const auto& word : words) {
        // Only AUTH is split: "STATUS=SIZE" is a name.
        const std::string name = lowerAscii(word);
        if (name.starts_with("auth=")) addMethods(can, capability(word, "="));
        const bool isRev2 = name == "imap4rev2";
        can.imap4 |= isRev2 || name == "imap4rev1";
        can.startTls |= name == "starttls";
        can.loginDisabled |= name == "logindisabled";
        can.saslIr |= isRev2 || name == "sasl-ir";
        can.idle |= isRev2 || name == "idle";
        can.specialUse |= isRev2 || name == "special-use";
        can.uidPlus |= isRev2 || name == "uidplus";
        can.move |= isRev2 || name == "move";
        can.listExtended |= isRev2 || name == "list-extended";
        can.listStatus |= isRev2 || name == "list-status";
        can.statusSize |= isRev2 || name == "status=size";
        can.quota |= name == "quota";
        can.nameSpace |= isRev2 || name == "namespace";
    }
    if (!can.loginDisabled) can.command = "LOGIN-COMMAND";
    return can;
}

// capa-line = capa-tag *(SP param)     ; RFC 2449 §3, §6
Abilities readPop3(const std::vector<std::string>& words) {
    Abilities can;
    for (const auto& word : words) {
        const auto line = capability(word, " ");
        if (line.name == "sasl") addMethods(can, line);
        if (line.name == "user") can.command = "USER";
        can.startTls |= line.name == "stls";
        can.pipelining |= line.name == "pipelining";
        can.uidl |= line.name == "uidl";
        if (line.name == "implementation" && can.implementation.empty())
            can.implementation = line.parameters;
        const bool isExpire = line.name == "expire";
        const auto days = isExpire ? numberIn<int>(line) : std::nullopt;
        can.expireVaries |=
            isExpire && line.said.size() > 1 && equalsIgnoringCase(line.said[1], "USER");
        if (days) can.expireDays = std::min(can.expireDays.value_or(*days), *days);
    }
    return can;
}

// ehlo-line = ehlo-keyword *(SP ehlo-param)     ; RFC 5321 §4.1.1.1
Abilities readSmtp(const std::vector<std::string>& words) {
    Abilities can;
    for (const auto& word : words) {
        const auto line = capability(word, " =");
        if (line.name == "auth") addMethods(can, line);
        can.startTls |= line.name == "starttls";
        can.pipelining |= line.name == "pipelining";
        can.smtpUtf8 |= line.name == "smtputf8";
        const auto bytes = line.name == "size" ? numberIn<std::int64_t>(line) : std::nullopt;
        if (bytes && *bytes > 0 && !can.largestMail) can.largestMail = ByteCount{*bytes};
    }
    return can;
}

Abilities read(Protocol protocol, const std::vector<std::string>& words) {
    switch (protocol) {
        case Protocol::Imap: return readImap(words);
        case Protocol::Pop3: return readPop3(words);
        case Protocol::Smtp: return readSmtp(words);
    }
    return {};
}

}  // namespace

std::vector<std::string> Abilities::auth() const {
    auto methods = sasl;
    if (!command.empty()) methods.push_back(command);
    return methods;
}

CapabilityList::CapabilityList(Protocol protocol, std::vector<std::string> words)
    : words_(std::move(words)), can_(read(protocol, words_)) {}

}  // namespace mailadvisor
