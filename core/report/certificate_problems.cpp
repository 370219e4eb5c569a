#include "report/certificate_problems.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "signs/tls_message.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

void add(std::vector<CertificateProblem>& all, CertificateProblem problem) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const CertificateProblem& known) {
        return known.host == problem.host && known.forPerson == problem.forPerson;
    });
    if (same == all.end()) return all.push_back(std::move(problem));
    for (const Port port : problem.ports) addNew(same->ports, port);
}

}  // namespace

std::vector<CertificateProblem> certificateProblems(const std::vector<EndpointFacts>& endpoints) {
    std::vector<CertificateProblem> all;
    for (const auto& endpoint : endpoints) {
        if (!endpoint.tls.isKnown()) continue;
        for (const TlsProblem problem : endpoint.tls->problems) {
            add(all, {displayHost(endpoint.host),
                      {endpoint.port},
                      messageOf(problem, Audience::User, endpoint),
                      messageOf(problem, Audience::Admin, endpoint)});
        }
    }
    return all;
}

std::vector<CertificateProblem> tlsNotes(const std::vector<EndpointFacts>& endpoints) {
    std::vector<CertificateProblem> all;
    for (const auto& endpoint : endpoints) {
        if (!endpoint.tls.isKnown()) continue;
        for (const TlsNote note : endpoint.tls->notes) {
            add(all, {displayHost(endpoint.host),
                      {endpoint.port},
                      messageOf(note, Audience::User, endpoint),
                      messageOf(note, Audience::Admin, endpoint)});
        }
    }
    return all;
}

std::vector<CertificateProblem> serverFaultsOf(const std::vector<EndpointFacts>& endpoints) {
    auto all = certificateProblems(endpoints);
    for (auto& note : tlsNotes(endpoints)) all.push_back(std::move(note));
    return all;
}

}  // namespace mailadvisor
