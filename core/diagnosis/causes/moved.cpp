#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause movedCause{
    .code = CauseCode::Moved,
    .job = Job::It,
    .signs = {{SaidSign::NameNotFound, Weight::Possible},
              {SaidSign::ConnectionFailed, Weight::Hint},
              {SaidSign::ConnectionRefused, Weight::Hint},
              {SaidSign::TimedOut, Weight::Hint},
              {SaidSign::CertificateName, Weight::Possible},
              {SaidSign::UserRefused, Weight::Hint},
              {SaidSign::LoginRefused, Weight::Hint},
              {SaidSign::NotReceiving, Weight::Hint}},
    .supported = {{Clue::OtherHostPublished, Weight::Likely},
                  {Clue::ProviderMoved, Weight::Likely},
                  {Clue::HostGone, Weight::Hint}},
    .excludedBy = {Clue::SameHostPublished, Clue::DomainGone, Clue::RightPair},
    .doubtedBy = {Clue::ServerNamesReason},
    .text = MESSAGE_ID("cause.moved"),
    .say = MESSAGE_ID("cause.moved.say"),
    .then = MESSAGE_ID("cause.moved.then"),
    .avoid = MESSAGE_ID("avoid.account"),
    .variants = {{Clue::OtherHostPublished, MESSAGE_ID("cause.moved.say-host"),
                  MESSAGE_ID("cause.moved.then-host"), Job::It}},
    .source = "what a domain publishes today against what the program has",
};

}  // namespace mailadvisor
