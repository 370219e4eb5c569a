#pragma once

#include "discovery/addresses.h"
#include "discovery/discover.h"
#include "discovery/source.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/tls_trust.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mailadvisor {

/// Web servers by URL; what has no page for a parameter answers as without. What is not there at
/// all has no name.
class FakeWeb : public HttpsClient {
public:
    Task<HttpResponse> get(std::string url, Deadline deadline) override;

    /// Pages are found by URL whatever is posted; a page with a `location` is a redirect.
    Task<HttpResponse> askOnce(HttpQuestion question, Deadline deadline) override;

    void redirect(const std::string& url, const std::string& location, int status = 302);
    void serve(const std::string& url, std::string body);
    void answer(const std::string& url, int status);
    void wantSignIn(const std::string& url, std::vector<std::string> schemes);  ///< 401
    void fail(const std::string& url, HttpFailure failure);
    void hang(const std::string& url);  ///< says nothing until the deadline

    std::vector<std::string> asked{};
    std::vector<HttpQuestion> questions{};  ///< those of askOnce

private:
    std::map<std::string, HttpResponse> pages_{};
};

/// A DNS by name. What is not there is NXDOMAIN.
class FakeDns : public Resolver {
public:
    Task<Result<std::vector<std::string>>> addresses(std::string host, Deadline deadline) override;
    Task<Result<DnsRecords<MxRecord>>> mx(std::string domain, Deadline deadline) override;
    Task<Result<DnsRecords<SrvRecord>>> srv(std::string name, Deadline deadline) override;

    Task<Result<std::vector<std::string>>> texts(std::string name, Deadline deadline) override;
    Task<Result<std::vector<std::string>>> namesOf(std::string address, Deadline deadline) override;

    Task<Result<std::string>> aliasOf(std::string name, Deadline deadline) override;
    Task<Result<std::vector<std::string>>> nameServersOf(std::string domain,
                                                         Deadline deadline) override;
    Task<Result<bool>> exists(std::string name, Deadline deadline) override;
    Task<Result<bool>> isDelegationSigned(std::string domain, Deadline deadline) override;

    std::map<std::string, std::vector<std::string>> hosts{};
    std::map<std::string, std::string> aliases{};
    std::map<std::string, std::vector<std::string>> nameServers{};
    std::map<std::string, bool> existing{};  ///< names, and whether their delegation is signed
    std::map<std::string, std::vector<std::string>> records{};  ///< TXT
    std::map<std::string, std::vector<std::string>> names{};    ///< PTR, by address
    std::map<std::string, DnsRecords<MxRecord>> exchangers{};
    std::map<std::string, DnsRecords<SrvRecord>> services{};
    std::string wildcard{};                   ///< the address of every name that has no other
    bool inventsNames{};                      ///< it knows even names below .invalid
    ErrorCode missing = ErrorCode::NotFound;  ///< how a name that is not there is answered
};

/// A world of both, and discovery in it.
struct FakeWorld {
    FakeWorld();

    DiscoveryFacts discover(const EmailAddress& address = addressOf());
    SourceFacts ask(Task<SourceFacts> (*source)(const SourceQuery&),
                    const EmailAddress& address = addressOf());

    Network network{};
    FakeWeb* web{};
    FakeDns* dns{};
    DiscoveryOptions options{};
    std::chrono::milliseconds time{std::chrono::seconds(5)};
    std::vector<Candidate> announced{};
};

/// A good autoconfig file with one IMAP and one SMTP server, both on `host`.
std::string autoconfigFile(const std::string& host = "mail.company.example");

/// The attempt of that source with the best outcome; fails the test when there is none.
Attempt attemptOf(const DiscoveryFacts& facts, Source source);

}  // namespace mailadvisor
