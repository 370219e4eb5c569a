#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause tooManyConnectionsCause{
    .code = CauseCode::TooManyConnections,
    .job = Job::You,
    .signs = {{SaidSign::ConnectionLimit, Weight::Certain},
              {SaidSign::ServerClosed, Weight::Possible},
              {SaidSign::ConnectionLost, Weight::Hint},
              {SaidSign::PasswordAskedAgain, Weight::Hint},
              {SaidSign::LoginRefused, Weight::Hint}},
    .shown = {{Clue::LoginThrottled, Weight::Likely}},
    .supported = {{Clue::SecondDevice, Weight::Possible}},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.too-many-connections"),
    .say = MESSAGE_ID("cause.too-many-connections.say"),
    .then = MESSAGE_ID("cause.too-many-connections.then"),
    .avoid = MESSAGE_ID("avoid.account"),
    .source = "Dovecot mail_max_userip_connections; Gmail's limit of 15",
};

}  // namespace mailadvisor
