#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause sendLimitCause{
    .code = CauseCode::SendLimit,
    .job = Job::It,
    .signs = {{SaidSign::SendLimit, Weight::Certain},
              {SaidSign::TooManyRecipients, Weight::Certain},
              {SaidSign::UnusualRate, Weight::Possible},
              {SaidSign::MailboxFull, Weight::Hint}},
    .supported = {{Clue::ManyAtOnce, Weight::Possible}, {Clue::AtMicrosoft, Weight::Possible}},
    .excludedBy = {Clue::MailboxFull, Clue::ReportedByOthers, Clue::SentLittle},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.send-limit"),
    .say = MESSAGE_ID("cause.send-limit.say"),
    .then = MESSAGE_ID("cause.send-limit.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .source = "the hosters' limits an hour and a day",
};

}  // namespace mailadvisor
