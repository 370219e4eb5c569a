#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause deviceOldCause{
    .code = CauseCode::DeviceOld,
    .job = Job::It,
    .signs = {{SaidSign::EncryptionFailed, Weight::Possible},
              {SaidSign::CertificateUntrusted, Weight::Possible},
              {SaidSign::CertificateDoubted, Weight::Hint},
              {SaidSign::ConnectionLost, Weight::Hint},
              {SaidSign::SetupFailed, Weight::Hint}},
    .supported = {{Clue::OldDevice, Weight::Likely},
                  {Clue::DoubtUnfounded, Weight::Possible},
                  {Clue::OnlyThisDevice, Weight::Possible}},
    .excludedBy = {Clue::CertBadAtDesk, Clue::Several, Clue::Everyone, Clue::WrongPair},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.device-old"),
    .say = MESSAGE_ID("cause.device-old.say"),
    .then = MESSAGE_ID("cause.device-old.then"),
    .avoid = MESSAGE_ID("avoid.encryption"),
    .source = "RFC 8996; what systems lack TLS 1.2 or newer roots",
};

}  // namespace mailadvisor
