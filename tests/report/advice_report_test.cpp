#include "report/advice_report.h"

#include "advice/cautions.h"
#include "report/advice_words.h"
#include "samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const PageStyle wide{};

std::string report(const Recommendation& recommendation, const std::optional<Account>& account,
                   const Sentences& say, const PageStyle& style = wide) {
    const Facts facts = test::companyFacts();
    const Needs needs;
    return adviceReport({facts, needs, recommendation, account}, say, style);
}

std::string imapReport(const Sentences& say, const PageStyle& style = wide) {
    return report(test::imapAdvice(), test::imapAccount(), say, style);
}

TEST(AdviceReport, LeadsWithTheAnswerAndTheSettings) {
    auto advice = test::imapAdvice();
    advice.first.clear();
    const std::string text = report(advice, test::imapAccount(), test::thai());

    EXPECT_THAT(text, StartsWith("somchai@somchai-trading.co.th\nแนะนำให้ตั้งเป็นแบบ IMAP"));
    EXPECT_LT(text.find("993"), text.find("เหตุผล"));
}

TEST(AdviceReport, PutsAFullMailboxBeforeTheType) {
    const std::string text = imapReport(test::thai());

    EXPECT_LT(text.find("สิ่งที่ต้องทำก่อน"), text.find("แนะนำให้ตั้งเป็นแบบ IMAP"));
    EXPECT_LT(text.find("ล้างถังขยะ"), text.find("แนะนำให้ตั้งเป็นแบบ IMAP"));
    EXPECT_LT(text.find("เหตุผล"), text.find("ข้อควรระวัง"));
}

TEST(AdviceReport, PutsAnotherFirstThingBehindTheTypeAndBeforeTheSettings) {
    auto advice = test::imapAdvice();
    advice.first.front().rule = "leaving-pop3";
    const std::string text = report(advice, test::imapAccount(), test::thai());

    EXPECT_LT(text.find("แนะนำให้ตั้งเป็นแบบ IMAP"), text.find("สิ่งที่ต้องทำก่อน"));
    EXPECT_LT(text.find("สิ่งที่ต้องทำก่อน"), text.find("993"));
}

TEST(AdviceReport, GivesTheFirstThingOnlyItsOwnSteps) {
    const std::string text = imapReport(test::thai());

    EXPECT_LT(text.find("ล้างถังขยะ"), text.find("เหตุผล"));
    EXPECT_GT(text.find("ขอเพิ่มพื้นที่จัดเก็บ"), text.find("ข้อควรระวัง"));
    EXPECT_EQ(text.find("ล้างถังขยะ"), text.rfind("ล้างถังขยะ"));
}

TEST(AdviceReport, TellsWhatARemedyFreesAndHowLongThatLasts) {
    EXPECT_THAT(imapReport(test::english()),
                HasSubstr("(310 MB more room · lasts about 62 days longer)"));
    EXPECT_THAT(imapReport(test::english()), Not(HasSubstr("(IT desk")));
}

TEST(AdviceReport, TellsAFigureThatTheSentenceHasNotAgain) {
    auto advice = test::imapAdvice();
    advice.first.front().remedies.front().text.arguments = {{"size", ByteCount{310 * 1024 * 1024}}};

    EXPECT_THAT(report(advice, test::imapAccount(), test::english()),
                Not(HasSubstr("310 MB more")));
}

TEST(AdviceReport, ShowsTheHintsThatChangeWhatThePersonDoes) {
    Facts facts = test::companyFacts();
    facts.discovery.hints = {{Source::Mx, HintCode::AppPassword, "Hoster"},
                             {Source::Mx, HintCode::WildcardDns, "company.test"}};
    const Needs needs;
    const auto advice = test::imapAdvice();
    const auto account = test::imapAccount();

    const auto text = adviceReport({facts, needs, advice, account}, test::english(), wide);

    EXPECT_THAT(text, HasSubstr("app password"));
    EXPECT_THAT(text, Not(HasSubstr("company.test")));
}

TEST(AdviceReport, ShowsFewerHintsBelowWhatComesFirstAndNoneOfTheOtherType) {
    Facts facts = test::companyFacts();
    facts.discovery.hints = {{Source::Mx, HintCode::FolderLimit, "Folders"},
                             {Source::Mx, HintCode::SendingOff, "Sending"},
                             {Source::Mx, HintCode::PaidPlan, "Plan"},
                             {Source::Mx, HintCode::OffByDefault, "Switch"},
                             {Source::Mx, HintCode::AppPassword, "Password"}};
    const Needs needs;
    auto advice = test::imapAdvice();
    advice.first.resize(1);
    const auto account = test::imapAccount();
    const AdviceView view{facts, needs, advice, account};

    const auto below = shownHints(view);
    advice.first.clear();
    const auto alone = shownHints(view);

    ASSERT_EQ(below.size(), 2U);
    EXPECT_EQ(below[0].code, HintCode::AppPassword);
    EXPECT_EQ(below[1].code, HintCode::OffByDefault);
    ASSERT_EQ(alone.size(), 3U);
    EXPECT_EQ(alone[2].code, HintCode::PaidPlan);

    facts.discovery.hints.resize(1);
    EXPECT_EQ(shownHints(view).size(), 1U);
    advice.protocol = Choice::Pop3;
    EXPECT_TRUE(shownHints(view).empty());
}

TEST(AdviceReport, ForecastsWhatTheDeletionSpares) {
    auto advice = test::imapAdvice();
    advice.first.clear();
    advice.protocol = Choice::Pop3;
    advice.retentionDays = 14;

    EXPECT_THAT(report(advice, test::imapAccount(), test::thai()),
                HasSubstr("ถ้าไม่ตั้งให้ลบ พื้นที่จะเต็มประมาณวันที่ 12 ธันวาคม 2569"));
}

TEST(AdviceReport, ShowsSpaceAndForecastInTheLanguagesOwnForm) {
    auto roomy = test::imapAdvice();
    roomy.first.clear();
    EXPECT_THAT(report(roomy, test::imapAccount(), test::thai()),
                HasSubstr("ใช้ไปแล้ว 1.9 GB จาก 2 GB (95%)"));
    EXPECT_THAT(imapReport(test::thai()), Not(HasSubstr("(95%)"))) << "it was told first";
    EXPECT_THAT(report(roomy, test::imapAccount(), test::thai()),
                HasSubstr("จะเต็มประมาณวันที่ 12 ธันวาคม 2569"));
    EXPECT_THAT(report(roomy, test::imapAccount(), test::english()),
                HasSubstr("full about 12 December 2026"));
    EXPECT_THAT(imapReport(test::english()), Not(HasSubstr("At this rate")));
}

TEST(AdviceReport, GivesTheStepsBeforeAChangeTheirOwnHeading) {
    auto advice = test::imapAdvice();
    advice.first.push_back({"leaving-pop3",
                            {5},
                            Effect::ComesFirst,
                            Protocol::Imap,
                            test::said("Keep the old account"),
                            {}});

    const auto text = report(advice, test::imapAccount(), test::english());

    const auto first = text.find("Do this first");
    const auto second = text.find("Before you change the settings");
    ASSERT_NE(first, std::string::npos);
    EXPECT_LT(first, second);
    EXPECT_LT(second, text.find("Keep the old account"));
    EXPECT_EQ(text.find("Do this first", first + 1), std::string::npos);
}

TEST(AdviceReport, NamesWhatWouldDecideByOptionOrByQuestion) {
    auto advice = test::imapAdvice();
    advice.strength = Strength::Open;
    advice.undetermined.front().option = "--devices";
    advice.undetermined.front().question = "setup.where";
    const Facts facts = test::companyFacts();
    const Needs needs;
    const auto account = test::imapAccount();
    AdviceView view{facts, needs, advice, account};

    EXPECT_THAT(adviceReport(view, test::english(), wide),
                HasSubstr("run it again with --devices"));
    view.asksByOption = false;
    const auto asked = adviceReport(view, test::english(), wide);
    EXPECT_THAT(asked, HasSubstr("“Where do you read your mail?”"));
    EXPECT_THAT(asked, Not(HasSubstr("--devices")));
}

TEST(AdviceReport, AsksForAFactOnlyWhereItSaysWhatThatWouldChange) {
    auto advice = test::imapAdvice();
    advice.first.clear();
    advice.undetermined = {
        {"shared-mailbox", Unknown::NotAsked, test::said("Not said"), "--shared", "setup.where"}};
    advice.whatWouldChangeIt = {{"shared", true, Choice::Imap, test::said("If shared: IMAP.")},
                                {"devices", "1", Choice::Pop3, test::said("If one: POP3.")}};

    const auto text = report(advice, test::imapAccount(), test::english());

    EXPECT_THAT(text, HasSubstr("If shared: IMAP. (--shared)"));
    EXPECT_THAT(text, HasSubstr("If one: POP3.\n"));
    EXPECT_THAT(text, Not(HasSubstr("Not said")));
}

TEST(AdviceReport, SaysNothingOfTheSpaceAgainBelowWhatComesFirst) {
    auto advice = test::imapAdvice();
    advice.cautions.push_back(
        {"nearly-full", {9}, Effect::Cautions, std::nullopt, test::said("Nearly full, again"), {}});

    keepGravest(advice);

    EXPECT_THAT(report(advice, test::imapAccount(), test::english()),
                Not(HasSubstr("Nearly full, again")));
}

TEST(AdviceReport, KeepsItsDatesInThePersonsLanguage) {
    const auto hint = messageOf(Hint{Source::Mx, HintCode::Remembered, "2026-11-23"});

    EXPECT_THAT(test::thai()(hint), HasSubstr("23 พฤศจิกายน 2569"));
    EXPECT_THAT(test::english()(hint), HasSubstr("23 November 2026"));
}

TEST(AdviceReport, TellsTwoSizesApartThatWouldLookAlike) {
    constexpr std::int64_t mebibyte = 1024 * 1024;
    const Message text{"rule.full.almost",
                       {{"used", ByteCount{990 * mebibyte}},
                        {"limit", ByteCount{1024 * mebibyte}},
                        {"share", Percent{96}}}};

    EXPECT_THAT(test::english()(text), HasSubstr("990 MB of 1,024 MB"));
}

TEST(AdviceReport, GivesTheMonthAloneForAFarForecast) {
    auto advice = test::imapAdvice();
    advice.first.clear();
    advice.forecast.fullOn->precision = DatePrecision::Month;

    EXPECT_THAT(report(advice, test::imapAccount(), test::thai()),
                HasSubstr("จะเต็มราวเดือนธันวาคม 2569"));
}

TEST(AdviceReport, SaysForHowLongPop3LeavesMailOnTheServer) {
    EXPECT_THAT(report(test::imapAdvice(), test::pop3Account(14), test::thai()),
                HasSubstr("เก็บสำเนาไว้บนเซิร์ฟเวอร์ 14 วัน แล้วจึงลบ"));
    EXPECT_THAT(report(test::imapAdvice(), test::pop3Account(1), test::english()),
                HasSubstr("Mail stays on the server for 1 day, then"));
    EXPECT_THAT(imapReport(test::thai()), Not(HasSubstr("เก็บสำเนา")));
}

TEST(AdviceReport, SaysWhenNoOutgoingServerWasFound) {
    EXPECT_THAT(report(test::imapAdvice(), test::pop3Account(14), test::thai()),
                HasSubstr("ไม่พบเซิร์ฟเวอร์ขาออก"));
}

TEST(AdviceReport, ShowsNoSettingsWhereNothingCanBeUsed) {
    Recommendation none;
    none.headline = test::said("ใช้เว็บเมล");

    const std::string text = report(none, std::nullopt, test::thai());

    EXPECT_THAT(text, Not(HasSubstr("การตั้งค่า")));
    EXPECT_THAT(text, Not(HasSubstr("เหตุผล")));
}

TEST(AdviceReport, UsesTheSpaceReadInWebmailWhereNothingWasMeasured) {
    Facts facts = test::companyFacts();
    facts.mailbox = {};
    Needs needs;
    needs.quota = Fact<ByteCount>::known({1024LL * 1024 * 1024});
    needs.used = Fact<ByteCount>::known({512LL * 1024 * 1024});
    auto advice = test::imapAdvice();
    advice.first.clear();
    const auto account = test::imapAccount();

    EXPECT_THAT(adviceReport({facts, needs, advice, account}, test::english(), wide),
                HasSubstr("0.5 GB of 1 GB used (50%)"));
}

TEST(AdviceReport, NamesTheOptionThatTellsWhatIsNotKnown) {
    auto advice = test::imapAdvice();
    advice.undetermined.front().option = "--quota, --used";

    EXPECT_THAT(report(advice, test::imapAccount(), test::english()),
                HasSubstr("(--quota, --used)"));
}

TEST(AdviceReport, FitsItsTerminalInBothLanguages) {
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        for (const int width : {80, 40}) {
            EXPECT_LE(test::widestLine(imapReport(*say, {width, false, false})), width);
        }
    }
}

TEST(AdviceReport, HasEverySentence) {
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        EXPECT_THAT(imapReport(*say), Not(HasSubstr("⟦")));
        EXPECT_THAT(imapReport(*say), Not(HasSubstr("{")));
    }
}

TEST(AdviceReport, IsTheSameEveryTime) {
    EXPECT_EQ(imapReport(test::thai()), imapReport(test::thai()));
}

}  // namespace
}  // namespace mailadvisor
