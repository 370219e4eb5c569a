#include "net/dns_message.h"

#include "base/ascii.h"

#include <ares.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <tuple>

namespace mailadvisor {
namespace {

using Bytes = std::span<const unsigned char>;

constexpr std::size_t headerBytes = 12;
constexpr unsigned typeNs = 2;
constexpr unsigned typeCname = 5;
constexpr unsigned typePtr = 12;
constexpr unsigned typeMx = 15;
constexpr unsigned typeTxt = 16;
constexpr unsigned typeSrv = 33;
constexpr unsigned typeDs = 43;
constexpr unsigned classInternet = 1;
constexpr std::size_t maxRecords = 100;   ///< no honest service has more
constexpr std::size_t maxTexts = 20;      ///< nor a name so many texts, or an address names
constexpr unsigned authenticData = 0x20;  ///< RFC 4035 §3.2.3

struct TextRecord {
    std::string text{};
};

struct NameRecord {
    std::string host{};
};

/// One that only says something by being there.
struct PresentRecord {};

// message  = header question* record*      record = name type class ttl length data
class MessageReader {
public:
    explicit MessageReader(Bytes message) : message_(message) {}

    bool isBroken() const { return isBroken_; }
    std::size_t at() const { return at_; }
    void moveTo(std::size_t at) { at > message_.size() ? void(isBroken_ = true) : void(at_ = at); }

    unsigned number(std::size_t bytes) {
        if (message_.size() - at_ < bytes) {
            isBroken_ = true;
            return 0;
        }
        unsigned value = 0;
        for (std::size_t i = 0; i < bytes; ++i) value = value << 8 | message_[at_++];
        return value;
    }

    std::string bytes(std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count && !isBroken_; ++i) text += static_cast<char>(number(1));
        return text;
    }

    /// A domain name without its final dot; the root is empty. Compression is followed.
    std::string name() {
        char* text = nullptr;
        long size = 0;
        if (at_ >= message_.size() ||
            ares_expand_name(message_.data() + at_, message_.data(),
                             static_cast<int>(message_.size()), &text, &size) != ARES_SUCCESS) {
            isBroken_ = true;
            return {};
        }
        std::string name(text);
        ares_free_string(text);
        at_ += static_cast<std::size_t>(size);
        return name;
    }

private:
    Bytes message_;
    std::size_t at_{};
    bool isBroken_{};
};

bool isHostName(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](char c) {
        return isAsciiAlphanumeric(c) || c == '-' || c == '_' || c == '.';
    });
}

std::optional<ErrorCode> failureOf(unsigned responseCode) {
    switch (responseCode) {
        case 0: return std::nullopt;
        case 3: return ErrorCode::NotFound;
        case 2:
        case 4:
        case 5: return ErrorCode::Refused;
        default: return ErrorCode::Garbled;
    }
}

std::optional<MxRecord> readRecord(MessageReader& reader, std::size_t, MxRecord record) {
    record.preference = static_cast<std::uint16_t>(reader.number(2));
    record.host = lowerAscii(reader.name());
    return isHostName(record.host) ? std::optional(record) : std::nullopt;
}

std::optional<SrvRecord> readRecord(MessageReader& reader, std::size_t, SrvRecord record) {
    record.priority = static_cast<std::uint16_t>(reader.number(2));
    record.weight = static_cast<std::uint16_t>(reader.number(2));
    record.port = Port{static_cast<std::uint16_t>(reader.number(2))};
    record.host = lowerAscii(reader.name());
    return isHostName(record.host) ? std::optional(record) : std::nullopt;
}

// data     = 1*(length text)
std::optional<TextRecord> readRecord(MessageReader& reader, std::size_t end, TextRecord record) {
    while (reader.at() < end && !reader.isBroken()) record.text += reader.bytes(reader.number(1));
    return reader.at() == end ? std::optional(record) : std::nullopt;
}

std::optional<NameRecord> readRecord(MessageReader& reader, std::size_t, NameRecord record) {
    record.host = lowerAscii(reader.name());
    return isHostName(record.host) ? std::optional(record) : std::nullopt;
}

std::optional<PresentRecord> readRecord(MessageReader&, std::size_t, PresentRecord record) {
    return record;
}

template <class Record>
void readAnswer(MessageReader& reader, unsigned type, DnsRecords<Record>& answer) {
    reader.name();
    const unsigned recordType = reader.number(2);
    const unsigned recordClass = reader.number(2);
    const std::chrono::seconds timeToLive{reader.number(4)};
    const std::size_t length = reader.number(2);
    const std::size_t end = reader.at() + length;
    if (!reader.isBroken() && recordType == type && recordClass == classInternet) {
        const auto record = readRecord(reader, end, Record{});
        if (record && answer.records.size() < maxRecords) answer.records.push_back(*record);
        const bool isFirst = answer.timeToLive == std::chrono::seconds{};
        answer.timeToLive = isFirst ? timeToLive : std::min(answer.timeToLive, timeToLive);
    }
    reader.moveTo(end);
}

template <class Record>
Result<DnsRecords<Record>> readMessage(Bytes message, unsigned type, const std::string& name) {
    const auto failed = [&](ErrorCode code) { return Unexpected{{code, name, {}, {}}}; };
    if (message.size() < headerBytes) return failed(ErrorCode::Garbled);
    if (const auto failure = failureOf(message[3] & 0x0F)) return failed(*failure);

    MessageReader reader(message);
    reader.moveTo(4);
    const unsigned questions = reader.number(2);
    const unsigned answers = reader.number(2);
    reader.moveTo(headerBytes);
    for (unsigned i = 0; i < questions && !reader.isBroken(); ++i) {
        reader.name();
        reader.number(4);
    }
    DnsRecords<Record> answer;
    answer.isAuthenticated = (message[3] & authenticData) != 0;
    for (unsigned i = 0; i < answers && !reader.isBroken(); ++i) readAnswer(reader, type, answer);
    if (reader.isBroken()) return failed(ErrorCode::Garbled);
    if (answer.records.empty()) return failed(ErrorCode::NotFound);
    return answer;
}

template <class Record>
Result<std::vector<std::string>> textsOf(Result<DnsRecords<Record>> answer,
                                         std::string Record::*text) {
    if (!answer) return Unexpected{std::move(answer).error()};
    std::vector<std::string> texts;
    for (auto& record : answer->records) {
        if (texts.size() < maxTexts) texts.push_back(std::move(record.*text));
    }
    return texts;
}

}  // namespace

Result<DnsRecords<MxRecord>> readMx(Bytes message, const std::string& name) {
    auto answer = readMessage<MxRecord>(message, typeMx, name);
    if (answer) {
        std::stable_sort(answer->records.begin(), answer->records.end(),
                         [](const MxRecord& a, const MxRecord& b) {
                             return std::tie(a.preference, a.host) < std::tie(b.preference, b.host);
                         });
    }
    return answer;
}

Result<DnsRecords<SrvRecord>> readSrv(Bytes message, const std::string& name) {
    auto answer = readMessage<SrvRecord>(message, typeSrv, name);
    if (answer) {
        std::stable_sort(answer->records.begin(), answer->records.end(),
                         [](const SrvRecord& a, const SrvRecord& b) {
                             return std::tie(a.priority, b.weight, a.host, a.port) <
                                    std::tie(b.priority, a.weight, b.host, b.port);
                         });
    }
    return answer;
}

Result<std::vector<std::string>> readTxt(Bytes message, const std::string& name) {
    return textsOf(readMessage<TextRecord>(message, typeTxt, name), &TextRecord::text);
}

Result<std::string> readAlias(Bytes message, const std::string& name) {
    auto names = textsOf(readMessage<NameRecord>(message, typeCname, name), &NameRecord::host);
    if (!names) return Unexpected{std::move(names).error()};
    return std::move(names->front());
}

Result<std::vector<std::string>> readNameServers(Bytes message, const std::string& name) {
    auto names = textsOf(readMessage<NameRecord>(message, typeNs, name), &NameRecord::host);
    if (names) std::ranges::sort(*names);
    return names;
}

Result<bool> readExistence(Bytes message, const std::string& name) {
    constexpr unsigned noSuchName = 3;
    if (message.size() < headerBytes) return Unexpected{{ErrorCode::Garbled, name, {}, {}}};
    const unsigned responseCode = message[3] & 0x0F;
    if (responseCode == noSuchName) return false;
    if (const auto failure = failureOf(responseCode)) return Unexpected{{*failure, name, {}, {}}};
    return true;
}

Result<bool> readDelegationSigner(Bytes message, const std::string& name) {
    const auto found = readMessage<PresentRecord>(message, typeDs, name);
    if (found) return true;
    if (found.error().code == ErrorCode::NotFound) return false;
    return Unexpected{found.error()};
}

Result<std::vector<std::string>> readPtr(Bytes message, const std::string& name) {
    return textsOf(readMessage<NameRecord>(message, typePtr, name), &NameRecord::host);
}

}  // namespace mailadvisor
