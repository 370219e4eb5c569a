#include "account/samples.h"
#include "plugins/rendering.h"
#include "plugins/sheet_pages.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

const std::vector<std::string> outlooks{"classic-outlook", "new-outlook", "outlook-mac"};

class OutlookSheet : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("sheet"), nullptr) << "not built"; }
};

TEST_F(OutlookSheet, HasAPageOrAReasonForEveryCaseOfEveryAccount) {
    expectAPageOrAReason(outlooks);
}

TEST_F(OutlookSheet, HasEveryCaseInClassicOutlookAndOnTheMac) {
    for (const Protocol type : {Protocol::Imap, Protocol::Pop3}) {
        for (const auto& [setupCase, current] : casesOf(accountOf(type))) {
            const auto bundle = rendered(accountOf(type), current);
            EXPECT_NE(pageIn(bundle, "classic-outlook"), nullptr) << nameOf(setupCase);
            EXPECT_NE(pageIn(bundle, "outlook-mac"), nullptr) << nameOf(setupCase);
        }
    }
}

TEST_F(OutlookSheet, TypesOnlyValuesOfTheAccount) { expectOnlyOwnValues(outlooks); }

TEST_F(OutlookSheet, KeepsTheOldAccountUntilItsMailIsSafe) {
    for (const Protocol type : {Protocol::Imap, Protocol::Pop3}) {
        for (const auto& [setupCase, current] : casesOf(accountOf(type))) {
            const auto bundle = rendered(accountOf(type), current);
            for (const auto& program : outlooks) {
                const Guide* page = pageIn(bundle, program);
                if (page == nullptr || setupCase == SetupCase::New) continue;
                SCOPED_TRACE(program + ", " + std::string(nameOf(setupCase)));
                const auto before = idsOf(page->before);
                const auto after = idsOf(page->afterwards);
                const bool keeps =
                    std::ranges::count(before, std::string("sheet.change-only")) +
                        std::ranges::count(after, std::string("sheet.keep-pop3-account")) +
                        std::ranges::count(after, std::string("sheet.keep-imap-account")) ==
                    1;
                EXPECT_TRUE(keeps);
                EXPECT_THAT(before, Not(Contains("sheet.already-there")));
            }
        }
    }
}

TEST_F(OutlookSheet, CopiesThePstFilesAfterTheServerStopsLosingMailAndBeforeTheChange) {
    const auto bundle = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Pop3));
    const Guide* page = pageIn(bundle, "classic-outlook");
    ASSERT_NE(page, nullptr);

    EXPECT_LT(placeOf(page->before, "sheet.keep-on-server-first"),
              placeOf(page->before, "sheet.copy-store"));
    EXPECT_LT(placeOf(page->before, "sheet.copy-store"),
              placeOf(page->before, "sheet.classic-one-mail"));
    EXPECT_LT(placeOf(page->before, "sheet.classic-one-mail"), page->before.size());
    EXPECT_THAT(idsOf(page->staysBehind),
                ElementsAre("sheet.only-on-this-computer", "sheet.classic-pst-stays",
                            "sheet.classic-rules"));
    EXPECT_THAT(idsOf(page->afterwards), Contains("sheet.stop-old-account"));
}

TEST_F(OutlookSheet, LetsNothingBeDownloadedTwiceWhenAPop3ServerMoves) {
    const auto bundle =
        rendered(accountOf(Protocol::Pop3), thereAs(Protocol::Pop3, "mail.before.example"));

    for (const auto& program : outlooks) {
        const Guide* page = pageIn(bundle, program);
        ASSERT_NE(page, nullptr) << program;
        EXPECT_LT(placeOf(page->before, "sheet.receive-once-more"),
                  placeOf(page->before, "sheet.move-inbox-aside"))
            << program;
        EXPECT_LT(placeOf(page->before, "sheet.move-inbox-aside"), page->before.size()) << program;
        EXPECT_THAT(idsOf(page->afterwards), Contains("sheet.back-to-old-server")) << program;
    }
}

TEST_F(OutlookSheet, SaysThatTheOstFollowsTheNewServer) {
    const auto moved =
        rendered(accountOf(Protocol::Imap), thereAs(Protocol::Imap, "mail.before.example"));
    const auto toPop3 = rendered(accountOf(Protocol::Pop3), thereAs(Protocol::Imap));

    EXPECT_THAT(idsOf(pageIn(moved, "classic-outlook")->before),
                Contains("sheet.classic-ost-follows"));
    EXPECT_THAT(idsOf(pageIn(toPop3, "classic-outlook")->staysBehind),
                Contains("sheet.classic-ost-goes"));
}

TEST_F(OutlookSheet, SetsEveryKindOfDeletionInClassicOutlookOnly) {
    const std::string leave = "Leave a copy of messages on the server";
    const std::string days = "Remove from server after … days";
    Account account = accountOf(Protocol::Pop3);
    const CurrentSetup none{};

    const auto kept = rendered(account, none);
    account.pop3 = {true, 14};
    const auto fortnight = rendered(account, none);
    account.pop3 = {false, std::nullopt};
    const auto atOnce = rendered(account, none);

    EXPECT_THAT(under(*pageIn(kept, "classic-outlook"), leave), ElementsAre("sheet.ticked"));
    EXPECT_THAT(under(*pageIn(kept, "classic-outlook"), days), ElementsAre("sheet.not-ticked"));
    EXPECT_THAT(under(*pageIn(fortnight, "classic-outlook"), days),
                ElementsAre("sheet.ticked-days"));
    EXPECT_THAT(under(*pageIn(atOnce, "classic-outlook"), leave), ElementsAre("sheet.not-ticked"));
    EXPECT_EQ(reasonFor(fortnight, "new-outlook"), "sheet.why-no-days");
    EXPECT_EQ(reasonFor(atOnce, "new-outlook"), "sheet.why-leaves-always");
    EXPECT_EQ(reasonFor(fortnight, "outlook-mac"), "sheet.why-outlook-mac-deletion");
    EXPECT_EQ(reasonFor(atOnce, "outlook-mac"), "sheet.why-outlook-mac-deletion");
}

TEST_F(OutlookSheet, WarnsBeforeADeletionThatWasOffBegins) {
    Account account = accountOf(Protocol::Pop3);
    account.pop3 = {true, 14};
    const auto days = rendered(account, thereAs(Protocol::Pop3));
    account.pop3 = {false, std::nullopt};
    const auto atOnce = rendered(account, thereAs(Protocol::Pop3));
    const auto beside = rendered(account, thereAs(Protocol::Imap));

    const auto& before = pageIn(days, "classic-outlook")->before;
    EXPECT_LT(placeOf(before, "sheet.copy-store"), placeOf(before, "sheet.days-remove-old"));
    EXPECT_LT(placeOf(before, "sheet.days-remove-old"), before.size());
    EXPECT_THAT(idsOf(pageIn(atOnce, "classic-outlook")->before),
                Contains("sheet.at-once-removes-old"));
    EXPECT_THAT(idsOf(pageIn(beside, "classic-outlook")->before),
                Contains("sheet.at-once-only-here"));
}

TEST_F(OutlookSheet, SaysHowSendingSignsInInClassicOutlook) {
    const std::string signIn = "My outgoing server (SMTP) requires authentication";
    const std::string same = "Use same settings as my incoming mail server";
    Account account = accountOf(Protocol::Imap);
    const auto usual = rendered(account, {});
    account.outgoing->username = "mailer";
    const auto own = rendered(account, {});
    account.outgoing->auth = {"client-IP-address"};
    const auto none = rendered(account, {});

    EXPECT_THAT(under(*pageIn(usual, "classic-outlook"), same), ElementsAre("sheet.selected"));
    EXPECT_THAT(under(*pageIn(own, "classic-outlook"), same), IsEmpty());
    EXPECT_THAT(typedIn(*pageIn(own, "classic-outlook")), Contains("mailer"));
    EXPECT_THAT(under(*pageIn(none, "classic-outlook"), signIn), ElementsAre("sheet.not-ticked"));
    EXPECT_THAT(typedIn(*pageIn(none, "classic-outlook")), Not(Contains("mailer")));
}

TEST_F(OutlookSheet, NamesTheEncryptionOfBothSidesInClassicOutlook) {
    Account account = accountOf(Protocol::Imap);
    account.incoming.security = Security::StartTls;
    account.outgoing->security = Security::Tls;
    const auto bundle = rendered(account, {});
    Account pop3 = accountOf(Protocol::Pop3);
    pop3.incoming.security = Security::StartTls;

    EXPECT_THAT(
        under(*pageIn(bundle, "classic-outlook"), "Use the following type of encrypted connection"),
        ElementsAre("STARTTLS", "SSL/TLS"));
    EXPECT_EQ(reasonFor(rendered(pop3, {}), "classic-outlook"), "sheet.why-classic-pop3-starttls");
}

TEST_F(OutlookSheet, ChangesNoTypeInNewOutlookBecauseNothingSaysHowPop3MailGetsOut) {
    for (const Protocol type : {Protocol::Imap, Protocol::Pop3}) {
        const Protocol other = type == Protocol::Imap ? Protocol::Pop3 : Protocol::Imap;
        EXPECT_EQ(reasonFor(rendered(accountOf(type), thereAs(other)), "new-outlook"),
                  "sheet.why-new-outlook-type");
    }
}

TEST_F(OutlookSheet, PromisesNothingAboutTheServerWhenANewPop3AccountIsRemoved) {
    const auto pop3 = rendered(accountOf(Protocol::Pop3), {});
    const auto imap = rendered(accountOf(Protocol::Imap), {});

    EXPECT_THAT(idsOf(pageIn(pop3, "new-outlook")->afterwards),
                ElementsAre("sheet.try-webmail", "sheet.new-outlook-undo-pop3"));
    EXPECT_THAT(idsOf(pageIn(imap, "new-outlook")->afterwards),
                ElementsAre("sheet.try-webmail", "sheet.new-outlook-undo"));
}

TEST_F(OutlookSheet, SaysHowTheOtherFoldersGetIntoTheNewFileOfClassicOutlook) {
    const auto toPop3 = rendered(accountOf(Protocol::Pop3), thereAs(Protocol::Imap));

    EXPECT_THAT(idsOf(pageIn(toPop3, "classic-outlook")->afterwards),
                testing::IsSupersetOf({"sheet.classic-copy-down", "sheet.keep-imap-account"}));
}

TEST_F(OutlookSheet, MarksWhatNoDocumentOfMicrosoftProves) {
    const auto changed = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Imap));
    const auto added = rendered(accountOf(Protocol::Pop3), {});

    EXPECT_EQ(pageIn(changed, "new-outlook")->screens.front().task.id, "guide.unproven");
    EXPECT_EQ(pageIn(added, "outlook-mac")->screens.back().task.id, "guide.unproven");
    EXPECT_THAT(idsOf(pageIn(added, "outlook-mac")->cautions), Contains("sheet.outlook-mac-pop3"));
}

}  // namespace
}  // namespace mailadvisor
