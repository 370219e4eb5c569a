#include "base/email_address.h"

#include "base/escape.h"
#include "base/host_name.h"
#include "base/typed_address.h"
#include "base/unseen.h"
#include "base/utf8.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t maxAddress = 254;   // RFC 5321 §4.5.3.1.3 less the angle brackets
constexpr std::size_t maxLocalPart = 64;  // RFC 5321 §4.5.3.1.1

Unexpected invalid(std::string_view where, Message text,
                   Message remedy = {MESSAGE_ID("remedy.address"), {}}) {
    return Unexpected{
        {ErrorCode::InvalidInput, sanitise(where), std::move(text), std::move(remedy)}};
}

/// `good,co,th`: the commas stand where the dots belong.
Unexpected commaInDomain(std::string_view typed, std::string_view text, std::size_t at) {
    std::string meant(text);
    std::replace(meant.begin() + static_cast<std::ptrdiff_t>(at), meant.end(), ',', '.');
    return invalid(typed, {MESSAGE_ID("error.address-comma"), {}},
                   {MESSAGE_ID("remedy.address-comma"), {{"address", sanitise(meant)}}});
}

/// More than one `@`, and between them what lists are parted with.
bool isList(std::string_view localPart) {
    const auto at = localPart.find('@');
    return at != std::string_view::npos &&
           localPart.find_first_of(",; ", at) != std::string_view::npos;
}

}  // namespace

Result<EmailAddress> EmailAddress::parse(std::string_view typed) {
    const std::string whole = takenApart(typed).address;
    const std::string_view text = whole;
    const auto at = text.rfind('@');
    if (text.size() > maxAddress) return invalid(typed, {MESSAGE_ID("error.address-too-long"), {}});
    const bool isLost = text.find("\uFFFD") != std::string_view::npos;
    if (!isUtf8(text) || hasControlCharacters(text) || isLost) {
        return invalid(typed, {MESSAGE_ID("error.address-characters"), {}});
    }
    if (const auto unseen = unseenIn(text)) {
        return invalid(
            typed, {MESSAGE_ID("error.address-unseen"), {{"character", codePointName(*unseen)}}},
            {MESSAGE_ID("remedy.unseen"), {}});
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
    if (!isQuoted && isList(localPart)) {
        return invalid(typed, {MESSAGE_ID("error.address-several"), {}});
    }
    if (!isQuoted && localPart.find_first_of(" \"(),:;<>@[\\]") != std::string_view::npos) {
        return invalid(typed, {MESSAGE_ID("error.address-characters"), {}});
    }
    if (domain.find(',') != std::string_view::npos) return commaInDomain(typed, text, at);
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

Result<EmailAddress> EmailAddress::ofDomain(std::string_view typed) {
    const std::string whole = takenApart(typed).address;
    const auto name = std::string_view(whole).substr(whole.rfind('@') + 1);
    const auto host = normaliseHost(name);
    if (!host || looksLikeIpAddress(*host)) {
        return invalid(typed, {MESSAGE_ID("error.address-domain"), {{"domain", sanitise(name)}}},
                       {MESSAGE_ID("remedy.host-name"), {}});
    }
    return EmailAddress{{}, *host, displayHost(*host)};
}

}  // namespace mailadvisor
