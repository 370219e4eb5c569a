#include "account/domain.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto kinds = namesOf<DomainServer::Kind>({
    {DomainServer::Kind::Imap, "imap"},
    {DomainServer::Kind::Pop3, "pop3"},
    {DomainServer::Kind::Smtp, "smtp"},
});

}  // namespace

std::string_view nameOf(DomainServer::Kind kind) { return kinds.nameOf(kind); }

std::optional<DomainServer::Kind> domainServerKindFromName(std::string_view name) {
    return kinds.fromName(name);
}

}  // namespace mailadvisor
