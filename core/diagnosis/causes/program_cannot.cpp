#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause programCannotCause{
    .code = CauseCode::ProgramCannot,
    .job = Job::It,
    .signs = {{SaidSign::ExchangeLoginFailed, Weight::Possible},
              {SaidSign::PasswordAskedAgain, Weight::Possible},
              {SaidSign::LoginRefused, Weight::Possible},
              {SaidSign::NoCommonSignIn, Weight::Possible},
              {SaidSign::SetupFailed, Weight::Possible},
              {SaidSign::BasicAuthOff, Weight::Possible}},
    .supported = {{Clue::ProgramWithoutOAuth, Weight::Certain},
                  {Clue::AtMicrosoft, Weight::Possible}},
    .excludedBy = {Clue::ProgramWithOAuth, Clue::NeverReached, Clue::LoginAccepted,
                   Clue::WebmailRefuses, Clue::NotAtMicrosoft},
    .doubtedBy = {Clue::PasswordWays},
    .text = MESSAGE_ID("cause.program-cannot"),
    .say = MESSAGE_ID("cause.program-cannot.say"),
    .then = MESSAGE_ID("cause.program-cannot.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .source = "Microsoft: classic Outlook signs in to IMAP and POP3 with a password only",
};

}  // namespace mailadvisor
