#pragma once

#include "discovery/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Thunderbird's public database of providers, asked unless it is switched off.
inline constexpr std::string_view publicIspdb = "https://autoconfig.thunderbird.net/v1.1/";

/// The page of a domain in a provider database: `<base>/<domain>`.
std::string ispdbUrl(std::string_view base, std::string_view domain);

/// True for the public database, however its URL ends.
bool isPublicIspdb(std::string_view base);

/// True when this domain may be named to the database at `base`: names of special use (RFC 6761,
/// ICANN's `internal`) mean something only where they are used, so the public one is never asked.
bool mayAskIspdb(std::string_view base, std::string_view domain);

/// Asks the database for the domain, then for those of its mail exchanger (`exchangerDomains`), all
/// by name of the domain alone and in `timeForIspdb` together. Nothing when it may not be asked.
///
/// A database that was silent once is not waited for again in this run
/// (`DiscoveryOptions::ispdbSilence`).
Task<SourceFacts> askIspdb(const SourceQuery& query, ExchangerDomains exchanger);

/// True for an attempt at the database that got no answer: neither a no of the domain's own, nor a
/// sign that nobody can be reached from here.
bool isIspdbSilence(const Attempt& attempt);

}  // namespace mailadvisor
