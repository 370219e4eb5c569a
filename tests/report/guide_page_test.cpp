#include "report/html/guide_page.h"
#include "report/finish_bundle.h"

#include "samples.h"

#include <gmock/gmock.h>

#include <set>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

Guide imapGuide() {
    Guide guide;
    guide.path = "sheet/gmail";
    guide.program = test::said("Gmail");
    guide.screens = {{test::said("Type your address"),
                      {{test::said("ที่อยู่อีเมล"), "somchai@example.com", "Enter your email", {}},
                       {test::said("รหัสผ่าน"), "", "Password", {}},
                       {test::said("ประเภท"), "", "Security type", test::said("SSL/TLS")}},
                      {test::said("a note")}}};
    guide.cautions = {test::said("a caution of the program")};
    guide.codePayload = "somchai@example.com\nIMAP\nimap.example.com\n993\n";
    guide.address = "somchai@example.com";
    guide.displayName = "สมชาย ใจดี";
    guide.protocol = Protocol::Imap;
    guide.afterwards = {test::said("Send a mail to yourself")};
    guide.helpDesk = "IT 02 123 4567";
    return guide;
}

TEST(GuidePage, SaysWhoseItIsWhatToTypeAndWhomToCall) {
    const auto page = test::asRead(guidePage(imapGuide(), "", test::english()));

    EXPECT_THAT(page, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(page, HasSubstr("สมชาย ใจดี"));
    EXPECT_THAT(page, HasSubstr("<code>somchai@example.com</code>"));
    EXPECT_THAT(page, HasSubstr("IT 02 123 4567"));
    EXPECT_THAT(page, HasSubstr("Send a mail to yourself"));
    EXPECT_THAT(page, HasSubstr("your e-mail password"));
    EXPECT_THAT(page, Not(HasSubstr("⟦")));
}

TEST(GuidePage, SaysBeforeTheFirstScreenWhatItIsAndWhatIsSaved) {
    Guide guide = imapGuide();
    guide.setupCase = SetupCase::Pop3ToImap;
    guide.identify = {test::said("File stands at the top left")};
    guide.before = {test::said("Copy the store")};
    guide.staysBehind = {test::said("Sent mail stays in the old account")};
    const auto page = guidePage(guide, "", test::english());

    EXPECT_THAT(page, HasSubstr("Gmail: change from POP3 to IMAP"));
    EXPECT_LT(page.find("File stands"), page.find("Copy the store"));
    EXPECT_LT(page.find("Copy the store"), page.find("Type your address"));
    EXPECT_LT(page.find("Type your address"), page.find("Sent mail stays"));
}

TEST(GuidePage, NamesTheBrowserToUseOnAPhonesScreenAndNotOnPaper) {
    Guide desk = imapGuide();
    desk.codePayload.clear();

    const auto phone = test::asRead(guidePage(imapGuide(), "", test::english()));

    EXPECT_EQ(countOf(phone, "LINE / Facebook"), 1U);
    EXPECT_THAT(phone, HasSubstr("<p class=\"in-app\">"));
    EXPECT_THAT(phone, HasSubstr(".in-app { display: none;"));
    EXPECT_THAT(phone,
                HasSubstr("@media screen and (max-width: 44rem) { .in-app { display: block"));
    EXPECT_THAT(test::asRead(guidePage(desk, "", test::english())),
                Not(HasSubstr("LINE / Facebook")));
}

TEST(GuidePage, ExplainsItsStarOnlyWhereOneStands) {
    Guide guide = imapGuide();
    EXPECT_THAT(guidePage(guide, "", test::english()), Not(HasSubstr("* Not in")));

    guide.screens[0].notes.push_back(
        {"guide.unproven", {{"text", MessageList{test::said("A button that nobody saw")}}}});
    const auto page = test::asRead(guidePage(guide, "", test::english()));

    EXPECT_THAT(page, HasSubstr("A button that nobody saw *"));
    EXPECT_THAT(page, HasSubstr("* Not in"));
}

TEST(GuidePage, HasATitleForEveryCase) {
    std::set<std::string> titles;
    for (const auto setupCase : {SetupCase::New, SetupCase::Pop3ToImap, SetupCase::ImapToPop3,
                                 SetupCase::Corrected, SetupCase::Moved}) {
        Guide guide = imapGuide();
        guide.setupCase = setupCase;
        const auto page = guidePage(guide, "", test::thai());
        const auto begin = page.find("<h1>");
        titles.insert(page.substr(begin, page.find("</h1>") - begin));
    }
    EXPECT_EQ(titles.size(), 5U);
}

TEST(GuidePage, ShowsTheLabelInBothLanguagesOnlyToWhoMayHaveEither) {
    const auto thai = test::asRead(guidePage(imapGuide(), "", test::thai()));
    const auto english = test::asRead(guidePage(imapGuide(), "", test::english()));

    EXPECT_THAT(thai,
                HasSubstr("<dt><span>ที่อยู่อีเมล</span><span lang=\"en\">Enter your email</span>"));
    EXPECT_THAT(english, HasSubstr("<dt><span>Enter your email</span></dt>"));
    EXPECT_THAT(english, Not(HasSubstr("ที่อยู่อีเมล")));
}

TEST(GuidePage, RepeatsTheAnswerWithItsFirstReasonsAndCautions) {
    Guide guide = imapGuide();
    guide.answer = {test::said("IMAP, because of 3 devices"),
                    {test::said("reason 1"), test::said("reason 2"), test::said("reason 3"),
                     test::said("reason 4")},
                    {test::said("caution 1"), test::said("caution 2"), test::said("caution 3")}};

    const auto page = test::asRead(guidePage(guide, "", test::english()));

    EXPECT_THAT(page, HasSubstr("IMAP, because of 3 devices"));
    EXPECT_THAT(page, HasSubstr("reason 3"));
    EXPECT_THAT(page, Not(HasSubstr("reason 4")));
    EXPECT_THAT(page, HasSubstr("caution 2"));
    EXPECT_THAT(page, Not(HasSubstr("caution 3")));
    EXPECT_THAT(page, HasSubstr("a caution of the program"));
}

TEST(GuidePage, WithoutAnAnswerSaysTheTypeAlone) {
    Guide guide = imapGuide();
    guide.protocol = Protocol::Pop3;

    EXPECT_THAT(guidePage(guide, "", test::english()), HasSubstr("Set the account up as POP3"));
}

TEST(GuidePage, WithoutADeskOnlyTalksAboutThePassword) {
    Guide guide = imapGuide();
    guide.helpDesk.clear();

    const auto page = test::asRead(guidePage(guide, "", test::english()));

    EXPECT_THAT(page, Not(HasSubstr("Ask the IT desk</h2>")));
    EXPECT_THAT(page, HasSubstr("Never write your password"));
}

std::string lettersOf(const Guide& guide) {
    const auto page = guidePage(guide, "", test::english());
    for (const std::string letters : {"dense", "densest"}) {
        if (countOf(page, "<html lang=\"en\" class=\"" + letters + "\">") == 1) return letters;
    }
    return "usual";
}

TEST(GuidePage, HasSmallerLettersForManySteps) {
    Guide guide = imapGuide();
    EXPECT_EQ(lettersOf(guide), "usual");

    for (int i = 0; i < 8; ++i) guide.screens.push_back(guide.screens.front());
    EXPECT_EQ(lettersOf(guide), "dense");

    for (int i = 0; i < 8; ++i) guide.screens.push_back(guide.screens.front());
    EXPECT_EQ(lettersOf(guide), "densest");
}

TEST(GuidePage, KeepsTheUsualLettersForManyShortSentencesAndNotForLongOnes) {
    Guide brief = imapGuide();
    brief.setupCase = SetupCase::Pop3ToImap;
    Guide wordy = brief;
    for (int i = 0; i < 8; ++i) {
        brief.before.push_back(test::said("save it"));
        wordy.before.push_back(test::said(std::string(240, 'w')));
    }

    EXPECT_EQ(lettersOf(brief), "usual");
    EXPECT_EQ(lettersOf(wordy), "dense");
}

std::string rowWith(const std::string& value) {
    Guide guide = imapGuide();
    guide.address = "a@example.com";
    guide.screens = {{test::said("task"), {{test::said("server"), value, "Server", {}}}, {}}};
    const auto page = guidePage(guide, "", test::english());
    const auto begin = page.find("<dl class=\"form\">");
    return page.substr(begin, page.find("</dl>", begin) - begin);
}

TEST(GuidePage, MakesTheLettersOfAValueAsLargeAsItsLineAllowsAndNeverBreaksIt) {
    const auto row = rowWith("mail-02.department-of-it.test");

    EXPECT_THAT(row, HasSubstr("style=\"--letters:29\""));
    EXPECT_THAT(row, HasSubstr("<code>mail-02.department-of-it.test</code>"));
}

TEST(GuidePage, EndsTheLinesOfAValueThatNoPhoneHoldsBetweenItsParts) {
    const auto row = rowWith("relay.of-the-department.subdomain.university.ac.test");

    EXPECT_THAT(row, HasSubstr("<code>relay.<wbr/>"));
    EXPECT_THAT(row, HasSubstr("ac.<wbr/>test</code>"));
    EXPECT_EQ(countOf(row, "<wbr/>"), 5U);
    EXPECT_THAT(row, Not(HasSubstr("of-<wbr/>")));
}

TEST(GuidePage, CallsForHelpBesideTheChangeAndSaysWhatStaysBehind) {
    Guide guide = imapGuide();
    guide.setupCase = SetupCase::Pop3ToImap;
    guide.identify = {test::said("a sign of the program")};
    guide.before = {test::said("copy first")};
    guide.staysBehind = {test::said("the calendar")};
    guide.answer = {test::said("IMAP, because of 3 devices"), {test::said("reason 1")}, {}};

    const auto page = guidePage(guide, "", test::english());

    for (const auto& part : {"a sign of the program", "copy first", "the calendar"})
        EXPECT_THAT(page, HasSubstr(part));
    EXPECT_LT(page.find("copy first"), page.find("Type your address"));
    EXPECT_THAT(page, Not(HasSubstr("reason 1")));
}

TEST(GuidePage, KeepsMarkupInNamesAsText) {
    Guide guide = imapGuide();
    guide.displayName = "<script>alert(1)</script>";
    guide.helpDesk = "\"><img src=x>";
    guide.screens[0].fields[0].value = "</code><b>";

    const auto page = test::asRead(guidePage(guide, "", test::english()));

    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr("<img")));
    EXPECT_THAT(page, HasSubstr("&lt;/code&gt;&lt;b&gt;"));
}

TEST(GuidePage, NeedsNothingFromElsewhere) {
    const auto page = test::asRead(guidePage(imapGuide(), "", test::thai()));

    EXPECT_THAT(page, Not(HasSubstr("src=")));
    EXPECT_THAT(page, Not(HasSubstr("href=")));
    EXPECT_THAT(page, Not(HasSubstr("url(")));
    EXPECT_THAT(page, Not(HasSubstr("@import")));
}

TEST(GuidePage, IsTheSameForTheSameGuide) {
    EXPECT_EQ(guidePage(imapGuide(), "", test::thai()), guidePage(imapGuide(), "", test::thai()));
}

std::vector<std::string> pathsOf(const Bundle& bundle) {
    std::vector<std::string> paths;
    for (const auto& file : bundle.files) paths.push_back(file.path);
    return paths;
}

TEST(FinishBundle, DrawsCodesAndPagesInTheLanguagesAskedFor) {
    Bundle bundle;
    bundle.files = {{"a.txt", "bytes", {}}};
    bundle.codes = {{"code.svg", "payload", test::said("a code")}};
    bundle.guides = {imapGuide()};
    bundle.steps = {test::said("a step")};

    const auto both = finish(bundle, {&test::thai(), &test::english()});
    const auto one = finish(bundle, {&test::thai()});

    EXPECT_THAT(pathsOf(both),
                ElementsAre("a.txt", "code.svg", "sheet/gmail.th.html", "sheet/gmail.en.html"));
    EXPECT_THAT(pathsOf(one), ElementsAre("a.txt", "code.svg", "sheet/gmail.th.html"));
    EXPECT_TRUE(both.codes.empty());
    EXPECT_TRUE(both.guides.empty());
    EXPECT_EQ(both.steps, bundle.steps);
    EXPECT_THAT(both.files[1].content, HasSubstr("<svg"));
    EXPECT_EQ(both.files[1].purpose, bundle.codes[0].purpose);
}

TEST(FinishBundle, DrawsAGuidesCodeWhenThereIsAPayloadThatFits) {
    Bundle bundle;
    bundle.guides = {imapGuide(), imapGuide(), imapGuide()};
    bundle.guides[1].codePayload.clear();
    bundle.guides[2].codePayload.assign(3000, 'x');

    const auto files = finish(bundle, {&test::thai()}).files;

    EXPECT_EQ(countOf(files[0].content, "<svg"), 1U);
    EXPECT_EQ(countOf(files[1].content, "<svg"), 0U);
    EXPECT_EQ(countOf(files[2].content, "<svg"), 0U);
}

TEST(FinishBundle, LeavesOutACodeThatFitsNoSymbol) {
    Bundle bundle;
    bundle.codes = {{"code.svg", std::string(3000, 'x'), {}}};

    EXPECT_TRUE(finish(bundle, {}).files.empty());
}

}  // namespace
}  // namespace mailadvisor
