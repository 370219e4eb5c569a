#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause securitySoftwareCause{
    .code = CauseCode::SecuritySoftware,
    .job = Job::It,
    .signs = {{SaidSign::UnusualGreeting, Weight::Certain},
              {SaidSign::CertificateUntrusted, Weight::Possible},
              {SaidSign::CertificateName, Weight::Hint},
              {SaidSign::CertificateDoubted, Weight::Hint},
              {SaidSign::EncryptionFailed, Weight::Possible},
              {SaidSign::StartTlsNotOffered, Weight::Possible},
              {SaidSign::ConnectionLost, Weight::Possible},
              {SaidSign::ConnectionFailed, Weight::Hint},
              {SaidSign::LocalNetworkFault, Weight::Possible},
              {SaidSign::TimedOut, Weight::Hint},
              {SaidSign::UnknownError, Weight::Possible},
              {SaidSign::SetupFailed, Weight::Hint}},
    .shown = {{Clue::Intercepted, Weight::Certain}},
    .supported = {{Clue::CertBadOnlyAtCaller, Weight::Likely},
                  {Clue::DoubtUnfounded, Weight::Possible},
                  {Clue::OnlyThisDevice, Weight::Possible},
                  {Clue::SystemUpdated, Weight::Possible}},
    .excludedBy = {Clue::CertBadAtDesk, Clue::MobileFails, Clue::DomainGone, Clue::DeadInBoth},
    .doubtedBy = {Clue::ServerNamesReason, Clue::Everyone, Clue::SizeExceeded},
    .text = MESSAGE_ID("cause.security-software"),
    .say = MESSAGE_ID("cause.security-software.say"),
    .then = MESSAGE_ID("cause.security-software.then"),
    .avoid = MESSAGE_ID("avoid.protection"),
    .source = "the issuers that inspection products give themselves",
};

}  // namespace mailadvisor
