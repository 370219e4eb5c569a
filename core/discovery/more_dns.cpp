#include "discovery/more_dns.h"

#include "base/escape.h"
#include "net/dns_channel.h"
#include "net/wakeup.h"

#include <ares.h>

#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <netdb.h>

#include <array>
#include <optional>
#include <span>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t maxRecords = 20;  // no honest name has more

using Texts = std::vector<std::string>;
using Parse = int (*)(const unsigned char*, int, Texts&);

int readTexts(const unsigned char* message, int size, Texts& texts) {
    ares_txt_ext* first = nullptr;
    const int status = ares_parse_txt_reply_ext(message, size, &first);
    for (const auto* part = first; part != nullptr; part = part->next) {
        if (part->record_start != 0 || texts.empty()) texts.emplace_back();
        texts.back().append(reinterpret_cast<const char*>(part->txt), part->length);
        if (texts.size() == maxRecords) break;
    }
    if (first != nullptr) ares_free_data(first);
    return status;
}

int readNames(const unsigned char* message, int size, Texts& names) {
    hostent* found = nullptr;
    const int status = ares_parse_ptr_reply(message, size, nullptr, 0, AF_INET, &found);
    if (found == nullptr) return status;
    for (char** name = found->h_aliases; name != nullptr && *name != nullptr; ++name) {
        if (names.size() < maxRecords) names.push_back(lowerAscii(*name));
    }
    ares_free_hostent(found);
    return status;
}

/// A question under way; shared with the c-ares callback, which may come after the deadline.
struct Question {
    Question(const asio::any_io_executor& executor, Parse reading)
        : answered(executor), parse(reading) {}

    Wakeup answered;
    Parse parse;
    std::optional<int> status{};
    Texts texts{};
};

void onAnswer(void* argument, int status, int, unsigned char* message, int size) {
    const std::unique_ptr<std::shared_ptr<Question>> owner(
        static_cast<std::shared_ptr<Question>*>(argument));
    Question& question = **owner;
    const bool hasMessage = status == ARES_SUCCESS && message != nullptr;
    question.status = hasMessage ? question.parse(message, size, question.texts) : status;
    question.answered.wake();
}

ErrorCode codeOf(int status) {
    switch (status) {
        case ARES_ENOTFOUND:
        case ARES_ENODATA:
        case ARES_EBADNAME: return ErrorCode::NotFound;
        case ARES_ETIMEOUT:
        case ARES_ECONNREFUSED: return ErrorCode::Unreachable;
        case ARES_EFORMERR:
        case ARES_EBADRESP: return ErrorCode::Garbled;
        default: return ErrorCode::Refused;
    }
}

class CaresMoreDns final : public MoreDns {
public:
    CaresMoreDns(asio::any_io_executor executor, std::unique_ptr<DnsChannel> channel)
        : executor_(std::move(executor)), channel_(std::move(channel)) {}

    Task<Result<Texts>> texts(std::string name, Deadline deadline) override {
        co_return co_await ask(std::move(name), ns_t_txt, &readTexts, deadline);
    }

    Task<Result<Texts>> namesOf(std::string address, Deadline deadline) override {
        co_return co_await ask(reverseName(address), ns_t_ptr, &readNames, deadline);
    }

private:
    Task<Result<Texts>> ask(std::string name, int type, Parse parse, Deadline deadline) {
        const auto failed = [&](ErrorCode code) { return Unexpected{{code, name, {}, {}}}; };
        if (name.empty()) co_return failed(ErrorCode::NotFound);
        const auto question = std::make_shared<Question>(executor_, parse);
        ares_query(channel_->get(), name.c_str(), ns_c_in, type, &onAnswer,
                   new std::shared_ptr<Question>(question));
        channel_->restartTimer();
        while (!question->status && !deadline.isPast()) co_await question->answered.wait(deadline);
        if (!question->status) co_return failed(ErrorCode::TimedOut);
        if (*question->status != ARES_SUCCESS) co_return failed(codeOf(*question->status));
        if (question->texts.empty()) co_return failed(ErrorCode::NotFound);
        co_return std::move(question->texts);
    }

    asio::any_io_executor executor_;
    std::unique_ptr<DnsChannel> channel_;
};

std::string reverseOf(std::span<const unsigned char, 16> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string name;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        for (const unsigned nibble : {bytes[i] & 0x0FU, unsigned{bytes[i]} >> 4U}) {
            name += digits[nibble];
            name += '.';
        }
    }
    return name + "ip6.arpa";
}

}  // namespace

std::string reverseName(const std::string& address) {
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1) return reverseOf(bytes);
    if (inet_pton(AF_INET, address.c_str(), bytes.data()) != 1) return {};
    std::string name;
    for (std::size_t i = 4; i-- > 0;) name += std::to_string(bytes[i]) + ".";
    return name + "in-addr.arpa";
}

Result<std::unique_ptr<MoreDns>> makeMoreDns(asio::any_io_executor executor,
                                             const std::string& server) {
    auto channel = DnsChannel::open(executor, server, OnServerFailure::PassItOn);
    if (!channel) return Unexpected{std::move(channel).error()};
    return std::unique_ptr<MoreDns>(
        std::make_unique<CaresMoreDns>(std::move(executor), *std::move(channel)));
}

}  // namespace mailadvisor
