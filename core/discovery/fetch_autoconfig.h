#pragma once

#include "discovery/autoconfig_xml.h"
#include "discovery/source.h"

#include <string>

namespace mailadvisor {

/// Where an autoconfig file may be, and how far that place is to be believed.
struct AutoconfigPlace {
    Source source{};
    std::string url{};

    /// False marks every candidate untrusted even when https held at every hop: for URLs that come
    /// out of an unauthenticated answer, or that are not https.
    bool mayTrust{};

    AskedAs mostTold{};    ///< what the site may be told when it gives nothing to nobody
    std::string domain{};  ///< the domain asked about, where it is not the address's
};

/// Fetches an autoconfig file over the network and reads it for the query's address.
///
/// The address is not named at first: the servers of a domain are the same for all. A generator
/// that gives nothing without one (draft-ietf-mailmaint-autoconfig has the parameter
/// `emailaddress`) is asked once more, as `mostTold` allows; each question is an attempt. What was
/// said to the person's own name is not to be kept (timeToLive zero).
Task<SourceFacts> fetchAutoconfig(const SourceQuery& query, AutoconfigPlace place);

/// Reads an autoconfig file that is already here and gives its content source and trust.
SourceFacts answerFromFile(const AutoconfigFile& file, const EmailAddress& address, Source source,
                           const std::string& url, bool isTrusted);

}  // namespace mailadvisor
