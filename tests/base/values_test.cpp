#include "base/fact.h"
#include "base/json.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/units.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace mailadvisor {
namespace {

Error someError() { return {ErrorCode::Refused, "here", {"an.id", {}}, {}}; }

TEST(ByteCount, StopsAtTheEndsOfItsType) {
    constexpr ByteCount least{std::numeric_limits<std::int64_t>::min()};
    constexpr ByteCount most{std::numeric_limits<std::int64_t>::max()};

    EXPECT_EQ(ByteCount{7} - least, most);
    EXPECT_EQ(ByteCount{-7} - most, least);
    EXPECT_EQ(most + ByteCount{1}, most);
    EXPECT_EQ(least + ByteCount{-1}, least);
    EXPECT_EQ(ByteCount{7} - ByteCount{9}, ByteCount{-2});
}

TEST(Result, HoldsAValueOrAnError) {
    const Result<int> good(7);
    const Result<int> bad(Unexpected{someError()});

    EXPECT_EQ(*good, 7);
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error().where, "here");
    EXPECT_EQ(bad.value_or(3), 3);
}

TEST(Result, WithoutAValueIsStillAnswered) {
    EXPECT_TRUE(Result<void>{});
    EXPECT_FALSE(Result<void>(Unexpected{someError()}));
}

TEST(Fact, TellsApartWhyItIsUnknown) {
    const auto notOffered = Fact<int>::unknown(Unknown::NotOffered);

    EXPECT_FALSE(notOffered.isKnown());
    EXPECT_NE(notOffered, Fact<int>::unknown(Unknown::NeedsLogin));
    EXPECT_EQ(Fact<int>{}.why(), Unknown::NotProbed);
    EXPECT_EQ(Fact<int>::known(5).valueOr(0), 5);
}

TEST(Fact, HasAWordForEveryReason) {
    for (const auto why :
         {Unknown::NotAsked, Unknown::NotProbed, Unknown::NotOffered, Unknown::Refused,
          Unknown::TimedOut, Unknown::TlsFailed, Unknown::NeedsLogin, Unknown::Garbled}) {
        EXPECT_EQ(unknownFromName(nameOf(why)), why);
    }
    EXPECT_FALSE(unknownFromName("no-such-word"));
}

TEST(Secret, CannotBeCopiedOrPrinted) {
    static_assert(!std::is_copy_constructible_v<Secret>);
    static_assert(!std::is_copy_assignable_v<Secret>);
    static_assert(!std::is_convertible_v<Secret, std::string>);
}

TEST(Secret, LeavesNothingBehindWhenMoved) {
    Secret first(std::string("short"));
    Secret second(std::move(first));

    EXPECT_TRUE(first.isEmpty());  // NOLINT(bugprone-use-after-move): that is the promise
    EXPECT_EQ(second.reveal(), "short");
}

TEST(Secret, WipesTheBytes) {
    std::string text = "a password that is too long for the small string buffer";
    const char* bytes = text.data();

    wipe(text);

    EXPECT_TRUE(text.empty());
    EXPECT_EQ(std::string_view(bytes, 10).find_first_not_of('\0'), std::string_view::npos);
}

/// A value's own bytes, where short texts stand.
std::string_view ownBytes(const auto& value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

TEST(Secret, LeavesNoShortTextWhereItWasMovedFrom) {
    std::string typed = "hunter2";
    Secret first(std::move(typed));
    const Secret second(std::move(first));

    // NOLINTBEGIN(bugprone-use-after-move): that is the promise
    EXPECT_EQ(ownBytes(typed).find("unter2"), std::string_view::npos);
    EXPECT_EQ(ownBytes(first).find("unter2"), std::string_view::npos);
    // NOLINTEND(bugprone-use-after-move)
    EXPECT_NE(ownBytes(second).find("hunter2"), std::string_view::npos);
}

TEST(Secret, WipesWhatACutLeftBehindTheEnd) {
    std::string text = "hunter2";
    text.resize(1);

    wipe(text);

    EXPECT_EQ(ownBytes(text).find("nter2"), std::string_view::npos);
}

TEST(Json, ReplacesInvalidUtf8InsteadOfThrowing) {
    EXPECT_EQ(dumpJsonLine(Json{{"greeting", "\xff"}}), "{\"greeting\":\"\uFFFD\"}");
}

TEST(Json, OfAStringIsTheSameWithoutAnObject) {
    for (const std::string text : {"", "plain text, 'quoted' /path?", "\"", "\\", "a\nb\tc", "\x7f",
                                   "\x1b[31m", "สมชาย", "\xff\xfe", "e\u0301", "\U0001F600"}) {
        EXPECT_EQ(jsonString(text), dumpJsonLine(Json(text))) << text;
    }
    const std::string withNul("a\0b", 3);
    EXPECT_EQ(jsonString(withNul), dumpJsonLine(Json(withNul)));
}

TEST(Json, NamesLineAndColumnOfAFault) {
    const auto json = parseJson("{\n  \"a\": ?\n}", "facts.json");

    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(json.error().where.substr(0, 13), "facts.json:2:");
}

TEST(Json, RefusesDepthsNoDocumentOfOursHas) {
    const auto nested = std::string(10'000, '[') + std::string(10'000, ']');

    EXPECT_EQ(parseJson(nested, "x").error().code, ErrorCode::LimitExceeded);
}

TEST(Json, RefusesANumberThatNoDoubleHolds) {
    const auto json = parseJson("{\"port\": 88888e8888888}", "account.json");

    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(json.error().where, "account.json");
}

}  // namespace
}  // namespace mailadvisor
