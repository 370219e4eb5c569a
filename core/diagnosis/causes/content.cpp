#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause contentCause{
    .code = CauseCode::Content,
    .job = Job::You,
    .signs = {{SaidSign::ContentRefused, Weight::Certain},
              {SaidSign::CompanyRule, Weight::Likely},
              {SaidSign::Refused, Weight::Hint}},
    .excludedBy = {Clue::ReportedByOthers},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.content"),
    .say = MESSAGE_ID("cause.content.say"),
    .then = MESSAGE_ID("cause.content.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .source = "Google on 552 5.7.0",
};

}  // namespace mailadvisor
