#include "base/json_reader.h"

#include "base/iso_time.h"

namespace mailadvisor {

JsonReader JsonReader::operator[](std::string_view key) const {
    std::string path = path_.empty() ? std::string(key) : path_ + "." + std::string(key);
    if (isMissing()) return {nullptr, std::move(path), failure_};
    if (!json_->is_object()) {
        failWith({MESSAGE_ID("error.json-not-object"), {}});
        return {nullptr, std::move(path), failure_};
    }
    const auto found = json_->find(key);
    const bool isThere = found != json_->end() && !found->is_null();
    return {isThere ? &*found : nullptr, std::move(path), failure_};
}

JsonReader JsonReader::element(std::size_t index) const {
    return {&(*json_)[index], path_ + "[" + std::to_string(index) + "]", failure_};
}

std::size_t JsonReader::listLength() const {
    if (isMissing()) return 0;
    if (json_->is_array()) return json_->size();
    failWith({MESSAGE_ID("error.json-not-list"), {}});
    return 0;
}

bool JsonReader::flag() const {
    if (!isMissing() && json_->is_boolean()) return json_->get<bool>();
    failWith({MESSAGE_ID("error.json-not-flag"), {}});
    return false;
}

std::string JsonReader::text() const {
    if (!isMissing() && json_->is_string()) return json_->get<std::string>();
    failWith({MESSAGE_ID("error.json-not-text"), {}});
    return {};
}

Timestamp JsonReader::moment() const {
    if (const auto moment = timestampFromIso(text())) return *moment;
    failWith({MESSAGE_ID("error.json-not-time"), {}});
    return {};
}

std::optional<std::int64_t> JsonReader::integerHere() const {
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    if (isMissing() || !json_->is_number_integer()) return std::nullopt;
    if (json_->is_number_unsigned() && json_->get<std::uint64_t>() > most) return std::nullopt;
    return json_->get<std::int64_t>();
}

std::int64_t JsonReader::integer(std::int64_t least, std::int64_t most) const {
    const bool isInteger = !isMissing() && json_->is_number_integer();
    return integer(least, most,
                   isInteger ? Message{MESSAGE_ID("error.json-out-of-range"), {}}
                             : Message{MESSAGE_ID("error.json-not-integer"), {}});
}

std::int64_t JsonReader::integer(std::int64_t least, std::int64_t most, Message whenWrong) const {
    const auto number = integerHere();
    if (number && *number >= least && *number <= most) return *number;
    failWith(std::move(whenWrong));
    return least;
}

Port JsonReader::port() const {
    return {static_cast<std::uint16_t>(integer(0, std::numeric_limits<std::uint16_t>::max()))};
}

std::optional<Unknown> JsonReader::unknownHere() const {
    if (!json_->is_object() || !json_->contains("unknown")) return std::nullopt;
    return (*this)["unknown"].word(unknownFromName);
}

void JsonReader::failWith(Message text) const {
    failWith(std::move(text), {MESSAGE_ID("remedy.json-place"), {}});
}

void JsonReader::failWith(Message text, Message remedy) const {
    if (*failure_) return;
    *failure_ = Error{ErrorCode::InvalidInput, path_.empty() ? "$" : path_, std::move(text),
                      std::move(remedy)};
}

}  // namespace mailadvisor
