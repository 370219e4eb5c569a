#include "discovery/srv.h"

#include "discovery/attempt_outcome.h"
#include "discovery/login_pattern.h"
#include "discovery/public_suffix.h"
#include "discovery/published_host.h"
#include "discovery/server_lint.h"
#include "discovery/source.h"
#include "net/network.h"
#include "net/stopwatch.h"
#include "net/task_group.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace mailadvisor {
namespace {

struct Service {
    std::string_view label{};
    Protocol protocol{};
    Security security{};
};

// RFC 6186 §3 and, for the submissions service, RFC 8314 §5.1.
constexpr std::array<Service, 6> services{{
    {"_imaps", Protocol::Imap, Security::Tls},
    {"_imap", Protocol::Imap, Security::StartTls},
    {"_pop3s", Protocol::Pop3, Security::Tls},
    {"_pop3", Protocol::Pop3, Security::StartTls},
    {"_submissions", Protocol::Smtp, Security::Tls},
    {"_submission", Protocol::Smtp, Security::StartTls},
}};

struct RankedServer {
    std::uint16_t priority{};
    Candidate server{};
};

struct DomainService {
    Attempt attempt{};
    std::vector<RankedServer> servers{};
    std::vector<Lint> lints{};
    std::optional<std::chrono::seconds> timeToLive{};
};

class ServiceQuestion {
public:
    ServiceQuestion(const SourceQuery& query, const Service& service, DomainService& answer)
        : query_(query), service_(service), answer_(answer) {}

    Task<void> ask() {
        const std::string name = std::string(service_.label) + "._tcp." + query_.address.domain;
        answer_.attempt = {Source::Srv, name, Outcome::Nothing, Reason::None, {}, {}};
        const Stopwatch stopwatch;
        auto found = co_await query_.network.resolver->srv(name, query_.deadline);
        answer_.attempt.duration = stopwatch.elapsed();
        if (found) {
            read(*found);
        } else {
            settle(answer_.attempt, judgeRecords(found.error()));
        }
    }

private:
    void read(DnsRecords<SrvRecord>& found) {
        answer_.timeToLive = found.timeToLive;
        sortByPreference(found.records);
        for (const auto& record : found.records) {
            if (!record.host.empty()) take(record, found.isAuthenticated);
        }
        if (!answer_.servers.empty())
            return settle(answer_.attempt, {Outcome::Found, Reason::None, {}});
        // A single "." says that the service is decidedly not offered.
        if (found.records.empty())
            return settle(answer_.attempt, {Outcome::Nothing, Reason::NoSuchRecord, {}});
        if (!answer_.lints.empty())
            return settle(answer_.attempt, {Outcome::Nothing, Reason::NoUsableServer, {}});
        settle(answer_.attempt, {Outcome::Nothing, Reason::NotOffered, "."});
    }

    void take(const SrvRecord& record, bool isAuthenticated) {
        const auto published = readPublishedHost(record.host, query_.address);
        if (published.fault) return lint(*published.fault, record.host);
        const std::string& host = published.host;
        if (record.port.value == 0) return lint(LintCode::BadPort, host + ":0");
        Candidate server;
        server.protocol = service_.protocol;
        server.host = host;
        server.port = record.port;
        server.security = service_.security;
        setLogin(server, addressPattern, query_.address);  // RFC 6186 §4: the whole address first
        server.auth = {"password-cleartext"};              // inside TLS; the DNS cannot say more
        server.source = Source::Srv;
        server.trusted = isAuthenticated || isSameOwner(host, query_.address.domain);
        server.system = baseDomain(host);
        if (const auto odd = oddPort(server)) lint(*odd, subjectOf(server));
        // Seen often: _submission with the port of _submissions. That port has one meaning only.
        if (server.protocol == Protocol::Smtp &&
            server.port == standardPort(Protocol::Smtp, Security::Tls)) {
            server.security = Security::Tls;
        }
        answer_.servers.push_back({record.priority, std::move(server)});
    }

    void lint(LintCode code, std::string_view subject) {
        answer_.lints.push_back(lintOf(code, subject));
    }

    const SourceQuery& query_;
    const Service& service_;
    DomainService& answer_;
};

// A domain that says "." for one port of a protocol and names the other just prefers that one.
std::vector<Hint> hintsFrom(const std::vector<DomainService>& found) {
    std::vector<Hint> hints;
    for (const auto protocol : allProtocols) {
        bool isRefused = false;
        bool isNamed = false;
        for (std::size_t i = 0; i < services.size(); ++i) {
            if (services[i].protocol != protocol) continue;
            isRefused = isRefused || found[i].attempt.reason == Reason::NotOffered;
            isNamed = isNamed || !found[i].servers.empty();
        }
        if (isRefused && !isNamed) {
            hints.push_back(
                {Source::Srv, HintCode::ServiceNotOffered, std::string(properName(protocol))});
        }
    }
    return hints;
}

}  // namespace

void sortByPreference(std::vector<SrvRecord>& records) {
    std::ranges::stable_sort(records, [](const SrvRecord& a, const SrvRecord& b) {
        return std::tuple(a.priority, b.weight, a.host, a.port) <
               std::tuple(b.priority, a.weight, b.host, b.port);
    });
}

Task<SourceFacts> askSrv(const SourceQuery& query) {
    std::vector<DomainService> found(services.size());
    std::vector<ServiceQuestion> questions;
    for (std::size_t i = 0; i < services.size(); ++i) {
        questions.emplace_back(query, services[i], found[i]);
    }
    std::vector<Task<void>> tasks;
    for (auto& question : questions) tasks.push_back(question.ask());
    co_await runAll(std::move(tasks));

    SourceFacts answer;
    answer.hints = hintsFrom(found);
    std::vector<RankedServer> servers;
    for (auto& service : found) {
        std::ranges::move(service.servers, std::back_inserter(servers));
        SourceFacts rest;
        rest.lints = lintsAt(Source::Srv, service.attempt.url, std::move(service.lints));
        rest.attempts.push_back(std::move(service.attempt));
        rest.timeToLive = service.timeToLive;
        answer.append(std::move(rest));
    }
    // RFC 6186 §3.4: priorities also rank the protocols against each other.
    std::ranges::stable_sort(servers, {}, &RankedServer::priority);
    for (auto& ranked : servers) answer.candidates.push_back(std::move(ranked.server));
    co_return answer;
}

}  // namespace mailadvisor
