#pragma once

#include "base/message.h"
#include "facts/endpoint_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The extensions in which mail programs take an interest.
enum class ServerAbility {
    Idle,        ///< new mail shows at once (RFC 2177)
    SpecialUse,  ///< says itself which folder is Sent, Trash, Junk (RFC 6154)
    UidPlus,     ///< one mail can be deleted for good without touching others (RFC 4315)
    Move,        ///< RFC 6851
    Quota,       ///< tells used and allowed space (RFC 9208)
    Uidl,        ///< POP3 tells mails apart: "leave on server" needs it (RFC 1939 §7)
    SmtpUtf8,    ///< sends to addresses in any script (RFC 6531)
    Pipelining,  ///< commands in one go (RFC 2449 §6.6, RFC 2920)
};

/// The name of the extension, the same in every language: "IDLE".
std::string_view nameOf(ServerAbility ability);

/// What it is good for, as a short phrase (`ability.<name in lower case>`).
Message messageOf(ServerAbility ability);

/// Which of these a server says it has inside TLS; some servers list more after signing in.
Fact<std::vector<ServerAbility>> abilitiesOf(const EndpointFacts& endpoint);

/// The largest mail a submission server takes (SIZE, RFC 1870); NotOffered when it sets no limit.
Fact<ByteCount> largestMailAt(const EndpointFacts& endpoint);

/// Names that `softwareOf` gives and on which something hangs (server_note.h).
namespace software {
inline constexpr std::string_view directAdmin = "DirectAdmin";
inline constexpr std::string_view cPanel = "cPanel";
inline constexpr std::string_view exchange = "Microsoft Exchange";
inline constexpr std::string_view exchangeOnline = "Exchange Online";
inline constexpr std::string_view zimbra = "Zimbra";
inline constexpr std::string_view smarterMail = "SmarterMail";
}  // namespace software

/// The name of the server's software, or of the hosting panel it came with, by IMPLEMENTATION or
/// its greeting, such as "Dovecot". NotOffered when it does not tell.
Fact<std::string> softwareOf(const EndpointFacts& endpoint);

}  // namespace mailadvisor
