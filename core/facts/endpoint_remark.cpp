#include "facts/endpoint_remark.h"

#include "base/names.h"
#include "facts/password_refusal.h"

#include <algorithm>
#include <charconv>

namespace mailadvisor {
namespace {

using Words = std::vector<std::string>;

constexpr auto remarkNames = namesOf<EndpointRemark>({
    {EndpointRemark::CleartextLogin, "cleartext-login"},
    {EndpointRemark::NeedsEncryptionFirst, "needs-encryption-first"},
    {EndpointRemark::OnlyOAuth2, "only-oauth2"},
    {EndpointRemark::NoUidl, "no-uidl"},
    {EndpointRemark::ServerDeletesAtOnce, "server-deletes-at-once"},
    {EndpointRemark::ServerDeletesLater, "server-deletes-later"},
});

bool contains(const Words& words, std::string_view wanted) {
    return std::find(words.begin(), words.end(), wanted) != words.end();
}

/// The parameters behind a capability's name: "NEVER" of "EXPIRE NEVER".
std::optional<std::string_view> parametersOf(const Words& capabilities, std::string_view name) {
    for (const std::string_view capability : capabilities) {
        if (capability == name) return std::string_view{};
        if (capability.starts_with(name) && capability[name.size()] == ' ')
            return capability.substr(name.size() + 1);
    }
    return std::nullopt;
}

// Before encryption these send the password as it is, or as good as that.
bool showsPassword(std::string_view capability) {
    return capability == "AUTH=PLAIN" || capability == "AUTH=LOGIN";
}

bool takesPasswordInClear(const EndpointFacts& endpoint) {
    const auto& offered = endpoint.capabilities.beforeTls;
    if (!offered.isKnown()) return false;
    switch (endpoint.protocol) {
        case Protocol::Imap:
            // RFC 9051 §6.2.3: LOGIN is always there unless LOGINDISABLED is said.
            return std::any_of(offered->begin(), offered->end(), showsPassword) ||
                   (contains(*offered, "IMAP4REV1") && !contains(*offered, "LOGINDISABLED"));
        case Protocol::Pop3: {
            const auto sasl = parametersOf(*offered, "SASL").value_or("");
            return contains(*offered, "USER") || sasl.find("PLAIN") != std::string_view::npos;
        }
        case Protocol::Smtp: {
            const auto methods = parametersOf(*offered, "AUTH").value_or("");
            return methods.find("PLAIN") != std::string_view::npos ||
                   methods.find("LOGIN") != std::string_view::npos;
        }
    }
    return false;
}

bool isOAuth2Only(const EndpointFacts& endpoint) {
    if (isKnownToRefusePasswords(endpoint.host)) return true;
    if (!endpoint.auth.isKnown()) return false;
    const Words& methods = *endpoint.auth;
    const auto isOther = [](std::string_view method) {
        // The bare commands beside OAuth2 alone are leftovers that refuse every password.
        return method != "XOAUTH2" && method != "XOAUTH" && method != "OAUTHBEARER" &&
               method != "LOGIN-COMMAND" && method != "USER" && method != "PLAIN-CLIENTTOKEN";
    };
    return (contains(methods, "XOAUTH2") || contains(methods, "OAUTHBEARER")) &&
           std::none_of(methods.begin(), methods.end(), isOther);
}

std::string idOf(EndpointRemark remark) {
    switch (remark) {
        case EndpointRemark::CleartextLogin: return MESSAGE_ID("endpoint-remark.cleartext-login");
        case EndpointRemark::NeedsEncryptionFirst:
            return MESSAGE_ID("endpoint-remark.needs-encryption-first");
        case EndpointRemark::OnlyOAuth2: return MESSAGE_ID("endpoint-remark.only-oauth2");
        case EndpointRemark::NoUidl: return MESSAGE_ID("endpoint-remark.no-uidl");
        case EndpointRemark::ServerDeletesAtOnce:
            return MESSAGE_ID("endpoint-remark.server-deletes-at-once");
        case EndpointRemark::ServerDeletesLater:
            return MESSAGE_ID("endpoint-remark.server-deletes-later");
    }
    return {};
}

}  // namespace

std::string_view nameOf(EndpointRemark remark) { return remarkNames.nameOf(remark); }

Fact<int> deletesAfterDays(const EndpointFacts& endpoint) {
    const auto& offered = endpoint.capabilities.afterTls;
    if (!offered.isKnown()) return Fact<int>::unknown(offered.why());
    const auto text = parametersOf(*offered, "EXPIRE").value_or("NEVER");
    int days = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), days);
    const bool isNumber = read.ec == std::errc() && days >= 0;
    return endpoint.protocol == Protocol::Pop3 && isNumber
               ? Fact<int>::known(days)
               : Fact<int>::unknown(Unknown::NotOffered);
}

std::vector<EndpointRemark> remarksOn(const EndpointFacts& endpoint) {
    std::vector<EndpointRemark> remarks;
    if (endpoint.state != EndpointState::Open) return remarks;
    const auto add = [&](bool holds, EndpointRemark remark) {
        if (holds) remarks.push_back(remark);
    };
    const auto& before = endpoint.capabilities.beforeTls;
    const auto& after = endpoint.capabilities.afterTls;
    const auto days = deletesAfterDays(endpoint);
    const bool isClear = takesPasswordInClear(endpoint);
    add(isClear, EndpointRemark::CleartextLogin);
    add(!isClear && before.isKnown() && contains(*before, "LOGINDISABLED"),
        EndpointRemark::NeedsEncryptionFirst);
    add(isOAuth2Only(endpoint), EndpointRemark::OnlyOAuth2);
    add(endpoint.protocol == Protocol::Pop3 && after.isKnown() && !contains(*after, "UIDL"),
        EndpointRemark::NoUidl);
    add(days.isKnown() && *days == 0, EndpointRemark::ServerDeletesAtOnce);
    add(days.isKnown() && *days > 0, EndpointRemark::ServerDeletesLater);
    return remarks;
}

Message messageOf(EndpointRemark remark, const EndpointFacts& endpoint) {
    Message message{idOf(remark),
                    {{"host", endpoint.host}, {"port", std::to_string(endpoint.port.value)}}};
    if (remark == EndpointRemark::ServerDeletesLater)
        message.arguments.push_back({"n", std::int64_t{deletesAfterDays(endpoint).valueOr(0)}});
    return message;
}

}  // namespace mailadvisor
