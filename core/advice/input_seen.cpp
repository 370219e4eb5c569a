#include "advice/input_seen.h"

#include "rules/space_view.h"
#include "rules/unknown_clause.h"

namespace mailadvisor {
namespace {

Argument word(const char* id) { return {"value", MessageList{{id, {}}}}; }

Argument yesOrNo(bool isSo) {
    return word(isSo ? MESSAGE_ID("value.yes") : MESSAGE_ID("value.no"));
}

Argument number(int count) { return {"value", std::int64_t{count}}; }

Argument use(Webmail webmail) {
    switch (webmail) {
        case Webmail::No: return word(MESSAGE_ID("value.webmail-no"));
        case Webmail::Recent: return word(MESSAGE_ID("value.webmail-recent"));
        case Webmail::Yes: return word(MESSAGE_ID("value.webmail-yes"));
    }
    return {};
}

Argument type(CurrentType current) {
    switch (current) {
        case CurrentType::None: return word(MESSAGE_ID("value.no-account"));
        case CurrentType::Imap: return word(MESSAGE_ID("type.imap"));
        case CurrentType::Pop3: return word(MESSAGE_ID("type.pop3"));
    }
    return {};
}

Argument purpose(Purpose kept) {
    switch (kept) {
        case Purpose::Daily: return word(MESSAGE_ID("value.purpose-daily"));
        case Purpose::Archive: return word(MESSAGE_ID("value.purpose-archive"));
    }
    return {};
}

Argument offer(Offer offer) {
    switch (offer) {
        case Offer::Usable: return word(MESSAGE_ID("value.offer-usable"));
        case Offer::Unsafe: return word(MESSAGE_ID("value.offer-unsafe"));
        case Offer::NotOffered: return word(MESSAGE_ID("value.offer-none"));
        case Offer::Silent: return word(MESSAGE_ID("value.offer-silent"));
    }
    return {};
}

Argument daysOrNever(const Evidence& evidence, int days) {
    if (days == neverFull) return word(MESSAGE_ID("value.never"));
    if (days > evidence.thresholds().farthestForecastDays)
        return word(MESSAGE_ID("value.not-in-sight"));
    return number(days);
}

Argument expiry(const std::optional<int>& days) {
    return days ? number(*days) : word(MESSAGE_ID("value.never"));
}

/// Only called for inputs that are known.
Argument valueOf(const Evidence& evidence, Input input) {
    switch (input) {
        case Input::Devices: return number(*evidence.devices);
        case Input::Webmail: return use(*evidence.webmail);
        case Input::WebmailReach: return number(*evidence.webmailReachDays);
        case Input::Backup: return yesOrNo(*evidence.backup);
        case Input::Shared: return yesOrNo(*evidence.shared);
        case Input::CurrentType: return type(*evidence.currentType);
        case Input::MovedFrom: return {"value", *evidence.movedFrom};
        case Input::Purpose: return purpose(*evidence.purpose);
        case Input::PhoneOnly: return yesOrNo(*evidence.phoneOnly);
        case Input::Elsewhere: return yesOrNo(*evidence.elsewhere);
        case Input::Limit: return {"value", *evidence.limit};
        case Input::Used: return {"value", *evidence.used};
        case Input::UsedShare: return {"value", *evidence.usedShare};
        case Input::DaysUntilFull: return daysOrNever(evidence, *evidence.daysUntilFull);
        case Input::SpaceIsTight: return yesOrNo(*evidence.spaceIsTight);
        case Input::InboxBytes: return {"value", *evidence.inboxBytes};
        case Input::InboxSentGap: return number(*evidence.inboxSentGapDays);
        case Input::DomainShare: return {"value", *evidence.domainShare};
        case Input::ImapOffer: return offer(*evidence.imap);
        case Input::Pop3Offer: return offer(*evidence.pop3);
        case Input::Pop3Uidl: return yesOrNo(*evidence.pop3Uidl);
        case Input::Pop3Expire: return expiry(*evidence.pop3Expire);
    }
    return {};
}

const char* questionId(Input input) {
    switch (input) {
        case Input::Devices: return MESSAGE_ID("input.devices");
        case Input::Webmail: return MESSAGE_ID("input.webmail");
        case Input::WebmailReach: return MESSAGE_ID("input.webmail-reach");
        case Input::Backup: return MESSAGE_ID("input.backup");
        case Input::Shared: return MESSAGE_ID("input.shared");
        case Input::CurrentType: return MESSAGE_ID("input.current-type");
        case Input::MovedFrom: return MESSAGE_ID("input.moved-from");
        case Input::Purpose: return MESSAGE_ID("input.purpose");
        case Input::PhoneOnly: return MESSAGE_ID("input.phone-only");
        case Input::Elsewhere: return MESSAGE_ID("input.elsewhere");
        case Input::Limit: return MESSAGE_ID("input.limit");
        case Input::Used: return MESSAGE_ID("input.used");
        case Input::UsedShare: return MESSAGE_ID("input.used-share");
        case Input::DaysUntilFull: return MESSAGE_ID("input.days-until-full");
        case Input::SpaceIsTight: return MESSAGE_ID("input.space-is-tight");
        case Input::InboxBytes: return MESSAGE_ID("input.inbox-bytes");
        case Input::InboxSentGap: return MESSAGE_ID("input.inbox-sent-gap");
        case Input::DomainShare: return MESSAGE_ID("input.domain-share");
        case Input::ImapOffer: return MESSAGE_ID("input.imap-offer");
        case Input::Pop3Offer: return MESSAGE_ID("input.pop3-offer");
        case Input::Pop3Uidl: return MESSAGE_ID("input.pop3-uidl");
        case Input::Pop3Expire: return MESSAGE_ID("input.pop3-expire");
    }
    return "";
}

}  // namespace

Message inputSeen(const Evidence& evidence, Input input) {
    const auto why = whyUnknown(evidence, input);
    const Argument question{"question", MessageList{{questionId(input), {}}}};
    if (why) return {MESSAGE_ID("input.unknown"), {question, {"why", clauseFor(*why)}}};
    return {MESSAGE_ID("input.known"), {question, valueOf(evidence, input)}};
}

}  // namespace mailadvisor
