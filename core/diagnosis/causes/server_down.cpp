#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause serverDownCause{
    .code = CauseCode::ServerDown,
    .job = Job::Provider,
    .signs = {{SaidSign::ServerFault, Weight::Likely},
              {SaidSign::ConnectionRefused, Weight::Possible},
              {SaidSign::ConnectionFailed, Weight::Possible},
              {SaidSign::TimedOut, Weight::Possible},
              {SaidSign::ConnectionLost, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint},
              {SaidSign::NotSending, Weight::Hint},
              {SaidSign::Offline, Weight::Hint},
              {SaidSign::ServerClosed, Weight::Hint}},
    .shown = {{Clue::DeadInBoth, Weight::Certain},
              {Clue::DeadAtDesk, Weight::Likely},
              {Clue::OutgoingDead, Weight::Likely},
              {Clue::OutgoingDeadAtCaller, Weight::Possible},
              {Clue::DeadSomewhere, Weight::Possible}},
    .supported = {{Clue::Everyone, Weight::Possible},
                  {Clue::Several, Weight::Hint},
                  {Clue::MobileFails, Weight::Possible}},
    .excludedBy = {Clue::OnlyHereDead, Clue::LoginAccepted, Clue::MobileWorks, Clue::DomainGone},
    .doubtedBy = {Clue::ServerUp},
    .text = MESSAGE_ID("cause.server-down"),
    .say = MESSAGE_ID("cause.server-down.say"),
    .then = MESSAGE_ID("cause.server-down.then"),
    .avoid = MESSAGE_ID("avoid.nothing"),
    .source = "two places of looking",
};

}  // namespace mailadvisor
