#include "base/protocol.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto protocolNames = namesOf<Protocol>(
    {{Protocol::Imap, "imap"}, {Protocol::Pop3, "pop3"}, {Protocol::Smtp, "smtp"}});
constexpr auto securityNames = namesOf<Security>(
    {{Security::Tls, "tls"}, {Security::StartTls, "starttls"}, {Security::Plain, "plain"}});

}  // namespace

std::string_view nameOf(Protocol protocol) { return protocolNames.nameOf(protocol); }
std::string_view nameOf(Security security) { return securityNames.nameOf(security); }

std::string_view properName(Protocol protocol) {
    switch (protocol) {
        case Protocol::Imap: return "IMAP";
        case Protocol::Pop3: return "POP3";
        case Protocol::Smtp: return "SMTP";
    }
    return {};
}

std::optional<Protocol> protocolFromName(std::string_view name) {
    return protocolNames.fromName(name);
}
std::optional<Protocol> incomingProtocolFromName(std::string_view name) {
    const auto protocol = protocolFromName(name);
    return protocol == Protocol::Smtp ? std::nullopt : protocol;
}
std::optional<Security> securityFromName(std::string_view name) {
    return securityNames.fromName(name);
}

}  // namespace mailadvisor
