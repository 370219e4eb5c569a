#include "rules/evidence.h"

#include "base/names.h"
#include "rules/retention.h"
#include "rules/space_view.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr auto inputNames = namesOf<Input>({
    {Input::Devices, "devices"},
    {Input::Webmail, "webmail"},
    {Input::WebmailReach, "webmail-reach"},
    {Input::Backup, "backup"},
    {Input::Shared, "shared"},
    {Input::CurrentType, "current-type"},
    {Input::MovedFrom, "moved-from"},
    {Input::Purpose, "purpose"},
    {Input::PhoneOnly, "phone-only"},
    {Input::Elsewhere, "elsewhere"},
    {Input::Limit, "limit"},
    {Input::Used, "used"},
    {Input::UsedShare, "used-share"},
    {Input::DaysUntilFull, "days-until-full"},
    {Input::SpaceIsTight, "space-is-tight"},
    {Input::InboxBytes, "inbox-bytes"},
    {Input::InboxSentGap, "inbox-sent-gap"},
    {Input::DomainShare, "domain-share"},
    {Input::ImapOffer, "imap-offer"},
    {Input::Pop3Offer, "pop3-offer"},
    {Input::Pop3Uidl, "pop3-uidl"},
    {Input::Pop3Expire, "pop3-expire"},
});

template <class T>
bool isSurely(const Fact<T>& fact, const T& value) {
    return fact.isKnown() && *fact == value;
}

Fact<int> notNegative(const Fact<int>& number) {
    return number.isKnown() ? Fact<int>::known(std::max(0, *number)) : number;
}

Fact<Webmail> webmailUse(const Needs& needs) {
    const bool looksBack = needs.reachBackDays.isKnown() && *needs.reachBackDays > 0;
    // Who names days looks there for as long, whatever else was said.
    const bool isDenied = needs.webmail.isKnown() && *needs.webmail == Webmail::No;
    if ((!needs.webmail.isKnown() || isDenied) && looksBack) {
        return Fact<Webmail>::known(Webmail::Recent);
    }
    return needs.webmail;
}

Fact<int> webmailReach(const Needs& needs) {
    const auto webmail = webmailUse(needs);
    if (!webmail.isKnown()) return notNegative(needs.reachBackDays);
    switch (*webmail) {
        case Webmail::Recent: return notNegative(needs.reachBackDays);
        case Webmail::No:
        case Webmail::Yes: return Fact<int>::known(0);
    }
    return {};
}

Fact<bool> isPhoneOnly(const SituationView& situation) {
    const auto& needs = situation.needs;
    const bool isOnPhone = situation.client && situation.client->isForPhones;
    if (needs.phoneOnly.isKnown() || !isOnPhone || !isSurely(needs.devices, 1)) {
        return needs.phoneOnly;
    }
    return Fact<bool>::known(true);
}

Fact<bool> seenElsewhere(const Evidence& evidence) {
    const bool isSure = (evidence.devices.isKnown() && *evidence.devices >= 2) ||
                        isSurely(evidence.shared, true) ||
                        isSurely(evidence.webmail, Webmail::Yes) ||
                        (evidence.webmailReachDays.isKnown() &&
                         *evidence.webmailReachDays > longestPossibleRetention(evidence));
    if (isSure) return Fact<bool>::known(true);
    if (!evidence.devices.isKnown()) return Fact<bool>::unknown(evidence.devices.why());
    return Fact<bool>::known(false);
}

template <class T>
std::optional<Unknown> whyOf(const Fact<T>& fact) {
    if (fact.isKnown()) return std::nullopt;
    return fact.why();
}

}  // namespace

std::string_view nameOf(Input input) { return inputNames.nameOf(input); }

Evidence gatherEvidence(const SituationView& situation) {
    return gatherEvidence(situation, serverSigns(situation.facts));
}

Evidence gatherEvidence(const SituationView& situation, const ServerSigns& servers) {
    const auto& needs = situation.needs;
    Evidence evidence{.situation = situation, .servers = servers};
    evidence.devices = notNegative(needs.devices);
    evidence.webmail = webmailUse(needs);
    evidence.webmailReachDays = webmailReach(needs);
    evidence.backup = needs.backup;
    evidence.shared = needs.shared;
    evidence.currentType = needs.currentType;
    evidence.movedFrom = needs.movedFrom;
    evidence.purpose = needs.purpose;
    evidence.phoneOnly = isPhoneOnly(situation);
    evidence.imap = servers.imap.offer;
    evidence.pop3 = servers.pop3.offer;
    evidence.pop3Uidl = servers.pop3Uidl;
    evidence.pop3Expire = servers.pop3Expire;
    evidence.elsewhere = seenElsewhere(evidence);
    viewSpace(evidence);
    return evidence;
}

std::optional<Unknown> whyUnknown(const Evidence& evidence, Input input) {
    switch (input) {
        case Input::Devices: return whyOf(evidence.devices);
        case Input::Webmail: return whyOf(evidence.webmail);
        case Input::WebmailReach: return whyOf(evidence.webmailReachDays);
        case Input::Backup: return whyOf(evidence.backup);
        case Input::Shared: return whyOf(evidence.shared);
        case Input::CurrentType: return whyOf(evidence.currentType);
        case Input::MovedFrom: return whyOf(evidence.movedFrom);
        case Input::Purpose: return whyOf(evidence.purpose);
        case Input::PhoneOnly: return whyOf(evidence.phoneOnly);
        case Input::Elsewhere: return whyOf(evidence.elsewhere);
        case Input::Limit: return whyOf(evidence.limit);
        case Input::Used: return whyOf(evidence.used);
        case Input::UsedShare: return whyOf(evidence.usedShare);
        case Input::DaysUntilFull: return whyOf(evidence.daysUntilFull);
        case Input::SpaceIsTight: return whyOf(evidence.spaceIsTight);
        case Input::InboxBytes: return whyOf(evidence.inboxBytes);
        case Input::InboxSentGap: return whyOf(evidence.inboxSentGapDays);
        case Input::DomainShare: return whyOf(evidence.domainShare);
        case Input::ImapOffer: return whyOf(evidence.imap);
        case Input::Pop3Offer: return whyOf(evidence.pop3);
        case Input::Pop3Uidl: return whyOf(evidence.pop3Uidl);
        case Input::Pop3Expire: return whyOf(evidence.pop3Expire);
    }
    return std::nullopt;
}

}  // namespace mailadvisor
