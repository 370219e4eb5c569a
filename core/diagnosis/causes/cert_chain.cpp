#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause certChainCause{
    .code = CauseCode::CertChain,
    .job = Job::Provider,
    .signs = {{SaidSign::CertificateUntrusted, Weight::Likely},
              {SaidSign::CertificateDoubted, Weight::Possible},
              {SaidSign::EncryptionFailed, Weight::Possible},
              {SaidSign::CertificateName, Weight::Hint},
              {SaidSign::ConnectionFailed, Weight::Hint},
              {SaidSign::SetupFailed, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint},
              {SaidSign::NotSending, Weight::Hint}},
    .shown = {{Clue::CertChainBroken, Weight::Certain}, {Clue::CertIssuerUnknown, Weight::Likely}},
    .supported = {{Clue::Everyone, Weight::Possible}, {Clue::Several, Weight::Possible}},
    .excludedBy = {Clue::CertInOrder, Clue::Intercepted, Clue::DomainGone},
    .text = MESSAGE_ID("cause.cert-chain"),
    .say = MESSAGE_ID("cause.cert-chain.say"),
    .then = MESSAGE_ID("cause.cert-chain.then"),
    .avoid = MESSAGE_ID("avoid.warning"),
    .variants = {{Clue::CertChainBroken, MESSAGE_ID("cause.cert-chain.say-broken"),
                  MESSAGE_ID("cause.cert-chain.then-broken"), Job::Provider}},
    .source = "RFC 8446 §4.4.2",
};

}  // namespace mailadvisor
