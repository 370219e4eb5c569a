#include "account/account.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto incomingTypes = namesOf<IncomingType>({
    {IncomingType::Imap, "imap"},
    {IncomingType::Pop3, "pop3"},
});

constexpr auto securities = namesOf<ConnectionSecurity>({
    {ConnectionSecurity::Tls, "tls"},
    {ConnectionSecurity::StartTls, "starttls"},
    {ConnectionSecurity::Plain, "plain"},
});

}  // namespace

std::string_view nameOf(IncomingType type) { return incomingTypes.nameOf(type); }

std::string_view nameOf(ConnectionSecurity security) { return securities.nameOf(security); }

std::optional<IncomingType> incomingTypeFromName(std::string_view name) {
    return incomingTypes.fromName(name);
}

std::optional<ConnectionSecurity> connectionSecurityFromName(std::string_view name) {
    return securities.fromName(name);
}

}  // namespace mailadvisor
