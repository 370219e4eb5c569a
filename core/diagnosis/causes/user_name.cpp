#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause userNameCause{
    .code = CauseCode::UserName,
    .job = Job::You,
    .signs = {{SaidSign::UserRefused, Weight::Likely},
              {SaidSign::LoginRefused, Weight::Possible},
              {SaidSign::PasswordAskedAgain, Weight::Hint}},
    .supported = {{Clue::UserNameDiffers, Weight::Certain},
                  {Clue::DeviceChanged, Weight::Possible},
                  {Clue::WebmailWorks, Weight::Possible}},
    .excludedBy = {Clue::NeverReached, Clue::LoginAccepted, Clue::TokensOnly,
                   Clue::NoSignInForSending, Clue::UserNameFits},
    .doubtedBy = {Clue::Everyone, Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.user-name"),
    .say = MESSAGE_ID("cause.user-name.say"),
    .then = MESSAGE_ID("cause.user-name.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .source = "RFC 1939 §7 (USER); settings that hosters publish",
};

}  // namespace mailadvisor
