#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause ipBlockedCause{
    .code = CauseCode::IpBlocked,
    .job = Job::Provider,
    .signs = {{SaidSign::TooManyLoginErrors, Weight::Likely},
              {SaidSign::ConnectionFailed, Weight::Possible},
              {SaidSign::ConnectionRefused, Weight::Possible},
              {SaidSign::TimedOut, Weight::Possible},
              {SaidSign::ConnectionLost, Weight::Hint},
              {SaidSign::ServerClosed, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint},
              {SaidSign::LoginRefused, Weight::Hint},
              {SaidSign::PasswordAskedAgain, Weight::Hint}},
    .shown = {{Clue::LoginThrottled, Weight::Likely}},
    .supported = {{Clue::OnlyHereDead, Weight::Possible},
                  {Clue::ControlOpen, Weight::Possible},
                  {Clue::MobileWorks, Weight::Possible},
                  {Clue::Several, Weight::Hint},
                  {Clue::Everyone, Weight::Hint},
                  {Clue::Retyped, Weight::Possible},
                  {Clue::DeadAtCaller, Weight::Hint}},
    .excludedBy = {Clue::ControlSilent, Clue::MobileFails, Clue::OpenAtCaller, Clue::ReceivingWorks,
                   Clue::DomainGone, Clue::DeadInBoth, Clue::HostGone},
    .doubtedBy = {Clue::ServerSpoke, Clue::SizeExceeded},
    .text = MESSAGE_ID("cause.ip-blocked"),
    .say = MESSAGE_ID("cause.ip-blocked.say"),
    .then = MESSAGE_ID("cause.ip-blocked.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .source = "hosters' pages on blocks after refused sign-ins",
};

}  // namespace mailadvisor
