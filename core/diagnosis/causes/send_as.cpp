#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause sendAsCause{
    .code = CauseCode::SendAs,
    .job = Job::It,
    .signs = {{SaidSign::SenderNotOwned, Weight::Certain},
              {SaidSign::SenderRefused, Weight::Possible}},
    .excludedBy = {Clue::ReportedByOthers},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.send-as"),
    .say = MESSAGE_ID("cause.send-as.say"),
    .then = MESSAGE_ID("cause.send-as.then"),
    .avoid = MESSAGE_ID("avoid.account"),
    .source = "RFC 6409 §6.1; Microsoft on 5.7.60",
};

}  // namespace mailadvisor
