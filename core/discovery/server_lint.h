#pragma once

#include "facts/discovery_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// `host:port`, as a lint's subject names a server.
std::string subjectOf(const Candidate& server);

/// A lint without its place; the subject is made safe to show. The source fills in the rest.
Lint lintOf(LintCode code, std::string_view subject);

/// The same lints, each with the place where it was published.
std::vector<Lint> lintsAt(Source source, const std::string& url, std::vector<Lint> lints);

/// The lint code for a port that does not fit the server's protocol or encryption; nothing when
/// it fits.
std::optional<LintCode> oddPort(const Candidate& server);

/// What is odd about a published list of servers, in the order they are published: ports of
/// another protocol, encryption that does not fit the port, unencrypted ones first, none to
/// receive or to send with.
///
/// Nothing is corrected: the probe tells what is true.
std::vector<Lint> lintServers(const std::vector<Candidate>& servers);

}  // namespace mailadvisor
