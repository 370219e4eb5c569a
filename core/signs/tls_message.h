#pragma once

#include "base/message.h"
#include "facts/endpoint_facts.h"

#include <string_view>

namespace mailadvisor {

/// For whom a sentence is: the person at the screen, or the one who looks after the server.
enum class Audience { User, Admin };

/// How the id of a sentence for them ends: `.user` or `.admin`.
std::string_view suffixFor(Audience audience);

/// The sentence for one problem of an endpoint's TLS (`tls-problem.<code>.user` or `.admin`), with
/// `host`, and where it matters `date` or `names`. The endpoint's `tls` must be known.
Message messageOf(TlsProblem problem, Audience audience, const EndpointFacts& endpoint);

/// The same for a note (`tls-note.<code>.user` or `.admin`), with `host`, and `issuer` for a
/// suspected interception.
Message messageOf(TlsNote note, Audience audience, const EndpointFacts& endpoint);

}  // namespace mailadvisor
