#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause certExpiredCause{
    .code = CauseCode::CertExpired,
    .job = Job::Provider,
    .signs = {{SaidSign::CertificateExpired, Weight::Likely},
              {SaidSign::CertificateDoubted, Weight::Possible},
              {SaidSign::EncryptionFailed, Weight::Hint},
              {SaidSign::CertificateName, Weight::Hint},
              {SaidSign::CertificateUntrusted, Weight::Hint},
              {SaidSign::CertificateNotYetValid, Weight::Hint},
              {SaidSign::ConnectionFailed, Weight::Hint},
              {SaidSign::SetupFailed, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint},
              {SaidSign::NotSending, Weight::Hint}},
    .shown = {{Clue::CertExpired, Weight::Certain}},
    .supported = {{Clue::Everyone, Weight::Possible}, {Clue::Several, Weight::Possible}},
    .excludedBy = {Clue::CertInOrder, Clue::CertNotExpired, Clue::ClockWrong, Clue::DomainGone},
    .text = MESSAGE_ID("cause.cert-expired"),
    .say = MESSAGE_ID("cause.cert-expired.say"),
    .then = MESSAGE_ID("cause.cert-expired.then"),
    .avoid = MESSAGE_ID("avoid.warning"),
    .variants = {{Clue::CertExpired, MESSAGE_ID("cause.cert-expired.say-date"),
                  MESSAGE_ID("cause.cert-expired.then-date"), Job::Provider}},
    .source = "RFC 5280 §4.1.2.5",
};

}  // namespace mailadvisor
