#include "advisor/audit_many.h"

#include "advisor/audit_domain.h"
#include "advisor/shared_probe.h"
#include "net/event_loop.h"
#include "net/network.h"
#include "net/off_loop.h"
#include "net/task_group.h"

#include <mutex>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

// Their waiting overlaps: most of a domain's time is silence at ports and round trips.
constexpr std::size_t domainsAtOnce = 64;

// Some 50 MB; the servers of a hoster stay known while its domains come.
constexpr std::size_t serversKept = 4000;

class ManyAudits {
public:
    ManyAudits(const AuditList& list, std::function<GatherRequest(const EmailAddress&)> requestFor)
        : list_(list), requestFor_(std::move(requestFor)) {}

    /// On the loop of this network.
    Task<void> lookAt(Network& network, std::size_t together) {
        std::optional<Reason> databaseSilence;
        std::vector<Task<void>> turns;
        for (std::size_t i = 0; i < together; ++i)
            turns.push_back(lookInTurn(network, databaseSilence));
        co_await runAll(std::move(turns));
    }

private:
    struct Turn {
        std::size_t place{};
        GatherRequest request{};
    };

    Task<void> lookInTurn(Network& network, std::optional<Reason>& databaseSilence) {
        while (auto turn = next()) {
            turn->request.probed = &probed_;
            turn->request.discovery.ispdbSilence = &databaseSilence;
            GatherProgress silent;
            Facts facts =
                co_await auditDomain(network, std::move(turn->request), std::move(silent));
            probed_.forgetOld(serversKept);
            take(turn->place, std::move(facts));
        }
    }

    std::optional<Turn> next() {
        const std::lock_guard lock(listMutex_);
        const auto domain = list_.next();
        if (!domain) return std::nullopt;
        return Turn{next_++, requestFor_(*domain)};
    }

    void take(std::size_t place, Facts facts) {
        const std::lock_guard lock(listMutex_);
        list_.take(place, std::move(facts));
    }

    const AuditList& list_;
    const std::function<GatherRequest(const EmailAddress&)> requestFor_;
    ProbedServers probed_{};
    std::mutex listMutex_{};
    std::size_t next_{};
};

}  // namespace

Task<void> auditMany(std::vector<Network>& networks, const AuditList& list,
                     std::function<GatherRequest(const EmailAddress&)> requestFor) {
    ManyAudits audits(list, std::move(requestFor));
    const std::size_t together = domainsAtOnce / networks.size();
    std::vector<Task<void>> loops;
    loops.push_back(audits.lookAt(networks.front(), together));
    for (std::size_t i = 1; i < networks.size(); ++i) {
        auto& network = networks[i];
        loops.push_back(awayFromLoop([&audits, &network, together] {
            network.loop->run(audits.lookAt(network, together));
        }));
    }
    co_await runAll(std::move(loops));
}

}  // namespace mailadvisor
