#include "deploy/roster/roster.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What a roster of these bytes comes to.
struct Columns {
    std::vector<std::string> people{};    ///< `address=name`, or `line!` for a row without account
    std::vector<std::string> warnings{};  ///< ids
    std::string error{};                  ///< id
};

Columns read(const std::string& bytes, const std::vector<std::string>& map = {}) {
    const TemporaryFolder folder;
    auto roster = Roster::open({folder.write("roster.csv", bytes), map, {}, false});
    if (!roster) return {{}, {}, roster.error().text.id};
    Columns columns;
    for (const auto& warning : roster->warnings()) columns.warnings.push_back(warning.id);
    while (auto item = roster->next()) {
        const auto* row = std::get_if<RosterRow>(&*item);
        columns.people.push_back(row == nullptr
                                     ? std::to_string(std::get<RosterFault>(*item).line) + "!"
                                     : row->address.display() + "=" + row->displayName);
    }
    return columns;
}

TEST(AddressColumn, IsTheSameInWhateverOrderTheRowsStand) {
    const std::string header = "DisplayName,UserPrincipalName,PrimarySmtpAddress\n";
    const std::string person = "Ann,u1@example.test,ann@example.test\n";
    std::string rooms;
    for (int i = 0; i < 40; ++i) rooms += "Room,room" + std::to_string(i) + "@example.test,\n";

    EXPECT_EQ(read(header + rooms + person).people.back(), "ann@example.test=Ann");
    EXPECT_EQ(read(header + person + rooms).people.front(), "ann@example.test=Ann");
    EXPECT_EQ(read(header + rooms + person).people.front(), "2!");
}

TEST(AddressColumn, IsWhatTheOnlyColumnWithAddressesCanBeWhateverItsName) {
    EXPECT_THAT(read("Konto,Team\na@example.test,x\n").people, ElementsAre("a@example.test="));
    EXPECT_THAT(
        read("Full Name,Office E-mail,Manager's e-mail\nA,a@example.test,b@example.test\n").people,
        ElementsAre("a@example.test=A"));
    EXPECT_THAT(read("First Name,Last Name,Primary Email,Secondary Email\n"
                     "Ann,Other,a@example.test,b@home.test\n")
                    .people,
                ElementsAre("a@example.test=Ann Other"));
    EXPECT_EQ(read("Name,Manager\nA,boss@example.test\n").error, "error.roster-no-address");
    EXPECT_EQ(read("x,y\na@example.test,b@example.test\n").error, "error.roster-no-address");
}

TEST(Header, MayStandBelowTitles) {
    const auto titled = read(
        "Mailboxes of Good Co. by it@example.test,,\n,,\nDate: 2026-11-01,,\n"
        "Email,Name,Quota (MB)\na@example.test,A,2048\n");

    EXPECT_THAT(titled.people, ElementsAre("a@example.test=A"));
    EXPECT_THAT(titled.warnings, ElementsAre("deploy.roster-lines-above"));
    EXPECT_THAT(read("รายชื่อพนักงาน\nKonto;Rechner\na@example.test;2\n", {"address=Konto"}).people,
                ElementsAre("a@example.test="));
    EXPECT_THAT(read("Title,,\nEmail,Name,x\na@example.test,A,\n", {"address=1"}).people,
                ElementsAre("a@example.test=A"));
    EXPECT_THAT(read("#TYPE System.Object\n\"mail\",\"DisplayName\"\n\"a@example.test\",\"A\"\n",
                     {"address=mail"})
                    .people,
                ElementsAre("a@example.test=A"));
}

TEST(Header, MayBeMissing) {
    EXPECT_THAT(read("1;a@example.test;x\n2;b@example.test;y\n").people,
                ElementsAre("a@example.test=", "b@example.test="));
    EXPECT_THAT(read("1;a@example.test;Ann\n", {"name=3"}).people,
                ElementsAre("a@example.test=Ann"));
}

TEST(Header, WithoutAKnownWordIsSaidToBeTakenForOne) {
    EXPECT_THAT(
        read("ann;Ann\nbob;Bob\n", {"address=1", "name=2", "domain=@example.test"}).warnings,
        ElementsAre("deploy.roster-header-taken"));
    EXPECT_THAT(read("Konto;Name\na@example.test;A\n").warnings, IsEmpty());
}

TEST(Names, AreJoinedFromTheirTwoColumns) {
    for (const std::string header :
         {"First Name [Required],Last Name [Required],Email", "GivenName,Surname,Email",
          "Name,Surname,Email", "ชื่อ,นามสกุล,อีเมล", "ชื่อ,ชื่อสกุล,อีเมล", "ชื่อจริง,สกุล,อีเมล"}) {
        const auto columns = read(header + "\nวิภา,ใจเย็น,a@example.test\nวิภา,,b@example.test\n");

        EXPECT_THAT(columns.people, ElementsAre("a@example.test=วิภา ใจเย็น", "b@example.test=วิภา"))
            << header;
        EXPECT_THAT(columns.warnings, IsEmpty()) << header;
    }
}

TEST(Names, AreTakenWholeWhereTheyStandWhole) {
    EXPECT_THAT(
        read("First Name,Last Name,Display Name,Email\nAnn,Other,Dr. Ann Other,a@example.test\n"
             "Ann,Other,,b@example.test\n")
            .people,
        ElementsAre("a@example.test=Dr. Ann Other", "b@example.test=Ann Other"));
    EXPECT_THAT(read("Name,Surname,Email\nAnn Other,Other,a@example.test\n").people,
                ElementsAre("a@example.test=Ann Other"));
    EXPECT_THAT(read("ชื่อ-สกุล,อีเมล\nวิภา ใจเย็น,a@example.test\n").people,
                ElementsAre("a@example.test=วิภา ใจเย็น"));
    EXPECT_THAT(read("N1,N2,Email\nAnn,Other,a@example.test\n",
                     {"first-name=N1", "last-name=2", "address=Email"})
                    .people,
                ElementsAre("a@example.test=Ann Other"));
}

TEST(Names, ThatAreNotFoundAreSaid) {
    EXPECT_THAT(read("Email,Nick\na@example.test,x\n").warnings,
                ElementsAre("deploy.roster-without-names"));
    EXPECT_THAT(read("Email\na@example.test\n").warnings, IsEmpty());
}

TEST(Domain, IsGivenOnceWhereTheFileHasOnlyThePartBeforeTheAt) {
    const std::string kerio = "Name;FullName;MailAddress\nann;Ann Other;ann,sales\nbob;Bob;bob\n";

    EXPECT_THAT(read(kerio, {"address=Name", "name=FullName", "domain=@Example.test"}).people,
                ElementsAre("ann@example.test=Ann Other", "bob@example.test=Bob"));
    EXPECT_EQ(read(kerio, {"address=Name"}).error, "error.roster-no-domains");
    EXPECT_EQ(read("email\nann\nbob\n").error, "error.roster-no-domains");
    EXPECT_EQ(read(kerio, {"address=Name", "domain=@not a domain"}).error, "error.roster-map");
    EXPECT_THAT(read("user,domain\nann,@example.test\nbob,example.test\n").people,
                ElementsAre("ann@example.test=", "bob@example.test="));
    EXPECT_THAT(read("email\nann\nbob@other.test\n", {"domain=@example.test"}).people,
                ElementsAre("ann@example.test=", "bob@other.test="));
}

}  // namespace
}  // namespace mailadvisor
