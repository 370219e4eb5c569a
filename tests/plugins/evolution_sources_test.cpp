#include "clients/existing.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

class EvolutionSources : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("evolution"), nullptr) << "not built"; }
};

Account pop3Account(int days) {
    Account account;
    account.address = "malee@example.com";
    account.displayName = "Malee";
    account.protocol = Protocol::Pop3;
    account.incoming = {"pop.example.com", Port{995}, Security::Tls, "malee@example.com", {}};
    account.pop3.deleteAfterDays = days;
    return account;
}

Result<Bundle> renderMachine(const std::string& username) {
    RenderRequest request;
    request.scope = Scope::Machine;
    request.domain =
        Domain{"example.com",
               "Example",
               {{Protocol::Imap, {"imap.example.com", Port{993}, Security::Tls, username, {}}}},
               {}};
    return renderFor(builtClients(), "evolution", request);
}

TEST_F(EvolutionSources, TakeAYearOfDaysAndSayFromWhenTheyCount) {
    const auto bundle = renderAccount("evolution", pop3Account(365));

    EXPECT_NE(fileEndingIn(bundle, ".source").find("\nKeepOnServer=true\nDeleteAfterDays=365\n"),
              std::string::npos);
    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "evolution.days-from-message-date"));
}

TEST_F(EvolutionSources, RefuseMoreDaysThanEvolutionTakes) {
    const auto bundle = renderAccount("evolution", pop3Account(366));

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().text.id, "evolution.days-over-a-year");
    EXPECT_EQ(bundle.error().where, "pop3.deleteAfterDays");
}

TEST_F(EvolutionSources, KeepALeadingBlankOfTheName) {
    Account account = pop3Account(14);
    account.displayName = " Malee";

    const auto bundle = renderAccount("evolution", account);

    EXPECT_NE(fileEndingIn(bundle, "-identity.source").find("\nName=\\sMalee\n"),
              std::string::npos);
}

TEST_F(EvolutionSources, KeepTheirNamesWhenAnAccountIsWrittenAgain) {
    Account changed = pop3Account(14);
    changed.incoming.host = "new.example.com";

    const auto before = renderAccount("evolution", pop3Account(14));
    const auto after = renderAccount("evolution", changed);

    ASSERT_TRUE(before);
    ASSERT_TRUE(after);
    EXPECT_EQ(before->files.front().path, after->files.front().path);
}

TEST_F(EvolutionSources, OfAMachineChangeTheirRevisionWithTheirContent) {
    const std::string one = fileEndingIn(renderMachine("%EMAILADDRESS%"), ".source");
    const std::string other = fileEndingIn(renderMachine("%EMAILLOCALPART%"), ".source");

    EXPECT_NE(one.substr(one.find("Revision=")), other.substr(other.find("Revision=")));
    EXPECT_NE(other.find("\nUser=${USER}\n"), std::string::npos);
}

TEST_F(EvolutionSources, OfAMachineNeverHoldAVariableThatIsNotOurs) {
    const auto bundle = renderMachine("${HOME}%EMAILLOCALPART%");

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().text.id, "evolution.username-would-expand");
}

Result<Bundle> addTo(const ExistingFiles& files, const Account& account) {
    RenderRequest request;
    request.scope = Scope::Addition;
    request.account = account;
    request.existingFiles = files;
    return renderFor(builtClients(), "evolution", request);
}

TEST_F(EvolutionSources, OfAnAdditionStandBesideTheOthersUnderNamesOfTheirOwn) {
    const ExistingFiles before{{"sources/mine.source", "[Data Source]\nDisplayName=Mine\n"}};

    const auto bundle = addTo(before, pop3Account(30));

    ASSERT_TRUE(bundle);
    ExistingFiles after = before;
    for (const auto& file : bundle->files) {
        EXPECT_TRUE(file.path.starts_with("sources/mailadvisor-")) << file.path;
        after[file.path] = file.content;
    }
    const auto found = accountsIn(builtClients(), "evolution", after);
    ASSERT_TRUE(found && found->isKnown());
    ASSERT_EQ((*found)->accounts.size(), 1U);
    const auto left = filesWithout(builtClients(), "evolution", after, (*found)->accounts.front());
    ASSERT_TRUE(left);
    EXPECT_EQ(*left, before);
    EXPECT_TRUE(addTo(after, pop3Account(20))) << "ours may be put right";
}

TEST_F(EvolutionSources, OfAMailboxThatIsThereAlreadyAreRefused) {
    auto bundle = addTo({{"sources/other.source", "[Data Source]\n"}}, pop3Account(30));
    ASSERT_TRUE(bundle);
    ExistingFiles foreign;
    for (auto& file : bundle->files) {
        std::string path = file.path;
        std::string content = file.content;
        for (std::string* text : {&path, &content}) {
            for (auto at = text->find("mailadvisor-"); at != std::string::npos;
                 at = text->find("mailadvisor-")) {
                text->replace(at, std::string_view("mailadvisor-").size(), "evo");
            }
        }
        foreign[path] = content;
    }

    bundle = addTo(foreign, pop3Account(30));

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().text.id, "evolution.account-exists");
}

}  // namespace
}  // namespace mailadvisor
