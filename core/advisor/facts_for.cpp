#include "advisor/facts_for.h"

#include "advisor/choose_server.h"
#include "base/ascii.h"
#include "discovery/autoconfig_xml.h"
#include "discovery/login_pattern.h"

#include <utility>

namespace mailadvisor {

bool isAbout(const Facts& facts, const EmailAddress& address) {
    return facts.address && equalsIgnoringCase(facts.address->ascii(), address.ascii());
}

Facts factsFor(Facts facts, const EmailAddress& address) {
    if (isAbout(facts, address)) return facts;
    const bool isOnePerson = address.isOnePerson();
    facts.discovery =
        toldFor(std::move(facts.discovery), isOnePerson ? address : postmasterOf(address));
    facts.mailbox = {};
    facts.address = address;
    if (isOnePerson) facts.published.reset();
    if (!isOnePerson) return facts.login.clear(), facts;
    facts.login = loginName(facts, {}, false);
    return facts;
}

}  // namespace mailadvisor
