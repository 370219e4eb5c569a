#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause ipListedCause{
    .code = CauseCode::IpListed,
    .job = Job::Provider,
    .signs = {{SaidSign::Blocklisted, Weight::Likely},
              {SaidSign::UnusualRate, Weight::Likely},
              {SaidSign::RecipientRefused, Weight::Hint},
              {SaidSign::Refused, Weight::Hint}},
    .supported = {{Clue::ServerListed, Weight::Likely},
                  {Clue::Everyone, Weight::Possible},
                  {Clue::Several, Weight::Hint}},
    .excludedBy = {Clue::OfficeLineListed, Clue::NoListNamed, Clue::ReportedByOthers},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.ip-listed"),
    .say = MESSAGE_ID("cause.ip-listed.say"),
    .then = MESSAGE_ID("cause.ip-listed.then"),
    .avoid = MESSAGE_ID("avoid.resend"),
    .source = "Spamhaus; Postfix reject_rbl_client",
};

}  // namespace mailadvisor
