#pragma once

#include "discovery/source.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// Fetches an autoconfig file over the network and reads it for the query's address.
///
/// `mayTrust` false marks every candidate untrusted even when https held at every hop: for URLs
/// that come out of an unauthenticated answer.
Task<SourceFacts> fetchAutoconfig(const SourceQuery& query, Source source, std::string url,
                                  bool mayTrust);

/// Reads an autoconfig file that is already here and gives its content source and trust.
SourceFacts answerFromFile(std::string_view xml, const EmailAddress& address, Source source,
                           const std::string& url, bool isTrusted);

/// The page of a domain in a provider database (`--ispdb URL`): `<base>/<domain>`.
std::string ispdbUrl(std::string_view base, std::string_view domain);

}  // namespace mailadvisor
