#pragma once

#include "base/message.h"
#include "facts/endpoint_facts.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The capabilities that count: those seen on the encrypted connection.
const Fact<CapabilityList>& capabilitiesInsideTls(const EndpointFacts& endpoint);

/// After how many days a POP3 server itself deletes mail that was fetched (EXPIRE, RFC 2449 §6.7;
/// 0 = at once), as far as it says so before sign-in. NotOffered when it promises nothing or to
/// keep mail for ever; NeedsLogin for `EXPIRE … USER`, whose days differ by account, and for Gmail,
/// which lists 0 before sign-in and does as the account is set.
Fact<int> deletesAfterDays(const EndpointFacts& endpoint);

/// The sign-in methods that a port names before encryption and no longer inside it: somebody in
/// between may have added them, so that a program picks a weak one.
std::vector<std::string> methodsThatVanish(const EndpointFacts& endpoint);

/// The addresses of the host that answer otherwise than the one that was spoken to. A way that does
/// not exist from here (no IPv6) and a server that is only busy say nothing.
std::vector<std::string> addressesThatDiffer(const EndpointFacts& endpoint);

/// What stands out in how a port lets people sign in, or in what it lacks.
enum class EndpointRemark {
    CleartextLogin,        ///< takes a password before encryption: for the admin to switch off
    NeedsEncryptionFirst,  ///< LOGINDISABLED: no password before encryption, as it should be
    OnlyOAuth2,            ///< a password does not work there
    NoUidl,                ///< before sign-in; without it POP3 cannot leave mail on the server
    ServerDeletesAtOnce,   ///< EXPIRE 0
    ServerDeletesLater,    ///< EXPIRE N
    MethodsVanish,         ///< sign-in methods named before encryption are gone inside it
    UpgradeOfferedTwice,   ///< STARTTLS is offered although encryption stands; harmless
    Contradictory,         ///< two different lists of capabilities in one answer
    AddressesDiffer,       ///< the host's addresses do not answer alike
};

/// The word of a remark in its sentence's id.
std::string_view nameOf(EndpointRemark remark);

/// Every remark, for the tests that each has its sentence.
std::span<const EndpointRemark> allEndpointRemarks();

/// Every remark on a port that answered.
std::vector<EndpointRemark> remarksOn(const EndpointFacts& endpoint);

/// `endpoint-remark.<code>`, with `host`, `port`, and where they matter `n` days, the `names` of
/// methods, the `addresses` that answer otherwise.
Message messageOf(EndpointRemark remark, const EndpointFacts& endpoint);

}  // namespace mailadvisor
