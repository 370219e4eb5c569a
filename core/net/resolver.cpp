#include "net/resolver.h"

#include "net/address.h"
#include "net/dns_channel.h"
#include "net/dns_message.h"
#include "net/reverse_name.h"
#include "net/wakeup.h"

#include <ares.h>
#include <ares_nameser.h>

#include <openssl/rand.h>
#include <asio/ip/tcp.hpp>

#include <cstring>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t maxNameLength = 253;  ///< RFC 1035 §2.3.4, written out

/// A question under way; shared with the c-ares callback, which may come after the deadline.
template <class Value>
struct Question {
    Question(const asio::any_io_executor& executor, DnsChannel& asked)
        : answered(executor), channel(asked) {}

    void answer(int code, Value result) {
        isShortOfSockets = channel.takeShortage() && code != ARES_SUCCESS;
        status = code;
        value = std::move(result);
        answered.wake();
    }

    Wakeup answered;
    DnsChannel& channel;
    bool isShortOfSockets{};
    std::optional<int> status{};
    Value value{};
};

using AddressQuestion = Question<std::vector<std::string>>;
using RecordQuestion = Question<std::vector<unsigned char>>;

ErrorCode codeOf(int status) {
    switch (status) {
        case ARES_ENOTFOUND:
        case ARES_ENODATA:
        case ARES_EBADNAME: return ErrorCode::NotFound;
        case ARES_ESERVFAIL:
        case ARES_ENOTIMP:
        case ARES_EREFUSED: return ErrorCode::Refused;
        case ARES_ETIMEOUT:
        case ARES_ECONNREFUSED: return ErrorCode::Unreachable;
        case ARES_EFORMERR:
        case ARES_EBADRESP: return ErrorCode::Garbled;
        default: return ErrorCode::Internal;
    }
}

bool isPossibleName(const std::string& name) {
    return !name.empty() && name.size() <= maxNameLength + 1 &&
           name.find_first_of(std::string_view("\0 \t\r\n\\/:@", 9)) == std::string::npos;
}

// RFC 6761 §6.3: never asked of a server.
bool isLocalhost(const std::string& name) {
    return name == "localhost" || name == "localhost." || name.ends_with(".localhost");
}

std::vector<std::string> textsOf(const ares_addrinfo* found) {
    std::vector<std::string> texts;
    for (const auto* node = found->nodes; node != nullptr; node = node->ai_next) {
        asio::ip::tcp::endpoint place;
        const auto size = static_cast<std::size_t>(node->ai_addrlen);
        if (size > place.capacity()) continue;
        std::memcpy(place.data(), node->ai_addr, size);
        texts.push_back(place.address().to_string());
    }
    return texts;
}

void onAddresses(void* argument, int status, int, ares_addrinfo* found) {
    const std::unique_ptr<std::shared_ptr<AddressQuestion>> question(
        static_cast<std::shared_ptr<AddressQuestion>*>(argument));
    (*question)->answer(status, found == nullptr ? std::vector<std::string>() : textsOf(found));
    if (found != nullptr) ares_freeaddrinfo(found);
}

void onRecords(void* argument, int status, int, unsigned char* message, int size) {
    const std::unique_ptr<std::shared_ptr<RecordQuestion>> question(
        static_cast<std::shared_ptr<RecordQuestion>*>(argument));
    std::vector<unsigned char> copy;
    if (message != nullptr && size > 0) copy.assign(message, message + size);
    (*question)->answer(status, std::move(copy));
}

Unexpected failed(ErrorCode code, const std::string& name) {
    return Unexpected{{code, name, {}, {}}};
}

class CaresResolver final : public Resolver {
public:
    CaresResolver(asio::any_io_executor executor, std::unique_ptr<DnsChannel> channel,
                  std::unique_ptr<DnsChannel> failureChannel)
        : executor_(std::move(executor)),
          channel_(std::move(channel)),
          failureChannel_(std::move(failureChannel)) {}

    Task<Result<std::vector<std::string>>> addresses(std::string host, Deadline deadline) override {
        if (const auto literal = ipLiteral(host)) co_return std::vector<std::string>{*literal};
        if (isLocalhost(host)) co_return std::vector<std::string>{"127.0.0.1", "::1"};
        if (!isPossibleName(host)) co_return failed(ErrorCode::NotFound, host);
        const auto question = std::make_shared<AddressQuestion>(executor_, *channel_);
        ares_addrinfo_hints hints{};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        ares_getaddrinfo(channel_->get(), host.c_str(), nullptr, &hints, &onAddresses,
                         new std::shared_ptr<AddressQuestion>(question));
        channel_->restartTimer();
        co_return co_await answerTo(question, host, deadline);
    }

    Task<Result<DnsRecords<MxRecord>>> mx(std::string domain, Deadline deadline) override {
        const auto message = co_await records(domain, ns_t_mx, deadline);
        if (!message) co_return Unexpected{message.error()};
        co_return believed(readMx(*message, domain));
    }

    Task<Result<DnsRecords<SrvRecord>>> srv(std::string name, Deadline deadline) override {
        const auto message = co_await records(name, ns_t_srv, deadline);
        if (!message) co_return Unexpected{message.error()};
        co_return believed(readSrv(*message, name));
    }

    Task<Result<std::vector<std::string>>> texts(std::string name, Deadline deadline) override {
        const auto message = co_await records(name, ns_t_txt, deadline);
        if (!message) co_return Unexpected{message.error()};
        co_return readTxt(*message, name);
    }

    Task<Result<std::vector<std::string>>> namesOf(std::string address,
                                                   Deadline deadline) override {
        const auto name = reverseName(address);
        const auto message = co_await records(name, ns_t_ptr, deadline);
        if (!message) co_return Unexpected{message.error()};
        co_return readPtr(*message, name);
    }

private:
    Task<Result<std::vector<unsigned char>>> records(std::string name, int type,
                                                     Deadline deadline) {
        const auto question = isPossibleName(name) ? send(*channel_, name, type) : nullptr;
        if (!question) co_return failed(ErrorCode::NotFound, name);
        co_return co_await answerTo(question, name, deadline);
    }

    /// Nothing for a name that cannot stand in a question.
    std::shared_ptr<RecordQuestion> send(DnsChannel& channel, const std::string& name, int type) {
        unsigned short id = 0;
        RAND_bytes(reinterpret_cast<unsigned char*>(&id), sizeof id);
        unsigned char* query = nullptr;
        int size = 0;
        const int made =
            ares_create_query(name.c_str(), ns_c_in, type, id, 1, &query, &size, maxUdpBytes);
        if (made != ARES_SUCCESS) return nullptr;
        query[3] |= authenticData;
        auto question = std::make_shared<RecordQuestion>(executor_, channel);
        ares_send(channel.get(), query, size, &onRecords,
                  new std::shared_ptr<RecordQuestion>(question));
        ares_free_string(query);
        channel.restartTimer();
        return question;
    }

    /// Waits for the answer; the error when there is none.
    template <class Value>
    Task<Result<Value>> answerTo(std::shared_ptr<Question<Value>> question, std::string name,
                                 Deadline deadline) {
        const auto askedAt = Deadline::Clock::now();
        while (!question->status && !deadline.isPast()) co_await question->answered.wait(deadline);
        if (!question->status) {
            const bool isSilent = Deadline::Clock::now() - askedAt >= fairTime;
            co_return failed(isSilent ? ErrorCode::Unreachable : ErrorCode::TimedOut, name);
        }
        if (question->isShortOfSockets) co_return failed(ErrorCode::Internal, name);
        if (*question->status == ARES_ECONNREFUSED) {
            co_return failed(co_await whoRefused(name, deadline), name);
        }
        if (*question->status != ARES_SUCCESS) co_return failed(codeOf(*question->status), name);
        co_return std::move(question->value);
    }

    /// c-ares 1.18 reports SERVFAIL and a closed port alike; asking once more tells them apart.
    Task<ErrorCode> whoRefused(std::string name, Deadline deadline) {
        const auto question = send(*failureChannel_, name, ns_t_a);
        if (!question) co_return ErrorCode::NotFound;
        while (!question->status && !deadline.isPast()) co_await question->answered.wait(deadline);
        if (!question->status) co_return ErrorCode::TimedOut;
        if (question->isShortOfSockets) co_return ErrorCode::Internal;
        co_return *question->status == ARES_SUCCESS ? ErrorCode::Refused
                                                    : codeOf(*question->status);
    }

    template <class Record>
    Result<DnsRecords<Record>> believed(Result<DnsRecords<Record>> answer) const {
        if (answer && !channel_->isTrusted()) answer->isAuthenticated = false;
        return answer;
    }

    /// A server that was given this long and said nothing is silent, whoever's deadline ended the
    /// wait; less says nothing about it. Answers come within some tenths of a second.
    static constexpr std::chrono::milliseconds fairTime{800};
    static constexpr int maxUdpBytes = 1232;  ///< DNS flag day 2020: never fragmented
    /// Asks for the bit in the answer without the signatures themselves (RFC 6840 §5.7).
    static constexpr unsigned char authenticData = 0x20;

    asio::any_io_executor executor_;
    std::unique_ptr<DnsChannel> channel_;
    std::unique_ptr<DnsChannel> failureChannel_;  ///< passes server failures on
};

}  // namespace

Result<std::unique_ptr<Resolver>> makeResolver(asio::any_io_executor executor,
                                               const std::string& server) {
    auto channel = DnsChannel::open(executor, server, OnServerFailure::AskNextServer);
    if (!channel) return Unexpected{std::move(channel).error()};
    auto failureChannel = DnsChannel::open(executor, server, OnServerFailure::PassItOn);
    if (!failureChannel) return Unexpected{std::move(failureChannel).error()};
    return std::unique_ptr<Resolver>(std::make_unique<CaresResolver>(
        std::move(executor), *std::move(channel), *std::move(failureChannel)));
}

}  // namespace mailadvisor
