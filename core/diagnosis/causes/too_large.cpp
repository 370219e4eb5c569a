#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause tooLargeCause{
    .code = CauseCode::TooLarge,
    .job = Job::You,
    .signs = {{SaidSign::TooLarge, Weight::Certain},
              {SaidSign::StuckInOutbox, Weight::Possible},
              {SaidSign::TimedOut, Weight::Possible},
              {SaidSign::SlowMail, Weight::Hint}},
    .shown = {{Clue::SizeExceeded, Weight::Certain}},
    .supported = {{Clue::OtherMailPasses, Weight::Likely}},
    .excludedBy = {Clue::SizeFits, Clue::ReportedByOthers},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.too-large"),
    .say = MESSAGE_ID("cause.too-large.say"),
    .then = MESSAGE_ID("cause.too-large.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .variants = {{Clue::SizeExceeded, MESSAGE_ID("cause.too-large.say-figures"),
                  MESSAGE_ID("cause.too-large.then-figures"), Job::You}},
    .source = "RFC 1870; base64 with line ends grows a file by 37 %",
};

}  // namespace mailadvisor
