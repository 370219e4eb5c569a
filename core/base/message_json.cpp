#include "base/message_json.h"

#include "base/iso_time.h"

#include <limits>
#include <utility>

namespace mailadvisor {
namespace {

constexpr int mostLevels = 8;  // our own nest two: an enumeration in a sentence

Json valueJson(const Argument::Value& value) {
    struct Writer {
        Json operator()(std::int64_t number) const { return {{"number", number}}; }
        Json operator()(ByteCount size) const { return {{"bytes", size.value}}; }
        Json operator()(Percent share) const { return {{"percent", share.value}}; }
        Json operator()(const Date& date) const { return {{"date", isoDate(date)}}; }
        Json operator()(const std::string& text) const { return {{"text", text}}; }
        Json operator()(const MessageList& messages) const {
            Json list = Json::array();
            for (const auto& message : messages) list.push_back(toJson(message));
            return {{"list", std::move(list)}};
        }
    };
    return std::visit(Writer{}, value);
}

template <class Number>
Number wholeNumber(const JsonReader& place) {
    using Limits = std::numeric_limits<Number>;
    return static_cast<Number>(place.integer(Limits::min(), Limits::max()));
}

Date dateFrom(const JsonReader& place) {
    if (const auto date = dateFromIso(place.text())) return *date;
    place.failWith({MESSAGE_ID("error.json-date"), {}});
    return {};
}

Message messageAt(const JsonReader& place, int levelsLeft);

Argument::Value valueAt(const JsonReader& argument, int levelsLeft) {
    if (const auto number = argument["number"]; !number.isMissing())
        return wholeNumber<std::int64_t>(number);
    if (const auto size = argument["bytes"]; !size.isMissing())
        return ByteCount{wholeNumber<std::int64_t>(size)};
    if (const auto share = argument["percent"]; !share.isMissing())
        return Percent{wholeNumber<int>(share)};
    if (const auto date = argument["date"]; !date.isMissing()) return dateFrom(date);
    if (const auto list = argument["list"]; !list.isMissing()) {
        return list.list(
            [&](const JsonReader& message) { return messageAt(message, levelsLeft - 1); });
    }
    return argument["text"].text();  // what has no value at all fails here
}

Message messageAt(const JsonReader& place, int levelsLeft) {
    if (place.isMissing()) return {};
    if (levelsLeft == 0) {
        place.failWith({MESSAGE_ID("error.json-too-deep"), {}});
        return {};
    }
    Message message{place["id"].text(), {}};
    message.arguments = place["arguments"].list([&](const JsonReader& argument) {
        return Argument{argument["name"].text(), valueAt(argument, levelsLeft)};
    });
    return message;
}

}  // namespace

Json toJson(const Message& message) {
    Json arguments = Json::array();
    for (const auto& argument : message.arguments) {
        Json json{{"name", argument.name}};
        json.update(valueJson(argument.value));
        arguments.push_back(std::move(json));
    }
    return Json{{"id", message.id}, {"arguments", std::move(arguments)}};
}

Message messageFrom(const JsonReader& place) { return messageAt(place, mostLevels); }

}  // namespace mailadvisor
