#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause emptiedCause{
    .code = CauseCode::Emptied,
    .job = Job::It,
    .signs = {{SaidSign::Vanished, Weight::Likely}},
    .shown = {{Clue::EmptiedByAnother, Weight::Likely}},
    .supported = {{Clue::SecondDevice, Weight::Possible}},
    .excludedBy = {Clue::InboxReachesBack},
    .text = MESSAGE_ID("cause.emptied"),
    .say = MESSAGE_ID("cause.emptied.say"),
    .then = MESSAGE_ID("cause.emptied.then"),
    .avoid = MESSAGE_ID("avoid.account"),
    .source = "how far back Inbox and Sent reach",
};

}  // namespace mailadvisor
