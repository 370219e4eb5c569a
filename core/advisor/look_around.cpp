#include "advisor/look_around.h"

#include "base/ascii.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "discovery/public_suffix.h"
#include "net/connection.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/task_group.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace mailadvisor {
namespace {

using PortReach = More::Reach;
using RecordProof = More::Proof;
using HostNames = std::vector<std::string>;

// A question that takes longer helps nobody on the phone.
constexpr std::chrono::seconds patience{6};

/// A provider's IMAP server, and the owner of the names under which its customers' mail is.
struct ControlServer {
    std::string_view host{};
    std::array<std::string_view, 3> owners{};
};

// Each on addresses of its own network, so that none shares another's ban.
constexpr std::array<ControlServer, 3> controlServers{{
    {"imap.gmail.com", {"gmail.com", "google.com", "googlemail.com"}},
    {"outlook.office365.com", {"outlook.com", "office365.com", "hotmail.com"}},
    {"imap.mail.yahoo.com", {"yahoo.com", "yahoodns.net", "yahoo.co.th"}},
}};

/// Every name that tells whose servers the mail is on.
HostNames namesIn(const Facts& facts) {
    HostNames names;
    if (facts.address) names.push_back(facts.address->domain);
    for (const auto& endpoint : facts.endpoints) names.push_back(endpoint.host);
    for (const auto& candidate : facts.discovery.candidates) names.push_back(candidate.host);
    for (const auto& attempt : facts.discovery.attempts)
        if (attempt.source == Source::Mx) names.push_back(lowerAscii(attempt.detail));
    return names;
}

bool isOwned(const ControlServer& server, const HostNames& names) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return std::any_of(server.owners.begin(), server.owners.end(),
                           [&](auto owner) { return isAtOrBelow(name, owner); });
    });
}

bool isMailPort(const EndpointFacts& endpoint) {
    return endpoint.port != relayPort && endpoint.state != EndpointState::NotProbed;
}

/// Ports were tried, and no server was there: neither answered nor refused in words of its own.
bool isAllDead(const Facts& facts) {
    std::size_t tried = 0;
    for (const auto& endpoint : facts.endpoints) {
        if (!isMailPort(endpoint)) continue;
        ++tried;
        const bool isDead = endpoint.state == EndpointState::TimedOut ||
                            endpoint.state == EndpointState::Refused ||
                            endpoint.state == EndpointState::Unreachable;
        if (!isDead) return false;
    }
    return tried > 0;
}

PortReach reachOf(ConnectionFailure failure) {
    switch (failure) {
        case ConnectionFailure::None: return PortReach::Open;
        case ConnectionFailure::Refused: return PortReach::Refused;
        case ConnectionFailure::TimedOut:
        case ConnectionFailure::Unreachable: return PortReach::Silent;
        case ConnectionFailure::Lost: return PortReach::Failed;
        case ConnectionFailure::NameNotFound:
        case ConnectionFailure::DnsFailed:
        case ConnectionFailure::PrivateAddress:
        case ConnectionFailure::TlsFailed:
        case ConnectionFailure::TlsTimedOut:
        case ConnectionFailure::TlsTooOld:
        case ConnectionFailure::NotTls:
        case ConnectionFailure::DataAfterStartTls:
        case ConnectionFailure::OwnShortage: break;
    }
    return PortReach::Unknown;
}

Task<void> connectOnly(Network& network, std::string host, Port port, Deadline deadline,
                       PortReach& reach) {
    ConnectionFailure failure{};
    const auto connection =
        co_await Connection::open(network, std::move(host), port, deadline, failure);
    reach = reachOf(connection ? ConnectionFailure::None : failure);
}

/// Several records of one kind are a fault of their own (RFC 7208 §4.5, RFC 7489 §6.6.3).
Task<void> askRecord(Network& network, std::string name, std::string_view beginning,
                     Deadline deadline, RecordProof& proof) {
    const auto texts = co_await network.resolver->texts(std::move(name), deadline);
    if (!texts) {
        if (texts.error().code == ErrorCode::NotFound) proof = RecordProof::Missing;
        co_return;
    }
    const auto count = std::count_if(texts->begin(), texts->end(), [&](const std::string& text) {
        return lowerAscii(text).starts_with(beginning);
    });
    proof = count == 0   ? RecordProof::Missing
            : count == 1 ? RecordProof::Present
                         : RecordProof::Fails;
}

/// The name that an address has must lead back to it (RFC 1912 §2.1).
Task<void> askReverseName(Network& network, std::string address, Deadline deadline,
                          RecordProof& proof) {
    const auto names = co_await network.resolver->namesOf(address, deadline);
    if (!names) {
        if (names.error().code == ErrorCode::NotFound) proof = RecordProof::Missing;
        co_return;
    }
    constexpr std::size_t mostNames = 2;
    for (std::size_t i = 0; i < std::min(names->size(), mostNames); ++i) {
        const auto addresses = co_await network.resolver->addresses((*names)[i], deadline);
        if (addresses && contains(*addresses, address)) {
            proof = RecordProof::Fits;
            co_return;
        }
        if (!addresses && addresses.error().code != ErrorCode::NotFound) co_return;
    }
    proof = names->empty() ? RecordProof::Missing : RecordProof::Fails;
}

/// Where registrars lead a domain that was not paid for.
bool isHoldingServer(std::string_view server) {
    constexpr std::array<std::string_view, 6> marks{"hold",      "expired", "parking",
                                                    "suspended", "parked",  "redemption"};
    return std::any_of(marks.begin(), marks.end(),
                       [&](auto mark) { return server.find(mark) != std::string_view::npos; });
}

/// A name is gone, or its servers are silent, only where the DNS answers for other names: else it
/// is the fault of this place.
Task<void> askZone(Network& network, std::string domain, std::string otherHost, Deadline deadline,
                   More::Zone& zone) {
    const auto exists = co_await network.resolver->exists(domain, deadline);
    if (!exists || !*exists) {
        const bool isServersFault = !exists && exists.error().code == ErrorCode::Refused;
        if (!exists && !isServersFault) co_return;
        const auto others = co_await network.resolver->addresses(std::move(otherHost), deadline);
        if (!others || others->empty()) co_return;
        zone = isServersFault ? More::Zone::Unanswered : More::Zone::Gone;
        co_return;
    }
    const auto servers = co_await network.resolver->nameServersOf(domain, deadline);
    if (!servers || servers->empty()) co_return;
    const bool isHeld = std::all_of(servers->begin(), servers->end(), isHoldingServer);
    zone = isHeld ? More::Zone::OnHold : More::Zone::Delegated;
}

Task<void> askPort25(Network& network, std::string domain, Deadline deadline, PortReach& reach) {
    const auto exchangers = co_await network.resolver->mx(std::move(domain), deadline);
    if (!exchangers || exchangers->records.empty() || exchangers->records.front().host.empty())
        co_return;
    co_await connectOnly(network, exchangers->records.front().host, relayPort, deadline, reach);
}

/// The address from which the server for sending was spoken to.
std::string outgoingAddress(const Facts& facts) {
    for (const auto& endpoint : facts.endpoints) {
        const bool isOutgoing = endpoint.protocol == Protocol::Smtp && isMailPort(endpoint) &&
                                endpoint.state == EndpointState::Open;
        if (isOutgoing && !endpoint.address.empty()) return endpoint.address;
    }
    return {};
}

}  // namespace

std::string controlHostFor(const Facts& facts) {
    const HostNames names = namesIn(facts);
    for (const auto& server : controlServers)
        if (!isOwned(server, names)) return std::string(server.host);
    return {};
}

Task<More> lookAround(Network& network, const Facts& facts, More::Place place, Deadline deadline) {
    More seen;
    const Deadline until = deadline.within(patience);
    const bool isCallers = place == More::Place::Caller;
    const std::string control =
        isCallers || isAllDead(facts) ? controlHostFor(facts) : std::string();
    PortReach controlReach{};
    std::vector<Task<void>> questions;
    if (!control.empty()) {
        const Port port = standardPort(Protocol::Imap, Security::Tls);
        questions.push_back(connectOnly(network, control, port, until, controlReach));
    }
    if (facts.address) {
        const std::string domain = facts.address->domain;
        seen.zoneDomain = baseDomain(domain);
        questions.push_back(
            askZone(network, seen.zoneDomain, controlHostFor(facts), until, seen.zone));
        questions.push_back(askRecord(network, domain, "v=spf1", until, seen.proof.spf));
        questions.push_back(
            askRecord(network, "_dmarc." + domain, "v=dmarc1", until, seen.proof.dmarc));
        if (isCallers) questions.push_back(askPort25(network, domain, until, seen.port25));
    }
    if (const std::string address = outgoingAddress(facts); !address.empty())
        questions.push_back(askReverseName(network, address, until, seen.proof.reverseName));
    co_await runAll(std::move(questions));
    if (controlReach != PortReach::Unknown) {
        seen.control =
            More::Control{control, standardPort(Protocol::Imap, Security::Tls), controlReach};
    }
    co_return seen;
}

More withSeen(More more, const More& seen) {
    if (!more.control) more.control = seen.control;
    if (more.zone == More::Zone::Unknown) {
        more.zone = seen.zone;
        more.zoneDomain = seen.zoneDomain;
    }
    if (more.port25 == PortReach::Unknown) more.port25 = seen.port25;
    const auto take = [](RecordProof& mine, RecordProof theirs) {
        if (mine == RecordProof::Unknown) mine = theirs;
    };
    take(more.proof.spf, seen.proof.spf);
    take(more.proof.dkim, seen.proof.dkim);
    take(more.proof.dmarc, seen.proof.dmarc);
    take(more.proof.reverseName, seen.proof.reverseName);
    return more;
}

}  // namespace mailadvisor
