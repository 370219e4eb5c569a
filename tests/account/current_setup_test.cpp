#include "account/current_setup.h"

#include "account/samples.h"

#include <gtest/gtest.h>

#include <cctype>

namespace mailadvisor {
namespace {

using Type = Fact<std::optional<Protocol>>;

CurrentSetup holding(Type type, std::string movedFrom = {}) {
    return {std::move(type), std::move(movedFrom)};
}

TEST(SetupCase, FollowsFromWhatIsThereAndWhatIsAdvised) {
    const auto imap = sample::imapAccount();
    const auto pop3 = sample::pop3Account();
    const auto isImap = Type::known(Protocol::Imap);
    const auto isPop3 = Type::known(Protocol::Pop3);

    EXPECT_EQ(setupCaseOf(imap, holding(Type::known(std::nullopt))), SetupCase::New);
    EXPECT_EQ(setupCaseOf(imap, holding(isPop3)), SetupCase::Pop3ToImap);
    EXPECT_EQ(setupCaseOf(pop3, holding(isImap)), SetupCase::ImapToPop3);
    EXPECT_EQ(setupCaseOf(imap, holding(isImap)), SetupCase::Corrected);
    EXPECT_EQ(setupCaseOf(pop3, holding(isPop3)), SetupCase::Corrected);
    EXPECT_EQ(setupCaseOf(pop3, holding(isPop3, "old.example.test")), SetupCase::Moved);
}

TEST(SetupCase, OfNobodyKnowsIsANewAccountUnlessTheMailboxMoved) {
    const auto nobodySaid = Type::unknown(Unknown::NotAsked);

    EXPECT_EQ(setupCaseOf(sample::imapAccount(), holding(nobodySaid)), SetupCase::New);
    EXPECT_EQ(setupCaseOf(sample::imapAccount(), holding(nobodySaid, "old.example.test")),
              SetupCase::Moved);
}

TEST(SetupCase, IsNoMoveFromTheServerThatTheAccountNames) {
    const auto account = sample::pop3Account();
    std::string sameHost = account.incoming.host;
    sameHost[0] = static_cast<char>(std::toupper(sameHost[0]));

    EXPECT_EQ(setupCaseOf(account, holding(Type::known(Protocol::Pop3), sameHost)),
              SetupCase::Corrected);
    EXPECT_EQ(setupCaseOf(account, holding(Type::unknown(Unknown::NotAsked), sameHost)),
              SetupCase::New);
}

TEST(SetupCase, PutsAChangeOfTypeBeforeAMoveAndNothingThereBeforeBoth) {
    EXPECT_EQ(setupCaseOf(sample::imapAccount(),
                          holding(Type::known(Protocol::Pop3), "old.example.test")),
              SetupCase::Pop3ToImap);
    EXPECT_EQ(
        setupCaseOf(sample::imapAccount(), holding(Type::known(std::nullopt), "old.example.test")),
        SetupCase::New);
}

}  // namespace
}  // namespace mailadvisor
