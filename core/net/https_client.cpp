#include "net/https_client.h"

#include "base/ip_address.h"
#include "net/address_slots.h"
#include "net/allowed_addresses.h"
#include "net/curl_driver.h"
#include "net/event_loop.h"
#include "net/http_hop.h"
#include "net/http_url.h"
#include "net/lookup_failure.h"
#include "net/network.h"

#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

HttpFailure httpFailureOf(LookupFailure failure) {
    switch (failure) {
        case LookupFailure::NameNotFound: return HttpFailure::NameNotFound;
        case LookupFailure::NoAnswer: return HttpFailure::DeadlineReached;
        case LookupFailure::PrivateAddress: return HttpFailure::PrivateAddress;
        case LookupFailure::OwnShortage: return HttpFailure::OwnShortage;
        case LookupFailure::DnsFailed: return HttpFailure::DnsFailed;
    }
    return HttpFailure::DnsFailed;
}

constexpr std::chrono::seconds shortageTime{3};
constexpr std::chrono::milliseconds fetchPause{100};
constexpr std::chrono::seconds timeInTurn{30};  // for one URL where its addresses are shared

bool isOnOwnMachine(const std::string& host) {
    const auto address = IpAddress::parse(host);
    return address ? address->isOwnMachineOrLink() : isOwnMachineName(host);
}

class CurlHttpsClient final : public HttpsClient {
public:
    CurlHttpsClient(const asio::any_io_executor& executor, Resolver& resolver,
                    const TlsTrust& trust, const NetworkOptions& options,
                    std::shared_ptr<AddressSlots> slots)
        : driver_(executor),
          resolver_(resolver),
          trust_(trust),
          connectTo_(options.connectTo),
          isPublicOnly_(options.publicOnly),
          slots_(std::move(slots)) {}

    Task<HttpResponse> get(std::string url, Deadline deadline) override {
        const Deadline end = deadline.within(timeForAll());
        HttpResponse answer;
        std::optional<HttpUrl> next = HttpUrl::parse(url);
        const std::string firstHost = next ? next->host : std::string();
        bool wasHttps = false;
        answer.isHttpsAtEveryHop = next && next->isHttps;
        while (next) {
            if (wasHttps && !next->isHttps) {
                co_return failed(answer, HttpFailure::RedirectToPlainHttp, next->text);
            }
            if (answer.hops.size() > maxRedirects) {
                co_return failed(answer, HttpFailure::TooManyRedirects, next->text);
            }
            const bool isRedirected = !answer.hops.empty();
            if (isRedirected && isOnOwnMachine(next->host) && !isOnOwnMachine(firstHost)) {
                co_return failed(answer, HttpFailure::RedirectToOwnMachine, next->text);
            }
            answer.hops.push_back(next->text);
            answer.isHttpsAtEveryHop = answer.isHttpsAtEveryHop && next->isHttps;
            HopRequest request;
            request.url = *next;
            HttpHop hop = co_await ask(std::move(request), end);
            answer.status = hop.status;
            if (hop.failure != HttpFailure::None) co_return failed(answer, hop.failure, hop.detail);
            if (hop.location.empty()) {
                answer.contentType = std::move(hop.contentType);
                answer.body = std::move(hop.body);
                co_return answer;
            }
            wasHttps = next->isHttps;
            next = HttpUrl::parse(hop.location);
        }
        co_return failed(answer, HttpFailure::Garbled, "unusable URL");
    }

    Task<HttpResponse> askOnce(HttpQuestion question, Deadline deadline) override {
        HttpResponse answer;
        auto url = HttpUrl::parse(question.url);
        if (!url) co_return failed(answer, HttpFailure::Garbled, "unusable URL");
        answer.hops.push_back(url->text);
        answer.isHttpsAtEveryHop = url->isHttps;
        HopRequest request;
        request.url = *std::move(url);
        request.body = std::move(question.body);
        request.contentType = std::move(question.contentType);
        HttpHop hop = co_await ask(std::move(request), deadline.within(timeForAll()));
        answer.status = hop.status;
        if (hop.failure != HttpFailure::None) co_return failed(answer, hop.failure, hop.detail);
        answer.contentType = std::move(hop.contentType);
        answer.body = std::move(hop.body);
        answer.location = std::move(hop.location);
        answer.signInSchemes = std::move(hop.signInSchemes);
        co_return answer;
    }

private:
    static HttpResponse failed(HttpResponse answer, HttpFailure failure, std::string detail) {
        answer.failure = failure;
        answer.detail = std::move(detail);
        return answer;
    }

    /// Waiting for a turn is no fault of the site.
    std::chrono::seconds timeForAll() const { return slots_ ? timeInTurn : httpTimeout; }

    Task<HttpHop> ask(HopRequest request, Deadline deadline) {
        const HttpUrl& url = request.url;
        request.route = routeTo(connectTo_, url.host, url.port);
        auto addresses =
            co_await allowedAddresses(resolver_, request.route, isPublicOnly_, deadline);
        // Behind a proxy outside names need not be known here; the proxy looks them up.
        const bool isForProxy = !addresses && addresses.error().code != ErrorCode::Untrusted &&
                                !environmentProxy(url.isHttps).empty();
        if (!addresses && !isForProxy) {
            HttpHop hop;
            hop.failure = httpFailureOf(lookupFailureOf(addresses.error().code));
            hop.detail = url.host;
            co_return hop;
        }
        if (addresses) request.addresses = *std::move(addresses);
        AddressTurn turn;
        if (slots_) {
            turn = co_await AddressSlots::enter(slots_, request.addresses, deadline);
            if (!turn.isHeld()) {
                HttpHop hop;
                hop.failure = HttpFailure::OwnShortage;
                co_return hop;
            }
            request.isLast = true;
            deadline = deadline.within(httpTimeout);
        }
        HttpHop hop = co_await fetchHop(driver_, trust_, request, deadline);
        // Others of our own connections end meanwhile.
        const Deadline patience = deadline.within(shortageTime);
        while (hop.failure == HttpFailure::OwnShortage) {
            co_await sleepUntil(patience.within(fetchPause));
            if (patience.isPast()) break;
            hop = co_await fetchHop(driver_, trust_, request, deadline);
        }
        co_return hop;
    }

    CurlDriver driver_;
    Resolver& resolver_;
    const TlsTrust& trust_;
    std::vector<ConnectTo> connectTo_;
    bool isPublicOnly_;
    std::shared_ptr<AddressSlots> slots_;
};

}  // namespace

std::unique_ptr<HttpsClient> makeHttpsClient(const asio::any_io_executor& executor,
                                             Resolver& resolver, const TlsTrust& trust,
                                             const NetworkOptions& options,
                                             std::shared_ptr<AddressSlots> slots) {
    return std::make_unique<CurlHttpsClient>(executor, resolver, trust, options, std::move(slots));
}

}  // namespace mailadvisor
