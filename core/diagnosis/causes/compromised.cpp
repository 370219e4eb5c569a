#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause compromisedCause{
    .code = CauseCode::Compromised,
    .job = Job::It,
    .signs = {{SaidSign::SenderBlocked, Weight::Certain},
              {SaidSign::StrangeSent, Weight::Likely},
              {SaidSign::SendLimit, Weight::Hint},
              {SaidSign::UnusualRate, Weight::Possible},
              {SaidSign::SenderRefused, Weight::Hint}},
    .supported = {{Clue::SentLittle, Weight::Likely}},
    .doubtedBy = {Clue::ManyAtOnce},
    .text = MESSAGE_ID("cause.compromised"),
    .say = MESSAGE_ID("cause.compromised.say"),
    .then = MESSAGE_ID("cause.compromised.then"),
    .avoid = MESSAGE_ID("avoid.delete"),
    .source = "Microsoft on 5.1.8 and 5.7.501 to 5.7.511",
};

}  // namespace mailadvisor
