#include "page_samples.h"

#include "advisor/conclude.h"
#include "advisor/declared_facts.h"
#include "advisor/facts_for.h"
#include "report/html/advice_page.h"

#include <gmock/gmock.h>

#include <regex>

namespace mailadvisor::web::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// The name of the one field that the page asks for.
std::string askedFor(const HttpReply& reply) {
    std::smatch found;
    const std::regex asked(R"re(name="asked" value="([^"]*)")re");
    return std::regex_search(reply.body, found, asked) ? found[1].str() : "";
}

TEST(PageTurns, BeginInThaiWithTheAddress) {
    const auto reply = opened("/");

    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(reply.body, HasSubstr("<html lang=\"th\">"));
    EXPECT_EQ(askedFor(reply), "address");
    EXPECT_THAT(asRead(reply.body), HasSubstr("ที่อยู่อีเมลของคุณ"));
    EXPECT_THAT(asRead(reply.body), HasSubstr("ฝ่ายไอที โทร 1234"));
}

TEST(PageTurns, SpeakEnglishByALink) {
    EXPECT_THAT(opened("/").body, HasSubstr("href=\"/?lang=en\""));
    EXPECT_THAT(opened("/?lang=en").body, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(opened("/?lang=xx").body, HasSubstr("<html lang=\"th\">"));
}

TEST(PageTurns, AskTheDialoguesQuestionsOneAfterTheOther) {
    Answers answers{{"address", "somchai@company.example"}};
    EXPECT_EQ(askedFor(sent("/", answers)), "places");
    answers = with(with(answers, "places", ""), "places", "phone");
    EXPECT_EQ(askedFor(sent("/", answers)), "keep-copy");
    answers = with(answers, "keep-copy", "no");
    EXPECT_EQ(askedFor(sent("/", answers)), "current-type");
    answers = with(answers, "current-type", "none");

    const auto advice = sent("/", answers);

    EXPECT_EQ(askedFor(advice), "");
    EXPECT_THAT(advice.body, HasSubstr("id=\"programs\""));
}

TEST(PageTurns, NeverAskForAPassword) {
    for (const auto& reply : {opened("/"), sent("/", imapAnswers()),
                              sent("/", {{"address", "somchai@company.example"}}),
                              sent("/program", with(imapAnswers(), "program", "thunderbird"))}) {
        EXPECT_THAT(reply.body, Not(HasSubstr("type=\"password\"")));
        EXPECT_THAT(reply.body, Not(HasSubstr("name=\"password\"")));
    }
}

TEST(PageTurns, DoNotTakeAPasswordThatIsSentAllTheSame) {
    const auto reply = sent("/", with(imapAnswers(), "password", "hunter2"));

    EXPECT_THAT(reply.body, Not(HasSubstr("hunter2")));
}

TEST(PageTurns, AskNothingMoreOfWhoReadsInWebmailOnly) {
    const auto reply = sent(
        "/", {{"address", "somchai@company.example"}, {"places", ""}, {"places", "webmail-all"}});

    EXPECT_EQ(askedFor(reply), "");
    EXPECT_THAT(reply.body, Not(HasSubstr("id=\"programs\"")));
}

TEST(PageTurns, PutAWrongAnswerAgainWithItsReason) {
    const auto reply = sent("/", {{"address", "somchai"}, {"asked", "address"}});

    EXPECT_EQ(askedFor(reply), "address");
    EXPECT_THAT(reply.body, HasSubstr("role=\"alert\""));
    EXPECT_THAT(reply.body, HasSubstr("aria-invalid=\"true\""));
    EXPECT_THAT(reply.body, HasSubstr("value=\"somchai\""));
}

TEST(PageTurns, SayWhatIsMissingWhenNothingWasChosen) {
    const auto reply = sent("/", {{"address", "somchai@company.example"},
                                  {"places", ""},
                                  {"places", "phone"},
                                  {"asked", "keep-copy"}});

    EXPECT_EQ(askedFor(reply), "keep-copy");
    EXPECT_THAT(reply.body, HasSubstr("role=\"alert\""));
}

TEST(PageTurns, GoBackToAnAnswerAndKeepTheOthers) {
    const auto reply = sent("/", with(imapAnswers(), "change", "places"));

    EXPECT_EQ(askedFor(reply), "places");
    EXPECT_THAT(reply.body, HasSubstr("value=\"phone\" checked=\"checked\""));
    EXPECT_THAT(reply.body, HasSubstr("name=\"keep-copy\" value=\"no\""));
    EXPECT_THAT(reply.body, HasSubstr("name=\"current-type\" value=\"none\""));
}

TEST(PageTurns, KeepTheAnswersInTheOtherLanguage) {
    const auto reply = sent("/", with(imapAnswers(), "lang", "en"));

    EXPECT_THAT(reply.body, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(reply.body, HasSubstr("id=\"programs\""));
    EXPECT_THAT(reply.body, HasSubstr("name=\"lang\" value=\"th\""));
}

TEST(PageTurns, GiveTheAdviceThatAdviseGives) {
    for (const auto& [answers, quota] :
         {std::pair{imapAnswers(), ""}, std::pair{pop3Answers(), "1 GB"}}) {
        Situation situation;
        situation.facts = factsFor(declaredFacts(company(), companySite().now),
                                   *EmailAddress::parse("somchai@company.example"));
        const bool isPop3 = *quota != '\0';
        situation.needs.devices = Fact<int>::known(isPop3 ? 1 : 2);
        situation.needs.webmail = Fact<Webmail>::known(Webmail::No);
        situation.needs.shared = Fact<bool>::known(false);
        situation.needs.backup = Fact<bool>::known(isPop3);
        situation.needs.currentType = Fact<CurrentType>::known(CurrentType::None);
        if (isPop3) {
            situation.needs.quota = Fact<ByteCount>::known({1LL << 30});
            situation.needs.used = Fact<ByteCount>::known({700LL << 20});
        }
        const auto conclusion = conclude(situation, {});
        AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                        conclusion.account, conclusion.end.error};
        view.asksByOption = false;
        const auto& say = companySite().programs.sentencesIn(Language::Thai);
        const auto cards = adviceCards(view, say).source;

        EXPECT_THAT(sent("/", answers).body, HasSubstr(cards));
        EXPECT_THAT(advicePage(view, say), HasSubstr("<main>" + cards + "</main>"));
    }
}

TEST(PageTurns, AdviseTheTypeThatTheAnswersAskFor) {
    EXPECT_THAT(sent("/", imapAnswers()).body, HasSubstr("aria-hidden=\"true\">IMAP<"));
    EXPECT_THAT(sent("/", pop3Answers()).body, HasSubstr("aria-hidden=\"true\">POP3<"));
}

TEST(PageTurns, AskForTheUnitOfASizeAndStillAdvise) {
    Answers answers = imapAnswers();
    answers = with(with(answers, "quota", "2"), "used", "1 GB");

    const auto reply = sent("/", answers);

    EXPECT_THAT(reply.body, HasSubstr("id=\"quota-wrong\""));
    EXPECT_THAT(reply.body, HasSubstr("id=\"programs\""));
}

TEST(PageTurns, ToldOfAForeignAddressSayWhatToDo) {
    const auto reply = sent("/", {{"address", "somchai@other.example"}});

    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(asRead(reply.body), HasSubstr("other.example"));
    EXPECT_EQ(askedFor(reply), "address");
}

TEST(PageTurns, KeepNothingAndLetNobodyElseKeepIt) {
    const auto reply = sent("/", imapAnswers());

    EXPECT_EQ(headerOf(reply, "Cache-Control"), "no-store");
    EXPECT_EQ(headerOf(reply, "Referrer-Policy"), "no-referrer");
    EXPECT_THAT(headerOf(reply, "Content-Security-Policy"), StartsWith("default-src 'none'"));
    EXPECT_THAT(headerOf(reply, "Content-Security-Policy"), Not(HasSubstr("unsafe-inline")));
    EXPECT_EQ(headerOf(opened("/"), "Cache-Control"), "no-cache");
}

TEST(PageTurns, PutNoAddressIntoAnyLink) {
    const auto reply = sent("/", imapAnswers());
    const std::regex link(R"re((?:href|src|action|formaction)="([^"]*)")re");

    ASSERT_TRUE(std::regex_search(reply.body, link));
    for (std::sregex_iterator at(reply.body.begin(), reply.body.end(), link), end; at != end;
         ++at) {
        EXPECT_THAT((*at)[1].str(), Not(HasSubstr("somchai")));
    }
}

}  // namespace
}  // namespace mailadvisor::web::test
