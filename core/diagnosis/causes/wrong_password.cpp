#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause wrongPasswordCause{
    .code = CauseCode::WrongPassword,
    .job = Job::You,
    .signs = {{SaidSign::CredentialsIncorrect, Weight::Certain},
              {SaidSign::PasswordExpired, Weight::Certain},
              {SaidSign::LoginRefused, Weight::Likely},
              {SaidSign::PasswordAskedAgain, Weight::Possible},
              {SaidSign::TooManyLoginErrors, Weight::Possible},
              {SaidSign::ImapRefused, Weight::Hint},
              {SaidSign::Pop3Error, Weight::Hint}},
    .shown = {{Clue::LoginRefusedHere, Weight::Certain}, {Clue::LoginExpired, Weight::Certain}},
    .supported = {{Clue::WebmailRefuses, Weight::Likely},
                  {Clue::PasswordChanged, Weight::Likely},
                  {Clue::OutgoingPasswordOnly, Weight::Possible}},
    .excludedBy = {Clue::NeverReached, Clue::WebmailWorks, Clue::TokensOnly,
                   Clue::NoSignInForSending, Clue::LoginAccepted},
    .doubtedBy = {Clue::Everyone, Clue::ServerNamesReason, Clue::BridgeNeeded},
    .text = MESSAGE_ID("cause.wrong-password"),
    .say = MESSAGE_ID("cause.wrong-password.say"),
    .then = MESSAGE_ID("cause.wrong-password.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .variants = {{Clue::OutgoingPasswordOnly, MESSAGE_ID("cause.wrong-password.say-outgoing"),
                  MESSAGE_ID("cause.wrong-password.then-outgoing"), Job::You},
                 {Clue::LoginExpired, MESSAGE_ID("cause.wrong-password.say-expired"),
                  MESSAGE_ID("cause.wrong-password.then-expired"), Job::It},
                 {Clue::WebmailRefuses, MESSAGE_ID("cause.wrong-password.say-webmail"),
                  MESSAGE_ID("cause.wrong-password.then-webmail"), Job::It}},
    .source = "RFC 5530 and RFC 3206; Outlook and Thunderbird keep the outgoing password apart",
};

}  // namespace mailadvisor
