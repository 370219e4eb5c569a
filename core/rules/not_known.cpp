#include "rules/not_known.h"

#include "rules/unknown_clause.h"

namespace mailadvisor {
namespace {

/// Only the person knows these, so there is one reason why they are not known.
const char* unsaidId(Input lacking) {
    switch (lacking) {
        case Input::Devices:
        case Input::Elsewhere:
        case Input::PhoneOnly: return MESSAGE_ID("open.devices");
        case Input::Webmail: return MESSAGE_ID("open.webmail");
        case Input::WebmailReach: return MESSAGE_ID("open.webmail-reach");
        case Input::Backup: return MESSAGE_ID("open.backup");
        case Input::Shared: return MESSAGE_ID("open.shared");
        case Input::CurrentType: return MESSAGE_ID("open.current-type");
        case Input::MovedFrom: return MESSAGE_ID("open.moved-from");
        case Input::Purpose: return MESSAGE_ID("open.purpose");
        case Input::Limit:
        case Input::Used:
        case Input::UsedShare:
        case Input::DaysUntilFull:
        case Input::SpaceIsTight:
        case Input::InboxBytes:
        case Input::InboxSentGap:
        case Input::DomainShare:
        case Input::ImapOffer:
        case Input::Pop3Offer:
        case Input::Pop3Uidl:
        case Input::Pop3Expire: return nullptr;
    }
    return nullptr;
}

const char* unseenId(Input lacking) {
    switch (lacking) {
        case Input::Limit: return MESSAGE_ID("open.limit");
        case Input::Used:
        case Input::UsedShare: return MESSAGE_ID("open.used-share");
        case Input::DaysUntilFull: return MESSAGE_ID("open.days-until-full");
        case Input::SpaceIsTight: return MESSAGE_ID("open.space-is-tight");
        case Input::InboxBytes:
        case Input::InboxSentGap: return MESSAGE_ID("open.inbox");
        case Input::DomainShare: return MESSAGE_ID("open.domain-share");
        case Input::ImapOffer: return MESSAGE_ID("open.imap-offer");
        case Input::Pop3Offer: return MESSAGE_ID("open.pop3-offer");
        case Input::Pop3Uidl: return MESSAGE_ID("open.pop3-uidl");
        case Input::Pop3Expire: return MESSAGE_ID("open.pop3-expire");
        case Input::Devices:
        case Input::Elsewhere:
        case Input::PhoneOnly:
        case Input::Webmail:
        case Input::WebmailReach:
        case Input::Backup:
        case Input::Shared:
        case Input::CurrentType:
        case Input::MovedFrom:
        case Input::Purpose: return nullptr;
    }
    return nullptr;
}

}  // namespace

Message notKnown(Input lacking, Unknown why) {
    if (const char* id = unsaidId(lacking)) return {id, {}};
    const char* id = unseenId(lacking);
    return {id == nullptr ? "" : id, {{"why", clauseFor(why)}}};
}

}  // namespace mailadvisor
