#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause slowCause{
    .code = CauseCode::Slow,
    .job = Job::You,
    .signs = {{SaidSign::SlowMail, Weight::Likely},
              {SaidSign::TimedOut, Weight::Possible},
              {SaidSign::ConnectionLost, Weight::Possible}},
    .supported = {{Clue::OtherMailPasses, Weight::Possible}},
    .excludedBy = {Clue::DomainGone, Clue::DeadInBoth, Clue::HostGone, Clue::SizeExceeded},
    .doubtedBy = {Clue::ServerNamesReason, Clue::DeadAtCaller, Clue::DeadAtDesk,
                  Clue::DeadSomewhere},
    .text = MESSAGE_ID("cause.slow"),
    .say = MESSAGE_ID("cause.slow.say"),
    .then = MESSAGE_ID("cause.slow.then"),
    .avoid = MESSAGE_ID("avoid.delete"),
    .source = "a large mail on a thin line",
};

}  // namespace mailadvisor
