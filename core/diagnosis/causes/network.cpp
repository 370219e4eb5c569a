#include "diagnosis/causes/causes.h"

namespace mailadvisor {

constinit const Cause networkCause{
    .code = CauseCode::Network,
    .job = Job::You,
    .signs = {{SaidSign::NoNetwork, Weight::Certain},
              {SaidSign::WifiSignIn, Weight::Certain},
              {SaidSign::LocalNetworkFault, Weight::Likely},
              {SaidSign::Offline, Weight::Likely},
              {SaidSign::ConnectionFailed, Weight::Possible},
              {SaidSign::NameNotFound, Weight::Possible},
              {SaidSign::TimedOut, Weight::Hint}},
    .shown = {{Clue::CaptivePortal, Weight::Certain}, {Clue::WebFails, Weight::Likely}},
    .supported = {{Clue::OnlyThisDevice, Weight::Possible}, {Clue::MobileWorks, Weight::Hint}},
    .excludedBy = {Clue::WebWorks, Clue::OpenAtCaller, Clue::ReceivingWorks, Clue::DomainGone,
                   Clue::HostGone, Clue::MobileFails},
    .doubtedBy = {Clue::Everyone, Clue::ServerSpoke, Clue::CertBadAtDesk},
    .text = MESSAGE_ID("cause.network"),
    .say = MESSAGE_ID("cause.network.say"),
    .then = MESSAGE_ID("cause.network.then"),
    .avoid = MESSAGE_ID("avoid.nothing"),
    .source = "captive portals (RFC 8910)",
};

}  // namespace mailadvisor
