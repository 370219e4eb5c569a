#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause tenantSmtpAuthOffCause{
    .code = CauseCode::TenantSmtpAuthOff,
    .job = Job::It,
    .signs = {{SaidSign::TenantSmtpAuthOff, Weight::Certain},
              {SaidSign::MailboxSmtpAuthOff, Weight::Certain},
              {SaidSign::LoginRefused, Weight::Hint},
              {SaidSign::NoCommonSignIn, Weight::Hint}},
    .supported = {{Clue::OutgoingPasswordOnly, Weight::Hint},
                  {Clue::AtMicrosoft, Weight::Possible}},
    .excludedBy = {Clue::NotAtMicrosoft, Clue::SendingWorks, Clue::NeverReached},
    .doubtedBy = {Clue::ServerNamesReason, Clue::WebmailRefuses},
    .text = MESSAGE_ID("cause.tenant-smtp-auth-off"),
    .say = MESSAGE_ID("cause.tenant-smtp-auth-off.say"),
    .then = MESSAGE_ID("cause.tenant-smtp-auth-off.then"),
    .avoid = MESSAGE_ID("avoid.retype"),
    .source = "Microsoft: 5.7.139, SmtpClientAuthentication is disabled",
};

}  // namespace mailadvisor
