#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "facts/facts.h"
#include "output/sink.h"

#include <string>

namespace mailadvisor {

/// The facts that saveFacts wrote.
///
/// Errors: InvalidInput with the file and the place in it; LimitExceeded.
Result<Facts> savedFacts(const std::string& file);

/// The same, told for a person of their domain (facts_for.h); for facts about a server, whoever
/// asks.
///
/// Errors: also InvalidInput when they are about another domain.
Result<Facts> savedFactsFor(const std::string& file, const EmailAddress& address);

/// Says that the file is about another domain than the address is of.
Error factsOfAnotherDomain(const std::string& file, const std::string& address);

/// Keeps the facts for later. Errors: as writeFile.
Result<void> saveFacts(const std::string& file, const Facts& facts, const WriteOptions& options);

}  // namespace mailadvisor
