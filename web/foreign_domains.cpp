#include "web/foreign_domains.h"

#include "advisor/publishable_domain.h"

#include <utility>

namespace mailadvisor::web {
namespace {

constexpr auto longestLook = std::chrono::seconds(15);  // a mail program waits no longer

/// An address that every domain has (RFC 2142 §2) and that says nothing about the visitor.
constexpr std::string_view everybodysName = "postmaster@";

Wishes forStrangers(Wishes wishes) {
    wishes.publicOnly = true;
    wishes.sendAddress = false;
    wishes.acceptUntrusted = false;
    wishes.givesSecret = false;
    wishes.factsFile.clear();
    wishes.saveFactsFile.clear();
    wishes.server.clear();
    wishes.user.clear();
    wishes.timeout = std::min<std::chrono::milliseconds>(wishes.timeout, longestLook);
    return wishes;
}

}  // namespace

/// Visitors are told the end alone.
class ForeignDomains::Silent final : public Narrator {
public:
    void progress(const Message&) override {}
    void detail(const Message&) override {}
    void warn(const Error&) override {}
    Task<Result<Secret>> secret(std::string, std::chrono::milliseconds) override {
        co_return Unexpected{{ErrorCode::Refused, {}, {}, {}}};
    }
};

ForeignDomains::ForeignDomains(const std::shared_ptr<EventLoop>& loop, Wishes wishes,
                               const Policy& policy, Tally& tally)
    : narrator_(std::make_unique<Silent>()),
      observer_(loop, forStrangers(std::move(wishes)), policy, *narrator_),
      tally_(tally),
      slots_(loop->executor(), looksAtOnce) {}

ForeignDomains::~ForeignDomains() = default;

bool ForeignDomains::mayLook() {
    const auto now = Deadline::Clock::now();
    if (now - minute_ >= std::chrono::minutes(1)) {
        minute_ = now;
        looksInMinute_ = 0;
    }
    return looksInMinute_++ < looksAMinute;
}

void ForeignDomains::keep(const std::string& name, ServedDomainPointer domain) {
    const auto fresh = domain ? std::chrono::minutes(freshness) : freshnessOfNothing;
    const auto [at, isNew] = known_.try_emplace(name);
    if (isNew) {
        byUse_.push_front(name);
        at->second.place = byUse_.begin();
    }
    at->second.domain = std::move(domain);
    at->second.until = Deadline::Clock::now() + fresh;
    while (known_.size() > mostKept) {
        known_.erase(byUse_.back());
        byUse_.pop_back();
    }
}

Task<ServedDomainPointer> ForeignDomains::look(const std::string& name) {
    auto address = EmailAddress::parse(std::string(everybodysName) + name);
    if (!address) co_return nullptr;
    Subject subject;
    subject.address = *std::move(address);
    ++tally_.foreignLooks;
    const auto facts = co_await observer_.observe(std::move(subject));
    if (!facts) co_return nullptr;
    auto domain = publishableDomain(*facts);
    if (!domain) co_return nullptr;
    co_return std::make_shared<const ServedDomain>(*std::move(domain), std::set<ServerPlace>{},
                                                   Picture{});
}

Task<ServedDomainPointer> ForeignDomains::find(std::string domain) {
    const auto now = Deadline::Clock::now();
    const auto known = known_.find(domain);
    if (known != known_.end() && known->second.until > now) {
        byUse_.splice(byUse_.begin(), byUse_, known->second.place);
        co_return known->second.domain;
    }
    const auto end = Deadline::in(longestLook);
    if (!mayLook()) co_return nullptr;
    const bool isMyTurn = co_await slots_.enter(end);
    if (!isMyTurn) co_return nullptr;
    auto found = co_await look(domain);
    slots_.leave();
    keep(domain, found);
    co_return found;
}

}  // namespace mailadvisor::web
