#include "report/certificate_problems.h"

#include "base/email_address.h"
#include "report/words.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t mostNames = 4;  // a hoster's certificate may carry a hundred

std::string someNames(const CertificateFacts& certificate) {
    std::vector<std::string> names;
    for (const auto& name : certificate.names) {
        if (names.size() == mostNames) return joined(names) + " …";
        names.push_back(displayHost(name));
    }
    return names.empty() ? certificate.subject : joined(names);
}

Date dayOf(Timestamp moment) {
    return {std::chrono::floor<std::chrono::days>(moment), DatePrecision::Day};
}

Message messageOf(TlsProblem problem, const EndpointFacts& endpoint, std::string_view audience) {
    const auto& certificate = endpoint.tls->certificate;
    const bool isEarly = problem == TlsProblem::NotYetValid;
    std::string id = "tls-problem.";
    id += nameOf(problem);
    id += audience;
    return {id,
            {{"host", displayHost(endpoint.host)},
             {"names", someNames(certificate)},
             {"date", dayOf(isEarly ? certificate.notBefore : certificate.notAfter)}}};
}

void add(std::vector<CertificateProblem>& all, CertificateProblem problem) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const CertificateProblem& known) {
        return known.host == problem.host && known.forPerson == problem.forPerson;
    });
    if (same == all.end()) return all.push_back(std::move(problem));
    for (const Port port : problem.ports) {
        const bool isKnown =
            std::find(same->ports.begin(), same->ports.end(), port) != same->ports.end();
        if (!isKnown) same->ports.push_back(port);
    }
}

}  // namespace

std::vector<CertificateProblem> certificateProblems(const std::vector<EndpointFacts>& endpoints) {
    std::vector<CertificateProblem> all;
    for (const auto& endpoint : endpoints) {
        if (!endpoint.tls.isKnown()) continue;
        for (const TlsProblem problem : endpoint.tls->problems) {
            add(all, {displayHost(endpoint.host),
                      {endpoint.port},
                      messageOf(problem, endpoint, ".user"),
                      messageOf(problem, endpoint, ".admin")});
        }
    }
    return all;
}

}  // namespace mailadvisor
