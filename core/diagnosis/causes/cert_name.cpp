#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause certNameCause{
    .code = CauseCode::CertName,
    .job = Job::It,
    .signs = {{SaidSign::CertificateName, Weight::Likely},
              {SaidSign::CertificateDoubted, Weight::Possible},
              {SaidSign::EncryptionFailed, Weight::Hint},
              {SaidSign::CertificateUntrusted, Weight::Hint},
              {SaidSign::ConnectionFailed, Weight::Hint},
              {SaidSign::SetupFailed, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint},
              {SaidSign::NotSending, Weight::Hint}},
    .shown = {{Clue::CertOfOtherName, Weight::Certain}},
    .supported = {{Clue::CertOwnName, Weight::Possible}},
    .excludedBy = {Clue::CertInOrder, Clue::CertNameFits, Clue::DomainGone},
    .text = MESSAGE_ID("cause.cert-name"),
    .say = MESSAGE_ID("cause.cert-name.say"),
    .then = MESSAGE_ID("cause.cert-name.then"),
    .avoid = MESSAGE_ID("avoid.warning"),
    .variants = {{Clue::CertOwnName, MESSAGE_ID("cause.cert-name.say-own"),
                  MESSAGE_ID("cause.cert-name.then-own"), Job::It}},
    .source = "RFC 9525",
};

}  // namespace mailadvisor
