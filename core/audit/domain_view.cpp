#include "audit/domain_view.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "facts/same_server.h"
#include "signs/sign_in.h"
#include "signs/usable.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <tuple>

namespace mailadvisor {
namespace {

constexpr std::array servicesOfMail{
    MailService{"_imaps._tcp", Protocol::Imap, Security::Tls},
    MailService{"_imap._tcp", Protocol::Imap, Security::StartTls},
    MailService{"_pop3s._tcp", Protocol::Pop3, Security::Tls},
    MailService{"_pop3._tcp", Protocol::Pop3, Security::StartTls},
    MailService{"_submissions._tcp", Protocol::Smtp, Security::Tls},
    MailService{"_submission._tcp", Protocol::Smtp, Security::StartTls},
};

constexpr std::string_view wholeAddress = "%EMAILADDRESS%";

const PublishedDomain nothingKnown{};

/// How good a word a candidate is: trusted ones first, then the better source; total, so that the
/// order in which facts stand changes nothing.
auto standingOf(const Candidate& candidate) {
    return std::tuple(!candidate.trusted, candidate.source, candidate.usernamePattern);
}

/// The best word for a host that `isMeant`; nothing when there is none.
template <class Predicate>
const Candidate* bestWord(const Facts& facts, std::string_view host, const Predicate& isMeant) {
    const Candidate* best = nullptr;
    for (const auto& candidate : facts.discovery.candidates) {
        if (candidate.host != host || !isMeant(candidate)) continue;
        if (best == nullptr || standingOf(candidate) < standingOf(*best)) best = &candidate;
    }
    return best;
}

/// What the best source says about signing in at a host; the whole address where none does.
std::string patternAt(const Facts& facts, std::string_view host) {
    const auto* best = bestWord(
        facts, host, [](const Candidate& candidate) { return !candidate.usernamePattern.empty(); });
    return best == nullptr ? std::string(wholeAddress) : best->usernamePattern;
}

auto orderOf(const Facts& facts, const EndpointFacts& endpoint) {
    const auto* word = bestWord(facts, endpoint.host, [](const Candidate&) { return true; });
    const auto source = word == nullptr ? Source::Guess : word->source;
    const bool isUsual = endpoint.port == standardPort(endpoint.protocol, endpoint.security);
    return std::tuple(word == nullptr || !word->trusted, source, !isUsual, endpoint.host,
                      endpoint.port);
}

std::vector<const EndpointFacts*> workingServers(const Facts& facts) {
    std::vector<const EndpointFacts*> working;
    for (const auto protocol : allProtocols) {
        for (const auto* endpoint : usableEndpoints(facts, protocol)) working.push_back(endpoint);
    }
    for (const auto& shared : sharedHosts(facts)) {
        if (isNamedHost(facts, shared.asPublished->host)) addNew(working, shared.underOwnName);
    }
    std::erase_if(working, [](const EndpointFacts* endpoint) {
        return endpoint->port == relayPort || looksLikeIpAddress(endpoint->host);
    });
    return working;
}

/// A source named the host, be it for another port; a guess is not enough.
bool isPublishedHost(const Facts& facts, std::string_view host) {
    return std::ranges::any_of(facts.discovery.candidates, [&](const Candidate& candidate) {
        return candidate.source != Source::Guess && candidate.host == host;
    });
}

/// They answer with encryption and only their certificate is wrong, for which there is a finding of
/// its own: who pastes the lines and renews the certificate shall not be left without them.
std::vector<const EndpointFacts*> serversToBeMended(const Facts& facts) {
    std::vector<const EndpointFacts*> servers;
    for (const auto& endpoint : facts.endpoints) {
        const bool isEncrypted = endpoint.state == EndpointState::Open && endpoint.tls.isKnown();
        if (isEncrypted && endpoint.port != relayPort && isPublishedHost(facts, endpoint.host) &&
            !looksLikeIpAddress(endpoint.host) && !hasWrongPort(endpoint))
            servers.push_back(&endpoint);
    }
    return servers;
}

/// Nothing where none is for that service.
const EndpointFacts* bestFor(const MailService& service, const Facts& facts,
                             const std::vector<const EndpointFacts*>& servers) {
    const EndpointFacts* best = nullptr;
    for (const auto* endpoint : servers) {
        if (endpoint->protocol != service.protocol || endpoint->security != service.security)
            continue;
        if (best == nullptr || orderOf(facts, *endpoint) < orderOf(facts, *best)) best = endpoint;
    }
    return best;
}

std::vector<OfferedServer> offeredBy(const Facts& facts) {
    const auto working = workingServers(facts);
    const auto toBeMended = serversToBeMended(facts);
    std::vector<OfferedServer> all;
    for (const auto& service : servicesOfMail) {
        const auto* best = bestFor(service, facts, working);
        if (best == nullptr) best = bestFor(service, facts, toBeMended);
        if (best == nullptr) continue;
        auto auth = authWordsOf(*best);
        if (auth.empty()) auth.emplace_back("password-cleartext");
        all.push_back({service.protocol, service.security, best->host, best->port,
                       patternAt(facts, best->host), std::move(auth)});
    }
    return all;
}

}  // namespace

std::span<const MailService> mailServices() { return servicesOfMail; }

DomainView::DomainView(const Facts& facts)
    : facts_(facts),
      published_(facts.published ? &*facts.published : &nothingKnown),
      domain_(facts.address ? facts.address->domain : std::string()),
      offered_(offeredBy(facts)) {
    hasUnreadSource_ =
        std::ranges::any_of(facts.discovery.attempts, isUnread) || published_->services.empty() ||
        std::ranges::any_of(published_->services,
                            [](const auto& service) { return !service.places.isKnown(); });
}

bool DomainView::takesNoMail() const {
    const auto& exchangers = published_->exchangers;
    return exchangers.isKnown() && exchangers->size() == 1 && exchangers->front().host.empty();
}

const NamedHost* DomainView::hostNamed(std::string_view host) const {
    const auto found = std::ranges::find(published_->hosts, host, &NamedHost::host);
    return found == published_->hosts.end() ? nullptr : &*found;
}

bool DomainView::leadsNowhere(std::string_view host) const {
    const auto* named = hostNamed(host);
    return named != nullptr && named->addresses.isKnown() && named->addresses->empty();
}

bool DomainView::isOnPurpose(std::string_view host) const {
    const auto* named = hostNamed(host);
    if (named == nullptr || !named->addresses.isKnown() || named->addresses->empty()) return false;
    if (host == domain_ || !published_->anyName.isKnown()) return true;
    return std::ranges::none_of(*named->addresses, [&](const std::string& address) {
        return contains(*published_->anyName, address);
    });
}

const SiteFacts* DomainView::siteAt(std::string_view host) const {
    const auto found = std::ranges::find(published_->sites, host, &SiteFacts::host);
    return found == published_->sites.end() ? nullptr : &*found;
}

bool DomainView::isCatchAll(std::string_view host) const {
    const auto* site = siteAt(host);
    return site != nullptr && site->statusOfNowhere.isKnown() && *site->statusOfNowhere == 200;
}

const PublishedService* DomainView::serviceNamed(std::string_view label) const {
    const auto found = std::ranges::find(published_->services, label, &PublishedService::label);
    return found == published_->services.end() ? nullptr : &*found;
}

const OfferedServer* DomainView::offered(Protocol protocol, Security security) const {
    const auto found = std::ranges::find_if(offered_, [&](const OfferedServer& server) {
        return server.protocol == protocol && server.security == security;
    });
    return found == offered_.end() ? nullptr : &*found;
}

bool DomainView::offers(Protocol protocol) const {
    return contains(offered_ | std::views::transform(&OfferedServer::protocol), protocol);
}

std::string DomainView::urlOf(Source source) const {
    std::string url;
    for (const auto& attempt : facts_.discovery.attempts) {
        const bool wasRead =
            attempt.outcome == Outcome::Found || attempt.outcome == Outcome::Untrusted;
        if (attempt.source != source || !wasRead) continue;
        if (url.empty() || attempt.url < url) url = attempt.url;
    }
    return url;
}

bool DomainView::mayBeOffered(const MailService& service) const {
    return std::ranges::any_of(facts_.endpoints, [&](const EndpointFacts& endpoint) {
        return endpoint.protocol == service.protocol && endpoint.security == service.security &&
               isUntold(endpoint.reason) && isPublishedHost(facts_, endpoint.host);
    });
}

bool DomainView::isNamed(const EndpointFacts& endpoint) const {
    return std::ranges::any_of(facts_.discovery.candidates, [&](const Candidate& candidate) {
        return candidate.source != Source::Guess && isSameServer(candidate, endpoint);
    });
}

bool isUntold(Reason reason) {
    constexpr std::array untold{
        Reason::DnsFailed,       Reason::ConnectionTimedOut, Reason::HostUnreachable,
        Reason::DeadlineReached, Reason::OwnShortage,        Reason::TlsTimedOut,
        Reason::ReplyTimedOut,   Reason::NoOfflineSource,    Reason::ServerBusy,
    };
    return contains(untold, reason);
}

bool isUnread(const Attempt& attempt) {
    const bool wasNotRead =
        attempt.outcome == Outcome::Failed || attempt.outcome == Outcome::Skipped;
    return wasNotRead && isPublishedByDomain(attempt.source) && isUntold(attempt.reason);
}

ScoreGroup truthOf(Source source) {
    if (source == Source::Srv) return ScoreGroup::TrueSrv;
    const bool isOther = source == Source::Autodiscover || source == Source::Pacc;
    return isOther ? ScoreGroup::TrueAutodiscover : ScoreGroup::TrueAutoconfig;
}

ScoreGroup safetyOf(Protocol protocol) {
    switch (protocol) {
        case Protocol::Imap: return ScoreGroup::SafeImap;
        case Protocol::Pop3: return ScoreGroup::SafePop3;
        case Protocol::Smtp: return ScoreGroup::SafeSmtp;
    }
    return {};
}

bool hasWrongPort(const EndpointFacts& endpoint) {
    return std::ranges::any_of(servicesOfMail, [&](const MailService& service) {
        const bool isItsPort = endpoint.port == standardPort(service.protocol, service.security);
        const bool isUpgrade =
            endpoint.security == Security::Plain && service.security == Security::StartTls;
        return isItsPort && (endpoint.protocol != service.protocol ||
                             (endpoint.security != service.security && !isUpgrade));
    });
}

std::string whereOf(const EndpointFacts& endpoint) {
    return std::string(nameOf(endpoint.protocol)) + " " + endpoint.host + " " +
           std::to_string(endpoint.port.value);
}

std::string_view hostOfUrl(std::string_view url) {
    const auto start = url.find("://");
    if (start != std::string_view::npos) url.remove_prefix(start + 3);
    return url.substr(0, url.find_first_of("/:?"));
}

}  // namespace mailadvisor
