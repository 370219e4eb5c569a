#include "discovery/fake_network.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor {
namespace {

template <class Record>
Result<Record> lookUp(const std::map<std::string, Record>& records, const std::string& name,
                      ErrorCode missing) {
    const auto found = records.find(name);
    if (found == records.end()) return Unexpected{{missing, name, {}, {}}};
    return found->second;
}

}  // namespace

Task<HttpResponse> FakeWeb::get(std::string url, Deadline deadline) {
    asked.push_back(url);
    auto found = pages_.find(url);
    if (found == pages_.end()) found = pages_.find(url.substr(0, url.find('?')));
    HttpResponse answer;
    answer.failure = HttpFailure::NameNotFound;
    if (found != pages_.end()) answer = found->second;
    if (answer.failure == HttpFailure::DeadlineReached) co_await sleepUntil(deadline);
    answer.hops.push_back(url);
    answer.isHttpsAtEveryHop = url.starts_with("https://");
    co_return answer;
}

Task<HttpResponse> FakeWeb::askOnce(HttpQuestion question, Deadline deadline) {
    questions.push_back(question);
    HttpResponse answer = co_await get(std::move(question.url), deadline);
    co_return answer;
}

void FakeWeb::redirect(const std::string& url, const std::string& location, int status) {
    answer(url, status);
    pages_[url].location = location;
}

void FakeWeb::serve(const std::string& url, std::string body) {
    pages_[url] = {HttpFailure::None, {}, 200, "text/xml", std::move(body), {}, false, {}, {}};
}

void FakeWeb::answer(const std::string& url, int status) {
    pages_[url] = {HttpFailure::None, {}, status, "text/html", "<html></html>", {}, false, {}, {}};
}

void FakeWeb::wantSignIn(const std::string& url, std::vector<std::string> schemes) {
    answer(url, 401);
    pages_[url].signInSchemes = std::move(schemes);
}

void FakeWeb::fail(const std::string& url, HttpFailure failure) {
    pages_[url] = {failure, {}, 0, {}, {}, {}, false, {}, {}};
}

void FakeWeb::hang(const std::string& url) { fail(url, HttpFailure::DeadlineReached); }

Task<Result<std::vector<std::string>>> FakeDns::addresses(std::string host, Deadline) {
    const bool isInvented = host.ends_with(".invalid.") && inventsNames;
    if (isInvented) co_return std::vector<std::string>{"192.0.2.99"};
    const bool isBelowIt = !host.ends_with(".invalid.") && !wildcard.empty();
    if (!hosts.contains(host) && isBelowIt) co_return std::vector<std::string>{wildcard};
    co_return lookUp(hosts, host, missing);
}

Task<Result<DnsRecords<MxRecord>>> FakeDns::mx(std::string domain, Deadline) {
    co_return lookUp(exchangers, domain, missing);
}

Task<Result<DnsRecords<SrvRecord>>> FakeDns::srv(std::string name, Deadline) {
    co_return lookUp(services, name, missing);
}

Task<Result<std::vector<std::string>>> FakeDns::texts(std::string name, Deadline) {
    co_return lookUp(records, name, ErrorCode::NotFound);
}

Task<Result<std::vector<std::string>>> FakeDns::namesOf(std::string address, Deadline) {
    co_return lookUp(names, address, ErrorCode::NotFound);
}

Task<Result<std::string>> FakeDns::aliasOf(std::string name, Deadline) {
    co_return lookUp(aliases, name, missing);
}

Task<Result<std::vector<std::string>>> FakeDns::nameServersOf(std::string domain, Deadline) {
    co_return lookUp(nameServers, domain, missing);
}

Task<Result<bool>> FakeDns::exists(std::string name, Deadline) {
    co_return existing.contains(name);
}

Task<Result<bool>> FakeDns::isDelegationSigned(std::string domain, Deadline) {
    co_return lookUp(existing, domain, missing);
}

FakeWorld::FakeWorld() {
    network.loop = std::make_unique<EventLoop>();
    auto fakeDns = std::make_unique<FakeDns>();
    auto fakeWeb = std::make_unique<FakeWeb>();
    dns = fakeDns.get();
    web = fakeWeb.get();
    network.resolver = std::move(fakeDns);
    network.https = std::move(fakeWeb);
}

DiscoveryFacts FakeWorld::discover(const EmailAddress& address) {
    DiscoveryFacts facts;
    const auto run = [&]() -> Task<void> {
        const OnCandidate announce = [this](const Candidate& candidate) {
            announced.push_back(candidate);
        };
        facts = (co_await mailadvisor::discover(network, address, options, Deadline::in(time),
                                                announce))
                    .facts;
    };
    network.loop->run(run());
    return facts;
}

SourceFacts FakeWorld::ask(Task<SourceFacts> (*source)(const SourceQuery&),
                           const EmailAddress& address) {
    SourceFacts answer;
    const SourceQuery query{address, options, network, Deadline::in(time)};
    const auto run = [&]() -> Task<void> { answer = co_await source(query); };
    network.loop->run(run());
    return answer;
}

std::string autoconfigFile(const std::string& host) {
    const auto server = [&](const std::string& element, const std::string& type,
                            const std::string& port) {
        return "<" + element + " type='" + type + "'><hostname>" + host + "</hostname><port>" +
               port + "</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username>" +
               "<authentication>password-cleartext</authentication></" + element + ">";
    };
    return "<clientConfig version='1.1'><emailProvider id='x'>" +
           server("incomingServer", "imap", "993") + server("outgoingServer", "smtp", "465") +
           "</emailProvider></clientConfig>";
}

Attempt attemptOf(const DiscoveryFacts& facts, Source source) {
    const Attempt* best = nullptr;
    for (const auto& attempt : facts.attempts) {
        if (attempt.source != source) continue;
        if (best == nullptr || attempt.outcome < best->outcome) best = &attempt;
    }
    if (best == nullptr) {
        ADD_FAILURE() << "no attempt of " << nameOf(source);
        return {};
    }
    return *best;
}

}  // namespace mailadvisor
