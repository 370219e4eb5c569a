#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause accessOffCause{
    .code = CauseCode::AccessOff,
    .job = Job::It,
    .signs = {{SaidSign::AccessDisabled, Weight::Certain},
              {SaidSign::PolicyRefused, Weight::Certain},
              {SaidSign::AccountBarred, Weight::Certain},
              {SaidSign::FederatedSignIn, Weight::Certain},
              {SaidSign::LoginRefused, Weight::Hint},
              {SaidSign::PasswordAskedAgain, Weight::Hint}},
    .shown = {{Clue::LoginByPolicy, Weight::Likely}},
    .supported = {{Clue::SwitchedOffAtFirst, Weight::Likely},
                  {Clue::BridgeNeeded, Weight::Likely},
                  {Clue::WebmailWorks, Weight::Possible}},
    .excludedBy = {Clue::NeverReached, Clue::LoginAccepted, Clue::WebmailRefuses},
    .doubtedBy = {Clue::OnlyCaller, Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.access-off"),
    .say = MESSAGE_ID("cause.access-off.say"),
    .then = MESSAGE_ID("cause.access-off.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .variants = {{Clue::BridgeNeeded, MESSAGE_ID("cause.access-off.say-bridge"),
                  MESSAGE_ID("cause.access-off.then-bridge"), Job::It}},
    .source =
        "RFC 5530 (CONTACTADMIN, AUTHORIZATIONFAILED); the hosters' pages in docs/providers.md",
};

}  // namespace mailadvisor
