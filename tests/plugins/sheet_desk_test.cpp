#include "account/account_json.h"
#include "account/samples.h"
#include "base/json.h"
#include "plugins/rendering.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

constexpr const char* oldHost = "mail.before.example";

struct DeskCase {
    SetupCase setupCase{};
    Protocol from{};
    Protocol to{};
};

constexpr DeskCase deskCases[] = {
    {SetupCase::New, Protocol::Imap, Protocol::Imap},
    {SetupCase::New, Protocol::Pop3, Protocol::Pop3},
    {SetupCase::Pop3ToImap, Protocol::Pop3, Protocol::Imap},
    {SetupCase::ImapToPop3, Protocol::Imap, Protocol::Pop3},
    {SetupCase::Corrected, Protocol::Imap, Protocol::Imap},
    {SetupCase::Corrected, Protocol::Pop3, Protocol::Pop3},
    {SetupCase::Moved, Protocol::Imap, Protocol::Imap},
    {SetupCase::Moved, Protocol::Pop3, Protocol::Pop3},
};

CurrentSetup currentOf(const DeskCase& desk) {
    using Type = Fact<std::optional<Protocol>>;
    CurrentSetup current;
    current.type =
        desk.setupCase == SetupCase::New ? Type::known(std::nullopt) : Type::known(desk.from);
    if (desk.setupCase == SetupCase::Moved) current.movedFrom = oldHost;
    return current;
}

std::optional<Guide> deskPage(const std::string& program, const Account& account,
                              const CurrentSetup& current) {
    RenderRequest request;
    request.account = account;
    request.current = current;
    const auto bundle = renderFor(builtClients(), "sheet", request);
    if (!bundle) return std::nullopt;
    const auto found = std::ranges::find(bundle->guides, "sheet/" + program, &Guide::path);
    if (found == bundle->guides.end()) return std::nullopt;
    return *found;
}

/// The values of the tests' accounts that any program can be set up with, as the case wants them.
std::vector<Account> deskAccounts(Protocol protocol) {
    std::vector<Account> accounts;
    for (const auto& entry : std::filesystem::directory_iterator(TEST_SOURCE_DIR "/accounts")) {
        const auto account = accountFromJson(*parseJson(readFile(entry.path()), "test"));
        if (!account || account->protocol != protocol) continue;
        if (renderAccount("sheet", *account)) accounts.push_back(*account);
    }
    EXPECT_THAT(accounts, Not(IsEmpty()));
    return accounts;
}

void collect(const std::vector<Message>& messages, std::vector<Message>& all) {
    for (const auto& message : messages) {
        all.push_back(message);
        for (const auto& argument : message.arguments) {
            const auto* inside = std::get_if<MessageList>(&argument.value);
            if (inside) collect(*inside, all);
        }
    }
}

std::vector<std::string> idsOf(const std::vector<Message>& messages) {
    std::vector<Message> all;
    collect(messages, all);
    std::vector<std::string> ids;
    for (const auto& message : all) ids.push_back(message.id);
    return ids;
}

std::vector<GuideField> fieldsOf(const Guide& guide) {
    std::vector<GuideField> fields;
    for (const auto& screen : guide.screens) {
        fields.insert(fields.end(), screen.fields.begin(), screen.fields.end());
    }
    return fields;
}

std::vector<std::string> typedUnder(const Guide& guide, const std::string& onScreen) {
    std::vector<std::string> values;
    for (const auto& field : fieldsOf(guide)) {
        if (field.onScreen == onScreen) values.push_back(field.value);
    }
    return values;
}

std::vector<std::string> chosenUnder(const Guide& guide, const std::string& onScreen) {
    std::vector<std::string> choices;
    for (const auto& field : fieldsOf(guide)) {
        if (field.onScreen != onScreen) continue;
        const auto& words = field.choice.arguments;
        const bool isWord =
            !words.empty() && std::holds_alternative<std::string>(words.front().value);
        choices.push_back(isWord ? std::get<std::string>(words.front().value) : field.choice.id);
    }
    return choices;
}

class DeskSheet : public testing::TestWithParam<const char*> {};

TEST_P(DeskSheet, HasAPageForEveryCaseThatSaysWhatItIsFor) {
    for (const auto& desk : deskCases) {
        Account account = sample::imapAccount();
        account.protocol = desk.to;

        const auto page = deskPage(GetParam(), account, currentOf(desk));

        ASSERT_TRUE(page) << nameOf(desk.setupCase);
        EXPECT_EQ(page->setupCase, desk.setupCase);
        EXPECT_THAT(page->identify, Not(IsEmpty()));
        EXPECT_THAT(page->screens, Not(IsEmpty()));
        EXPECT_EQ(page->before.empty(), desk.setupCase == SetupCase::New);
        EXPECT_THAT(page->afterwards, testing::SizeIs(testing::Ge(2U))) << "how to go back";
    }
}

TEST_P(DeskSheet, TypesNothingButTheValuesOfTheAccount) {
    for (const auto& desk : deskCases) {
        for (Account account : deskAccounts(desk.to)) {
            if (account.protocol == Protocol::Pop3) account.pop3.deleteAfterDays = std::nullopt;
            const auto page = deskPage(GetParam(), account, currentOf(desk));
            ASSERT_TRUE(page) << account.address;

            const std::set<std::string> own{account.address,
                                            account.displayName,
                                            account.incoming.host,
                                            account.incoming.username,
                                            std::to_string(account.incoming.port.value),
                                            account.outgoing->host,
                                            account.outgoing->username,
                                            std::to_string(account.outgoing->port.value)};
            std::set<std::string> typed;
            for (const auto& field : fieldsOf(*page)) {
                if (!field.value.empty()) typed.insert(field.value);
            }
            EXPECT_TRUE(std::ranges::includes(own, typed)) << account.address;
            EXPECT_TRUE(typed.contains(account.incoming.host));
            EXPECT_TRUE(typed.contains(account.outgoing->host));
            EXPECT_TRUE(typed.contains(std::to_string(account.incoming.port.value)));
            EXPECT_TRUE(typed.contains(std::to_string(account.outgoing->port.value)));
            EXPECT_TRUE(typed.contains(account.incoming.username));
        }
    }
}

TEST_P(DeskSheet, NeverRemovesAnAccountBeforeItsMailIsSafe) {
    for (const auto& desk : deskCases) {
        Account account = sample::imapAccount();
        account.protocol = desk.to;
        const auto page = deskPage(GetParam(), account, currentOf(desk));
        ASSERT_TRUE(page);

        const auto afterwards = idsOf(page->afterwards);
        const bool offersRemoval = std::ranges::any_of(afterwards, [](const std::string& id) {
            return id.starts_with("sheet.tbird-undo") || id.starts_with("sheet.apple-undo");
        });

        EXPECT_EQ(offersRemoval, desk.setupCase == SetupCase::New) << nameOf(desk.setupCase);
        if (desk.setupCase == SetupCase::Pop3ToImap) {
            EXPECT_THAT(idsOf(page->before), Contains("sheet.keep-on-server-first"));
            EXPECT_THAT(afterwards, Contains("sheet.keep-pop3-account"));
        }
        if (desk.setupCase == SetupCase::ImapToPop3) {
            EXPECT_THAT(afterwards, Contains("sheet.keep-imap-account"));
        }
    }
}

TEST_P(DeskSheet, AddsAnAccountForAChangeOfTypeButCorrectsTheOneThatIsThere) {
    for (const auto& desk : deskCases) {
        Account account = sample::imapAccount();
        account.protocol = desk.to;
        const auto page = deskPage(GetParam(), account, currentOf(desk));
        ASSERT_TRUE(page);

        std::vector<std::string> tasks;
        for (const auto& screen : page->screens) {
            for (auto& id : idsOf({screen.task})) tasks.push_back(std::move(id));
        }
        const bool adds =
            std::ranges::any_of(tasks, [](const std::string& id) { return id.ends_with("-open"); });

        EXPECT_EQ(adds,
                  desk.setupCase != SetupCase::Corrected && desk.setupCase != SetupCase::Moved);
    }
}

TEST_P(DeskSheet, KeepsOldMailFromComingTwiceWhenThePop3ServerMoves) {
    const DeskCase moved{SetupCase::Moved, Protocol::Pop3, Protocol::Pop3};
    Account account = sample::pop3Account();
    account.pop3.deleteAfterDays = std::nullopt;

    const auto page = deskPage(GetParam(), account, currentOf(moved));

    ASSERT_TRUE(page);
    EXPECT_THAT(idsOf(page->before), Contains("sheet.move-inbox-aside"));
    for (const auto& field : fieldsOf(*page)) EXPECT_NE(field.value, oldHost);
}

INSTANTIATE_TEST_SUITE_P(Programs, DeskSheet, testing::Values("thunderbird", "apple-mail"));

TEST(ThunderbirdSheet, SaysHowLongMailStaysOnThePop3Server) {
    const DeskCase corrected{SetupCase::Corrected, Protocol::Pop3, Protocol::Pop3};
    Account days = sample::pop3Account();
    Account always = days;
    always.pop3 = {true, std::nullopt};
    Account atOnce = days;
    atOnce.pop3 = {false, std::nullopt};

    const auto daysPage = deskPage("thunderbird", days, currentOf(corrected));
    const auto alwaysPage = deskPage("thunderbird", always, currentOf(corrected));
    const auto atOncePage = deskPage("thunderbird", atOnce, currentOf(corrected));
    ASSERT_TRUE(daysPage && alwaysPage && atOncePage);

    const auto fields = fieldsOf(*daysPage);
    const auto day = std::ranges::find(fields, "For at most … days", &GuideField::onScreen);
    ASSERT_NE(day, fields.end());
    EXPECT_EQ(std::get<std::int64_t>(day->choice.arguments.front().value), 14);
    EXPECT_THAT(chosenUnder(*daysPage, "Leave messages on server"), ElementsAre("sheet.ticked"));
    EXPECT_THAT(chosenUnder(*daysPage, "Until I delete them"), ElementsAre("sheet.not-ticked"));
    EXPECT_THAT(chosenUnder(*alwaysPage, "For at most … days"), ElementsAre("sheet.not-ticked"));
    EXPECT_THAT(chosenUnder(*atOncePage, "Leave messages on server"),
                ElementsAre("sheet.not-ticked"));
}

TEST(ThunderbirdSheet, ChoosesTypeSecurityAndSignInByHand) {
    Account account = sample::pop3Account();
    account.outgoing->auth = {"password-encrypted"};

    const auto page = deskPage("thunderbird", account,
                               currentOf({SetupCase::New, Protocol::Pop3, Protocol::Pop3}));

    ASSERT_TRUE(page);
    EXPECT_THAT(chosenUnder(*page, "Protocol"), ElementsAre("POP3"));
    EXPECT_THAT(chosenUnder(*page, "Connection security"), ElementsAre("SSL/TLS", "STARTTLS"));
    EXPECT_THAT(chosenUnder(*page, "Authentication method"),
                ElementsAre("Normal password", "Encrypted password"));
    EXPECT_THAT(typedUnder(*page, "Hostname"), ElementsAre("pop.example.com", "smtp.example.com"));
}

TEST(AppleMailSheet, DeletesAfterADayAWeekOrAMonthAndRefusesOtherDays) {
    const CurrentSetup none = currentOf({SetupCase::New, Protocol::Pop3, Protocol::Pop3});
    Account account = sample::pop3Account();
    for (const auto& [days, word] : {std::pair{1, "After one day"}, std::pair{7, "After one week"},
                                     std::pair{30, "After one month"}}) {
        account.pop3.deleteAfterDays = days;
        const auto page = deskPage("apple-mail", account, none);
        ASSERT_TRUE(page) << days;
        EXPECT_THAT(chosenUnder(*page, "Remove copy from server"), ElementsAre(word));
    }
    account.pop3.deleteAfterDays = 14;
    EXPECT_FALSE(deskPage("apple-mail", account, none));
    account.pop3 = {false, std::nullopt};
    EXPECT_THAT(chosenUnder(*deskPage("apple-mail", account, none), "Remove copy from server"),
                ElementsAre("Right away"));
}

TEST(AppleMailSheet, MarksWhatNoDocumentOfApplesProves) {
    const auto added = deskPage("apple-mail", sample::imapAccount(), CurrentSetup{});
    const auto changed =
        deskPage("apple-mail", sample::imapAccount(),
                 currentOf({SetupCase::Pop3ToImap, Protocol::Pop3, Protocol::Imap}));
    ASSERT_TRUE(added && changed);

    std::vector<std::string> notes;
    for (const auto& screen : added->screens) {
        for (const auto& note : screen.notes) notes.push_back(note.id);
    }
    EXPECT_THAT(notes, Contains("guide.unproven"));
    EXPECT_THAT(idsOf(changed->before),
                testing::IsSupersetOf({"guide.unproven", "sheet.apple-one-mail"}));
    EXPECT_THAT(idsOf(changed->afterwards), Contains("guide.unproven"));
}

}  // namespace
}  // namespace mailadvisor
