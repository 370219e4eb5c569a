#include "base/message_json.h"
#include "account/answer_json.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace mailadvisor::test {
namespace {

std::string anyText() {
    const auto words = {"", "Thunderbird", "ใบแจ้งหนี้", "a\"b\\c", "line\nbreak", "{n}", "🚀"};
    return *rc::gen::elementOf(std::vector<std::string>(words.begin(), words.end()));
}

/// What JSON can hold of a date: years 0 to 9999; a month is known by its first day.
Date anyDate() {
    using namespace std::chrono;
    const auto any = sys_days(days(*rc::gen::inRange(-719'528, 2'932'897)));
    const year_month_day calendar(any);
    if (*rc::gen::arbitrary<bool>()) return {any, DatePrecision::Day};
    return {sys_days(calendar.year() / calendar.month() / 1), DatePrecision::Month};
}

Message anyMessage(int levels);

Argument::Value anyValue(int levels) {
    switch (*rc::gen::inRange(0, levels > 0 ? 6 : 5)) {
        case 0: return *rc::gen::arbitrary<std::int64_t>();
        case 1: return ByteCount{*rc::gen::arbitrary<std::int64_t>()};
        case 2: return Percent{*rc::gen::arbitrary<int>()};
        case 3: return anyDate();
        case 4: return anyText();
    }
    MessageList list;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        list.push_back(anyMessage(levels - 1));
    return list;
}

Message anyMessage(int levels) {
    Message message{anyText(), {}};
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        message.arguments.push_back({anyText(), anyValue(levels)});
    return message;
}

/// As the bytes of a file bring it back.
Json throughAFile(const Json& json) { return *parseJson(dumpJson(json), "file"); }

TEST(MessageJson, ReadsBackExactlyWhatItWrote) {
    EXPECT_TRUE(rc::check("message → JSON → message", [] {
        const auto message = anyMessage(3);
        const auto json = throughAFile(toJson(message));
        std::optional<Error> failure;

        const auto read = messageFrom(JsonReader(json, failure));

        RC_ASSERT(!failure);
        RC_ASSERT(read == message);
    }));
}

TEST(AnswerJson, ReadsBackExactlyWhatItWrote) {
    EXPECT_TRUE(rc::check("answer → JSON → answer", [] {
        Answer answer{anyMessage(1), {}, {}};
        for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
            answer.reasons.push_back(anyMessage(1));
            answer.cautions.push_back(anyMessage(2));
        }
        const auto json = throughAFile(toJson(answer));
        std::optional<Error> failure;

        const auto read =
            answerFrom(JsonReader(json, failure), [](const Message&) { return true; });

        RC_ASSERT(!failure);
        RC_ASSERT(read == answer);
    }));
}

}  // namespace
}  // namespace mailadvisor::test
