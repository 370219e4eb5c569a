#include "advice/turning_fact.h"

namespace mailadvisor {

TurningFact turningFactOf(Input lacking) {
    switch (lacking) {
        case Input::Devices:
        case Input::Elsewhere: return {"devices", "--devices"};
        case Input::Webmail:
        case Input::WebmailReach: return {"webmail", "--webmail"};
        case Input::Backup: return {"backup", "--backup"};
        case Input::Shared: return {"shared", "--shared"};
        case Input::CurrentType: return {"currentType", "--current-type"};
        case Input::Purpose: return {"purpose", "--purpose"};
        case Input::PhoneOnly: return {"phoneOnly", {}};
        case Input::Limit:
        case Input::Used:
        case Input::UsedShare:
        case Input::DaysUntilFull:
        case Input::SpaceIsTight:
        case Input::InboxBytes:
        case Input::InboxSentGap:
        case Input::DomainShare: return {"quotaBytes", "--quota, --used"};
        case Input::ImapOffer: return {"imap", {}};
        case Input::Pop3Offer:
        case Input::Pop3Uidl:
        case Input::Pop3Expire: return {"pop3", {}};
    }
    return {};
}

}  // namespace mailadvisor
