#include "report/html/advice_page.h"
#include "report/html/html.h"

#include "samples.h"

#include <gmock/gmock.h>

#include <limits>
#include <regex>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string pageOf(const Facts& facts, const Recommendation& recommendation, const Sentences& say) {
    const Needs needs;
    const auto account = test::pop3Account(14);
    return test::asRead(advicePage({facts, needs, recommendation, account}, say));
}

std::string usualPage(const Sentences& say) {
    auto advice = test::imapAdvice();
    advice.retentionDays = 14;
    return pageOf(test::companyFacts(), advice, say);
}

/// The first tag that does not close as it opened; empty when all do.
std::string firstUnbalancedTag(const std::string& page) {
    const std::regex tag(R"(<(/?)([a-z0-9]+)[^<>]*?(/?)>)", std::regex::icase);
    std::vector<std::string> open;
    for (std::sregex_iterator at(page.begin(), page.end(), tag), end; at != end; ++at) {
        const std::string name = (*at)[2].str();
        if ((*at)[3].length() > 0) continue;
        if ((*at)[1].length() == 0) {
            open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            return name;
        } else {
            open.pop_back();
        }
    }
    return open.empty() ? "" : open.back();
}

TEST(Html, EscapesTextAndAttributes) {
    EXPECT_EQ(element("p", "<b>&\"'", {{"title", "\"><script>"}}).source,
              "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;&#39;</p>");
}

TEST(AdvicePage, IsInThePersonsLanguage) {
    EXPECT_THAT(usualPage(test::thai()), HasSubstr("<html lang=\"th\">"));
    EXPECT_THAT(usualPage(test::thai()), HasSubstr("<h2>แนะนำให้ตั้งเป็นแบบ IMAP"));
    EXPECT_THAT(usualPage(test::english()), HasSubstr("<html lang=\"en\">"));
}

TEST(AdvicePage, PutsAFullMailboxBeforeTheType) {
    const auto page = usualPage(test::english());

    EXPECT_LT(page.find("Do this first"), page.find("<h2>Set it up as IMAP"));
}

TEST(AdvicePage, SaysWhoseItIsBeforeAFullMailbox) {
    const auto page = usualPage(test::english());

    EXPECT_LT(page.find("<h1 class=\"whose\">E-mail advice for"), page.find("Do this first"));
}

TEST(AdvicePage, SkipsNoLevelOfHeadings) {
    const std::regex heading("<h([1-6])");
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        const std::string page = usualPage(*say);
        int level = 0;
        for (std::sregex_iterator at(page.begin(), page.end(), heading), end; at != end; ++at) {
            const int next = std::stoi((*at)[1].str());
            EXPECT_LE(next, level + 1) << page.substr(static_cast<std::size_t>(at->position()), 80);
            level = next;
        }
        EXPECT_GT(level, 0);
    }
}

TEST(AdvicePage, HasEverySentence) {
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        EXPECT_THAT(usualPage(*say), Not(HasSubstr("⟦")));
    }
}

TEST(AdvicePage, SaysWhatStandsInTheWayAndTheNextStep) {
    const Facts facts = test::companyFacts();
    const Needs needs;
    const Recommendation recommendation;
    const std::optional<Account> account;
    const Error hindrance{ErrorCode::Untrusted,
                          "mail.company.test",
                          {"ending.no-encryption", {{"host", std::string("mail.company.test")}}},
                          {"ending.no-encryption.remedy", {}}};

    const auto page =
        advicePage({facts, needs, recommendation, account, hindrance}, test::english());

    EXPECT_THAT(page, HasSubstr("mail.company.test answers, but offers no encrypted connection"));
    EXPECT_THAT(page, HasSubstr("Do not enter the password"));
}

TEST(AdvicePage, ClosesEveryTag) {
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        EXPECT_EQ(firstUnbalancedTag(usualPage(*say)), "");
    }
}

TEST(AdvicePage, NeedsNothingFromElsewhere) {
    const std::string page = usualPage(test::thai());

    for (const auto* loader :
         {"<script", "<link", "<img", "url(", "@import", "src=", "href=", "onload="}) {
        EXPECT_THAT(page, Not(HasSubstr(loader)));
    }
}

TEST(AdvicePage, NamesItsPicturesForScreenReadersOrHidesThem) {
    const std::string page = usualPage(test::thai());
    const std::regex svg("<svg[^>]*>"),
        named("<svg[^>]*role=\"img\" aria-label=\"[^\"]+\"><title>"),
        hidden("<svg[^>]*aria-hidden=\"true\">");
    const auto count = [&](const std::regex& pattern) {
        return std::distance(std::sregex_iterator(page.begin(), page.end(), pattern), {});
    };

    EXPECT_EQ(count(named), 3);
    EXPECT_EQ(count(svg), count(named) + count(hidden));
}

TEST(AdvicePage, ShowsTheTypeAtAGlance) {
    auto advice = test::imapAdvice();
    const Facts facts = test::companyFacts();
    const auto typeOf = [&](const Sentences& say) {
        const std::string page = pageOf(facts, advice, say);
        std::smatch found;
        std::regex_search(page, found, std::regex("class=\"type\" aria-hidden=\"true\">([^<]*)<"));
        return found[1].str();
    };

    EXPECT_EQ(typeOf(test::thai()), "IMAP");
    advice.protocol = Choice::Pop3;
    EXPECT_EQ(typeOf(test::thai()), "POP3");
    advice.protocol = Choice::None;
    EXPECT_EQ(typeOf(test::thai()), "เว็บเมล");
    EXPECT_EQ(typeOf(test::english()), "Webmail");
    advice.instead = Instead::Exchange;
    EXPECT_EQ(typeOf(test::thai()), "Exchange");
    advice.instead = Instead::Bridge;
    EXPECT_EQ(typeOf(test::thai()), "Bridge");
}

TEST(AdvicePage, MarksThePictureOfTheRecommendedType) {
    auto advice = test::imapAdvice();
    const std::string imap = pageOf(test::companyFacts(), advice, test::english());
    advice.protocol = Choice::Pop3;
    const std::string pop3 = pageOf(test::companyFacts(), advice, test::english());

    EXPECT_LT(imap.find(">recommended<"), imap.find("IMAP: the mail is on the server"));
    EXPECT_GT(pop3.find(">recommended<"), pop3.find("IMAP: the mail is on the server"));
}

TEST(AdvicePage, SaysThatPop3MayDeleteNothing) {
    auto advice = test::imapAdvice();
    advice.protocol = Choice::Pop3;
    advice.retentionDays.reset();

    EXPECT_THAT(pageOf(test::companyFacts(), advice, test::english()),
                HasSubstr("POP3 that deletes nothing"));
}

TEST(AdvicePage, DrawsNoTypesWhenNeitherIsRight) {
    auto advice = test::imapAdvice();
    advice.protocol = Choice::None;

    EXPECT_THAT(pageOf(test::companyFacts(), advice, test::english()),
                Not(HasSubstr(">recommended<")));
}

TEST(AdvicePage, MarksTheDayTheMailboxIsFull) {
    const std::string page = usualPage(test::english());

    EXPECT_THAT(page, HasSubstr("class=\"when\""));
    EXPECT_THAT(page, HasSubstr("full about 12 December 2026"));
    EXPECT_THAT(page, HasSubstr("after step 1 above"));
}

TEST(AdvicePage, NamesNoDayThatTheAdviceDoesNotName) {
    auto advice = test::imapAdvice();
    advice.forecast.fullOn.reset();
    const std::string page = pageOf(test::companyFacts(), advice, test::english());

    EXPECT_THAT(page, HasSubstr("class=\"grow\""));
    EXPECT_THAT(page, Not(HasSubstr("class=\"when\"")));
    EXPECT_THAT(page, Not(HasSubstr("full about")));
}

TEST(AdvicePage, NamesEachHostOfTheTableOnce) {
    const std::string page = usualPage(test::english());
    const auto table = page.substr(page.find("<table>"));
    const std::string host = ">mail.somchai-trading.co.th<";

    EXPECT_NE(table.find(host), std::string::npos);
    EXPECT_EQ(table.find(host), table.rfind(host));
}

TEST(AdvicePage, DrawsTheEffectOfEachChoice) {
    const std::string page = usualPage(test::thai());

    EXPECT_THAT(page, HasSubstr("class=\"grow\""));
    EXPECT_THAT(page, HasSubstr("class=\"after\""));
    EXPECT_THAT(page, HasSubstr("ถ้าใช้ POP3 เก็บสำเนาไว้ 14 วัน"));
}

TEST(AdvicePage, DrawsNoForecastWithoutGrowth) {
    Facts facts = test::companyFacts();
    facts.mailbox.growthBytesPerDay = Fact<ByteCount>::unknown(Unknown::NotOffered);

    EXPECT_THAT(pageOf(facts, test::imapAdvice(), test::thai()), Not(HasSubstr("class=\"grow\"")));
}

TEST(AdvicePage, SurvivesAnyMailbox) {
    constexpr auto huge = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t limit : {std::int64_t{0}, std::int64_t{1}, huge}) {
        for (const std::int64_t used : {std::int64_t{0}, std::int64_t{5}, huge}) {
            for (const std::int64_t growth : {std::int64_t{-1}, std::int64_t{1}, huge}) {
                Facts facts = test::companyFacts();
                facts.mailbox.limitBytes = Fact<ByteCount>::known({limit});
                facts.mailbox.usedBytes = Fact<ByteCount>::known({used});
                facts.mailbox.growthBytesPerDay = Fact<ByteCount>::known({growth});
                facts.mailbox.folders.front().bytes = Fact<ByteCount>::known({used});
                auto advice = test::imapAdvice();
                advice.retentionDays = 0;

                EXPECT_EQ(firstUnbalancedTag(pageOf(facts, advice, test::thai())), "");
            }
        }
    }
}

TEST(AdvicePage, KeepsMarkupOfAServerAsText) {
    Facts facts = test::companyFacts();
    facts.endpoints[0].host = "<script>alert(1)</script>";
    facts.address = EmailAddress{"\"><img src=x>", "company.test", "company.test"};

    const std::string page = pageOf(facts, test::imapAdvice(), test::thai());

    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr("<img")));
}

TEST(AdvicePage, IsTheSameEveryTime) {
    EXPECT_EQ(usualPage(test::thai()), usualPage(test::thai()));
}

}  // namespace
}  // namespace mailadvisor
