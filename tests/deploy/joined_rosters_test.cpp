#include "deploy/roster/joined_rosters.h"

#include "deploy/roster/row_text.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Joined : public ::testing::Test {
protected:
    void open() {
        auto opened = JoinedRosters::open(files);
        if (!opened) {
            error = opened.error();
            return;
        }
        for (const auto& warning : opened->warnings()) warnings.push_back(warning.id);
        for (const auto& note : opened->notes()) {
            notes.push_back(std::get<std::string>(note.arguments.back().value));
        }
        std::size_t given = 0;
        for (; auto item = opened->next(); ++given) {
            if (auto* row = std::get_if<RosterRow>(&*item)) rows.push_back(std::move(*row));
            if (auto* fault = std::get_if<RosterFault>(&*item)) faults.push_back(*fault);
        }
        EXPECT_EQ(given, opened->size());
    }

    std::string file(const std::string& name, const std::string& bytes) {
        return folder.write(name, bytes);
    }

    std::vector<std::string> addresses() const {
        std::vector<std::string> all;
        for (const auto& row : rows) all.push_back(row.address.display());
        return all;
    }

    TemporaryFolder folder;
    RosterFiles files;
    std::vector<RosterRow> rows;
    std::vector<RosterFault> faults;
    std::vector<std::string> warnings;
    std::vector<std::string> notes;  ///< the columns
    std::optional<Error> error;
};

TEST_F(Joined, AListOfTheNewServerNeverCountsAsSaidOfTheOldOne) {
    files.rosters = {file("old", "email,used,quota,messages,disabled\na@x.test,3 GB,5 GB,30,no\n")};
    files.newServer = {{file("new",
                             "email,used,quota,messages,disabled,name\n"
                             "a@x.test,1 GB,2 GB,10,yes,Ann\nb@x.test,1 GB,2 GB,10,no,B\n"),
                        std::nullopt}};

    open();

    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(rows[0].needs.used, Fact<ByteCount>::known({3LL << 30}));
    EXPECT_EQ(rows[0].needs.quota, Fact<ByteCount>::known({5LL << 30}));
    EXPECT_EQ(rows[0].messages, Fact<std::int64_t>::known(30));
    EXPECT_EQ(rows[0].atNewServer.used, Fact<ByteCount>::known({1LL << 30}));
    EXPECT_EQ(rows[0].atNewServer.limit, Fact<ByteCount>::known({2LL << 30}));
    EXPECT_EQ(rows[0].atNewServer.messages, Fact<std::int64_t>::known(10));
    EXPECT_FALSE(rows[0].skip);
    EXPECT_EQ(rows[0].displayName, "");
    EXPECT_THAT(rows[0].warnings, IsEmpty());
}

TEST_F(Joined, OneListMayBeReadTwiceToo) {
    RosterFiles twice;
    twice.rosters = {file("one", "email,wave,new-quota,messages\na@x.test,3,2 GB,\"1,234\"\n")};
    twice.isReadTwice = true;
    auto opened = JoinedRosters::open(twice);
    ASSERT_TRUE(opened);
    const auto first = opened->next();
    EXPECT_FALSE(opened->next());

    opened->rewind();

    const auto again = opened->next();
    ASSERT_TRUE(first && again);
    EXPECT_EQ(packed(*first), packed(*again));
    const auto& row = std::get<RosterRow>(*again);
    EXPECT_EQ(row.wave, 3);
    EXPECT_EQ(row.messages, Fact<std::int64_t>::known(1234));
    EXPECT_EQ(row.atNewServer.limit, Fact<ByteCount>::known({2LL << 30}));
}

TEST_F(Joined, WhoHasNoMailboxInAListOfAnswersIsNobody) {
    files.rosters = {file("users", "email\na@x.test\n")};
    files.needs = {file("answers",
                        "dn: cn=Printer,dc=x\nobjectClass: person\ncn: Printer\n\n"
                        "dn: cn=Ann,dc=x\nobjectClass: person\nmail: a@x.test\n")};

    open();

    EXPECT_THAT(addresses(), ElementsAre("a@x.test"));
    EXPECT_THAT(faults, IsEmpty());
}

TEST_F(Joined, ListsCompleteEachOtherByAddress) {
    files.rosters = {file("users",
                          "User principal name,Display name,Department\nAnn@x.test,Ann,Sales\n"
                          "b@x.test,Bob,IT\n"),
                     file("usage",
                          "User Principal Name,Storage Used (Byte),Prohibit Send Quota (Byte)\n"
                          "b@x.test,0,7\nann@X.test,5,10\nc@x.test,1,2\n")};

    open();

    EXPECT_THAT(addresses(), ElementsAre("Ann@x.test", "b@x.test", "c@x.test"));
    EXPECT_EQ(rows[0].displayName, "Ann");
    EXPECT_EQ(rows[0].department, "Sales");
    EXPECT_EQ(rows[0].needs.used->value, 5);
    EXPECT_EQ(rows[0].needs.quota->value, 10);
    EXPECT_EQ(rows[1].needs.used->value, 0);
    EXPECT_EQ(rows[0].line, 2U);
    EXPECT_THAT(rows[0].warnings, IsEmpty());
    EXPECT_THAT(notes, ElementsAre("User principal name", "User Principal Name"));
}

TEST_F(Joined, WhereListsDisagreeTheFirstNamedCountsAndItIsSaid) {
    const auto second = file("two", "email,name,devices,quota\na@x.test,Anna,3,2 GB\n");
    files.rosters = {file("one", "email,name,devices,quota\na@x.test,Ann,1,1 GB\n"), second};

    open();

    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(rows[0].displayName, "Ann");
    EXPECT_EQ(*rows[0].needs.devices, 1);
    EXPECT_EQ(rows[0].needs.quota->value, 1LL << 30);
    ASSERT_THAT(rows[0].warnings, SizeIs(3));
    EXPECT_EQ(
        rows[0].warnings[1],
        (Message{
            "deploy.row-disagrees",
            {{"file", second}, {"column", std::string("devices")}, {"value", std::int64_t{3}}}}));
}

TEST_F(Joined, AnswersCountMoreThanSizesAndThoseMoreThanRosters) {
    files.rosters = {file("one", "email,devices,quota\na@x.test,1,1 GB\n")};
    files.quotas = {
        {file("quotas", "a@x.test 2147483648 1024\nz@x.test 5 5\n"), QuotaFormat::Zimbra}};
    files.needs = {file("answers",
                        "address;name;places;keep-copy;current-type\n"
                        "a@x.test;Ann;1 3 phone;yes;unknown\nb@x.test;;phone;;\n")};

    open();

    EXPECT_THAT(addresses(), ElementsAre("a@x.test"));
    EXPECT_EQ(*rows[0].needs.devices, 2);  // 1 is the office computer, 3 the phone
    EXPECT_EQ(*rows[0].needs.webmail, Webmail::No);
    EXPECT_TRUE(*rows[0].needs.backup);
    EXPECT_FALSE(rows[0].needs.currentType.isKnown());
    EXPECT_EQ(rows[0].needs.quota->value, 2LL << 30);
    EXPECT_EQ(rows[0].displayName, "Ann");
    EXPECT_THAT(warnings, ElementsAre("deploy.roster-without-names", "deploy.said-of-strangers"));
}

TEST_F(Joined, AnAnswerNeitherRenamesNorRespellsAnybody) {
    files.rosters = {file("one", "email,name,department\nmalee@x.test,Malee New,IT\n")};
    files.needs = {file("answers", "email,name,department,devices\nMALEE@X.test,Malee Old,HR,\n")};

    open();

    EXPECT_THAT(addresses(), ElementsAre("malee@x.test"));
    EXPECT_EQ(rows[0].displayName, "Malee New");
    EXPECT_EQ(rows[0].department, "IT");
    EXPECT_THAT(rows[0].warnings, IsEmpty());
}

TEST_F(Joined, WhomOneListCallsGoneIsGone) {
    files.rosters = {
        file("one", "email,status\na@x.test,active\nb@x.test,\n"),
        file("two", "email,Is Deleted\na@x.test,TRUE\nb@x.test,TRUE\nb@x.test,FALSE\n")};

    open();

    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_EQ(rows[0].skip, SkipReason::Deleted);
    EXPECT_FALSE(rows[1].skip);  // made again after it was deleted
}

TEST_F(Joined, FaultsOfEachListStandInTheirPlaces) {
    files.rosters = {file("one", "email\na@x.test\nnonsense\na@x.test\n"),
                     file("two", "email\n\"open\nb@x.test\n")};

    open();

    EXPECT_THAT(addresses(), ElementsAre("a@x.test", "b@x.test"));
    ASSERT_THAT(faults, SizeIs(3));
    EXPECT_EQ(faults[0].error.text.id, "error.address-without-at");
    EXPECT_EQ(faults[1].error.text,
              (Message{"error.roster-duplicate-in-list",
                       {{"line", std::int64_t{2}}, {"file", files.rosters[0]}}}));
    EXPECT_EQ(faults[2].error.text.id, "error.roster-open-quote");
    EXPECT_EQ(faults[0].error.where, files.rosters[0] + ":3");
    EXPECT_EQ(faults[1].error.where, files.rosters[0] + ":4");
    EXPECT_EQ(faults[2].error.where, files.rosters[1] + ":2");
    EXPECT_EQ(faults[2].line, 2U);
    EXPECT_EQ(faults[1].error.remedy,
              (Message{"remedy.roster-row-in-list",
                       {{"line", std::string("4")}, {"file", files.rosters[0]}}}));
    for (const auto& fault : faults) EXPECT_FALSE(fault.error.remedy.empty());
}

TEST_F(Joined, OneListNeedsNoNameAtItsFaults) {
    files.rosters = {file("one", "email,devices\na@x.test,many\nnonsense,1\na@x.test,1\n")};
    for (const bool isReadTwice : {false, true}) {
        files.isReadTwice = isReadTwice;
        rows.clear();
        faults.clear();

        open();

        ASSERT_THAT(faults, SizeIs(2));
        EXPECT_EQ(faults[0].error.where, "3");
        EXPECT_EQ(faults[1].error.where, "4");
        EXPECT_EQ(faults[1].error.text,
                  (Message{"error.roster-duplicate", {{"line", std::int64_t{2}}}}));
        EXPECT_EQ(faults[1].error.remedy.id, "remedy.roster-row");
        ASSERT_THAT(rows, SizeIs(1));
        ASSERT_THAT(rows[0].warnings, SizeIs(1));
        EXPECT_EQ(rows[0].warnings[0].id, "deploy.row-value");
    }
}

TEST_F(Joined, WarningsOfSeveralListsNameTheListAndTheLine) {
    files.rosters = {file("one", "email,devices\nb@x.test,1\na@x.test,many\n")};
    files.needs = {file("answers", "address;places;keep-copy;current-type\na@x.test;;perhaps;\n")};

    open();

    ASSERT_THAT(rows, SizeIs(2));
    std::vector<std::string> said;
    for (const auto& warning : rows[1].warnings) {
        ASSERT_EQ(warning.id, "deploy.row-in-list");
        const auto& whole = std::get<MessageList>(warning.arguments[1].value);
        ASSERT_THAT(whole, SizeIs(1));
        EXPECT_EQ(whole[0].id, "deploy.row-value");
        said.push_back(std::get<std::string>(warning.arguments[0].value));
    }
    EXPECT_THAT(said, ElementsAre(files.needs[0] + ":2", files.rosters[0] + ":3"));
    EXPECT_THAT(rows[0].warnings, IsEmpty());
}

TEST_F(Joined, AMappedColumnNeedsToStandInOneOfTheLists) {
    files.rosters = {file("one", "Konto,Wer\na@x.test,Ann\n"), file("two", "email\nb@x.test\n")};
    files.map = {"name=Wer"};
    open();
    EXPECT_THAT(addresses(), ElementsAre("a@x.test", "b@x.test"));
    EXPECT_EQ(rows[0].displayName, "Ann");

    files.map = {"name=Nobody"};
    open();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->text.id, "error.roster-map");
}

TEST(RowText, GivesBackEveryFieldThatWasPutAside) {
    RosterRow row;
    row.line = 7;
    row.address = *EmailAddress::parse("somchai@ไทย.test");
    row.displayName = "สมชาย";
    row.login = "l";
    row.server = "s";
    row.department = "d";
    row.needs.devices = Fact<int>::known(0);
    row.needs.webmail = Fact<Webmail>::known(Webmail::Yes);
    row.needs.backup = Fact<bool>::known(false);
    row.needs.shared = Fact<bool>::known(true);
    row.needs.reachBackDays = Fact<int>::known(30);
    row.needs.currentType = Fact<CurrentType>::known(CurrentType::Pop3);
    row.needs.movedFrom = Fact<std::string>::known("old.test");
    row.needs.purpose = Fact<Purpose>::known(Purpose::Archive);
    row.needs.phoneOnly = Fact<bool>::known(true);
    row.needs.quota = Fact<ByteCount>::known({1LL << 40});
    row.needs.used = Fact<ByteCount>::known({0});
    row.skip = SkipReason::Guest;
    row.warnings = {{"test.warning", {{"size", ByteCount{5}}, {"text", std::string("x")}}}};

    const auto back = std::get<RosterRow>(unpacked(packed(row)));

    EXPECT_EQ(back.line, row.line);
    EXPECT_EQ(back.address, row.address);
    EXPECT_EQ(back.displayName + back.login + back.server + back.department, "สมชายlsd");
    EXPECT_EQ(back.needs, row.needs);
    EXPECT_EQ(back.skip, row.skip);
    EXPECT_EQ(back.warnings, row.warnings);
}

}  // namespace
}  // namespace mailadvisor
