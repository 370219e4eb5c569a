#include "signs/server_ability.h"

#include "base/ascii.h"
#include "base/names.h"

#include <array>
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
// Hosting panels come before the servers they are made of. Sources: nmap-service-probes (db4aefd,
// 2026-08), recog (14fa1a7, 2026-06).
constexpr auto marks = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"dovecot da ready", software::directAdmin},
    {"we do not authorize the use of this system", software::cPanel},
    {"dovecot", "Dovecot"},
    {"cyrus", "Cyrus"},
    {"courier", "Courier"},
    {"microsoft exchange", software::exchange},
    {"microsoft esmtp mail service", software::exchange},
    {"gimap ready", "Gmail"},
    {"gpop ready", "Gmail"},
    {"gsmtp", "Gmail"},
    {"zimbra", software::zimbra},
    {"exim", "Exim"},
    {"postfix", "Postfix"},
    {"sendmail", "Sendmail"},
    {"mdaemon", "MDaemon"},
    {"hmailserver", "hMailServer"},
    {"kerio connect", "Kerio Connect"},
    {"kerio mailserver", "Kerio MailServer"},
    {"icewarp", "IceWarp"},
    {" merak ", "Merak (IceWarp)"},
    {"axigen", "Axigen"},
    {"mailenable", "MailEnable"},
    {"mail enable", "MailEnable"},
    {"smartermail", software::smarterMail},
    {"domino", "HCL Domino"},
    {"stalwart", "Stalwart"},
    {"communigate", "CommuniGate Pro"},
});

/// Microsoft's cloud ends its greeting with the place it answers from: `ready. [VABZADIA…]`.
bool isExchangeOnline(std::string_view lower) {
    const auto ready = lower.find("service is ready. [");
    return ready != std::string_view::npos && lower.ends_with(']') &&
           lower.find("microsoft exchange") < ready;
}

bool has(const Abilities& can, ServerAbility ability) {
    switch (ability) {
        case ServerAbility::Idle: return can.idle;
        case ServerAbility::SpecialUse: return can.specialUse;
        case ServerAbility::UidPlus: return can.uidPlus;
        case ServerAbility::Move: return can.move;
        case ServerAbility::Quota: return can.quota;
        case ServerAbility::Uidl: return can.uidl;
        case ServerAbility::SmtpUtf8: return can.smtpUtf8;
        case ServerAbility::Pipelining: return can.pipelining;
    }
    return false;
}

Fact<std::string> knownIn(std::string_view text) {
    const std::string lower = lowerAscii(text);
    if (isExchangeOnline(lower))
        return Fact<std::string>::known(std::string(software::exchangeOnline));
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
    using Named = Fact<std::vector<ServerAbility>>;
    const auto& offered = endpoint.capabilities.afterTls;
    if (!offered.isKnown()) return Named::unknown(offered.why());
    std::vector<ServerAbility> abilities;
    for (const auto& [ability, name] : abilityNames.rows) {
        if (has(offered->can(), ability)) abilities.push_back(ability);
    }
    return Named::known(std::move(abilities));
}

Fact<ByteCount> largestMailAt(const EndpointFacts& endpoint) {
    const auto& offered = endpoint.capabilities.afterTls;
    if (!offered.isKnown()) return Fact<ByteCount>::unknown(offered.why());
    const auto largest = offered->can().largestMail;
    return largest ? Fact<ByteCount>::known(*largest)
                   : Fact<ByteCount>::unknown(Unknown::NotOffered);
}

Fact<std::string> softwareOf(const EndpointFacts& endpoint) {
    const auto& [before, after] = endpoint.capabilities;
    for (const auto* offered : {&after, &before}) {
        const std::string told = offered->valueOr({}).can().implementation;
        if (told.empty()) continue;
        // A name we know is shown alone: versions and build numbers help nobody at the desk.
        const auto known = knownIn(told);
        return known.isKnown() ? known : Fact<std::string>::known(told);
    }
    if (!endpoint.greeting.isKnown()) return Fact<std::string>::unknown(endpoint.greeting.why());
    return knownIn(*endpoint.greeting);
}

}  // namespace mailadvisor
