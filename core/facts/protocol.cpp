#include "facts/protocol.h"

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

std::optional<Protocol> protocolFromName(std::string_view name) {
    return protocolNames.fromName(name);
}
std::optional<Security> securityFromName(std::string_view name) {
    return securityNames.fromName(name);
}

}  // namespace mailadvisor
