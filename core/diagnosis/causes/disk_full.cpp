#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause diskFullCause{
    .code = CauseCode::DiskFull,
    .job = Job::You,
    .signs = {{SaidSign::DiskFull, Weight::Certain}},
    .supported = {{Clue::MailboxRoomy, Weight::Possible}},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.disk-full"),
    .say = MESSAGE_ID("cause.disk-full.say"),
    .then = MESSAGE_ID("cause.disk-full.then"),
    .avoid = MESSAGE_ID("avoid.account"),
    .source = "Thunderbird's and Android's own sentences",
};

}  // namespace mailadvisor
