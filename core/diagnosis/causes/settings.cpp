#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause settingsCause{
    .code = CauseCode::Settings,
    .job = Job::You,
    .signs = {{SaidSign::EncryptionDemanded, Weight::Certain},
              {SaidSign::PlainAdvised, Weight::Likely},
              {SaidSign::StartTlsNotOffered, Weight::Likely},
              {SaidSign::StartTlsFailed, Weight::Possible},
              {SaidSign::EncryptionFailed, Weight::Possible},
              {SaidSign::NameNotFound, Weight::Possible},
              {SaidSign::NoCommonSignIn, Weight::Possible},
              {SaidSign::SetupFailed, Weight::Possible},
              {SaidSign::ConnectionFailed, Weight::Possible},
              {SaidSign::ConnectionRefused, Weight::Possible},
              {SaidSign::TimedOut, Weight::Hint},
              {SaidSign::LoginRefused, Weight::Hint}},
    .shown = {{Clue::WrongPair, Weight::Certain}, {Clue::PlainOutgoing, Weight::Likely}},
    .supported = {{Clue::HostMistyped, Weight::Likely},
                  {Clue::HostGone, Weight::Possible},
                  {Clue::DeviceChanged, Weight::Possible},
                  {Clue::OnlyThisDevice, Weight::Hint}},
    .excludedBy = {Clue::RightPair, Clue::DomainGone, Clue::CertificateExplains, Clue::Everyone,
                   Clue::DeadInBoth},
    .doubtedBy = {Clue::OtherHostPublished},
    .text = MESSAGE_ID("cause.settings"),
    .say = MESSAGE_ID("cause.settings.say"),
    .then = MESSAGE_ID("cause.settings.then"),
    .avoid = MESSAGE_ID("avoid.encryption"),
    .variants = {{Clue::WrongPair, MESSAGE_ID("cause.settings.say-pair"),
                  MESSAGE_ID("cause.settings.then-pair"), Job::You},
                 {Clue::PlainOutgoing, MESSAGE_ID("cause.settings.say-plain"),
                  MESSAGE_ID("cause.settings.then-plain"), Job::You},
                 {Clue::HostMistyped, MESSAGE_ID("cause.settings.say-typed"),
                  MESSAGE_ID("cause.settings.then-typed"), Job::You},
                 {Clue::HostGone, MESSAGE_ID("cause.settings.say-host"),
                  MESSAGE_ID("cause.settings.then-host"), Job::You}},
    .source = "RFC 8314; RFC 6409",
};

}  // namespace mailadvisor
