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

constexpr const char* oldHost = "mail.before.example";
const std::vector<std::string> programsOfMozillaAndApple{"thunderbird", "apple-mail"};
const std::vector<std::string> programsThatDelete{"thunderbird", "apple-mail", "classic-outlook"};

std::vector<Account> bothTypes() { return {accountOf(Protocol::Imap), accountOf(Protocol::Pop3)}; }

Account deleting(Pop3Settings pop3) {
    Account account = accountOf(Protocol::Pop3);
    account.pop3 = pop3;
    return account;
}

bool changesTheType(const Guide& page) {
    return page.setupCase == SetupCase::Pop3ToImap || page.setupCase == SetupCase::ImapToPop3;
}

class DeskSheet : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("sheet"), nullptr) << "not built"; }
};

TEST_F(DeskSheet, HasAPageOrAReasonForEveryCaseOfEveryAccount) {
    expectAPageOrAReason(programsOfMozillaAndApple);
}

TEST_F(DeskSheet, HasEveryCase) {
    for (const auto& account : bothTypes()) {
        for (const auto& [setupCase, current] : casesOf(account)) {
            const auto bundle = rendered(account, current);
            for (const auto& program : programsOfMozillaAndApple) {
                EXPECT_NE(pageIn(bundle, program), nullptr) << program << nameOf(setupCase);
            }
        }
    }
}

TEST_F(DeskSheet, TypesNothingButTheValuesOfTheAccount) {
    expectOnlyOwnValues(programsOfMozillaAndApple);
}

TEST_F(DeskSheet, NeverRemovesAnAccountBeforeItsMailIsSafe) {
    const auto check = [](const Account&, const std::string&, const Guide& page) {
        const auto afterwards = idsOf(page.afterwards);
        const bool offersRemoval = std::ranges::any_of(afterwards, [](const std::string& id) {
            return id.starts_with("sheet.tbird-undo") || id.starts_with("sheet.apple-undo");
        });

        EXPECT_EQ(offersRemoval, page.setupCase == SetupCase::New);
        if (page.setupCase == SetupCase::Pop3ToImap) {
            EXPECT_THAT(idsOf(page.before), Contains("sheet.keep-on-server-first"));
            EXPECT_THAT(afterwards, Contains("sheet.keep-pop3-account"));
        }
        if (page.setupCase == SetupCase::ImapToPop3) {
            EXPECT_THAT(afterwards, Contains("sheet.keep-imap-account"));
        }
    };
    forEachPage(bothTypes(), programsOfMozillaAndApple, check);
}

TEST_F(DeskSheet, AddsAnAccountForAChangeOfTypeButCorrectsTheOneThatIsThere) {
    const auto check = [](const Account&, const std::string&, const Guide& page) {
        const bool adds = page.setupCase == SetupCase::New || changesTheType(page);
        const auto tasks = tasksOf(page);
        EXPECT_EQ(
            std::ranges::count_if(tasks, [](const auto& id) { return id.ends_with("-open"); }),
            adds ? 1 : 0);
    };
    forEachPage(bothTypes(), programsOfMozillaAndApple, check);
}

TEST_F(DeskSheet, KeepsOldMailFromComingTwiceWhenThePop3ServerMoves) {
    const auto bundle = rendered(accountOf(Protocol::Pop3), thereAs(Protocol::Pop3, oldHost));

    for (const auto& program : programsOfMozillaAndApple) {
        const Guide* page = pageIn(bundle, program);
        ASSERT_NE(page, nullptr) << program;
        EXPECT_THAT(idsOf(page->before), Contains("sheet.move-inbox-aside"));
        EXPECT_THAT(typedIn(*page), Not(Contains(oldHost)));
    }
}

TEST_F(DeskSheet, EmptiesTheOldServerFirstWhenTheTypeChangesWithTheServer) {
    const auto moved = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Pop3, oldHost));
    const auto stayed = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Pop3));

    for (const auto& program : programsThatDelete) {
        const auto& before = pageIn(moved, program)->before;
        EXPECT_LT(placeOf(before, "sheet.keep-on-server-first"),
                  placeOf(before, "sheet.receive-once-more"))
            << program;
        EXPECT_LT(placeOf(before, "sheet.receive-once-more"), before.size()) << program;
        EXPECT_THAT(idsOf(pageIn(stayed, program)->before),
                    Not(Contains("sheet.receive-once-more")));
    }
}

TEST_F(DeskSheet, SaysOnceThatMailWhichLeavesTheServerIsOnlyHere) {
    for (const auto& [pop3, warning] :
         {std::pair{Pop3Settings{false, std::nullopt}, "sheet.at-once-only-here"},
          std::pair{Pop3Settings{true, 7}, "sheet.days-only-here"}}) {
        const auto check = [&](const Account&, const std::string&, const Guide& page) {
            const auto said = std::ranges::count(idsOf(page.before), std::string(warning)) +
                              std::ranges::count(idsOf(page.cautions), std::string(warning));
            EXPECT_EQ(said, page.setupCase == SetupCase::Corrected ? 0 : 1);
        };
        forEachPage({deleting(pop3)}, programsThatDelete, check);
    }
    const auto keeps = [](const Account&, const std::string&, const Guide& page) {
        EXPECT_THAT(idsOf(page.cautions), Not(Contains(testing::HasSubstr("-only-here"))));
    };
    forEachPage(bothTypes(), programsThatDelete, keeps);
}

TEST_F(DeskSheet, SaysThatBothAccountsShowNewMailOnlyWhereTheServerKeepsIt) {
    const auto kept = rendered(accountOf(Protocol::Pop3), thereAs(Protocol::Imap));
    const auto atOnce = rendered(deleting({false, std::nullopt}), thereAs(Protocol::Imap));

    for (const auto& program : programsThatDelete) {
        EXPECT_THAT(idsOf(pageIn(kept, program)->afterwards), Contains("sheet.both-receive"));
        EXPECT_THAT(idsOf(pageIn(atOnce, program)->afterwards),
                    Not(Contains("sheet.both-receive")));
    }
}

TEST_F(DeskSheet, SaysHowLongThunderbirdLeavesMailOnThePop3Server) {
    const auto now = thereAs(Protocol::Pop3);
    const auto days = rendered(deleting({true, 14}), now);
    const auto always = rendered(accountOf(Protocol::Pop3), now);
    const auto atOnce = rendered(deleting({false, std::nullopt}), now);
    const Guide* page = pageIn(days, "thunderbird");
    ASSERT_NE(page, nullptr);

    const auto& fields = page->screens.front().fields;
    const auto day = std::ranges::find(fields, "For at most … days", &GuideField::onScreen);
    ASSERT_NE(day, fields.end());
    EXPECT_EQ(std::get<std::int64_t>(day->choice.arguments.front().value), 14);
    EXPECT_THAT(under(*page, "Leave messages on server"), ElementsAre("sheet.ticked"));
    EXPECT_THAT(under(*page, "Until I delete them"), ElementsAre("sheet.not-ticked"));
    EXPECT_THAT(under(*pageIn(always, "thunderbird"), "For at most … days"),
                ElementsAre("sheet.not-ticked"));
    EXPECT_THAT(under(*pageIn(atOnce, "thunderbird"), "Leave messages on server"),
                ElementsAre("sheet.not-ticked"));
}

TEST_F(DeskSheet, ChoosesTypeSecurityAndSignInOfThunderbirdByHand) {
    Account account = sample::pop3Account();
    account.outgoing->auth = {"password-encrypted"};
    const auto bundle = rendered(account, {});
    const Guide* page = pageIn(bundle, "thunderbird");
    ASSERT_NE(page, nullptr);

    EXPECT_THAT(under(*page, "Protocol"), ElementsAre("POP3"));
    EXPECT_THAT(under(*page, "Connection security"), ElementsAre("SSL/TLS", "STARTTLS"));
    EXPECT_THAT(under(*page, "Authentication method"),
                ElementsAre("Normal password", "Encrypted password"));
    EXPECT_THAT(under(*page, "Hostname"), ElementsAre("pop.example.com", "smtp.example.com"));
}

TEST_F(DeskSheet, DeletesInMailOnTheMacAfterADayAWeekOrAMonthAndRefusesOtherDays) {
    const std::string box = "Remove copy from server";
    for (const auto& [days, word] : {std::pair{1, "After one day"}, std::pair{7, "After one week"},
                                     std::pair{30, "After one month"}}) {
        const auto bundle = rendered(deleting({true, days}), {});
        ASSERT_NE(pageIn(bundle, "apple-mail"), nullptr) << days;
        EXPECT_THAT(under(*pageIn(bundle, "apple-mail"), box), ElementsAre(word));
    }
    const auto atOnce = rendered(deleting({false, std::nullopt}), {});
    EXPECT_THAT(under(*pageIn(atOnce, "apple-mail"), box), ElementsAre("Right away"));
    EXPECT_EQ(reasonFor(rendered(deleting({true, 14}), {}), "apple-mail"),
              "sheet.why-apple-mail-days");
}

TEST_F(DeskSheet, MarksWhatNoDocumentOfApplesProves) {
    const auto added = rendered(accountOf(Protocol::Imap), {});
    const auto changed = rendered(accountOf(Protocol::Imap), thereAs(Protocol::Pop3));
    const auto isMarked = Contains(testing::Field(&Message::id, "guide.unproven"));

    const Guide* page = pageIn(changed, "apple-mail");
    ASSERT_NE(page, nullptr);
    EXPECT_THAT(pageIn(added, "apple-mail")->screens[1].notes, isMarked);
    EXPECT_THAT(page->before, isMarked);
    EXPECT_THAT(idsOf(page->before), Contains("sheet.apple-one-mail"));
    const auto& stop = page->afterwards.at(placeOf(page->afterwards, "sheet.stop-old-account"));
    EXPECT_THAT(std::get<MessageList>(stop.arguments.front().value), isMarked);
}

}  // namespace
}  // namespace mailadvisor
