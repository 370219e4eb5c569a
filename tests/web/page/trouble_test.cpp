#include "page_samples.h"

#include "web/page/trouble.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mailadvisor::web::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::string certificate = "0x800CCC1A ใบรับรองหมดอายุ";

Answers said(const std::string& words) { return {{"said", words}, {"lang", "en"}}; }

/// What stands in the page's text for the ticket.
std::string ticketOf(const HttpReply& reply) {
    const auto from = reply.body.find("<pre");
    const auto to = reply.body.find("</pre>");
    return from == std::string::npos ? "" : reply.body.substr(from, to - from);
}

Trouble troubleOf(const std::string& words) {
    std::string body = "said=";
    for (const char c : words) body += c == ' ' ? '+' : c;
    return troubleIn(companySite(), *Form::read(body));
}

TEST(TroublePages, OpenInBothLanguagesWithTheFieldForTheWords) {
    for (const auto* path : {"/diagnose", "/trouble"}) {
        const auto thai = opened(path);
        const auto english = opened(std::string(path) + "?lang=en");

        EXPECT_EQ(thai.status, 200);
        EXPECT_THAT(thai.body, AllOf(HasSubstr("<html lang=\"th\">"), HasSubstr("name=\"said\""),
                                     HasSubstr(std::string("href=\"") + path + "?lang=en\"")));
        EXPECT_THAT(english.body, AllOf(HasSubstr("<html lang=\"en\">"),
                                        HasSubstr(std::string("href=\"") + path + "\"")));
        EXPECT_THAT(thai.body, Not(HasSubstr("⟦")));
    }
}

TEST(TroublePages, TellTheHelpDeskTheSentenceFirstThenCausesAndTicket) {
    const auto reply = sent("/diagnose", said("535 5.7.8 username and password not accepted"));
    const auto page = asRead(reply.body);

    EXPECT_THAT(reply.body, HasSubstr("<h1"));
    EXPECT_LT(page.find("Say: "), page.find("Why"));
    EXPECT_LT(page.find("Why"), page.find("For the ticket"));
    EXPECT_THAT(ticketOf(reply), AllOf(HasSubstr("5.7.8"), HasSubstr("wrong-password"),
                                       HasSubstr("company.example")));
}

TEST(TroublePages, TellACallerWhatToDoWithoutTheHelpDesksParts) {
    const auto reply = sent("/trouble", said("535 5.7.8 username and password not accepted"));
    const auto page = asRead(reply.body);

    EXPECT_THAT(page, Not(HasSubstr("Say: ")));
    EXPECT_THAT(page, Not(HasSubstr("For the ticket")));
    EXPECT_THAT(page, Not(HasSubstr("the caller")));
    EXPECT_THAT(page, HasSubstr("webmail"));
}

TEST(TroublePages, PutTheNextQuestionAsButtonsAndBringTheWordsAgain) {
    const auto trouble = troubleOf("0x800CCC0E");
    ASSERT_TRUE(trouble.diagnosis && trouble.diagnosis->ask);
    const std::string question(nameOf(*trouble.diagnosis->ask));
    const auto reply = sent("/diagnose", said("0x800CCC0E"));

    EXPECT_THAT(reply.body, HasSubstr("name=\"" + question + "\""));
    EXPECT_THAT(reply.body, HasSubstr("name=\"said\" value=\"0x800CCC0E\""));
}

TEST(TroublePages, CountAnAnswerAndTakeItBackAgain) {
    const auto words = said("0x800CCC0E");
    const auto open = sent("/diagnose", words);
    const auto answered = sent("/diagnose", with(words, "mobile-data", "works"));
    const auto back =
        sent("/diagnose", with(with(words, "mobile-data", "works"), "forget", "mobile-data"));

    EXPECT_THAT(answered.body, HasSubstr("value=\"mobile-data\""));
    EXPECT_NE(asRead(answered.body), asRead(open.body));
    EXPECT_EQ(back.body, open.body);
}

TEST(TroublePages, TakeNoAnswerThatIsNoChoice) {
    const auto words = said("0x800CCC0E");

    EXPECT_EQ(sent("/diagnose", with(words, "mobile-data", "perhaps")).body,
              sent("/diagnose", words).body);
}

TEST(TroublePages, KeepOfAnAddressOnlyTheDomain) {
    const auto reply =
        sent("/diagnose", with(said("0x800CCC92"), "address", "somchai@company.example"));

    EXPECT_THAT(reply.body, Not(HasSubstr("somchai")));
    EXPECT_THAT(reply.body, HasSubstr("name=\"address\" value=\"company.example\""));
}

TEST(TroublePages, SayThatAForeignDomainIsNotKnownHere) {
    const auto reply = sent("/diagnose", with(said("0x800CCC92"), "address", "a@other.example"));

    EXPECT_THAT(asRead(reply.body), HasSubstr("other.example is not looked after here"));
}

TEST(TroublePages, SayThatNobodyLookedAtTheServersAndTakeNoneForWorking) {
    const auto trouble = troubleOf("0x800CCC0E");
    const auto reply = sent("/diagnose", said("0x800CCC0E"));

    EXPECT_THAT(asRead(reply.body), HasSubstr("The servers were not looked at"));
    for (const auto& cause : trouble.diagnosis->excluded) {
        EXPECT_NE(cause.code, CauseCode::ServerDown);
        EXPECT_NE(cause.code, CauseCode::PortsBlocked);
    }
}

TEST(TroublePages, AskForTheWordsWhenNoneCame) {
    for (const auto* path : {"/diagnose", "/trouble"}) {
        const auto reply = sent(path, said("   "));

        EXPECT_THAT(asRead(reply.body), HasSubstr("Nothing was typed yet."));
        EXPECT_THAT(reply.body, HasSubstr("role=\"alert\""));
    }
}

TEST(TroublePages, PutNobodysNameAndNoPasswordIntoTheTicket) {
    const auto reply = sent(
        "/diagnose",
        said("for malee@shop.example and \"big boss\"@shop.example user wichai%40shop.example "
             "server responded: 535 5.7.8 rejected for suda@shop.example password is Hunter2"));
    const auto ticket = ticketOf(reply);

    EXPECT_THAT(ticket, HasSubstr("…@shop.example"));
    for (const auto* name : {"malee", "boss", "wichai", "suda", "Hunter2"}) {
        EXPECT_THAT(ticket, Not(HasSubstr(name)));
    }
}

TEST(TroublePages, SayThatALongTextWasCutAndStillAnswer) {
    std::string words = certificate;
    while (words.size() < 2200) words += " ครับ";
    const auto reply = sent("/diagnose", said(words));

    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(asRead(reply.body), HasSubstr("Only the first part of the text was read."));
    EXPECT_THAT(asRead(reply.body), HasSubstr("Say: "));
}

TEST(TroublePages, PutNoMarkupFromAFieldIntoThePage) {
    for (const auto* path : {"/diagnose", "/trouble"}) {
        for (const auto* field : {"said", "address", "program", "server-words", "lang", "forget"}) {
            auto answers = said("0x800CCC0E");
            if (std::string(field) == "said") answers.clear();
            const auto reply = sent(
                path, with(answers, field, "</textarea></pre>\"><script>alert(1)</script>@x.test"));

            EXPECT_THAT(reply.body, Not(HasSubstr("<script>alert"))) << field;
            EXPECT_THAT(reply.body, Not(HasSubstr("</textarea></pre>"))) << field;
        }
    }
}

TEST(TroublePages, ArePrivateAndNeedNoScript) {
    const auto reply = sent("/diagnose", said("0x800CCC0E"));

    EXPECT_EQ(headerOf(reply, "Cache-Control"), "no-store");
    EXPECT_THAT(headerOf(reply, "Content-Security-Policy"), HasSubstr("default-src 'none'"));
    EXPECT_THAT(reply.body, Not(HasSubstr("onclick")));
    EXPECT_THAT(reply.body, Not(HasSubstr("type=\"password\"")));
}

TEST(TroublePages, AreFoundFromTheFirstPage) {
    EXPECT_THAT(opened("/").body, HasSubstr("href=\"/trouble\""));
    EXPECT_THAT(opened("/?lang=en").body, HasSubstr("href=\"/trouble?lang=en\""));
}

RC_GTEST_PROP(TroublePages, LeadAnyFormToAPageTheSameEachTime, ()) {
    const auto names = rc::gen::element<std::string>("said", "program", "address", "others",
                                                     "webmail", "direction", "mobile-data",
                                                     "changed", "server-words", "forget", "lang");
    const auto values = rc::gen::oneOf(
        rc::gen::element<std::string>("0x800CCC0E", "works", "fails", "only-me", "outlook-new",
                                      "a@company.example", "en", "webmail", "550 5.2.2", ""),
        rc::gen::string<std::string>());
    const auto answers = *rc::gen::container<Answers>(rc::gen::pair(names, values));
    const auto path = *rc::gen::element<std::string>("/diagnose", "/trouble");

    const auto reply = sent(path, answers);

    RC_ASSERT(reply.status == 200 || reply.status == 400 || reply.status == 413);
    RC_ASSERT(reply.body.ends_with("</html>\n"));
    RC_ASSERT(reply.body.find("⟦") == std::string::npos);
    RC_ASSERT(sent(path, answers) == reply);
}

}  // namespace
}  // namespace mailadvisor::web::test
