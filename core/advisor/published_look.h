#pragma once

#include "facts/discovery_facts.h"
#include "facts/published_domain.h"
#include "net/deadline.h"
#include "net/resolver.h"
#include "net/task.h"
#include "net/task_group.h"

#include <cstddef>
#include <map>
#include <string>

namespace mailadvisor {

struct Network;

/// Looks at what a domain publishes about its mail, beside discovery and at the same time.
///
/// Only names below the domain, and those that it names itself, are asked for; a question that
/// nobody answers is put once more. The work is bounded, whatever the domain names.
class PublishedLook {
public:
    PublishedLook(Network& network, std::string domain, Deadline deadline);

    /// Starts all questions that can be put from the beginning.
    void begin();

    /// A server that a source named.
    void see(const Candidate& candidate) { seeHost(candidate.host); }

    /// All sources have answered: what their answers leave to be asked.
    void see(const DiscoveryFacts& found);

    /// When all is answered. To be called once, and before the look ends.
    Task<PublishedDomain> end();

private:
    // Sites, exchangers and servers are about ten; a domain that names hundreds is not followed.
    static constexpr std::size_t mostHosts = 60;

    Task<void> askZone();
    Task<void> askExchangers();
    Task<void> askService(PublishedService& service);
    Task<void> askAnyName();
    Task<void> askSender();
    Task<void> askHost(NamedHost& host);
    Task<void> askSite(std::string host);
    Task<void> askNowhere(std::string host);
    Task<void> askPacc(std::string url);
    Task<void> askTexts(std::string name, std::string beginning,
                        Fact<std::vector<std::string>>& texts);

    void seeHost(const std::string& host);

    template <class Ask>
    auto askTwice(Ask ask) -> decltype(ask());
    template <class Ask, class Value>
    Task<void> learn(Ask ask, Fact<Value>& fact);

    Network& network_;
    const std::string domain_;
    Deadline deadline_;
    TaskGroup tasks_;
    PublishedDomain published_{};
    std::map<std::string, NamedHost> hosts_{};  ///< by name; what stands in it stays in its place
    std::map<std::string, SiteFacts> sites_{};
    std::map<std::string, Fact<std::int64_t>> nowhere_{};  ///< by host
};

}  // namespace mailadvisor
