#include "signs/server_ability.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace mailadvisor {
namespace {

constexpr auto abilityNames = namesOf<ServerAbility>({
    {ServerAbility::Idle, "IDLE"},
    {ServerAbility::SpecialUse, "SPECIAL-USE"},
    {ServerAbility::UidPlus, "UIDPLUS"},
    {ServerAbility::Move, "MOVE"},
    {ServerAbility::Quota, "QUOTA"},
    {ServerAbility::Uidl, "UIDL"},
    {ServerAbility::SmtpUtf8, "SMTPUTF8"},
    {ServerAbility::Pipelining, "PIPELINING"},
});

// How servers introduce themselves when nobody has told them not to.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> marks{{
    {"dovecot", "Dovecot"},
    {"cyrus", "Cyrus"},
    {"courier", "Courier"},
    {"microsoft exchange", "Microsoft Exchange"},
    {"microsoft esmtp mail service", "Microsoft Exchange"},
    {"gimap ready", "Gmail"},
    {"gpop ready", "Gmail"},
    {"gsmtp", "Gmail"},
    {"zimbra", "Zimbra"},
    {"exim", "Exim"},
    {"postfix", "Postfix"},
    {"sendmail", "Sendmail"},
    {"mdaemon", "MDaemon"},
    {"hmailserver", "hMailServer"},
    {"kerio connect", "Kerio Connect"},
    {"icewarp", "IceWarp"},
    {"axigen", "Axigen"},
    {"mailenable", "MailEnable"},
    {"smartermail", "SmarterMail"},
    {"domino", "HCL Domino"},
    {"stalwart", "Stalwart"},
    {"communigate", "CommuniGate Pro"},
}};

Fact<std::string> knownIn(std::string_view text) {
    const std::string lower = lowerAscii(text);
    for (const auto& [mark, name] : marks) {
        if (lower.find(mark) != std::string::npos)
            return Fact<std::string>::known(std::string(name));
    }
    return Fact<std::string>::unknown(Unknown::NotOffered);
}

}  // namespace

std::string_view nameOf(ServerAbility ability) { return abilityNames.nameOf(ability); }

Message messageOf(ServerAbility ability) {
    switch (ability) {
        case ServerAbility::Idle: return {MESSAGE_ID("ability.idle"), {}};
        case ServerAbility::SpecialUse: return {MESSAGE_ID("ability.special-use"), {}};
        case ServerAbility::UidPlus: return {MESSAGE_ID("ability.uidplus"), {}};
        case ServerAbility::Move: return {MESSAGE_ID("ability.move"), {}};
        case ServerAbility::Quota: return {MESSAGE_ID("ability.quota"), {}};
        case ServerAbility::Uidl: return {MESSAGE_ID("ability.uidl"), {}};
        case ServerAbility::SmtpUtf8: return {MESSAGE_ID("ability.smtputf8"), {}};
        case ServerAbility::Pipelining: return {MESSAGE_ID("ability.pipelining"), {}};
    }
    return {};
}

Fact<std::vector<ServerAbility>> abilitiesOf(const EndpointFacts& endpoint) {
    using Abilities = Fact<std::vector<ServerAbility>>;
    const auto& offered = endpoint.capabilities.afterTls;
    if (!offered.isKnown()) return Abilities::unknown(offered.why());
    std::vector<ServerAbility> abilities;
    for (const auto& [ability, name] : abilityNames.rows) {
        if (contains(*offered, name)) abilities.push_back(ability);
    }
    return Abilities::known(std::move(abilities));
}

Fact<ByteCount> largestMailAt(const EndpointFacts& endpoint) {
    constexpr std::string_view name = "SIZE ";
    const auto& offered = endpoint.capabilities.afterTls;
    if (!offered.isKnown()) return Fact<ByteCount>::unknown(offered.why());
    for (const std::string_view capability : *offered) {
        if (!capability.starts_with(name)) continue;
        std::int64_t bytes = 0;
        const auto read = std::from_chars(capability.data() + name.size(), capability.end(), bytes);
        // RFC 1870 §4: 0 means no fixed limit; a number beyond all counting means the same.
        if (read.ec == std::errc() && bytes > 0) return Fact<ByteCount>::known(ByteCount{bytes});
    }
    return Fact<ByteCount>::unknown(Unknown::NotOffered);
}

Fact<std::string> softwareOf(const EndpointFacts& endpoint) {
    constexpr std::string_view implementation = "IMPLEMENTATION ";
    for (const auto* offered :
         {&endpoint.capabilities.afterTls, &endpoint.capabilities.beforeTls}) {
        if (!offered->isKnown()) continue;
        for (const std::string& capability : **offered) {
            if (!capability.starts_with(implementation)) continue;
            // A name we know is shown alone: versions and build numbers help nobody at the desk.
            const auto told = capability.substr(implementation.size());
            const auto known = knownIn(told);
            return known.isKnown() ? known : Fact<std::string>::known(told);
        }
    }
    if (!endpoint.greeting.isKnown()) return Fact<std::string>::unknown(endpoint.greeting.why());
    return knownIn(*endpoint.greeting);
}

}  // namespace mailadvisor
