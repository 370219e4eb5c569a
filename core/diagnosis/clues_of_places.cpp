#include "diagnosis/clue_sources.h"
#include "signs/network_suspicion.h"

#include <algorithm>

namespace mailadvisor {
namespace {

// One port may be closed on purpose; three silent ones are the server or the way to it.
constexpr std::ptrdiff_t leastDeadPorts = 3;

/// How one place saw the server.
struct Reach {
    More::Place place{};
    std::string incoming{};  ///< the host that answered; empty: none did
    std::string outgoing{};
    bool isDead{};
    bool isOutgoingDead{};
    std::string host{};  ///< whichever was looked at first
};

bool isIncoming(const EndpointFacts& endpoint) { return endpoint.protocol != Protocol::Smtp; }
bool isOpen(const EndpointFacts& endpoint) { return endpoint.state == EndpointState::Open; }

std::string firstOpen(const Facts& facts, bool incoming) {
    for (const auto& endpoint : facts.endpoints) {
        if (isProbed(endpoint) && isOpen(endpoint) && isIncoming(endpoint) == incoming)
            return endpoint.host;
    }
    return {};
}

bool isUnanswered(const EndpointFacts& endpoint) {
    switch (endpoint.state) {
        case EndpointState::Refused:
        case EndpointState::TimedOut:
        case EndpointState::Unreachable: return endpoint.reason != Reason::OwnShortage;
        case EndpointState::Open:
        case EndpointState::TlsFailed:
        case EndpointState::Garbled:
        case EndpointState::NotProbed: break;
    }
    return false;
}

bool isGone(const EndpointFacts& endpoint) { return endpoint.reason == Reason::NameNotFound; }

Reach reachOf(const View& view) {
    Reach reach{view.place, firstOpen(*view.facts, true), firstOpen(*view.facts, false), {}, {},
                {}};
    std::vector<const EndpointFacts*> probed;
    for (const auto& endpoint : view.facts->endpoints) {
        if (isProbed(endpoint)) probed.push_back(&endpoint);
    }
    if (!probed.empty()) reach.host = probed.front()->host;
    const auto isDead = [](const auto* endpoint) {
        return isUnanswered(*endpoint) && !isGone(*endpoint);
    };
    reach.isDead = std::ranges::count_if(probed, isDead) >= leastDeadPorts &&
                   std::ranges::all_of(probed, isDead);
    const auto isSending = [](const auto* endpoint) { return !isIncoming(*endpoint); };
    const auto sending = std::ranges::count_if(probed, isSending);
    reach.isOutgoingDead = !reach.incoming.empty() && sending > 0 &&
                           std::ranges::all_of(probed, [&](const auto* endpoint) {
                               return isIncoming(*endpoint) || isDead(endpoint);
                           });
    return reach;
}

void addReach(const Reach& reach, const Said& said, Clues& clues) {
    clues.addIf(!reach.incoming.empty(), Clue::IncomingOpen, {{"host", reach.incoming}});
    clues.addIf(!reach.outgoing.empty(), Clue::OutgoingOpen, {{"host", reach.outgoing}});
    const bool isAtCaller = reach.place == More::Place::Caller;
    clues.addIf(reach.isOutgoingDead, isAtCaller ? Clue::OutgoingDeadAtCaller : Clue::OutgoingDead);
    clues.addIf(isAtCaller && !reach.incoming.empty(), Clue::OpenAtCaller);
    const bool isReceiving =
        said.direction == SaidDirection::Receiving || said.direction == SaidDirection::Both;
    clues.addIf(isAtCaller && isReceiving && !reach.incoming.empty(), Clue::NeededPortsOpen);
    if (!reach.isDead) return;
    switch (reach.place) {
        case More::Place::Caller: clues.add(Clue::DeadAtCaller); return;
        case More::Place::HelpDesk: clues.add(Clue::DeadAtDesk); return;
        case More::Place::Unknown: clues.add(Clue::DeadSomewhere); return;
    }
}

/// The server of the direction that fails, as somebody saw it; of an unknown one, both must be up.
bool isUp(const Reach& reach, const Said& said) {
    const bool needsOutgoing = said.direction != SaidDirection::Receiving;
    const bool needsIncoming = !isOnlySending(said);
    return (!needsOutgoing || !reach.outgoing.empty()) &&
           (!needsIncoming || !reach.incoming.empty());
}

/// Two places that disagree, or that agree that nothing answers.
void addBoth(const Reach& one, const Reach& other, Clues& clues) {
    const auto differ = [](const Reach& dead, const Reach& open) {
        return (dead.isDead && !open.incoming.empty()) ||
               (dead.isOutgoingDead && !open.outgoing.empty());
    };
    clues.addIf(differ(one, other) || differ(other, one), Clue::OnlyHereDead);
    clues.addIf(one.isDead && other.isDead, Clue::DeadInBoth);
}

/// What another place said in a word or two.
Reach reachOf(const More::OtherView& view, const Reach& first) {
    Reach reach{view.from, {}, {}, {}, {}, {}};
    const bool isOpen = view.mailPorts == More::Reach::Open;
    if (isOpen) reach.incoming = reach.outgoing = first.host;
    reach.isDead = view.mailPorts == More::Reach::Silent || view.mailPorts == More::Reach::Refused;
    return reach;
}

void addControl(const More& more, Clues& clues) {
    if (!more.control) return;
    const std::vector<Argument> host{{"host", more.control->host}};
    const auto state = more.control->state;
    clues.addIf(state == More::Reach::Open || state == More::Reach::Refused, Clue::ControlOpen,
                host);
    clues.addIf(state == More::Reach::Silent, Clue::ControlSilent, host);
}

void addSuspicions(const View& view, Clues& clues) {
    for (const auto& suspicion : suspicionsOf(*view.facts)) {
        switch (suspicion.kind) {
            case Suspicion::CaptivePortal: clues.add(Clue::CaptivePortal); break;
            case Suspicion::PortsBlockedHere: clues.add(Clue::PortsBlockedHere); break;
            case Suspicion::InterceptedTraffic:
                clues.add(Clue::Intercepted, {{"issuer", suspicion.subject}});
                break;
            case Suspicion::ClockWrong:
                clues.add(
                    Clue::ClockWrong,
                    {{"date", Date{std::chrono::floor<std::chrono::days>(suspicion.observedAt)}}});
                break;
        }
    }
}

}  // namespace

void addPlaceClues(const Call& call, Clues& clues) {
    std::vector<Reach> reaches;
    for (const auto& view : viewsOf(call)) {
        reaches.push_back(reachOf(view));
        addSuspicions(view, clues);
    }
    if (const auto& other = call.more.otherView) {
        Reach second = reachOf(*other, reaches.front());
        const bool isCaller = reaches.front().place == More::Place::Caller;
        if (second.place == More::Place::Unknown && isCaller) second.place = More::Place::HelpDesk;
        reaches.push_back(second);
    }
    for (const auto& reach : reaches) {
        addReach(reach, call.said, clues);
        clues.addIf(isUp(reach, call.said), Clue::ServerUp);
    }
    for (std::size_t i = 1; i < reaches.size(); ++i) addBoth(reaches.front(), reaches[i], clues);
    addControl(call.more, clues);
}

}  // namespace mailadvisor
