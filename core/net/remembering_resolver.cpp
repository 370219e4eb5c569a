#include "net/remembering_resolver.h"

#include "net/slots.h"
#include "net/wakeup.h"

#include <optional>
#include <unordered_map>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::chrono::seconds kept{60};
constexpr std::size_t questionsAtOnce =
    100;                                // a domain has fifty; more than a socket holds get lost
constexpr std::size_t mostKept = 4096;  // of each kind; with long lists of addresses some MB

/// One question, what came of it, and who waits for that.
template <class Value>
struct Inquiry {
    std::optional<Result<Value>> answer{};  ///< nothing while it is being asked
    Deadline::Clock::time_point until{};
    std::vector<std::shared_ptr<Wakeup>> waiting{};
};

template <class Value>
using Inquiries = std::unordered_map<std::string, std::shared_ptr<Inquiry<Value>>>;

template <class Value>
bool isAnswer(const Result<Value>& answer) {
    return answer || answer.error().code == ErrorCode::NotFound;
}

/// The asker's own deadline ended it: that says nothing to those who have more time.
template <class Value>
bool isCutShort(const Result<Value>& answer) {
    return !answer && answer.error().code == ErrorCode::TimedOut;
}

template <class Value>
void makeRoom(Inquiries<Value>& known) {
    if (known.size() < mostKept) return;
    std::erase_if(known, [](const auto& entry) { return entry.second->answer.has_value(); });
}

class RememberingResolver final : public Resolver {
public:
    RememberingResolver(const asio::any_io_executor& executor, std::unique_ptr<Resolver> asked)
        : executor_(executor), asked_(std::move(asked)), turns_(executor, questionsAtOnce) {}

    Task<Result<std::vector<std::string>>> addresses(std::string host, Deadline deadline) override {
        return once(addresses_, &Resolver::addresses, std::move(host), deadline);
    }
    Task<Result<DnsRecords<MxRecord>>> mx(std::string domain, Deadline deadline) override {
        return once(exchangers_, &Resolver::mx, std::move(domain), deadline);
    }
    Task<Result<DnsRecords<SrvRecord>>> srv(std::string name, Deadline deadline) override {
        return once(services_, &Resolver::srv, std::move(name), deadline);
    }
    Task<Result<std::vector<std::string>>> texts(std::string name, Deadline deadline) override {
        return once(texts_, &Resolver::texts, std::move(name), deadline);
    }
    Task<Result<std::string>> aliasOf(std::string name, Deadline deadline) override {
        return once(aliases_, &Resolver::aliasOf, std::move(name), deadline);
    }
    Task<Result<std::vector<std::string>>> nameServersOf(std::string domain,
                                                         Deadline deadline) override {
        return once(nameServers_, &Resolver::nameServersOf, std::move(domain), deadline);
    }
    Task<Result<bool>> exists(std::string name, Deadline deadline) override {
        return once(existing_, &Resolver::exists, std::move(name), deadline);
    }
    Task<Result<bool>> isDelegationSigned(std::string domain, Deadline deadline) override {
        return once(signed_, &Resolver::isDelegationSigned, std::move(domain), deadline);
    }
    Task<Result<std::vector<std::string>>> namesOf(std::string address,
                                                   Deadline deadline) override {
        return once(names_, &Resolver::namesOf, std::move(address), deadline);
    }

private:
    template <class Value>
    using Ask = Task<Result<Value>> (Resolver::*)(std::string, Deadline);

    template <class Value>
    Task<Result<Value>> once(Inquiries<Value>& known, Ask<Value> ask, std::string name,
                             Deadline deadline) {
        while (true) {
            const auto place = known.find(name);
            if (place == known.end()) break;
            const auto inquiry = place->second;
            if (inquiry->answer && inquiry->until > Deadline::Clock::now())
                co_return *inquiry->answer;
            if (inquiry->answer || deadline.isPast()) break;
            const auto told = std::make_shared<Wakeup>(executor_);
            inquiry->waiting.push_back(told);
            co_await told->wait(deadline);
            if (inquiry->answer && !isCutShort(*inquiry->answer)) co_return *inquiry->answer;
        }
        makeRoom(known);
        const auto inquiry = std::make_shared<Inquiry<Value>>();
        known.insert_or_assign(name, inquiry);
        const bool isIn = co_await turns_.enter(deadline);
        inquiry->answer = co_await (*asked_.*ask)(name, deadline);
        if (isIn) turns_.leave();
        inquiry->until = Deadline::Clock::now() + kept;
        const auto place = known.find(name);
        const bool isOurs = place != known.end() && place->second == inquiry;
        if (isOurs && !isAnswer(*inquiry->answer)) known.erase(place);
        for (const auto& other : std::exchange(inquiry->waiting, {})) other->wake();
        co_return *inquiry->answer;
    }

    asio::any_io_executor executor_;
    std::unique_ptr<Resolver> asked_;
    Slots turns_;
    Inquiries<std::vector<std::string>> addresses_{};
    Inquiries<DnsRecords<MxRecord>> exchangers_{};
    Inquiries<DnsRecords<SrvRecord>> services_{};
    Inquiries<std::vector<std::string>> texts_{};
    Inquiries<std::string> aliases_{};
    Inquiries<std::vector<std::string>> nameServers_{};
    Inquiries<bool> existing_{};
    Inquiries<bool> signed_{};
    Inquiries<std::vector<std::string>> names_{};
};

}  // namespace

std::unique_ptr<Resolver> makeRememberingResolver(const asio::any_io_executor& executor,
                                                  std::unique_ptr<Resolver> asked) {
    return std::make_unique<RememberingResolver>(executor, std::move(asked));
}

}  // namespace mailadvisor
