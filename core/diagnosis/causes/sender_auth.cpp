#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause senderAuthCause{
    .code = CauseCode::SenderAuth,
    .job = Job::It,
    .signs = {{SaidSign::SenderProofFailed, Weight::Certain}},
    .supported = {{Clue::SenderProofFails, Weight::Possible},
                  {Clue::ProviderMoved, Weight::Possible}},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.sender-auth"),
    .say = MESSAGE_ID("cause.sender-auth.say"),
    .then = MESSAGE_ID("cause.sender-auth.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .source = "RFC 7208, RFC 6376, RFC 7489; Google on 5.7.26, Microsoft on 5.7.515",
};

}  // namespace mailadvisor
