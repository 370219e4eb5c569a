#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause clockCause{
    .code = CauseCode::Clock,
    .job = Job::You,
    .signs = {{SaidSign::CertificateNotYetValid, Weight::Likely},
              {SaidSign::CertificateExpired, Weight::Possible},
              {SaidSign::CertificateDoubted, Weight::Hint}},
    .shown = {{Clue::ClockWrong, Weight::Certain}, {Clue::ClockSaidWrong, Weight::Certain}},
    .supported = {{Clue::DoubtUnfounded, Weight::Likely}, {Clue::OnlyThisDevice, Weight::Possible}},
    .excludedBy = {Clue::CertBadAtDesk, Clue::Several, Clue::Everyone, Clue::ClockRight},
    .text = MESSAGE_ID("cause.clock"),
    .say = MESSAGE_ID("cause.clock.say"),
    .then = MESSAGE_ID("cause.clock.then"),
    .avoid = MESSAGE_ID("avoid.warning"),
    .source = "RFC 5280 §4.1.2.5",
};

}  // namespace mailadvisor
