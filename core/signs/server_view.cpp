#include "signs/server_view.h"

#include "facts/microsoft_365.h"
#include "signs/answered.h"
#include "signs/endpoint_remark.h"
#include "signs/sign_in.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool isIncoming(const EndpointFacts& endpoint) {
    return endpoint.protocol == Protocol::Imap || endpoint.protocol == Protocol::Pop3;
}

/// What POP3 listed after a sign-in; nothing where there was none.
const CapabilityList* listedOnceSignedIn(const MailboxFacts& mailbox) {
    const bool isSeen = mailbox.protocol == Protocol::Pop3 && mailbox.capabilities.isKnown();
    return isSeen ? &*mailbox.capabilities : nullptr;
}

bool isWithoutServers(const Facts& facts, HintCode why) {
    const auto& discovery = facts.discovery;
    return discovery.candidates.empty() && facts.endpoints.empty() &&
           std::ranges::any_of(discovery.hints, [&](const Hint& hint) { return hint.code == why; });
}

std::optional<Unknown> whyNothingUsable(const Facts& facts, Protocol protocol) {
    const auto offer = offerOf(facts, protocol);
    if (!offer.isKnown()) return offer.why();
    if (*offer != Offer::Usable) return Unknown::NotOffered;
    return std::nullopt;
}

}  // namespace

Fact<Offer> offerOf(const Facts& facts, Protocol protocol) {
    const auto& all = facts.endpoints;
    const auto wasProbed = [](const EndpointFacts& endpoint) {
        return isIncoming(endpoint) && endpoint.state != EndpointState::NotProbed;
    };
    if (std::none_of(all.begin(), all.end(), wasProbed)) {
        return Fact<Offer>::unknown(Unknown::NotProbed);
    }
    if (!safeEndpoints(facts, protocol).empty()) return Fact<Offer>::known(Offer::Usable);

    bool isUnsafe = false;
    bool isSilent = false;
    bool isUnprobed = false;
    for (const auto& endpoint : all) {
        if (endpoint.protocol != protocol) continue;
        isUnsafe |=
            endpoint.state == EndpointState::Open || endpoint.state == EndpointState::TlsFailed;
        isSilent |= endpoint.state == EndpointState::TimedOut ||
                    endpoint.state == EndpointState::Unreachable;
        isUnprobed |= endpoint.state == EndpointState::NotProbed;
    }
    if (isUnsafe) return Fact<Offer>::known(Offer::Unsafe);
    const bool anyAnswered = std::any_of(all.begin(), all.end(), [](const EndpointFacts& endpoint) {
        return isIncoming(endpoint) && hasAnswered(endpoint);
    });
    if (isSilent) {
        return anyAnswered ? Fact<Offer>::known(Offer::Silent)
                           : Fact<Offer>::unknown(Unknown::TimedOut);
    }
    if (isUnprobed || !anyAnswered) return Fact<Offer>::unknown(Unknown::NotProbed);
    return Fact<Offer>::known(Offer::NotOffered);
}

std::vector<const EndpointFacts*> safeEndpoints(const Facts& facts, Protocol protocol) {
    if (!facts.discovery.candidates.empty()) return usableEndpoints(facts, protocol);
    std::vector<const EndpointFacts*> safe;
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.protocol == protocol && isSafelyUsable(endpoint)) safe.push_back(&endpoint);
    }
    return safe;
}

Fact<bool> takesTokensOnly(const Facts& facts, Protocol protocol) {
    if (const auto why = whyNothingUsable(facts, protocol)) return Fact<bool>::unknown(*why);
    const auto ways = signInWays(safeEndpoints(facts, protocol));
    return ways.isKnown() ? Fact<bool>::known(ways->takesTokensOnly())
                          : Fact<bool>::unknown(ways.why());
}

bool isMicrosoft365(const Facts& facts) {
    const auto& endpoints = facts.endpoints;
    const auto& candidates = facts.discovery.candidates;
    return std::any_of(endpoints.begin(), endpoints.end(),
                       [&](const auto& endpoint) {
                           return isIncoming(endpoint) && isMicrosoftHost(endpoint.host);
                       }) ||
           (endpoints.empty() &&
            std::any_of(candidates.begin(), candidates.end(),
                        [&](const auto& candidate) { return isMicrosoftHost(candidate.host); }));
}

bool hasMailInMicrosoft365(const Facts& facts) {
    return std::ranges::any_of(facts.endpoints,
                               [](const auto& endpoint) {
                                   return isIncoming(endpoint) && isMicrosoftHost(endpoint.host);
                               }) ||
           std::ranges::any_of(
               facts.discovery.candidates,
               [](const Candidate& candidate) { return isMicrosoftHost(candidate.host); }) ||
           std::ranges::any_of(facts.discovery.hints,
                               [](const Hint& hint) { return hint.subject == microsoft365; });
}

bool needsBridge(const Facts& facts) {
    const auto& candidates = facts.discovery.candidates;
    const bool isNamed =
        std::any_of(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
            return candidate.source != Source::Override &&
                   (candidate.host == "127.0.0.1" || candidate.host == "localhost");
        });
    return isNamed || isWithoutServers(facts, HintCode::Bridge);
}

bool takesExchangeOnly(const Facts& facts) {
    return isWithoutServers(facts, HintCode::ExchangeLike);
}

bool takesOwnProgramOnly(const Facts& facts) {
    return isWithoutServers(facts, HintCode::OwnProgram);
}

bool needsStartTls(const Facts& facts, Protocol protocol) {
    const auto usable = safeEndpoints(facts, protocol);
    return !usable.empty() && std::all_of(usable.begin(), usable.end(), [](const auto* endpoint) {
        return endpoint->security == Security::StartTls;
    });
}

Fact<bool> listsUidl(const Facts& facts) {
    if (const auto why = whyNothingUsable(facts, Protocol::Pop3)) {
        return Fact<bool>::unknown(*why);
    }
    auto why = Unknown::NotOffered;
    for (const auto* endpoint : safeEndpoints(facts, Protocol::Pop3)) {
        const auto& listed = capabilitiesInsideTls(*endpoint);
        if (!listed.isKnown() || listed->words().empty()) continue;
        if (listed->can().uidl) return Fact<bool>::known(true);
        why = Unknown::NeedsLogin;
    }
    if (const auto* listed = listedOnceSignedIn(facts.mailbox))
        return Fact<bool>::known(listed->can().uidl);
    return Fact<bool>::unknown(why);
}

Fact<std::optional<int>> expireDays(const Facts& facts) {
    using Days = Fact<std::optional<int>>;
    if (const auto why = whyNothingUsable(facts, Protocol::Pop3)) return Days::unknown(*why);
    if (const auto* listed = listedOnceSignedIn(facts.mailbox))
        return Days::known(listed->can().expireDays);
    bool isListed = false;
    bool isKeptBack = false;
    std::optional<int> fewest;
    for (const auto* endpoint : safeEndpoints(facts, Protocol::Pop3)) {
        const auto& listed = capabilitiesInsideTls(*endpoint);
        if (!listed.isKnown() || listed->words().empty()) continue;
        isListed = true;
        const auto days = deletesAfterDays(*endpoint);
        if (days.isKnown()) fewest = std::min(fewest.value_or(*days), *days);
        isKeptBack |= !days.isKnown() && days.why() == Unknown::NeedsLogin;
    }
    if (fewest) return Days::known(fewest);
    if (isKeptBack) return Days::unknown(Unknown::NeedsLogin);
    return isListed ? Days::known(fewest) : Days::unknown(Unknown::NotOffered);
}

}  // namespace mailadvisor
