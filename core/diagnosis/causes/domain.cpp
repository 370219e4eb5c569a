#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause domainCause{
    .code = CauseCode::Domain,
    .job = Job::Registrar,
    .signs = {{SaidSign::NameNotFound, Weight::Hint},
              {SaidSign::SenderDomainUnknown, Weight::Possible}},
    .shown = {{Clue::ZoneGone, Weight::Certain}, {Clue::DomainGone, Weight::Likely}},
    .supported = {{Clue::WebsiteGone, Weight::Possible}, {Clue::Everyone, Weight::Possible}},
    .excludedBy = {Clue::NamesResolve, Clue::IncomingOpen},
    .text = MESSAGE_ID("cause.domain"),
    .say = MESSAGE_ID("cause.domain.say"),
    .then = MESSAGE_ID("cause.domain.then"),
    .avoid = MESSAGE_ID("avoid.nothing"),
    .variants = {{Clue::DomainGone, MESSAGE_ID("cause.domain.say-named"),
                  MESSAGE_ID("cause.domain.then-named"), Job::Registrar}},
    .source = "RFC 1034; the hold of an expired domain",
};

}  // namespace mailadvisor
