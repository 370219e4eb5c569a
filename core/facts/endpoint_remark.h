#pragma once

#include "base/message.h"
#include "facts/endpoint_facts.h"

#include <string_view>
#include <vector>

namespace mailadvisor {

/// After how many days a POP3 server itself deletes mail that was fetched (EXPIRE, RFC 2449 §6.7;
/// 0 = at once). NotOffered when it promises nothing or to keep mail for ever.
Fact<int> deletesAfterDays(const EndpointFacts& endpoint);

/// What stands out in how a port lets people sign in, or in what it lacks.
enum class EndpointRemark {
    CleartextLogin,        ///< takes a password before encryption: for the admin to switch off
    NeedsEncryptionFirst,  ///< LOGINDISABLED: no password before encryption, as it should be
    OnlyOAuth2,            ///< a password does not work there
    NoUidl,                ///< POP3 cannot leave mail on the server reliably
    ServerDeletesAtOnce,   ///< EXPIRE 0
    ServerDeletesLater,    ///< EXPIRE N
};

std::string_view nameOf(EndpointRemark remark);

/// Every remark on a port that answered.
std::vector<EndpointRemark> remarksOn(const EndpointFacts& endpoint);

/// `endpoint-remark.<code>`, with `host`, `port`, and `n` days where they matter.
Message messageOf(EndpointRemark remark, const EndpointFacts& endpoint);

}  // namespace mailadvisor
