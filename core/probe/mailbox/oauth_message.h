#pragma once

#include "base/secret.h"
#include "probe/mailbox/mechanism.h"

#include <optional>
#include <string_view>

namespace mailadvisor {

struct Login;

/// The one message that signs in with an access token, in base64: RFC 7628 §3.1 for OAUTHBEARER,
/// Google's "user=… auth=Bearer …" for XOAUTH2 (developers.google.com/gmail/imap/xoauth2-protocol).
///
/// Nothing when user name or token holds a control character: it would start another field.
std::optional<Secret> oauthMessage(Mechanism mechanism, const Login& login);

/// The answer to a server that has refused the token and gives its reasons as a challenge; with it
/// the server ends the exchange. What it gives is never read: it could be anything.
std::string_view oauthAcknowledgement(Mechanism mechanism);

}  // namespace mailadvisor
