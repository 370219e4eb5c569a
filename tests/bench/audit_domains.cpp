// Audits of many distinct domains at once, as `audit --domains` gathers them: domains
// a minute, processor time of ours, and memory. With one domain: how long it takes.
//   bench_audit_domains DOMAINS       (inside tests/bench/audit, which starts servers)
#include "advisor/observer.h"
#include "bench/resources.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/resolver.h"
#include "net/tls_trust.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace mailadvisor::bench {
namespace {

constexpr int firstDomain = 10;  // tests/bench/audit numbers its domains from d10.bulk.test

/// IMAP, POP3 and submission, each with TLS from the start and with STARTTLS.
constexpr std::ptrdiff_t usablePorts = 6;

class Silence final : public Narrator {
public:
    void progress(const Message&) override {}
    void detail(const Message&) override {}
    void warn(const Error&) override {}
    Task<Result<Secret>> secret(std::string, std::chrono::milliseconds) override {
        co_return Secret("");
    }
};

Wishes wishes() {
    Wishes wishes;
    wishes.resolver = std::getenv("LAB_RESOLVER");
    wishes.caFile = std::getenv("LAB_CA_FILE");
    wishes.ispdb = "none";
    wishes.dryRun = true;
    return wishes;
}

EmailAddress domain(int number) {
    return EmailAddress::ofDomain("d" + std::to_string(number) + ".bulk.test").value();
}

/// The file, the service records and Autodiscover were read, and every port was seen.
bool isComplete(const Facts& facts) {
    const auto names = [&](Source source) {
        return std::ranges::any_of(facts.discovery.candidates, [=](const Candidate& candidate) {
            return candidate.source == source;
        });
    };
    const auto usable = std::ranges::count_if(facts.endpoints, isSafelyUsable);
    const auto& published = *facts.published;
    return names(Source::Autoconfig) && names(Source::Srv) && names(Source::Autodiscover) &&
           usable >= usablePorts && published.exchangers.isKnown() && !published.sites.empty();
}

void printFaults(const Facts& facts) {
    std::printf("%s\n", facts.shownAddress().c_str());
    for (const auto& attempt : facts.discovery.attempts) {
        std::printf("  %s: %s %s %s\n", attempt.url.c_str(),
                    std::string(nameOf(attempt.outcome)).c_str(),
                    std::string(nameOf(attempt.reason)).c_str(), attempt.detail.c_str());
    }
    for (const auto& endpoint : facts.endpoints) {
        std::printf("  %s:%d: %s %s\n", endpoint.host.c_str(), endpoint.port.value,
                    std::string(nameOf(endpoint.state)).c_str(),
                    std::string(nameOf(endpoint.reason)).c_str());
    }
}

int measure(int domains) {
    const auto loop = std::make_shared<EventLoop>();
    Silence silence;
    const Policy policy;
    Observer observer(loop, wishes(), policy, silence);
    int next = 0;
    int complete = 0;
    long memoryAtTenth = 0;
    AuditList list;
    list.next = [&]() -> std::optional<EmailAddress> {
        if (next == domains) return std::nullopt;
        if (next == domains / 10) memoryAtTenth = memoryKib("VmRSS");
        return domain(firstDomain + next++);
    };
    list.take = [&](std::size_t, Facts facts) {
        if (isComplete(facts)) {
            ++complete;
        } else if (complete == 0) {
            printFaults(facts);
        }
    };
    const Stopwatch watch;
    const auto done = loop->run(observer.auditAll(list));
    const double seconds = watch.seconds();
    const double cpu = cpuSeconds();
    std::printf("%d domains in %.3f s: %.0f a minute beside the servers, %d complete\n", domains,
                seconds, domains / seconds * 60, complete);
    std::printf("ours alone: CPU %.2f s, %.2f ms a domain: %.0f a minute on two cores\n", cpu,
                cpu / domains * 1000, domains / cpu * 60 * 2);
    std::printf("memory: %ld KiB after a tenth, %ld KiB at the end, %ld KiB at most\n",
                memoryAtTenth, memoryKib("VmRSS"), memoryKib("VmHWM"));
    return done && complete == domains ? 0 : 1;
}

/// Alone, as `audit DOMAIN` looks.
int measureOne() {
    const auto loop = std::make_shared<EventLoop>();
    Silence silence;
    const Policy policy;
    Observer observer(loop, wishes(), policy, silence);
    Subject subject;
    subject.address = domain(firstDomain);
    const Stopwatch watch;
    const auto facts = loop->run(observer.observe(subject));
    const double trips = watch.seconds() * 10;
    std::printf("one domain at 100 ms: %.3f s, %.1f round trips\n", trips / 10, trips);
    if (!facts || !isComplete(*facts)) {
        if (facts) printFaults(*facts);
        return 1;
    }
    return trips <= 13 ? 0 : 1;
}

}  // namespace
}  // namespace mailadvisor::bench

int main(int count, char** arguments) {
    const int domains = count > 1 ? std::atoi(arguments[1]) : 1000;
    return domains == 1 ? mailadvisor::bench::measureOne() : mailadvisor::bench::measure(domains);
}
