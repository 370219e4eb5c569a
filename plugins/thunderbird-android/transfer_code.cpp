#include "transfer_code.h"

#include "authentication.h"
#include "base/ascii.h"
#include "base/email_address.h"
#include "base/json.h"

#include <algorithm>

namespace mailadvisor::thunderbird_android {
namespace {

constexpr int smtp = 0;

int numberOf(Protocol type) {
    switch (type) {
        case Protocol::Imap: return 0;
        case Protocol::Pop3:
        case Protocol::Smtp: return 1;
    }
    return 0;
}

int numberOf(Security security) {
    switch (security) {
        case Security::Plain: return 0;
        case Security::StartTls: return 2;
        case Security::Tls: return 3;
    }
    return 0;
}

Json serverJson(int protocol, const Server& server, Authentication authentication) {
    const bool signsIn = authentication != Authentication::None;
    return Json::array({protocol, server.host, server.port.value, numberOf(server.security),
                        static_cast<int>(authentication), signsIn ? server.username : ""});
}

}  // namespace

std::optional<std::string> transferCode(const Account& account) {
    const auto address = EmailAddress::parse(account.address);
    if (!address || !isAscii(address->ascii())) return std::nullopt;
    const Json incoming = serverJson(numberOf(account.protocol), account.incoming,
                                     *incomingAuthentication(account.incoming));
    const Json outgoing =
        serverJson(smtp, *account.outgoing, *outgoingAuthentication(*account.outgoing));
    const Json identity = Json::array({address->ascii(), account.displayName});
    const Json group = Json::array({outgoing, identity});
    const Json code = Json::array({1, Json::array({1, 1}), incoming, Json::array({group})});
    std::string payload = dumpJsonLine(code);
    if (payload.size() > mostCodeBytes) return std::nullopt;
    return payload;
}

}  // namespace mailadvisor::thunderbird_android
