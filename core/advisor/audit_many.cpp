#include "advisor/audit_many.h"

#include "advisor/audit_domain.h"
#include "net/task_group.h"

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
    ManyAudits(Network& network, const AuditList& list, ProbedServers& probed,
               const std::function<GatherRequest(const EmailAddress&)>& requestFor)
        : network_(network), list_(list), probed_(probed), requestFor_(requestFor) {}

    Task<void> run() {
        std::vector<Task<void>> turns;
        for (std::size_t i = 0; i < domainsAtOnce; ++i) turns.push_back(lookInTurn());
        co_await runAll(std::move(turns));
    }

private:
    Task<void> lookInTurn() {
        while (const auto domain = list_.next()) {
            const std::size_t mine = next_++;
            GatherRequest request = requestFor_(*domain);
            request.probed = &probed_;
            GatherProgress silent;
            Facts facts = co_await auditDomain(network_, std::move(request), std::move(silent));
            forgetOldServers(probed_, serversKept);
            list_.take(mine, std::move(facts));
        }
    }

    Network& network_;
    const AuditList& list_;
    ProbedServers& probed_;
    const std::function<GatherRequest(const EmailAddress&)>& requestFor_;
    std::size_t next_{};
};

}  // namespace

Task<void> auditMany(Network& network, const AuditList& list, ProbedServers& probed,
                     std::function<GatherRequest(const EmailAddress&)> requestFor) {
    ManyAudits audits(network, list, probed, requestFor);
    co_await audits.run();
}

}  // namespace mailadvisor
