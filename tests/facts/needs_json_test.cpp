#include "facts/needs_json.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

Needs allNeeds() {
    Needs needs;
    needs.devices = Fact<int>::known(3);
    needs.webmail = Fact<Webmail>::known(Webmail::Recent);
    needs.backup = Fact<bool>::known(false);
    needs.shared = Fact<bool>::known(true);
    needs.reachBackDays = Fact<int>::known(30);
    needs.currentType = Fact<CurrentType>::known(CurrentType::Pop3);
    needs.quota = Fact<ByteCount>::known({2'147'483'648});
    needs.used = Fact<ByteCount>::known({500});
    return needs;
}

TEST(NeedsJson, ReadsBackEveryNeedAsItWas) {
    const auto again = needsFromJson(toJson(allNeeds()));

    ASSERT_TRUE(again);
    EXPECT_EQ(*again, allNeeds());
}

TEST(NeedsJson, ReadsBackUnknownNeedsAsTheyWere) {
    const auto again = needsFromJson(toJson(Needs{}));

    ASSERT_TRUE(again);
    EXPECT_EQ(*again, Needs{});
}

TEST(NeedsJson, WritesTheWordsOfTheContract) {
    Needs needs = allNeeds();
    needs.shared = Fact<bool>::unknown(Unknown::NotAsked);

    EXPECT_EQ(
        dumpJsonLine(toJson(needs)),
        R"({"devices":3,"webmail":"recent","backup":false,"shared":{"unknown":"not-asked"},)"
        R"("reachBackDays":30,"currentType":"pop3","movedFrom":{"unknown":"not-asked"},)"
        R"("purpose":{"unknown":"not-asked"},"phoneOnly":{"unknown":"not-asked"},)"
        R"("quotaBytes":2147483648,"usedBytes":500})");
}

TEST(NeedsJson, TakesMissingNeedsAsNotAsked) {
    const auto needs = needsFromJson(Json{{"devices", 1}, {"hobby", "fishing"}});

    ASSERT_TRUE(needs);
    EXPECT_EQ(needs->devices, Fact<int>::known(1));
    EXPECT_EQ(needs->webmail, Fact<Webmail>::unknown(Unknown::NotAsked));
}

TEST(NeedsJson, NamesThePlaceOfWhatIsWrong) {
    EXPECT_EQ(needsFromJson(Json{{"webmail", "often"}}).error().where, "webmail");
    EXPECT_EQ(needsFromJson(Json{{"devices", -1}}).error().where, "devices");
    EXPECT_EQ(needsFromJson(Json{{"backup", "yes"}}).error().where, "backup");
    EXPECT_EQ(needsFromJson(Json{{"reachBackDays", 1'000'000}}).error().where, "reachBackDays");
    EXPECT_EQ(needsFromJson(Json::array()).error().text.id, "error.json-not-object");
}

TEST(NeedsNames, AreReadBackAsTheyAreWritten) {
    for (const Webmail webmail : {Webmail::No, Webmail::Recent, Webmail::Yes}) {
        EXPECT_EQ(webmailFromName(nameOf(webmail)), webmail);
    }
    for (const CurrentType type : {CurrentType::None, CurrentType::Imap, CurrentType::Pop3}) {
        EXPECT_EQ(currentTypeFromName(nameOf(type)), type);
    }
    EXPECT_EQ(webmailFromName("Yes"), std::nullopt);
}

}  // namespace
}  // namespace mailadvisor
