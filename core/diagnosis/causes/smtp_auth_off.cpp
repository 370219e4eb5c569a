#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause smtpAuthOffCause{
    .code = CauseCode::SmtpAuthOff,
    .job = Job::You,
    .signs = {{SaidSign::NotSignedIn, Weight::Certain},
              {SaidSign::LineBlocklisted, Weight::Certain},
              {SaidSign::RelayDenied, Weight::Certain},
              {SaidSign::HelloRefused, Weight::Likely},
              {SaidSign::NoCommonSignIn, Weight::Possible},
              {SaidSign::RecipientRefused, Weight::Possible},
              {SaidSign::SenderRefused, Weight::Hint},
              {SaidSign::Blocklisted, Weight::Possible},
              {SaidSign::Refused, Weight::Hint}},
    .shown = {{Clue::NoSignInForSending, Weight::Likely}},
    .supported = {{Clue::OfficeLineListed, Weight::Likely},
                  {Clue::PlainOutgoing, Weight::Possible},
                  {Clue::ReceivingWorks, Weight::Hint}},
    .excludedBy = {Clue::SignInTried, Clue::ServerListed, Clue::SendingWorks, Clue::BounceOfOthers},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.smtp-auth-off"),
    .say = MESSAGE_ID("cause.smtp-auth-off.say"),
    .then = MESSAGE_ID("cause.smtp-auth-off.then"),
    .avoid = MESSAGE_ID("avoid.encryption"),
    .source = "RFC 6409 §4.3; RFC 4954; Spamhaus on the PBL",
};

}  // namespace mailadvisor
