#include "base/email_address.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/host_name.h"
#include "base/utf8.h"

namespace mailadvisor {
namespace {

constexpr std::size_t maxAddress = 254;   // RFC 5321 §4.5.3.1.3 less the angle brackets
constexpr std::size_t maxLocalPart = 64;  // RFC 5321 §4.5.3.1.1

Unexpected invalid(std::string_view where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput,
                       sanitise(where),
                       std::move(text),
                       {MESSAGE_ID("remedy.address"), {}}}};
}

}  // namespace

Result<EmailAddress> EmailAddress::parse(std::string_view typed) {
    const auto text = trimmed(typed);
    const auto at = text.rfind('@');
    if (text.size() > maxAddress) return invalid(typed, {MESSAGE_ID("error.address-too-long"), {}});
    if (!isUtf8(text) || hasControlCharacters(text)) {
        return invalid(typed, {MESSAGE_ID("error.address-characters"), {}});
    }
    if (at == std::string_view::npos)
        return invalid(typed, {MESSAGE_ID("error.address-without-at"), {}});

    const auto localPart = text.substr(0, at);
    const auto domain = text.substr(at + 1);
    if (localPart.empty()) return invalid(typed, {MESSAGE_ID("error.address-without-name"), {}});
    if (domain.empty()) return invalid(typed, {MESSAGE_ID("error.address-without-domain"), {}});
    if (localPart.size() > maxLocalPart)
        return invalid(typed, {MESSAGE_ID("error.address-too-long"), {}});
    const bool isQuoted =
        localPart.size() >= 2 && localPart.front() == '"' && localPart.back() == '"';
    if (!isQuoted && localPart.find_first_of(" \"(),:;<>@[\\]") != std::string_view::npos) {
        return invalid(typed, {MESSAGE_ID("error.address-characters"), {}});
    }
    if (domain.starts_with('[') || looksLikeIpAddress(domain)) {
        return invalid(typed, {MESSAGE_ID("error.address-ip-literal"), {}});
    }
    const auto host = normaliseHost(domain);
    if (!host) {
        return invalid(typed,
                       {MESSAGE_ID("error.address-domain"), {{"domain", std::string(domain)}}});
    }
    return EmailAddress{std::string(localPart), *host, displayHost(*host)};
}

}  // namespace mailadvisor
