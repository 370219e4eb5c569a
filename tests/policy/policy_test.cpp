#include "policy/policy.h"
#include "rules/named_threshold.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor::test {
namespace {

Result<Policy> read(std::string_view text) {
    const auto json = parseJson(text, "policy.json");
    EXPECT_TRUE(json);
    return policyFromJson(*json, "policy.json");
}

std::string whereOf(std::string_view text) {
    const auto policy = read(text);
    EXPECT_FALSE(policy) << text;
    if (policy) return {};
    EXPECT_EQ(policy.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(policy.error().remedy.empty());
    return policy.error().where;
}

TEST(Policy, MayBeEmpty) {
    const auto policy = read("{}");

    ASSERT_TRUE(policy);
    EXPECT_EQ(*policy, Policy{});
}

TEST(Policy, OverridesThresholds) {
    const auto policy = read(
        R"({"thresholds":{"lowQuotaBytes":1000000,"nearlyFullPercent":70,"usualRetentionDays":30}})");

    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->thresholds.lowQuota, ByteCount{1000000});
    EXPECT_EQ(policy->thresholds.nearlyFull, Percent{70});
    EXPECT_EQ(policy->thresholds.usualRetentionDays, 30);
    EXPECT_EQ(policy->thresholds.full, Thresholds{}.full);
}

TEST(Policy, SetsTheDomainsSpaceAndTrustedHosts) {
    const auto policy = read(R"({"trustedHosts":["S12.Hoster.test."],"domainLimitBytes":20000000000,
                 "helpDesk":"ฝ่ายไอที โทร 1234","ispdb":"none",
                 "mailSystems":{"Company.co.th":"mail.hoster.test"}})");

    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->trustedHosts, std::vector<std::string>{"s12.hoster.test"});
    EXPECT_EQ(policy->helpDesk, "ฝ่ายไอที โทร 1234");
    EXPECT_EQ(policy->ispdb, "none");
    EXPECT_EQ(mailSystemOf(*policy, "company.co.th"), "mail.hoster.test");
    EXPECT_EQ(mailSystemOf(*policy, "sub.company.co.th"), "");
    EXPECT_EQ(policy->thresholds.domainLimit, ByteCount{20000000000});
}

TEST(Policy, NamesTheLanguagesInWhateverOrder) {
    using Languages = std::vector<Language>;

    EXPECT_EQ(read("{}")->languages, (Languages{Language::Thai, Language::English}));
    EXPECT_EQ(read(R"({"languages":["en","th"]})")->languages,
              (Languages{Language::Thai, Language::English}));
    EXPECT_EQ(read(R"({"languages":["en"]})")->languages, Languages{Language::English});
    EXPECT_EQ(read(R"({"languages":["th"]})")->languages, Languages{Language::Thai});
}

TEST(Policy, RefusesLanguagesThatAreNoneUnknownOrNamedTwice) {
    EXPECT_EQ(whereOf(R"({"languages":[]})"), "policy.json: languages");
    EXPECT_EQ(whereOf(R"({"languages":null})"), "policy.json: languages");
    EXPECT_EQ(whereOf(R"({"languages":"th"})"), "policy.json: languages");
    EXPECT_EQ(whereOf(R"({"languages":["th","en","th"]})"), "policy.json: languages");
    EXPECT_EQ(whereOf(R"({"languages":["th","de"]})"), "policy.json: languages[1]");
    EXPECT_EQ(whereOf(R"({"languages":[1]})"), "policy.json: languages[0]");
}

TEST(Policy, SaysWhatHoldsForAMoveOfServers) {
    const auto policy = read(R"({"move":{"newQuotaBytes":53687091200,"waveSize":50}})");

    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->newMailboxLimit, ByteCount{53687091200});
    EXPECT_EQ(policy->waveSize, 50);
    EXPECT_EQ(whereOf(R"({"move":{"waveSize":0}})"), "policy.json: move.waveSize");
    EXPECT_EQ(whereOf(R"({"move":{"quota":1}})"), "policy.json: move.quota");
    EXPECT_EQ(whereOf(R"({"move":7})"), "policy.json: move");
}

TEST(Policy, SaysWhatHoldsForADepartmentAndForAllOthers) {
    const auto policy = read(R"({"departments":{"ฝ่ายขาย":{"devices":2,"webmail":"no"},
                 "IT":{"backup":true},"*":{"devices":1}}})");

    ASSERT_TRUE(policy);
    EXPECT_EQ(*defaultNeedsOf(*policy, "ฝ่ายขาย").devices, 2);
    EXPECT_TRUE(*defaultNeedsOf(*policy, "it").backup);
    EXPECT_FALSE(defaultNeedsOf(*policy, "it").devices.isKnown());
    EXPECT_EQ(*defaultNeedsOf(*policy, "").devices, 1);
    EXPECT_EQ(*defaultNeedsOf(*policy, "Warehouse").devices, 1);
    EXPECT_EQ(defaultNeedsOf({}, "IT"), Needs{});
}

TEST(Policy, HasOnePlaceForTheDomainsSpace) {
    EXPECT_EQ(whereOf(R"({"thresholds":{"domainLimitBytes":20000000000}})"),
              "policy.json: thresholds.domainLimitBytes");
}

TEST(Policy, NamesAKeyNobodyKnows) {
    EXPECT_EQ(whereOf(R"({"treshholds":{}})"), "policy.json: treshholds");
    EXPECT_EQ(whereOf(R"({"thresholds":{"lowQuota":5}})"), "policy.json: thresholds.lowQuota");
}

TEST(Policy, NamesAWrongTypeOrNumber) {
    EXPECT_EQ(whereOf(R"({"thresholds":{"lowQuotaBytes":"2GB"}})"),
              "policy.json: thresholds.lowQuotaBytes");
    EXPECT_EQ(whereOf(R"({"thresholds":{"nearlyFullPercent":120}})"),
              "policy.json: thresholds.nearlyFullPercent");
    EXPECT_EQ(whereOf(R"({"thresholds":{"usualRetentionDays":0}})"),
              "policy.json: thresholds.usualRetentionDays");
    EXPECT_EQ(whereOf(R"({"thresholds":[]})"), "policy.json: thresholds");
    EXPECT_EQ(whereOf(R"({"departments":{"IT":{"device":1}}})"),
              "policy.json: departments.IT.device");
    EXPECT_EQ(whereOf(R"({"departments":{"IT":{"devices":"x"}}})"), "policy.json: departments.IT");
    EXPECT_EQ(whereOf(R"({"departments":{"IT":1}})"), "policy.json: departments.IT");
    EXPECT_EQ(whereOf(R"({"mailSystems":{"a b":"x"}})"), "policy.json: mailSystems");
    EXPECT_EQ(whereOf(R"({"helpDesk":"two\nlines"})"), "policy.json: helpDesk");
    EXPECT_EQ(whereOf(R"({"ispdb":"http://plain.example"})"), "policy.json: ispdb");
    EXPECT_EQ(whereOf(R"({"ispdb":"off"})"), "policy.json: ispdb");
    EXPECT_EQ(whereOf(R"({"trustedHosts":["a b"]})"), "policy.json: trustedHosts[0]");
    EXPECT_EQ(whereOf(R"([1])"), "policy.json: $");
}

TEST(Policy, RefusesThresholdsThatContradictEachOther) {
    EXPECT_EQ(whereOf(R"({"thresholds":{"nearlyFullPercent":99}})"), "policy.json: thresholds");
    EXPECT_EQ(whereOf(R"({"thresholds":{"longestRetentionDays":7}})"), "policy.json: thresholds");
}

TEST(Policy, ShowsWhatIsInForceAndFromWhere) {
    const auto policy = read(R"({"thresholds":{"lowQuotaBytes":1000000}})");
    ASSERT_TRUE(policy);

    const auto table = thresholdsInForce(*policy);

    ASSERT_EQ(table.size(), namedThresholds().size());
    EXPECT_EQ(table[0].name, "lowQuotaBytes");
    EXPECT_EQ(table[0].value, Argument::Value{ByteCount{1000000}});
    EXPECT_TRUE(table[0].isFromPolicy);
    EXPECT_FALSE(table[1].isFromPolicy);
}

TEST(Policy, ShowsNoDomainLimitUntilOneIsSet) {
    const auto table = thresholdsInForce(Policy{});

    const auto limit = std::find_if(table.begin(), table.end(), [](const ThresholdInForce& row) {
        return row.name == "domainLimitBytes";
    });
    ASSERT_NE(limit, table.end());
    EXPECT_EQ(limit->value, Argument::Value{std::string{}});
}

TEST(Policy, CanSetEveryThreshold) {
    for (const auto& row : namedThresholds()) {
        const auto json = R"({"thresholds":{")" + std::string(row.name) + R"(":0}})";
        EXPECT_EQ(whereOf(json), "policy.json: thresholds." + std::string(row.name));
    }
}

}  // namespace
}  // namespace mailadvisor::test
