#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause recipientFullCause{
    .code = CauseCode::RecipientFull,
    .job = Job::Recipient,
    .signs = {{SaidSign::RecipientFull, Weight::Certain},
              {SaidSign::MailboxFull, Weight::Possible}},
    .supported = {{Clue::MailboxRoomy, Weight::Likely}, {Clue::BounceOfOthers, Weight::Possible}},
    .excludedBy = {Clue::MailboxFull, Clue::ReportedByOthers},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.recipient-full"),
    .say = MESSAGE_ID("cause.recipient-full.say"),
    .then = MESSAGE_ID("cause.recipient-full.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .source = "RFC 3463 (X.2.2)",
};

}  // namespace mailadvisor
