#include "advisor/gather.h"

#include "advisor/choose_server.h"
#include "advisor/mail_systems.h"
#include "advisor/own_name.h"
#include "advisor/probe_plan.h"
#include "advisor/published_faults.h"
#include "discovery/login_pattern.h"
#include "net/event_loop.h"
#include "net/network.h"
#include "net/task_group.h"
#include "net/wakeup.h"
#include "probe/probe.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace mailadvisor {
namespace {

/// The part of the whole time that discovery may take before the probes need the rest.
constexpr double discoveryShare = 0.6;

/// One run of gather: the facts as they grow.
class Gathering {
public:
    Gathering(Network& network, const GatherRequest& request, const GatherProgress& progress)
        : network_(network),
          request_(request),
          progress_(progress),
          deadline_(Deadline::in(request.timeout)),
          probes_(network.loop->executor()) {}

    Task<Facts> run() {
        facts_.address = request_.address ? request_.address->display() : std::string{};
        facts_.observedAt = request_.now;
        facts_.observedFrom = request_.observedFrom;
        if (request_.server.empty()) {
            co_await findServers();
        } else {
            probeNamedServer();
        }
        co_await probes_.wait();
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
        // A source may name servers only in its final ranking.
        for (const auto& candidate : facts_.discovery.candidates) see(candidate);
    }

    void see(const Candidate& candidate) {
        if (!request_.probes) return;
        for (const auto& target : targetsFor(candidate)) probeOnce(target);
    }

    void probeNamedServer() {
        facts_.discovery.attempts.push_back(
            {Source::Override, request_.server, Outcome::Found, Reason::None, {}, {}});
        for (const auto& target : standardTargets(request_.server)) probeOnce(target);
    }

    void probeOnce(const Target& target) {
        if (!started_.insert(target).second) return;
        const bool isFirst =
            request_.probed == nullptr || request_.probed->try_emplace(target).second;
        probes_.start(isFirst ? probe(target) : waitForAnswer(target));
    }

    Task<void> probe(Target target) {
        auto endpoint = co_await probeEndpoint(network_, target, deadline_);
        if (request_.probed != nullptr) tellOthers((*request_.probed)[target], endpoint);
        take(std::move(endpoint));
    }

    static void tellOthers(ProbedServer& server, const EndpointFacts& endpoint) {
        server.answer = endpoint;
        for (const auto& other : std::exchange(server.waiting, {})) other->wake();
    }

    Task<void> waitForAnswer(Target target) {
        ProbedServer& server = (*request_.probed)[target];
        const auto told = std::make_shared<Wakeup>(network_.loop->executor());
        if (!server.answer) server.waiting.push_back(told);
        while (!server.answer && !deadline_.isPast()) co_await told->wait(deadline_);
        if (server.answer) {
            take(*server.answer);
        } else {
            EndpointFacts unanswered;
            unanswered.protocol = target.protocol;
            unanswered.host = target.host;
            unanswered.port = target.port;
            unanswered.security = target.security;
            unanswered.reason = Reason::DeadlineReached;
            take(std::move(unanswered));
        }
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
    std::set<Target> started_{};
    Facts facts_{};
};

}  // namespace

Task<Facts> gather(Network& network, const GatherRequest& request, const GatherProgress& progress) {
    Gathering gathering(network, request, progress);
    co_return co_await gathering.run();
}

}  // namespace mailadvisor
