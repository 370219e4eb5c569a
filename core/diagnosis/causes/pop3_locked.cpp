#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause pop3LockedCause{
    .code = CauseCode::Pop3Locked,
    .job = Job::You,
    .signs = {{SaidSign::Pop3Locked, Weight::Certain}, {SaidSign::Pop3Error, Weight::Possible}},
    .supported = {{Clue::SecondDevice, Weight::Possible}},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.pop3-locked"),
    .say = MESSAGE_ID("cause.pop3-locked.say"),
    .then = MESSAGE_ID("cause.pop3-locked.then"),
    .avoid = MESSAGE_ID("avoid.account"),
    .source = "RFC 2449 §8.1.1 (IN-USE)",
};

}  // namespace mailadvisor
