#include "report/bundle_report.h"
#include "report/error_report.h"
#include "report/rules_report.h"
#include "rules/all_rules.h"

#include "samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;

const PageStyle wide{};

TEST(ErrorReport, SaysWhatWhereAndWhatNext) {
    const Error error{ErrorCode::InvalidInput,
                      "roster.csv:3",
                      {"error.address-without-at", {}},
                      {"remedy.address", {}}};

    EXPECT_EQ(errorReport(error, test::english(), wide),
              "This is not an e-mail address: the @ is missing.\n"
              "  At: roster.csv:3\n"
              "  → Type the whole address, for example somchai@company.co.th.\n");
}

TEST(ErrorReport, LeavesOutWhatItDoesNotKnow) {
    EXPECT_EQ(errorReport({ErrorCode::Internal, "", {}, {}}, test::thai(), wide),
              "โปรแกรมทำสิ่งนี้ไม่สำเร็จ\n");
}

TEST(RulesReport, ShowsEveryRuleAndWhereALimitIsFrom) {
    Policy policy;
    policy.thresholds.nearlyFull = Percent{85};
    policy.setThresholds = {"nearlyFullPercent"};

    const auto text = rulesReport(policy, test::english(), wide);

    for (const auto* rule : allRules()) EXPECT_THAT(text, HasSubstr(std::string(rule->id) + " "));
    EXPECT_THAT(text, testing::ContainsRegex("several-devices +¶9 ¶11 "));
    EXPECT_THAT(text, testing::ContainsRegex("lowQuotaBytes +2 GB +default"));
    EXPECT_THAT(text, testing::ContainsRegex("nearlyFullPercent +85% +policy file"));
}

TEST(BundleReport, ListsFilesStepsAndCautions) {
    const Bundle bundle{
        .files = {{"profile/prefs.js", std::string(2048, 'x'), test::said("settings")}},
        .steps = {test::said("Start the program"), test::said("Type the password")},
        .cautions = {test::said("Counts from the download")}};

    EXPECT_EQ(bundleReport(bundle, "/tmp/out", BundleState::Planned, test::english(), wide),
              "Will be written to /tmp/out\n"
              "  File              Size  What it is\n"
              "  profile/prefs.js  2 KB  settings\n"
              "\n"
              "What to do next\n"
              "  1. Start the program\n"
              "  2. Type the password\n"
              "\n"
              "Take care\n"
              "  ! Counts from the download\n");
    EXPECT_THAT(bundleReport(bundle, "/tmp/out", BundleState::Written, test::thai(), wide),
                HasSubstr("บันทึกไฟล์ไว้ใน /tmp/out แล้ว"));
}

}  // namespace
}  // namespace mailadvisor
