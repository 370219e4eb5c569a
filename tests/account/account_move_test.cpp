#include "account/account_move.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Type = Fact<std::optional<Protocol>>;

const auto imapToday = Type::known(Protocol::Imap);
const auto pop3Today = Type::known(Protocol::Pop3);
const auto nobodySaid = Type::unknown(Unknown::NotAsked);

Server serverAt(const std::string& host, std::uint16_t port, Security security = Security::Tls) {
    return {host, {port}, security, "anna@company.test", {"password-cleartext"}};
}

/// All was on old.company.test at 192.0.2.1.
OldPlaces oldPlaces() {
    return {{{Protocol::Imap, serverAt("old.company.test", 993)},
             {Protocol::Pop3, serverAt("old.company.test", 995)},
             {Protocol::Smtp, serverAt("old.company.test", 465)}},
            {{"old.company.test", "192.0.2.1"}}};
}

Account accountAt(const std::string& host, Protocol protocol = Protocol::Imap) {
    Account account;
    account.address = "anna@company.test";
    account.protocol = protocol;
    account.incoming = serverAt(host, protocol == Protocol::Imap ? 993 : 995);
    account.outgoing = serverAt(host, 465);
    return account;
}

AccountMove moved(const Account& account, const Type& today,
                  const std::string& address = "192.0.2.2") {
    return moveOf(oldPlaces(), account, address, {today, {}}, {}, {});
}

TEST(AccountMove, TellsWhichValuesOfTheAccountAreOthers) {
    const auto move = moved(accountAt("new.company.test"), imapToday);

    EXPECT_EQ(move.kind, MoveKind::Renamed);
    EXPECT_EQ(move.work, MoveWork::InPlace);
    EXPECT_THAT(
        move.changes,
        ElementsAre(SettingChange{Setting::IncomingHost, "old.company.test", "new.company.test"},
                    SettingChange{Setting::OutgoingHost, "old.company.test", "new.company.test"}));
}

TEST(AccountMove, TellsPortEncryptionLoginAndAWayToSignInThatIsGone) {
    auto account = accountAt("old.company.test");
    account.incoming = {"OLD.company.test", {143}, Security::StartTls, "anna", {"OAuth2"}};
    account.outgoing.reset();

    const auto move = moved(account, imapToday, "192.0.2.1");

    EXPECT_EQ(move.kind, MoveKind::Stays);
    EXPECT_EQ(move.work, MoveWork::InPlace);
    EXPECT_THAT(
        move.changes,
        ElementsAre(SettingChange{Setting::IncomingPort, "993", "143"},
                    SettingChange{Setting::IncomingSecurity, "tls", "starttls"},
                    SettingChange{Setting::IncomingLogin, "anna@company.test", "anna"},
                    SettingChange{Setting::IncomingSignIn, "password-cleartext", "OAuth2"}));
}

TEST(AccountMove, IsNoneWhereTheServersAreTheSame) {
    for (const std::string address : {"192.0.2.1", ""}) {
        const auto move = moved(accountAt("old.company.test"), pop3Today, address);

        EXPECT_EQ(move.kind, MoveKind::Stays);
        EXPECT_THAT(
            moved(accountAt("old.company.test", Protocol::Pop3), pop3Today, address).changes,
            IsEmpty());
        EXPECT_EQ(move.download, Fact<MoveDownload>::known(MoveDownload::Nothing));
    }
}

TEST(AccountMove, SeesAnotherMachineUnderTheSameName) {
    const auto move = moved(accountAt("old.company.test", Protocol::Pop3), pop3Today);

    EXPECT_EQ(move.kind, MoveKind::KeepsName);
    EXPECT_EQ(move.work, MoveWork::Nothing);
    EXPECT_EQ(move.download, Fact<MoveDownload>::known(MoveDownload::Again));
}

TEST(AccountMove, DownloadsByTheTypeThatIsThere) {
    const auto imap = accountAt("new.company.test");
    const auto pop3 = accountAt("new.company.test", Protocol::Pop3);

    EXPECT_EQ(moved(pop3, pop3Today).download, Fact<MoveDownload>::known(MoveDownload::Again));
    EXPECT_EQ(moved(imap, imapToday).download, Fact<MoveDownload>::known(MoveDownload::Anew));
    // The old account names a server that is left: nothing comes there.
    EXPECT_EQ(moved(imap, pop3Today).download, Fact<MoveDownload>::known(MoveDownload::Anew));
    EXPECT_EQ(moved(accountAt("old.company.test"), pop3Today).download,
              Fact<MoveDownload>::known(MoveDownload::Again));
    EXPECT_EQ(moved(imap, Type::known(std::nullopt)).download,
              Fact<MoveDownload>::known(MoveDownload::Nothing));
    EXPECT_EQ(moved(imap, nobodySaid).download, Fact<MoveDownload>::unknown(Unknown::NotAsked));
}

TEST(AccountMove, AnotherTypeIsSetUpAnewAndChangesNothingInTheOldAccount) {
    const auto move = moved(accountAt("new.company.test"), pop3Today);

    EXPECT_EQ(move.work, MoveWork::Anew);
    EXPECT_EQ(move.setupCase, SetupCase::Pop3ToImap);
    EXPECT_THAT(move.changes, IsEmpty());
}

TEST(AccountMove, MailMayLieOnAComputerOnlyWherePop3IsThere) {
    const auto account = accountAt("new.company.test");

    EXPECT_EQ(moved(account, pop3Today).mayBeOnlyLocal, Fact<bool>::known(true));
    EXPECT_EQ(moved(account, imapToday).mayBeOnlyLocal, Fact<bool>::known(false));
    EXPECT_EQ(moved(account, nobodySaid).mayBeOnlyLocal, Fact<bool>::unknown(Unknown::NotAsked));
}

TEST(AccountMove, NeverFitsWhereASizeIsUnknown) {
    const auto size = [](std::int64_t bytes) { return Fact<ByteCount>::known({bytes}); };
    const auto unknown = Fact<ByteCount>::unknown(Unknown::NotAsked);

    EXPECT_EQ(fitsInto(size(10), size(10)), Fact<bool>::known(true));
    EXPECT_EQ(fitsInto(size(11), size(10)), Fact<bool>::known(false));
    EXPECT_FALSE(fitsInto(unknown, size(10)).isKnown());
    EXPECT_FALSE(fitsInto(size(10), unknown).isKnown());
}

TEST(AccountMove, OfAServerThatTheFileDoesNotKnowOnlyItsNameIsKnown) {
    const auto move = moveOf(oldPlaces(), accountAt("new.company.test"), {},
                             {imapToday, "branch.company.test"}, {}, {});

    EXPECT_FALSE(oldServer(oldPlaces(), Protocol::Imap, "branch.company.test"));
    EXPECT_EQ(move.setupCase, SetupCase::Moved);
    ASSERT_FALSE(move.changes.empty());
    EXPECT_EQ(move.changes.front(),
              (SettingChange{Setting::IncomingHost, "branch.company.test", "new.company.test"}));
}

}  // namespace
}  // namespace mailadvisor
