#include "advisor/facts_for.h"

#include "advisor/choose_server.h"
#include "base/ascii.h"
#include "discovery/discovery_cache.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// Empty when it was somebody's own choice and says nothing about others.
std::string toldFor(const std::string& username, const EmailAddress& seenFor,
                    const EmailAddress& address) {
    const auto told = usernameFor(username, seenFor, address);
    return told == username ? std::string() : told;
}

}  // namespace

bool isAbout(const Facts& facts, const EmailAddress& address) {
    const auto about = EmailAddress::parse(facts.address);
    return about && equalsIgnoringCase(about->ascii(), address.ascii());
}

Facts factsFor(Facts facts, const EmailAddress& address) {
    if (isAbout(facts, address)) return facts;
    const auto seenFor = EmailAddress::parse(facts.address);
    const auto tell = [&](Candidate& candidate) {
        candidate.username =
            seenFor ? toldFor(candidate.username, *seenFor, address) : std::string();
    };
    std::ranges::for_each(facts.discovery.candidates, tell);
    for (auto& conflict : facts.discovery.conflicts) std::ranges::for_each(conflict.sides, tell);
    facts.mailbox = {};
    facts.address = address.display();
    facts.login = loginName(facts, {}, false);
    return facts;
}

}  // namespace mailadvisor
