#include "advice/turning_fact.h"

namespace mailadvisor {
namespace {

/// The password of the mailbox tells both sizes.
TurningFact sizesMissing(const Evidence& evidence) {
    const char* question = MESSAGE_ID("setup.password");
    if (evidence.used.isKnown()) return {"quotaBytes", "--quota", question};
    if (evidence.limit.isKnown()) return {"quotaBytes", "--used", question};
    return {"quotaBytes", "--quota, --used", question};
}

}  // namespace

TurningFact turningFactOf(Input lacking, const Evidence& evidence) {
    const char* places = MESSAGE_ID("setup.where");
    switch (lacking) {
        case Input::Devices:
        case Input::Elsewhere: return {"devices", "--devices", places};
        case Input::Webmail: return {"webmail", "--webmail", places};
        case Input::WebmailReach: return {"reachBackDays", "--reach-back", places};
        case Input::Backup: return {"backup", "--backup", MESSAGE_ID("setup.backup")};
        case Input::Shared: return {"shared", "--shared", places};
        case Input::CurrentType:
            return {"currentType", "--current-type", MESSAGE_ID("setup.current-type")};
        case Input::MovedFrom: return {"movedFrom", "--moved-from", {}};
        case Input::Purpose: return {"purpose", "--purpose", MESSAGE_ID("setup.purpose")};
        case Input::PhoneOnly: return {"phoneOnly", {}, places};
        case Input::Limit:
        case Input::Used:
        case Input::UsedShare:
        case Input::DaysUntilFull:
        case Input::SpaceIsTight:
        case Input::InboxBytes:
        case Input::InboxSentGap:
        case Input::DomainShare: return sizesMissing(evidence);
        case Input::ImapOffer: return {"imap", {}, {}};
        case Input::Pop3Offer:
        case Input::Pop3Uidl:
        case Input::Pop3Expire: return {"pop3", {}, {}};
    }
    return {};
}

}  // namespace mailadvisor
