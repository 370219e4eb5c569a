#include "account/samples.h"
#include "plugins/rendering.h"
#include "plugins/sheet_pages.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Sheet : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("sheet"), nullptr) << "not built"; }
};

std::vector<std::string> pagesOf(const Result<Bundle>& bundle) {
    std::vector<std::string> pages;
    if (!bundle) return {"refused: " + bundle.error().text.id};
    for (const auto& guide : bundle->guides) pages.push_back(guide.path);
    return pages;
}

const Guide& pageOf(const Bundle& bundle, const std::string& path) {
    static const Guide none;
    const auto found = std::ranges::find(bundle.guides, path, &Guide::path);
    EXPECT_NE(found, bundle.guides.end()) << path;
    return found == bundle.guides.end() ? none : *found;
}

TEST_F(Sheet, HasAPageForEveryProgramOfAnImapAccount) {
    const auto bundle = renderAccount("sheet", sample::imapAccount());

    EXPECT_THAT(pagesOf(bundle),
                ElementsAre("sheet/classic-outlook", "sheet/new-outlook", "sheet/outlook-mac",
                            "sheet/thunderbird", "sheet/apple-mail", "sheet/outlook-mobile",
                            "sheet/iphone-mail", "sheet/gmail", "sheet/samsung-email",
                            "sheet/thunderbird-android"));
}

TEST_F(Sheet, HasOnlyThePagesOfTheNamedPlatform) {
    const Account account = sample::imapAccount();

    EXPECT_THAT(pagesOf(renderAccount("sheet", account, Platform::Ios)),
                ElementsAre("sheet/outlook-mobile", "sheet/iphone-mail"));
    EXPECT_THAT(pagesOf(renderAccount("sheet", account, Platform::Android)),
                ElementsAre("sheet/outlook-mobile", "sheet/gmail", "sheet/samsung-email",
                            "sheet/thunderbird-android"));
    EXPECT_THAT(pagesOf(renderAccount("sheet", account, Platform::Windows)),
                ElementsAre("sheet/classic-outlook", "sheet/new-outlook", "sheet/thunderbird"));
    EXPECT_THAT(pagesOf(renderAccount("sheet", account, Platform::MacOs)),
                ElementsAre("sheet/outlook-mac", "sheet/thunderbird", "sheet/apple-mail"));
}

TEST_F(Sheet, LeavesOutWhatCannotSayPop3AndSaysSo) {
    const auto bundle = renderAccount("sheet", accountOf(Protocol::Pop3));

    EXPECT_THAT(pagesOf(bundle), Not(testing::Contains("sheet/outlook-mobile")));
    EXPECT_THAT(pagesOf(bundle), testing::IsSupersetOf({"sheet/thunderbird", "sheet/iphone-mail"}));
    EXPECT_EQ(std::ranges::count(bundle->cautions, std::string("sheet.left-out"), &Message::id), 1);
}

TEST_F(Sheet, WarnsOfNewOutlookWithPop3AboutWhatItMayDelete) {
    const auto pop3 = renderAccount("sheet", accountOf(Protocol::Pop3), Platform::Windows);
    const auto imap = renderAccount("sheet", sample::imapAccount(), Platform::Windows);
    ASSERT_TRUE(pop3);
    ASSERT_TRUE(imap);

    const Guide& page = pageOf(*pop3, "sheet/new-outlook");
    EXPECT_THAT(under(page, "POP incoming server"), testing::SizeIs(1));
    EXPECT_EQ(
        std::ranges::count(page.cautions, std::string("sheet.new-outlook-pop3"), &Message::id), 1);
    EXPECT_EQ(std::ranges::count(pageOf(*imap, "sheet/new-outlook").cautions,
                                 std::string("sheet.new-outlook-pop3"), &Message::id),
              0);
}

TEST_F(Sheet, TellsPop3ProgramsNeverToDelete) {
    const auto bundle = renderAccount("sheet", accountOf(Protocol::Pop3));
    ASSERT_TRUE(bundle);

    for (const auto& [page, label] : {std::pair{"sheet/iphone-mail", "Delete from server"},
                                      std::pair{"sheet/gmail", "Delete email from server"},
                                      std::pair{"sheet/samsung-email", "Delete email from server"}})
        EXPECT_THAT(under(pageOf(*bundle, page), label), ElementsAre("Never")) << page;
}

TEST_F(Sheet, DeletesAtOnceOrAfterDaysOnlyWhereTheProgramCan) {
    Account atOnce = accountOf(Protocol::Pop3);
    atOnce.pop3.leaveOnServer = false;

    const auto atOncePages = pagesOf(renderAccount("sheet", atOnce));
    const auto daysPages = pagesOf(renderAccount("sheet", sample::pop3Account()));

    EXPECT_THAT(atOncePages, testing::IsSupersetOf({"sheet/thunderbird", "sheet/apple-mail"}));
    EXPECT_THAT(daysPages, testing::Contains("sheet/thunderbird"));
    for (const char* program : {"sheet/apple-mail", "sheet/gmail", "sheet/samsung-email"}) {
        EXPECT_THAT(daysPages, Not(testing::Contains(program))) << "14 days";
    }
    for (const char* program : {"sheet/gmail", "sheet/samsung-email"}) {
        EXPECT_THAT(atOncePages, Not(testing::Contains(program))) << "at once";
    }
}

TEST_F(Sheet, NamesEncryptionInTheWordsOfEachProgram) {
    Account account = sample::imapAccount();
    account.incoming.security = Security::StartTls;
    account.incoming.port = {143};
    account.outgoing->security = Security::Tls;
    const auto bundle = renderAccount("sheet", account);
    ASSERT_TRUE(bundle);

    EXPECT_THAT(under(pageOf(*bundle, "sheet/gmail"), "Security type"),
                ElementsAre("STARTTLS", "SSL/TLS"));
    EXPECT_THAT(under(pageOf(*bundle, "sheet/samsung-email"), "Security type"),
                ElementsAre("TLS", "SSL"));
    EXPECT_THAT(pagesOf(bundle), Not(testing::Contains("sheet/outlook-mac")));
}

TEST_F(Sheet, TypesPortsHostsAndBothUserNames) {
    Account account = sample::imapAccount();
    account.outgoing->username = "mailer";
    const auto bundle = renderAccount("sheet", account);
    ASSERT_TRUE(bundle);

    const Guide& gmail = pageOf(*bundle, "sheet/gmail");

    EXPECT_THAT(under(gmail, "Server"), ElementsAre(account.incoming.host));
    EXPECT_THAT(under(gmail, "SMTP server"), ElementsAre(account.outgoing->host));
    EXPECT_THAT(under(gmail, "Username"), ElementsAre(account.incoming.username, "mailer"));
    EXPECT_THAT(gmail.codePayload, HasSubstr("\nmailer\n"));
}

TEST_F(Sheet, SwitchesSignInOffWhereTheServerTakesNone) {
    Account account = sample::imapAccount();
    account.outgoing->auth = {"client-IP-address"};
    const auto bundle = renderAccount("sheet", account);
    ASSERT_TRUE(bundle);

    const Guide& gmail = pageOf(*bundle, "sheet/gmail");

    EXPECT_THAT(under(gmail, "Require sign-in"), ElementsAre("sheet.off"));
    EXPECT_THAT(under(gmail, "Username"), ElementsAre(account.incoming.username));
    EXPECT_THAT(pagesOf(bundle), Not(testing::Contains("sheet/new-outlook")));
}

TEST_F(Sheet, CarriesAnswerDeskAndPersonButACodeOnlyForPhones) {
    RenderRequest request;
    request.account = sample::imapAccount();
    request.answer = Answer{{"word.value", {{"value", "because"}}}, {}, {}};
    request.helpDesk = "IT 123";

    const auto bundle = renderFor(builtClients(), "sheet", request);

    ASSERT_TRUE(bundle);
    for (const auto& guide : bundle->guides) {
        EXPECT_EQ(guide.answer, request.answer);
        EXPECT_EQ(guide.helpDesk, "IT 123");
        EXPECT_EQ(guide.address, request.account->address);
    }
    EXPECT_THAT(pageOf(*bundle, "sheet/new-outlook").codePayload, IsEmpty());
    EXPECT_THAT(pageOf(*bundle, "sheet/iphone-mail").codePayload, Not(IsEmpty()));
}

}  // namespace
}  // namespace mailadvisor
