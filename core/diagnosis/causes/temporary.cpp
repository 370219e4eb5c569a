#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause temporaryCause{
    .code = CauseCode::Temporary,
    .job = Job::Provider,
    .signs = {{SaidSign::TryLater, Weight::Certain},
              {SaidSign::Greylisted, Weight::Certain},
              {SaidSign::SignInUnavailable, Weight::Certain},
              {SaidSign::LoginDelay, Weight::Certain},
              {SaidSign::Delayed, Weight::Certain},
              {SaidSign::ServerFault, Weight::Likely},
              {SaidSign::GivenUp, Weight::Possible},
              {SaidSign::Pop3Error, Weight::Hint},
              {SaidSign::ServerClosed, Weight::Hint},
              {SaidSign::TimedOut, Weight::Hint},
              {SaidSign::Refused, Weight::Hint}},
    .shown = {{Clue::LoginUnavailable, Weight::Certain}},
    .supported = {{Clue::Everyone, Weight::Hint}},
    .excludedBy = {Clue::LastsLong},
    .doubtedBy = {Clue::ServerNamesReason, Clue::SizeExceeded},
    .text = MESSAGE_ID("cause.temporary"),
    .say = MESSAGE_ID("cause.temporary.say"),
    .then = MESSAGE_ID("cause.temporary.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .source = "RFC 5321 §4.2.1; RFC 6647; RFC 5530 (UNAVAILABLE)",
};

}  // namespace mailadvisor
