#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause recipientUnknownCause{
    .code = CauseCode::RecipientUnknown,
    .job = Job::You,
    .signs = {{SaidSign::RecipientUnknown, Weight::Certain},
              {SaidSign::RecipientRefused, Weight::Possible},
              {SaidSign::Refused, Weight::Hint},
              {SaidSign::Bounced, Weight::Hint}},
    .excludedBy = {Clue::ReportedByOthers},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.recipient-unknown"),
    .say = MESSAGE_ID("cause.recipient-unknown.say"),
    .then = MESSAGE_ID("cause.recipient-unknown.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .source = "RFC 3463 (X.1.1)",
};

}  // namespace mailadvisor
