#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause oauthOrAppPasswordCause{
    .code = CauseCode::OAuthOrAppPassword,
    .job = Job::You,
    .signs = {{SaidSign::AppPasswordNeeded, Weight::Certain},
              {SaidSign::ProviderSignInNeeded, Weight::Certain},
              {SaidSign::BasicAuthOff, Weight::Certain},
              {SaidSign::ExchangeLoginFailed, Weight::Likely},
              {SaidSign::LoginRefused, Weight::Possible},
              {SaidSign::PasswordAskedAgain, Weight::Possible},
              {SaidSign::NoCommonSignIn, Weight::Possible},
              {SaidSign::ConnectionFailed, Weight::Hint},
              {SaidSign::Offline, Weight::Hint},
              {SaidSign::SetupFailed, Weight::Hint}},
    .supported = {{Clue::TokensOnly, Weight::Likely},
                  {Clue::AppPasswordProvider, Weight::Likely},
                  {Clue::LoginByPolicy, Weight::Possible},
                  {Clue::AtMicrosoft, Weight::Possible},
                  {Clue::WebmailWorks, Weight::Possible}},
    .excludedBy = {Clue::NeverReached, Clue::LoginAccepted, Clue::WebmailRefuses,
                   Clue::SendingWorks},
    .doubtedBy = {Clue::PasswordWays, Clue::ServerNamesReason, Clue::DeadAtDesk,
                  Clue::DeadAtCaller},
    .text = MESSAGE_ID("cause.oauth-or-app-password"),
    .say = MESSAGE_ID("cause.oauth-or-app-password.say"),
    .then = MESSAGE_ID("cause.oauth-or-app-password.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .variants = {{Clue::ProgramWithOAuth, MESSAGE_ID("cause.oauth-or-app-password.say-program"),
                  MESSAGE_ID("cause.oauth-or-app-password.then-program"), Job::You}},
    .source = "Google and Microsoft on signing in from mail programs",
};

}  // namespace mailadvisor
