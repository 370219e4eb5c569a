#include "rules/situations.h"
#include "rules/space_view.h"

namespace mailadvisor::test {
namespace {

Situation seen(std::int64_t usedMb, std::int64_t limitMb) {
    auto situation = withDevices(1);
    setSpace(situation, megabytes(usedMb), megabytes(limitMb));
    return situation;
}

TEST(FiguresDiffer, NamesBothWhereThePersonReadAnotherMailbox) {
    auto situation = seen(100, 500);
    situation.needs.used = known(gigabytes(4));
    situation.needs.quota = known(gigabytes(5));

    const auto finding = findingOf("figures-differ", situation);

    EXPECT_TRUE(speaks(finding, Effect::Cautions, std::nullopt));
    EXPECT_EQ(finding->text.arguments,
              (std::vector<Argument>{
                  {"said", MessageList{{"figures.used", {{"size", gigabytes(4)}}},
                                       {"figures.limit", {{"size", gigabytes(5)}}}}},
                  {"seen", MessageList{{"figures.used", {{"size", megabytes(100)}}},
                                       {"figures.limit", {{"size", megabytes(500)}}}}}}));
    EXPECT_EQ(*gatherEvidence(situation).limit, megabytes(500));
}

TEST(FiguresDiffer, NamesOnlyTheOneThatDiffers) {
    auto situation = seen(100, 500);
    situation.needs.used = known(megabytes(120));
    situation.needs.quota = known(gigabytes(5));

    const auto finding = findingOf("figures-differ", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(std::get<MessageList>(finding->text.arguments[0].value).size(), 1U);
}

TEST(FiguresDiffer, IsSilentForRoundedFiguresAndWhereTheServerSaysNothing) {
    auto rounded = seen(1890, 2000);
    rounded.needs.used = known(megabytes(1900));
    rounded.needs.quota = known(gigabytes(2));
    auto unseen = withDevices(1);
    unseen.needs.used = known(gigabytes(4));
    unseen.needs.quota = known(gigabytes(5));

    EXPECT_TRUE(saysNothing("figures-differ", rounded));
    EXPECT_TRUE(saysNothing("figures-differ", unseen));
}

TEST(FiguresDiffer, CountsWhatWasMeasuredWhereLessWasTyped) {
    auto situation = withDevices(1);
    situation.facts.mailbox.usedAtLeast = megabytes(1500);
    situation.needs.used = known(megabytes(200));
    situation.needs.quota = known(gigabytes(2));

    EXPECT_EQ(*gatherEvidence(situation).used, megabytes(1500));
    EXPECT_TRUE(findingOf("figures-differ", situation));
}

TEST(DomainSpace, SaysWhenThePackageIsFullWhereThatEndsFirst) {
    auto situation = seen(3072, 10240);
    situation.needs.devices = known(2);
    setGrowth(situation, megabytes(65));
    EXPECT_TRUE(findingOf("filling-up", situation));

    situation.thresholds.domainLimit = gigabytes(5);
    const auto finding = findingOf("domain-space", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.id, "rule.domain-space.days");
    EXPECT_EQ(finding->text.arguments.back(), (Argument{"n", std::int64_t{31}}));
    EXPECT_TRUE(saysNothing("filling-up", situation));
    EXPECT_TRUE(isFilling(gatherEvidence(situation)));
}

TEST(MoreQuota, IsAskedOfThePackageWhereTheOthersHaveTheRest) {
    auto situation = seen(480, 500);
    situation.facts.mailbox.domainUsedBytes = known(gigabytes(5));
    situation.facts.mailbox.domainLimitBytes = known(gigabytes(5));

    const auto finding = findingOf("full-soon", situation);

    ASSERT_TRUE(finding);
    EXPECT_TRUE(remedyOf(*finding, "more-domain-space"));
    EXPECT_FALSE(remedyOf(*finding, "more-quota"));
}

}  // namespace
}  // namespace mailadvisor::test
