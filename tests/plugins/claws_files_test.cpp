#include "plugins/rendering.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

class ClawsFiles : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("claws"), nullptr) << "not built"; }
};

Account pop3Account(std::optional<int> days) {
    Account account;
    account.address = "malee@example.com";
    account.displayName = "Malee";
    account.protocol = Protocol::Pop3;
    account.incoming = {"pop.example.com", Port{995}, Security::Tls, "malee@example.com", {}};
    account.pop3.deleteAfterDays = days;
    return account;
}

bool holds(const Result<Bundle>& bundle, std::string_view line) {
    return fileEndingIn(bundle, "accountrc").find("\n" + std::string(line) + "\n") !=
           std::string::npos;
}

TEST_F(ClawsFiles, LeaveMailOnTheServerForItsDays) {
    const auto bundle = renderAccount("claws", pop3Account(14));

    EXPECT_TRUE(holds(bundle, "remove_mail=1"));
    EXPECT_TRUE(holds(bundle, "message_leave_time=14"));
    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "claws.days-from-first-download"));
}

TEST_F(ClawsFiles, LeaveMailForeverWhenNoDaysAreSaid) {
    const auto bundle = renderAccount("claws", pop3Account(std::nullopt));

    EXPECT_TRUE(holds(bundle, "remove_mail=0"));
}

TEST_F(ClawsFiles, LeaveNothingWhenThatWasSaid) {
    Account account = pop3Account(std::nullopt);
    account.pop3.leaveOnServer = false;

    const auto bundle = renderAccount("claws", account);

    EXPECT_TRUE(holds(bundle, "remove_mail=1"));
    EXPECT_TRUE(holds(bundle, "message_leave_time=0"));
}

TEST_F(ClawsFiles, RefuseMoreDaysThanItsFormShows) {
    const auto bundle = renderAccount("claws", pop3Account(366));

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().text.id, "claws.days-over-a-year");
}

TEST_F(ClawsFiles, BringEveryFolderOfTheLocalMailbox) {
    const auto bundle = renderAccount("claws", pop3Account(14));

    for (const char* folder : {"inbox", "sent", "draft", "queue", "trash"}) {
        EXPECT_FALSE(
            fileEndingIn(bundle, "Mail/" + std::string(folder) + "/.mh_sequences").empty());
    }
}

TEST_F(ClawsFiles, NameAnAccountWithoutTheSignThatSeparatesFolders) {
    Account account = pop3Account(14);
    account.address = "a/b@example.com";

    const auto bundle = renderAccount("claws", account);

    EXPECT_TRUE(holds(bundle, "account_name=a-b@example.com"));
    EXPECT_TRUE(holds(bundle, "address=a/b@example.com"));
}

}  // namespace
}  // namespace mailadvisor
