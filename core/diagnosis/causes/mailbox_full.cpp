#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause mailboxFullCause{
    .code = CauseCode::MailboxFull,
    .job = Job::You,
    .signs = {{SaidSign::OverQuota, Weight::Certain},
              {SaidSign::MailboxFull, Weight::Possible},
              {SaidSign::NotReceiving, Weight::Hint},
              {SaidSign::RecipientFull, Weight::Hint},
              {SaidSign::Bounced, Weight::Hint},
              {SaidSign::NotArrived, Weight::Hint}},
    .shown = {{Clue::MailboxFull, Weight::Certain}},
    .supported = {{Clue::ReportedByOthers, Weight::Possible}},
    .excludedBy = {Clue::MailboxRoomy},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.mailbox-full"),
    .say = MESSAGE_ID("cause.mailbox-full.say"),
    .then = MESSAGE_ID("cause.mailbox-full.then"),
    .avoid = MESSAGE_ID("avoid.unseen"),
    .variants = {{Clue::MailboxFull, MESSAGE_ID("cause.mailbox-full.say-figures"),
                  MESSAGE_ID("cause.mailbox-full.then-figures"), Job::You}},
    .source = "RFC 9208; RFC 5530 (OVERQUOTA); RFC 3463 (X.2.2)",
};

}  // namespace mailadvisor
