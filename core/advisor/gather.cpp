#include "advisor/gather.h"

#include "advisor/choose_server.h"
#include "advisor/mail_systems.h"
#include "advisor/own_name.h"
#include "advisor/probe_plan.h"
#include "advisor/published_faults.h"
#include "discovery/login_pattern.h"
#include "net/event_loop.h"
#include "net/network.h"
#include "net/slots.h"
#include "net/task_group.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace mailadvisor {
namespace {

/// The part of the whole time that discovery may take before the probes need the rest.
constexpr double discoveryShare = 0.6;

// Of one domain. Three hosts with all their ports are some twenty; a domain that names hundreds of
// servers shall neither scan them through us nor take the descriptors of the other domains.
constexpr std::size_t mostTargets = 160;
constexpr std::size_t mostDoubtfulTargets = 100;
constexpr std::size_t probesAtOnce = 24;

/// One run of gather: the facts as they grow.
class Gathering {
public:
    Gathering(Network& network, const GatherRequest& request, const GatherProgress& progress)
        : network_(network),
          request_(request),
          progress_(progress),
          deadline_(Deadline::in(request.timeout)),
          probes_(network.loop->executor()),
          slots_(network.loop->executor(), probesAtOnce) {}

    Task<Facts> run() {
        facts_.address = request_.address;
        facts_.observedAt = request_.now;
        facts_.observedFrom = request_.observedFrom;
        if (request_.server.empty()) {
            co_await findServers();
        } else {
            probeNamedServer();
        }
        co_await probes_.wait();
        noteLeftOut();
        settleCandidates();
        believeTrustedHosts(facts_, request_.trustedHosts);
        if (request_.probes) {
            co_await lookForOwnNames(network_, facts_, request_.trustedHosts, deadline_);
            if (request_.server.empty()) notePublishedFaults(facts_);
            noteSeveralSystems(facts_);
        }
        sortEndpoints();
        facts_.login = loginName(facts_, request_.username, request_.discovery.acceptUntrusted);
        co_return std::move(facts_);
    }

private:
    Task<void> findServers() {
        const auto share = std::chrono::duration_cast<std::chrono::milliseconds>(request_.timeout *
                                                                                 discoveryShare);
        // Named, because g++ 12 destroys temporaries in the arguments of co_await twice.
        const OnCandidate onCandidate = [this](const Candidate& candidate) { see(candidate); };
        const Deadline deadline = deadline_.within(share);
        facts_.discovery =
            co_await discoverCached(request_.cache, request_.mayRemember, network_,
                                    *request_.address, request_.discovery, deadline, onCandidate);
        if (progress_.discovery) progress_.discovery(facts_.discovery);
        // A source may name servers only in its final ranking.
        for (const auto& candidate : facts_.discovery.candidates) see(candidate);
    }

    void see(const Candidate& candidate) {
        if (progress_.candidate) progress_.candidate(candidate);
        if (!request_.probes) return;
        // What nobody vouches for leaves room for what somebody does.
        const std::size_t most = candidate.trusted ? mostTargets : mostDoubtfulTargets;
        for (const auto& target : targetsFor(candidate)) {
            if (started_.size() < most) {
                probeOnce(target);
            } else if (!started_.contains(target)) {
                leftOut_.insert(target);
            }
        }
    }

    void probeNamedServer() {
        if (!request_.probes) {
            facts_.discovery.attempts.push_back({Source::Override,
                                                 request_.server,
                                                 Outcome::Skipped,
                                                 Reason::NoOfflineSource,
                                                 {},
                                                 {}});
            return;
        }
        facts_.discovery.attempts.push_back(
            {Source::Override, request_.server, Outcome::Found, Reason::None, {}, {}});
        for (const auto& target : standardTargets(request_.server)) probeOnce(target);
    }

    void probeOnce(const Target& target) {
        if (started_.insert(target).second) probes_.start(probe(target));
    }

    Task<void> probe(Target target) {
        auto& probed = request_.probed != nullptr ? *request_.probed : own_;
        take(co_await probeShared(network_, probed, target, slots_, deadline_, request_.depth));
    }

    /// What was published beyond the bounds and not looked at.
    void noteLeftOut() {
        for (const auto& target : started_) leftOut_.erase(target);
        if (leftOut_.empty()) return;
        const auto& candidates = facts_.discovery.candidates;
        const auto first = std::ranges::find_if(candidates, [&](const Candidate& candidate) {
            return candidate.host == leftOut_.begin()->host;
        });
        const Source source = first == candidates.end() ? Source::Autoconfig : first->source;
        facts_.discovery.lints.push_back(
            {source, {}, LintCode::TooManyServers, std::to_string(candidates.size())});
    }

    void take(EndpointFacts endpoint) {
        if (progress_.endpoint) progress_.endpoint(endpoint);
        facts_.endpoints.push_back(std::move(endpoint));
    }

    void settleCandidates() {
        if (!request_.server.empty()) {
            facts_.discovery.candidates = candidatesOnServer(facts_.endpoints, request_.username);
            if (request_.username.empty() && request_.address) signInWithAddress();
        } else if (request_.probes) {
            dropUnprovenGuesses(facts_);
        }
    }

    void signInWithAddress() {
        for (auto& candidate : facts_.discovery.candidates)
            setLogin(candidate, addressPattern, *request_.address);
    }

    void sortEndpoints() {
        std::sort(facts_.endpoints.begin(), facts_.endpoints.end(),
                  [](const auto& a, const auto& b) {
                      return std::tie(a.protocol, a.host, a.port, a.security) <
                             std::tie(b.protocol, b.host, b.port, b.security);
                  });
    }

    Network& network_;
    const GatherRequest& request_;
    const GatherProgress& progress_;
    Deadline deadline_;
    TaskGroup probes_;
    Slots slots_;
    ProbedServers own_{};
    std::set<Target> started_{};
    std::set<Target> leftOut_{};
    Facts facts_{};
};

}  // namespace

Task<Facts> gather(Network& network, const GatherRequest& request, const GatherProgress& progress) {
    Gathering gathering(network, request, progress);
    co_return co_await gathering.run();
}

}  // namespace mailadvisor
