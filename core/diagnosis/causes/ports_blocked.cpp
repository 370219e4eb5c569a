#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause portsBlockedCause{
    .code = CauseCode::PortsBlocked,
    .job = Job::Network,
    .signs = {{SaidSign::ConnectionFailed, Weight::Possible},
              {SaidSign::TimedOut, Weight::Possible},
              {SaidSign::NotSending, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint},
              {SaidSign::ConnectionRefused, Weight::Hint},
              {SaidSign::SetupFailed, Weight::Hint}},
    .shown = {{Clue::PortsBlockedHere, Weight::Possible}},
    .supported = {{Clue::ControlSilent, Weight::Likely},
                  {Clue::Port25Silent, Weight::Likely},
                  {Clue::OnlyHereDead, Weight::Possible},
                  {Clue::OutgoingDeadAtCaller, Weight::Possible},
                  {Clue::MobileWorks, Weight::Possible},
                  {Clue::DeadAtCaller, Weight::Hint}},
    .excludedBy = {Clue::ControlOpen, Clue::MobileFails, Clue::NeededPortsOpen, Clue::DomainGone,
                   Clue::DeadInBoth, Clue::HostGone, Clue::SizeExceeded},
    .doubtedBy = {Clue::ServerSpoke},
    .text = MESSAGE_ID("cause.ports-blocked"),
    .say = MESSAGE_ID("cause.ports-blocked.say"),
    .then = MESSAGE_ID("cause.ports-blocked.then"),
    .avoid = MESSAGE_ID("avoid.protection"),
    .variants = {{Clue::Port25Silent, MESSAGE_ID("cause.ports-blocked.say-port-25"),
                  MESSAGE_ID("cause.ports-blocked.then-port-25"), Job::It}},
    .source = "RFC 5068 (port 25); two places of looking",
};

}  // namespace mailadvisor
