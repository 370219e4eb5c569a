#include "account/samples.h"
#include "plugins/rendering.h"
#include "plugins/sheet_pages.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::Not;

const std::vector<std::string> phones{"iphone-mail", "gmail", "samsung-email", "outlook-mobile",
                                      "thunderbird-android"};
const std::vector<std::string> phonesOfAllCases{"iphone-mail", "gmail", "samsung-email",
                                                "thunderbird-android"};
const std::string oldServer = "mail.before.example";

CurrentSetup noAccount() { return {Fact<std::optional<Protocol>>::known(std::nullopt), {}}; }

Account deletingAfter(std::optional<int> days) {
    Account account = accountOf(Protocol::Pop3);
    account.pop3.deleteAfterDays = days;
    return account;
}

class PhoneSheet : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("sheet"), nullptr) << "not built"; }

    static std::vector<Account> bothTypes() {
        return {accountOf(Protocol::Imap), accountOf(Protocol::Pop3)};
    }
};

TEST_F(PhoneSheet, HasAPageOrAReasonForEveryCaseOfEveryAccount) { expectAPageOrAReason(phones); }

TEST_F(PhoneSheet, HasEveryCaseWhereMailStaysOnTheServer) {
    for (const auto& account : bothTypes()) {
        for (const auto& [setupCase, current] : casesOf(account)) {
            const auto bundle = rendered(account, current);
            for (const auto& program : phonesOfAllCases) {
                EXPECT_NE(pageIn(bundle, program), nullptr) << program << nameOf(setupCase);
            }
        }
    }
}

TEST_F(PhoneSheet, TypesOnlyValuesOfTheAccount) { expectOnlyOwnValues(phones); }

TEST_F(PhoneSheet, HasTheIncomingServerInItsCodeToo) {
    const auto check = [](const Account& account, const std::string&, const Guide& page) {
        EXPECT_THAT(page.codePayload, testing::HasSubstr("\n" + account.incoming.host + "\n"));
    };
    forEachPage(allAccounts(), phones, check);
}

TEST_F(PhoneSheet, LetsTheOldAccountGoOnlyWhenItsMailIsSafe) {
    forEachPage(bothTypes(), phones, [](const Account&, const std::string&, const Guide& page) {
        const auto before = idsOf(page.before);
        const auto after = idsOf(page.afterwards);
        switch (page.setupCase) {
            case SetupCase::New:
                EXPECT_THAT(after, Contains(testing::StartsWith("sheet.phone-undo")));
                break;
            case SetupCase::Pop3ToImap:
                EXPECT_LT(placeOf(page.before, "sheet.keep-on-server-first"),
                          placeOf(page.before, "sheet.phone-forward"));
                EXPECT_THAT(before, Contains("sheet.phone-forward"));
                EXPECT_THAT(after, IsSupersetOf({"sheet.phone-keep-until", "sheet.phone-go-back"}));
                break;
            case SetupCase::ImapToPop3:
                EXPECT_THAT(before, Contains("sheet.imap-stays-first"));
                EXPECT_THAT(after,
                            IsSupersetOf({"sheet.phone-keep-until", "sheet.phone-go-back-pop3"}))
                    << "what is only in the POP3 account is forwarded before it goes";
                break;
            case SetupCase::Corrected:
            case SetupCase::Moved:
                EXPECT_THAT(before, IsSupersetOf({"sheet.photo-first", "sheet.change-only"}));
                EXPECT_THAT(after, Not(Contains(testing::StartsWith("sheet.phone-undo"))));
                EXPECT_THAT(after, Not(Contains("sheet.phone-keep-until")));
                break;
        }
    });
}

TEST_F(PhoneSheet, NamesTheOldAccountAsTheOneThatMayGoAndTheNewOneAsTheWayBack) {
    for (const Protocol type : {Protocol::Imap, Protocol::Pop3}) {
        const Protocol other = type == Protocol::Imap ? Protocol::Pop3 : Protocol::Imap;
        const auto bundle = rendered(accountOf(type), thereAs(other));
        for (const auto& program : phonesOfAllCases) {
            const Guide* page = pageIn(bundle, program);
            ASSERT_NE(page, nullptr) << program;
            const auto& after = page->afterwards;
            const auto& keep = after.at(placeOf(after, "sheet.phone-keep-until"));
            const auto& back =
                after.at(placeOf(after, type == Protocol::Pop3 ? "sheet.phone-go-back-pop3"
                                                               : "sheet.phone-go-back"));
            EXPECT_EQ(std::get<std::string>(keep.arguments[0].value), properName(other));
            EXPECT_EQ(std::get<std::string>(back.arguments[0].value), properName(type));
        }
    }
}

TEST_F(PhoneSheet, AddsASecondAccountForAnotherTypeAndCorrectsTheOneThatIsThereOtherwise) {
    forEachPage(
        bothTypes(), phones, [](const Account&, const std::string& program, const Guide& page) {
            const bool isInPlace =
                page.setupCase == SetupCase::Corrected || page.setupCase == SetupCase::Moved;
            const auto adds = Contains(testing::EndsWith("-open"));
            if (isInPlace) {
                EXPECT_THAT(tasksOf(page), Not(adds));
            } else {
                EXPECT_THAT(tasksOf(page), adds);
            }
            const bool isSecond =
                page.setupCase == SetupCase::Pop3ToImap || page.setupCase == SetupCase::ImapToPop3;
            EXPECT_EQ(std::ranges::count(notesOf(page), std::string("sheet.phone-twice")),
                      isSecond ? 1 : 0)
                << program;
        });
}

TEST_F(PhoneSheet, NamesTheStepThatChoosesPop3ByHand) {
    forEachPage(
        bothTypes(), phones, [](const Account& account, const std::string&, const Guide& page) {
            const bool isChosen = account.protocol == Protocol::Pop3 &&
                                  page.setupCase != SetupCase::Corrected &&
                                  page.setupCase != SetupCase::Moved;
            EXPECT_EQ(std::ranges::count(notesOf(page), std::string("sheet.phone-choose-pop3")),
                      isChosen ? 1 : 0);
        });
}

TEST_F(PhoneSheet, LetsNoOldMailComeAgainWhenAPop3ServerMoves) {
    const auto bundle = rendered(accountOf(Protocol::Pop3), thereAs(Protocol::Pop3, oldServer));

    for (const std::string program : {"iphone-mail", "gmail", "samsung-email"}) {
        const Guide* page = pageIn(bundle, program);
        ASSERT_NE(page, nullptr) << program;
        EXPECT_LT(placeOf(page->before, "sheet.receive-once-more"),
                  placeOf(page->before, "sheet.move-inbox-aside"))
            << program;
        EXPECT_LT(placeOf(page->before, "sheet.move-inbox-aside"), page->before.size()) << program;
        EXPECT_THAT(idsOf(page->afterwards), Contains("sheet.back-to-old-server")) << program;
    }
}

TEST_F(PhoneSheet, EmptiesTheOldServerFirstWhenTheTypeChangesWithTheServer) {
    const auto bundle = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Pop3, oldServer));

    for (const auto& program : phonesOfAllCases) {
        const auto& before = pageIn(bundle, program)->before;
        EXPECT_LT(placeOf(before, "sheet.keep-on-server-first"),
                  placeOf(before, "sheet.receive-once-more"));
        EXPECT_LT(placeOf(before, "sheet.receive-once-more"),
                  placeOf(before, "sheet.phone-forward"));
    }
}

TEST_F(PhoneSheet, LeavesTheNewInboxAsItIsWhereTheAppShowsOnlyWhatTheServerHas) {
    const auto bundle = rendered(accountOf(Protocol::Pop3), thereAs(Protocol::Pop3, oldServer));
    const Guide* page = pageIn(bundle, "thunderbird-android");
    ASSERT_NE(page, nullptr);

    EXPECT_THAT(idsOf(page->before), Not(Contains("sheet.move-inbox-aside")));
    EXPECT_THAT(idsOf(page->before),
                IsSupersetOf({"sheet.new-server-has-all", "sheet.phone-follows-server"}));
}

TEST_F(PhoneSheet, DeletesAfterSevenDaysOnTheIphoneAndNowhereElse) {
    const auto week = rendered(deletingAfter(7), noAccount());
    const auto fortnight = rendered(deletingAfter(14), noAccount());
    Account account = accountOf(Protocol::Pop3);
    account.pop3.leaveOnServer = false;
    const auto atOnce = rendered(account, noAccount());

    const Guide* page = pageIn(week, "iphone-mail");
    ASSERT_NE(page, nullptr);
    EXPECT_THAT(under(*page, "Delete from server"), ElementsAre("Seven days"));
    EXPECT_EQ(page->cautions.front().id, "guide.unproven");
    EXPECT_THAT(idsOf(page->cautions), Contains("sheet.iphone-week-only-here"));
    EXPECT_THAT(idsOf(page->cautions), Not(Contains("sheet.pop3-on-phone")));
    EXPECT_EQ(reasonFor(fortnight, "iphone-mail"), "sheet.why-iphone-deletion");
    EXPECT_EQ(reasonFor(atOnce, "iphone-mail"), "sheet.why-iphone-deletion");
    for (const std::string program : {"gmail", "samsung-email", "thunderbird-android"}) {
        EXPECT_EQ(reasonFor(week, program), "sheet.why-no-days") << program;
        EXPECT_EQ(reasonFor(atOnce, program), "sheet.why-leaves-always") << program;
    }
}

TEST_F(PhoneSheet, SaysWhereSentMailOfPop3Lies) {
    forEachPage(bothTypes(), phones,
                [](const Account& account, const std::string& program, const Guide& page) {
                    const std::string sent =
                        program == "iphone-mail" ? "sheet.iphone-sent" : "sheet.phone-sent";
                    EXPECT_EQ(std::ranges::count(idsOf(page.cautions), sent),
                              account.protocol == Protocol::Pop3 ? 1 : 0);
                });
}

TEST_F(PhoneSheet, KeepsOutlookFromPop3BecauseNothingSaysWhatItLeaves) {
    const auto pop3 = rendered(accountOf(Protocol::Pop3), noAccount());
    const auto toImap = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Pop3));
    Account open = accountOf(Protocol::Imap);
    open.outgoing->auth = {"client-IP-address"};

    EXPECT_EQ(reasonFor(pop3, "outlook-mobile"), "sheet.why-outlook-mobile-pop3");
    EXPECT_EQ(reasonFor(toImap, "outlook-mobile"), "sheet.why-outlook-mobile-type");
    EXPECT_EQ(reasonFor(rendered(open, noAccount()), "outlook-mobile"), "sheet.why-sign-in");
    for (const auto& current :
         {noAccount(), thereAs(Protocol::Imap), thereAs(Protocol::Imap, oldServer)}) {
        EXPECT_NE(pageIn(rendered(accountOf(Protocol::Imap), current), "outlook-mobile"), nullptr);
    }
}

TEST_F(PhoneSheet, MarksWhatNoDocumentOfTheMakerProves) {
    const auto changed = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Imap));
    for (const std::string program : {"iphone-mail", "gmail", "samsung-email", "outlook-mobile"}) {
        EXPECT_EQ(pageIn(changed, program)->screens.front().task.id, "guide.unproven") << program;
    }
    EXPECT_NE(pageIn(changed, "thunderbird-android")->screens.front().task.id, "guide.unproven")
        << "its manual shows the way";
}

TEST_F(PhoneSheet, ChoosesTypeSecurityAndSignInOfThunderbirdForAndroid) {
    Account account = accountOf(Protocol::Pop3);
    account.incoming.security = Security::Tls;
    account.outgoing->security = Security::StartTls;
    account.outgoing->auth = {"password-encrypted"};
    const auto bundle = rendered(account, noAccount());
    account.outgoing->auth = {"client-IP-address"};
    const auto open = rendered(account, noAccount());

    const Guide* page = pageIn(bundle, "thunderbird-android");
    ASSERT_NE(page, nullptr);
    EXPECT_THAT(under(*page, "Protocol"), ElementsAre("POP3"));
    EXPECT_THAT(under(*page, "Security"), ElementsAre("SSL/TLS", "StartTLS"));
    EXPECT_THAT(under(*page, "Authentication"),
                ElementsAre("Normal password", "Encrypted password"));
    EXPECT_THAT(under(*page, "When I delete a message"), ElementsAre("Do not delete on server"));
    EXPECT_THAT(notesOf(*page), Contains("sheet.tbird-android-easier"));
    EXPECT_THAT(under(*pageIn(open, "thunderbird-android"), "Authentication"),
                ElementsAre("Normal password", "None"));
    EXPECT_THAT(under(*pageIn(open, "thunderbird-android"), "Username"),
                ElementsAre(account.incoming.username));
}

}  // namespace
}  // namespace mailadvisor
