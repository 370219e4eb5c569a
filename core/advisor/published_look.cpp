#include "advisor/published_look.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "discovery/pacc_document.h"
#include "discovery/wildcard.h"
#include "net/event_loop.h"
#include "net/http_url.h"
#include "net/https_client.h"
#include "net/lookup_failure.h"
#include "net/network.h"
#include "probe/site.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mailadvisor {
namespace {

using Names = std::vector<std::string>;

// RFC 6186 §3, RFC 8314 §5.1, and the one that Outlook asks for.
constexpr std::array<std::string_view, 7> serviceLabels{
    "_imaps._tcp",       "_imap._tcp",       "_pop3s._tcp",       "_pop3._tcp",
    "_submissions._tcp", "_submission._tcp", "_autodiscover._tcp"};

// Where programs look for settings.
constexpr std::array<std::string_view, 4> siteLabels{"", "autoconfig.", "autodiscover.",
                                                     "ua-auto-config."};

Unknown whyNot(ErrorCode code) {
    if (code == ErrorCode::Refused) return Unknown::Refused;
    if (code == ErrorCode::Garbled) return Unknown::Garbled;
    switch (lookupFailureOf(code)) {
        case LookupFailure::NoAnswer:
        case LookupFailure::DnsFailed: return Unknown::TimedOut;
        case LookupFailure::NameNotFound:
        case LookupFailure::PrivateAddress:
        case LookupFailure::OwnShortage: break;
    }
    return Unknown::NotProbed;
}

Unknown whyNoPage(HttpFailure failure) {
    const bool isSilent = failure == HttpFailure::ConnectionTimedOut ||
                          failure == HttpFailure::DeadlineReached ||
                          failure == HttpFailure::DnsFailed;
    return isSilent ? Unknown::TimedOut : Unknown::NotProbed;
}

/// A document was there and could be read, whatever the DNS says of its digest.
bool isPaccDocument(const Attempt& attempt) {
    return attempt.source == Source::Pacc &&
           (attempt.outcome == Outcome::Found || attempt.reason == Reason::NoSuchRecord ||
            attempt.reason == Reason::DnsFailed);
}

}  // namespace

PublishedLook::PublishedLook(Network& network, std::string domain, Deadline deadline)
    : network_(network),
      domain_(std::move(domain)),
      deadline_(deadline),
      tasks_(network.loop->executor()) {
    for (const auto label : serviceLabels) {
        published_.services.emplace_back();
        published_.services.back().label = label;
    }
    published_.paccRecord = Fact<std::string>::unknown(Unknown::NotOffered);
}

void PublishedLook::begin() {
    tasks_.start(askZone());
    tasks_.start(askExchangers());
    for (auto& service : published_.services) tasks_.start(askService(service));
    tasks_.start(askAnyName());
    tasks_.start(askSender());
    for (const auto label : siteLabels) {
        const std::string host = std::string(label) + domain_;
        seeHost(host);
        tasks_.start(askSite(host));
    }
    seeHost("mta-sts." + domain_);
}

void PublishedLook::see(const DiscoveryFacts& found) {
    for (const auto& attempt : found.attempts) {
        const auto url = HttpUrl::parse(attempt.url);
        const bool isPage = url && url->isHttps && attempt.status == 200 && attempt.leadsTo.empty();
        const bool isOwnSite = isPage && sites_.contains(url->host);
        if (isOwnSite && nowhere_.try_emplace(url->host).second)
            tasks_.start(askNowhere(url->host));
        if (isPaccDocument(attempt)) tasks_.start(askPacc(attempt.url));
    }
}

Task<PublishedDomain> PublishedLook::end() {
    co_await tasks_.wait();
    for (auto& [name, host] : hosts_) published_.hosts.push_back(std::move(host));
    for (auto& [name, site] : sites_) {
        if (const auto status = nowhere_.find(name); status != nowhere_.end())
            site.statusOfNowhere = status->second;
        const bool isThere = site.reason != Reason::NameNotFound;
        if (isThere) published_.sites.push_back(std::move(site));
    }
    co_return std::move(published_);
}

template <class Ask>
auto PublishedLook::askTwice(Ask ask) -> decltype(ask()) {
    auto answer = co_await ask();
    const bool isSilent = !answer && answer.error().code != ErrorCode::NotFound;
    if (isSilent && !deadline_.isPast()) answer = co_await ask();
    co_return answer;
}

/// "No such record" is knowledge, too: an empty value.
template <class Ask, class Value>
Task<void> PublishedLook::learn(Ask ask, Fact<Value>& fact) {
    auto answer = co_await askTwice(std::move(ask));
    if (answer) {
        fact = Fact<Value>::known(*std::move(answer));
    } else if (answer.error().code == ErrorCode::NotFound) {
        fact = Fact<Value>::known({});
    } else {
        fact = Fact<Value>::unknown(whyNot(answer.error().code));
    }
}

Task<void> PublishedLook::askZone() {
    Resolver& resolver = *network_.resolver;
    const auto exists = [&] { return resolver.exists(domain_, deadline_); };
    const auto servers = [&] { return resolver.nameServersOf(domain_, deadline_); };
    const auto isSigned = [&] { return resolver.isDelegationSigned(domain_, deadline_); };
    std::vector<Task<void>> questions;
    questions.push_back(learn(exists, published_.exists));
    questions.push_back(learn(servers, published_.nameServers));
    questions.push_back(learn(isSigned, published_.isSigned));
    co_await runAll(std::move(questions));
}

Task<void> PublishedLook::askExchangers() {
    Fact<DnsRecords<MxRecord>> found;
    const auto ask = [&] { return network_.resolver->mx(domain_, deadline_); };
    co_await learn(ask, found);
    using Exchangers = Fact<std::vector<PublishedExchanger>>;
    if (!found.isKnown()) {
        published_.exchangers = Exchangers::unknown(found.why());
        co_return;
    }
    std::vector<PublishedExchanger> exchangers;
    for (const auto& record : found->records) {
        exchangers.push_back({record.preference, record.host});
        seeHost(record.host);
    }
    published_.exchangers = Exchangers::known(std::move(exchangers));
    published_.exchangersTimeToLive = found->timeToLive;
}

Task<void> PublishedLook::askService(PublishedService& service) {
    Fact<DnsRecords<SrvRecord>> found;
    const std::string name = service.label + "." + domain_;
    const auto ask = [&] { return network_.resolver->srv(name, deadline_); };
    co_await learn(ask, found);
    using Places = Fact<std::vector<PublishedPlace>>;
    if (!found.isKnown()) {
        service.places = Places::unknown(found.why());
        co_return;
    }
    std::vector<PublishedPlace> places;
    for (const auto& record : found->records) {
        places.push_back({record.priority, record.weight, record.port, record.host});
        seeHost(record.host);
    }
    service.places = Places::known(std::move(places));
    service.timeToLive = found->timeToLive;
    service.isAuthenticated = found->isAuthenticated;
}

Task<void> PublishedLook::askAnyName() {
    const std::string nobody = nameOfNobody(domain_);
    const auto ask = [&] { return network_.resolver->addresses(nobody, deadline_); };
    co_await learn(ask, published_.anyName);
}

Task<void> PublishedLook::askSender() {
    SenderFacts& sender = published_.sender;
    Fact<bool> keyNames;
    Fact<bool> anyKeyName;
    const std::string keys = "_domainkey." + domain_;
    const std::string nobody = nameOfNobody(domain_);
    const auto askKeys = [&] { return network_.resolver->exists(keys, deadline_); };
    const auto askNobody = [&] { return network_.resolver->exists(nobody, deadline_); };
    std::vector<Task<void>> questions;
    questions.push_back(askTexts(domain_, "v=spf1", sender.spf));
    questions.push_back(askTexts("_dmarc." + domain_, "v=dmarc1", sender.dmarc));
    questions.push_back(askTexts("_mta-sts." + domain_, "v=stsv1", sender.mtaSts));
    questions.push_back(askTexts("_smtp._tls." + domain_, "v=tlsrptv1", sender.tlsRpt));
    questions.push_back(learn(askKeys, keyNames));
    questions.push_back(learn(askNobody, anyKeyName));
    co_await runAll(std::move(questions));
    const bool isEveryNameThere = anyKeyName.valueOr(false);
    sender.hasKeyNames = isEveryNameThere ? Fact<bool>::unknown(Unknown::NotOffered) : keyNames;
}

Task<void> PublishedLook::askTexts(std::string name, std::string beginning, Fact<Names>& texts) {
    const auto ask = [&] { return network_.resolver->texts(name, deadline_); };
    Fact<Names> all;
    co_await learn(ask, all);
    texts = all;
    if (!all.isKnown()) co_return;
    Names fitting;
    for (const auto& text : *all) {
        if (lowerAscii(text).starts_with(beginning)) fitting.push_back(sanitise(text));
    }
    texts = Fact<Names>::known(std::move(fitting));
}

void PublishedLook::seeHost(const std::string& host) {
    if (host.empty() || hosts_.size() >= mostHosts) return;
    const auto [place, isNew] = hosts_.try_emplace(host);
    if (!isNew) return;
    place->second.host = host;
    tasks_.start(askHost(place->second));
}

Task<void> PublishedLook::askHost(NamedHost& host) {
    Resolver& resolver = *network_.resolver;
    const auto addresses = [&] { return resolver.addresses(host.host, deadline_); };
    const auto alias = [&] { return resolver.aliasOf(host.host, deadline_); };
    std::vector<Task<void>> questions;
    questions.push_back(learn(addresses, host.addresses));
    questions.push_back(learn(alias, host.alias));
    co_await runAll(std::move(questions));
}

Task<void> PublishedLook::askSite(std::string host) {
    auto& site = sites_[host];
    site = co_await lookAtSite(network_, host, deadline_);
}

Task<void> PublishedLook::askNowhere(std::string host) {
    std::string url = "https://" + host + "/" + nameOfNobody("html");
    const HttpResponse page = co_await network_.https->get(std::move(url), deadline_);
    auto& status = nowhere_[host];
    status = page.failure == HttpFailure::None
                 ? Fact<std::int64_t>::known(page.status)
                 : Fact<std::int64_t>::unknown(whyNoPage(page.failure));
}

Task<void> PublishedLook::askPacc(std::string url) {
    const HttpResponse page = co_await network_.https->get(std::move(url), deadline_);
    const bool isRead = page.failure == HttpFailure::None && page.status == 200;
    published_.paccRecord = isRead ? Fact<std::string>::known(recordFor(page.body))
                                   : Fact<std::string>::unknown(whyNoPage(page.failure));
}

}  // namespace mailadvisor
