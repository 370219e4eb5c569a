#include "clients/device_trial.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;

Json sentResult() {
    return Json::parse(R"json({
        "schema": "mailadvisor.trial.v1", "client": "outlook", "program": "Outlook (classic)",
        "version": "16.0.17328.20550", "system": "Windows 11 23H2", "date": "2026-11-27",
        "case": "pop3", "remark": "ใช้ได้ดี",
        "checks": {
    "imported" : "yes", "received" : "yes", "sent" : "no", "senderName" : "not-tried"}
    })json");
}

/// The field that is named for the result with this one changed.
std::string faultOf(const char* field, const Json& value) {
    Json json = sentResult();
    json[field] = value;
    const auto trial = deviceTrialFrom(json);
    if (trial) return "none";
    EXPECT_EQ(trial.error().code, ErrorCode::InvalidInput);
    return trial.error().text.id + " " +
           std::get<std::string>(trial.error().text.arguments.at(0).value);
}

TEST(DeviceTrial, HoldsWhatThePersonSawAndWhatNot) {
    const auto trial = deviceTrialFrom(sentResult());

    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->program, "Outlook (classic)");
    EXPECT_EQ(trial->date.day, std::chrono::sys_days(std::chrono::year{2026} / 11 / 27));
    EXPECT_EQ(trial->protocol, Protocol::Pop3);
    EXPECT_THAT(trial->answered(TrialAnswer::Yes),
                ElementsAre(TrialCheck::Imported, TrialCheck::Received));
    EXPECT_THAT(trial->answered(TrialAnswer::No), ElementsAre(TrialCheck::Sent));
    // One that is missing was not tried either.
    EXPECT_THAT(trial->answered(TrialAnswer::NotTried),
                ElementsAre(TrialCheck::SenderName, TrialCheck::DeletionSetting));
}

TEST(DeviceTrial, IsTheSameAfterItWasWrittenAndRead) {
    const auto trial = deviceTrialFrom(sentResult());
    ASSERT_TRUE(trial);

    const auto again = deviceTrialFrom(toJson(*trial));

    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *trial);
}

TEST(DeviceTrial, NamesTheFieldThatIsMissingOrWrong) {
    EXPECT_EQ(faultOf("schema", "mailadvisor.trial.v2"), "clients.trial-field schema");
    EXPECT_EQ(faultOf("schema", nullptr), "clients.trial-field schema");
    EXPECT_EQ(faultOf("program", ""), "clients.trial-field program");
    EXPECT_EQ(faultOf("program", " \u200b "), "clients.trial-field program");
    EXPECT_EQ(faultOf("program", 7), "clients.trial-field program");
    EXPECT_EQ(faultOf("system", nullptr), "clients.trial-field system");
    EXPECT_EQ(faultOf("case", "smtp"), "clients.trial-field case");
    EXPECT_EQ(faultOf("checks", {{"sent", "perhaps"}}), "clients.trial-field checks.sent");
}

TEST(DeviceTrial, WantsADayOfThisCalendar) {
    for (const char* date :
         {"2569-11-27", "2026-11", "2026-02-30", "27.11.2026", "", "1999-01-01"}) {
        EXPECT_EQ(faultOf("date", date), "clients.trial-field date") << date;
    }
    EXPECT_EQ(faultOf("date", "2026-11-28"), "none");
}

TEST(DeviceTrial, TakesNoTextWithoutEnd) {
    EXPECT_EQ(faultOf("remark", std::string(500, 'x')), "none");
    EXPECT_EQ(faultOf("remark", std::string(501, 'x')), "clients.trial-field remark");
    EXPECT_EQ(faultOf("version", std::string(81, '1')), "clients.trial-field version");
}

TEST(DeviceTrial, TakesNoAddress) {
    EXPECT_EQ(faultOf("remark", "ask somchai@example.com"), "clients.trial-address remark");
    EXPECT_EQ(faultOf("remark", "somchai＠example.com"), "clients.trial-address remark");
    EXPECT_EQ(faultOf("program", "a@b"), "clients.trial-address program");
}

TEST(DeviceTrial, ShowsNothingThatCannotBeSeen) {
    Json json = sentResult();
    json["remark"] = "first\r\n\x1b[31msecond\u202e third";

    const auto trial = deviceTrialFrom(json);

    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->remark.find('\x1b'), std::string::npos);
    EXPECT_EQ(trial->remark.find('\n'), std::string::npos);
    EXPECT_EQ(trial->remark.find("\u202e"), std::string::npos);
}

TEST(DeviceTrial, NeedsAnObject) {
    for (const char* text : {"[]", "7", "null", "\"x\"", "{}"}) {
        EXPECT_FALSE(deviceTrialFrom(Json::parse(text))) << text;
    }
}

}  // namespace
}  // namespace mailadvisor
