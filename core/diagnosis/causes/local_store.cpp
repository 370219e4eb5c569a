#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause localStoreCause{
    .code = CauseCode::LocalStore,
    .job = Job::It,
    .signs = {{SaidSign::StoreFileLimit, Weight::Certain},
              {SaidSign::StoreFileDamaged, Weight::Certain},
              {SaidSign::StoreFileMissing, Weight::Certain},
              {SaidSign::UnknownError, Weight::Possible}},
    .supported = {{Clue::MailboxRoomy, Weight::Possible}, {Clue::OnlyThisDevice, Weight::Hint}},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.local-store"),
    .say = MESSAGE_ID("cause.local-store.say"),
    .then = MESSAGE_ID("cause.local-store.then"),
    .avoid = MESSAGE_ID("avoid.delete"),
    .source = "Microsoft on the size of PST and OST files",
};

}  // namespace mailadvisor
