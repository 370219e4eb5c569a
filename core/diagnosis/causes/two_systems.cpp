#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause twoSystemsCause{
    .code = CauseCode::TwoSystems,
    .job = Job::It,
    .signs = {{SaidSign::LoginRefused, Weight::Hint},
              {SaidSign::UserRefused, Weight::Possible},
              {SaidSign::PasswordAskedAgain, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint}},
    .supported = {{Clue::SeveralSystems, Weight::Likely}, {Clue::WebmailWorks, Weight::Possible}},
    .excludedBy = {Clue::OneSystem, Clue::NeverReached, Clue::LoginAccepted},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.two-systems"),
    .say = MESSAGE_ID("cause.two-systems.say"),
    .then = MESSAGE_ID("cause.two-systems.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .source = "split delivery of one domain, as Thai hosters sell it",
};

}  // namespace mailadvisor
