#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause tooLargeCause{
    .code = CauseCode::TooLarge,
    .job = Job::You,
    .signs = {{SaidSign::TooLarge, Weight::Certain},
              {SaidSign::StuckInOutbox, Weight::Possible},
              {SaidSign::TimedOut, Weight::Possible},
              {SaidSign::SlowMail, Weight::Hint},
              {SaidSign::NotSending, Weight::Hint},
              {SaidSign::ConnectionLost, Weight::Hint},
              {SaidSign::Refused, Weight::Hint}},
    .shown = {{Clue::SizeExceeded, Weight::Certain}},
    .supported = {{Clue::OtherMailPasses, Weight::Likely}},
    .excludedBy = {Clue::SizeFits, Clue::ReportedByOthers, Clue::DeadInBoth},
    .doubtedBy = {Clue::ServerNamesReason, Clue::DeadAtCaller, Clue::DeadAtDesk,
                  Clue::DeadSomewhere},
    .text = MESSAGE_ID("cause.too-large"),
    .say = MESSAGE_ID("cause.too-large.say"),
    .then = MESSAGE_ID("cause.too-large.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .variants = {{Clue::SizeExceeded, MESSAGE_ID("cause.too-large.say-figures"),
                  MESSAGE_ID("cause.too-large.then-figures"), Job::You}},
    .source = "RFC 1870; base64 with line ends grows a file by 37 %",
};

}  // namespace mailadvisor
