#include "deploy/roster/roster.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A roster of these bytes, read to its end.
struct Reading {
    std::vector<RosterRow> rows{};
    std::vector<RosterFault> faults{};
    std::vector<Message> warnings{};
    std::optional<Error> error{};

    std::vector<std::string> addresses() const {
        std::vector<std::string> all;
        for (const auto& row : rows) all.push_back(row.address.display());
        return all;
    }

    std::vector<std::string> warned() const {
        std::vector<std::string> all;
        for (const auto& warning : warnings) all.push_back(warning.id);
        return all;
    }
};

Reading read(const std::string& bytes, const std::vector<std::string>& map = {}) {
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "roster.csv").string();
    std::ofstream(path, std::ios::binary) << bytes;
    Reading reading;
    auto roster = Roster::open({path, map, {}, false});
    if (!roster) {
        reading.error = roster.error();
        return reading;
    }
    reading.warnings = roster->warnings();
    while (auto item = roster->next()) {
        if (auto* row = std::get_if<RosterRow>(&*item)) reading.rows.push_back(std::move(*row));
        if (auto* fault = std::get_if<RosterFault>(&*item)) reading.faults.push_back(*fault);
    }
    return reading;
}

std::string utf16(const std::u16string& text, bool isLittle) {
    std::string bytes = isLittle ? "\xFF\xFE" : "\xFE\xFF";
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += isLittle ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

TEST(Roster, ReadsThaiDigitsAndHeadersWithASlash) {
    const auto reading = read(
        "email,ฝ่าย/แผนก,devices,places,wave\n"
        "a@x.test,บัญชี,๒,,๓\nb@x.test,ขาย,,\"๑ ๓\",\n");

    ASSERT_EQ(reading.rows.size(), 2U);
    EXPECT_EQ(reading.rows[0].department, "บัญชี");
    EXPECT_EQ(*reading.rows[0].needs.devices, 2);
    EXPECT_EQ(reading.rows[0].wave, 3);
    EXPECT_EQ(*reading.rows[1].needs.devices, 2);
    EXPECT_THAT(reading.rows[1].warnings, ::testing::IsEmpty());
}

TEST(Roster, NeedsOnlyAnAddressColumn) {
    const auto reading = read("email\na@example.test\nb@example.test\n");

    EXPECT_THAT(reading.addresses(), ElementsAre("a@example.test", "b@example.test"));
    EXPECT_FALSE(reading.rows[0].needs.devices.isKnown());
    EXPECT_THAT(reading.faults, IsEmpty());
}

TEST(Roster, ReadsWhatEachColumnSays) {
    const auto reading = read(
        "Email,Display Name,devices,webmail,backup,shared,quota,used,login\n"
        "a@example.test,Ann Other,3,recent,yes,no,2 GB,500MB,ann\n");

    ASSERT_THAT(reading.rows, SizeIs(1));
    const auto& row = reading.rows[0];
    EXPECT_EQ(row.line, 2U);
    EXPECT_EQ(row.displayName, "Ann Other");
    EXPECT_EQ(row.login, "ann");
    EXPECT_EQ(*row.needs.devices, 3);
    EXPECT_EQ(*row.needs.webmail, Webmail::Recent);
    EXPECT_TRUE(*row.needs.backup);
    EXPECT_FALSE(*row.needs.shared);
    EXPECT_EQ(row.needs.quota->value, 2LL * 1024 * 1024 * 1024);
    EXPECT_EQ(row.needs.used->value, 500LL * 1024 * 1024);
}

TEST(Roster, ReadsWhatEachMailProgramHoldsAlready) {
    const auto reading = read(
        "email,current type,old server\na@example.test,POP,Old.Example.Test.\n"
        "b@example.test,imap,\nc@example.test,ไม่มี,not a host\nd@example.test,exchange,\n");

    ASSERT_THAT(reading.rows, SizeIs(4));
    EXPECT_EQ(*reading.rows[0].needs.currentType, CurrentType::Pop3);
    EXPECT_EQ(*reading.rows[0].needs.movedFrom, "old.example.test");
    EXPECT_EQ(*reading.rows[1].needs.currentType, CurrentType::Imap);
    EXPECT_FALSE(reading.rows[1].needs.movedFrom.isKnown());
    EXPECT_EQ(*reading.rows[2].needs.currentType, CurrentType::None);
    EXPECT_THAT(reading.rows[2].warnings, SizeIs(1));
    EXPECT_FALSE(reading.rows[3].needs.currentType.isKnown());
    EXPECT_THAT(reading.rows[3].warnings, SizeIs(1));
}

TEST(Roster, KnowsTheHeadersOfRealFiles) {
    for (const std::string file : {
             "First Name [Required],Last Name [Required],Email Address [Required],Password "
             "[Required],Org Unit Path [Required]\nA,B,a@example.test,x,/\n",
             "User Name,First Name,Display Name,Alternate email address,Address,City\n"
             "a@example.test,A,A B,other@home.test,1 Main Street,Bangkok\n",
             "SamAccountName,UserPrincipalName,DisplayName\nab,a@example.test,A B\n",
             "password,quota,email,domain\nx,250,a,example.test\n",
             "ชื่อ-สกุล;อีเมล;อุปกรณ์\nสมชาย;a@example.test;2\n",
             "E-Mail\tName\na@example.test\tA\n",
             "sep=|\nname|mail\nA|a@example.test\n",
             "a@example.test,secret,250\n",
             "a@example.test\n",
         }) {
        EXPECT_THAT(read(file).addresses(), ElementsAre("a@example.test")) << file;
    }
}

TEST(Roster, ReadsEveryEncodingOfficeProgramsWrite) {
    const std::string windows874 = "email,name\r\na@example.test,\xCA\xC1\xAA\xD2\xC2\r\n";
    const std::u16string wide = u"email,name\r\na@example.test,สมชาย\r\n";
    for (const std::string& file :
         {std::string("email,name\na@example.test,สมชาย"),
          std::string("\xEF\xBB\xBF") + "email,name\ra@example.test,สมชาย\r", utf16(wide, true),
          utf16(wide, false), windows874}) {
        const auto reading = read(file);

        ASSERT_THAT(reading.rows, SizeIs(1)) << file;
        EXPECT_EQ(reading.rows[0].displayName, "สมชาย");
        EXPECT_EQ(reading.rows[0].line, 2U);
    }
}

TEST(Roster, QuotesMayHoldDelimitersQuotesAndLineBreaks) {
    const auto reading = read(
        "name,email\n\"Other, "
        "\"\"Ann\"\"\",a@example.test\n\"x\ny\",b@example.test\nC,c@example.test\n");

    EXPECT_THAT(reading.addresses(),
                ElementsAre("a@example.test", "b@example.test", "c@example.test"));
    EXPECT_EQ(reading.rows[0].displayName, "Other, \"Ann\"");
    EXPECT_EQ(reading.rows[1].displayName, "x y");  // a line break reaches no file of ours
    EXPECT_EQ(reading.rows[2].line, 5U);
}

TEST(Roster, ABadRowNeverStopsTheRest) {
    const auto reading = read(
        "email,devices\n"
        "no-at-sign,1\n"
        ",1\n"
        "a@example.test,many\n"
        "\"never closed,1\n"
        "b@example.test,1\n"
        "c@example.test\n");

    EXPECT_THAT(reading.addresses(),
                ElementsAre("a@example.test", "b@example.test", "c@example.test"));
    std::vector<std::pair<std::size_t, std::string>> faults;
    for (const auto& fault : reading.faults) faults.emplace_back(fault.line, fault.error.text.id);
    EXPECT_THAT(faults, ElementsAre(std::pair(2, "error.address-without-at"),
                                    std::pair(3, "error.roster-row-without-address"),
                                    std::pair(5, "error.roster-open-quote")));
}

TEST(Roster, AnAddressThatStandsTwiceIsAFaultThatNamesTheFirstLine) {
    const auto reading = read("email\nAnn@example.test\nb@example.test\nann@EXAMPLE.test\n");

    EXPECT_THAT(reading.rows, SizeIs(2));
    ASSERT_THAT(reading.faults, SizeIs(1));
    EXPECT_EQ(reading.faults[0].error.text,
              (Message{"error.roster-duplicate", {{"line", std::int64_t{2}}}}));
}

TEST(Roster, ACorrectedRowIsNoDoubleOfTheOneThatCouldNotBeUsed) {
    const auto reading = read("email,login\nann@example.test,a\u200Bnn\nann@example.test,ann\n");

    EXPECT_THAT(reading.addresses(), ElementsAre("ann@example.test"));
    EXPECT_THAT(reading.faults, SizeIs(1));
}

TEST(Roster, EveryFaultSaysWhatToDo) {
    const auto reading = read(
        "email,login\nno-at-sign,1\n,1\na@example.test,a\u202Eb\nb@example.test,1\n"
        "b@example.test,1\n\"never closed,1\n");

    ASSERT_THAT(reading.faults, SizeIs(5));
    for (const auto& fault : reading.faults) EXPECT_FALSE(fault.error.remedy.empty());
}

TEST(Roster, PasswordsAreWarnedOfOnceAndNeverKept) {
    const auto reading =
        read("email,Password,name\na@example.test,hunter2,A\nb@example.test,hunter3,B\n");

    EXPECT_THAT(reading.rows, SizeIs(2));
    EXPECT_THAT(reading.warned(), ElementsAre("deploy.passwords-in-roster"));
    EXPECT_EQ(reading.rows[0].login, "");
    EXPECT_EQ(reading.rows[0].displayName, "A");
}

TEST(Roster, MapNamesAColumnByHeaderOrNumber) {
    const std::string file = "Konto,Rechner\na@example.test,2\n";

    const auto byHeader = read(file, {"address=konto", "devices=Rechner"});
    const auto byNumber = read(file, {"address=1", "devices=2"});
    const auto unknown = read(file, {"address=missing"});

    ASSERT_THAT(byHeader.rows, SizeIs(1));
    EXPECT_EQ(*byHeader.rows[0].needs.devices, 2);
    EXPECT_THAT(byNumber.rows, SizeIs(1));
    ASSERT_TRUE(unknown.error);
    EXPECT_EQ(unknown.error->text.id, "error.roster-map");
}

TEST(Roster, QuotaUnitsComeFromTheValueTheHeaderOrTheUsualFiles) {
    constexpr std::int64_t mb = 1024 * 1024;
    for (const auto& [header, value, bytes] : {std::tuple{"quota", "250", 250 * mb},
                                               {"Quota (MB)", "250", 250 * mb},
                                               {"quota_gb", "2", 2048 * mb},
                                               {"quota (KB)", "1048576", 1024 * mb},
                                               {"quota", "2147483648", 2048 * mb},
                                               {"quota", "1.5G", 1536 * mb},
                                               {"quota", "\"1,024 MB\"", 1024 * mb}}) {
        const auto reading =
            read("email,name," + std::string(header) + "\na@example.test,A," + value + "\n");

        ASSERT_THAT(reading.rows, SizeIs(1)) << header << " " << value;
        EXPECT_EQ(reading.rows[0].needs.quota->value, bytes) << header << " " << value;
    }
    const auto unlimited = read("email,quota\na@example.test,unlimited\nb@example.test,0\n");
    ASSERT_THAT(unlimited.rows, SizeIs(2));
    EXPECT_FALSE(unlimited.rows[0].needs.quota.isKnown());
    EXPECT_FALSE(unlimited.rows[1].needs.quota.isKnown());
}

TEST(Roster, UnusableFilesAreErrors) {
    EXPECT_EQ(read("").error->text.id, "error.roster-empty");
    EXPECT_EQ(read("\n  \n\r\n").error->text.id, "error.roster-empty");
    EXPECT_EQ(Roster::open({"/nonexistent.csv", {}, {}, false}).error().text.id,
              "error.roster-unreadable");
    EXPECT_EQ(Roster::open({"/", {}, {}, false}).error().text.id, "error.roster-unreadable");
}

TEST(Roster, HugeFieldsAndLinesAreFaultsOfTheirRow) {
    const auto reading =
        read("email,name\na@example.test," + std::string(5000, 'x') + "\nb@example.test," +
             std::string(400'000, 'y') + "\nc@example.test,C\n");

    EXPECT_THAT(reading.addresses(), ElementsAre("c@example.test"));
    EXPECT_THAT(reading.faults, SizeIs(2));
}

TEST(Roster, AValueThatCannotBeReadIsUnknownAndSaidAndNeverCostsTheAccount) {
    const auto reading = read(
        "email,devices,quota,used\na@example.test,many,\"1,500 GB\",n/a\n"
        "b@example.test,2,\"1,5 GB\",\"1.2 GB (1,288,490,188 bytes)\"\n");

    ASSERT_THAT(reading.rows, SizeIs(2));
    EXPECT_FALSE(reading.rows[0].needs.devices.isKnown());
    EXPECT_FALSE(reading.rows[0].needs.quota.isKnown());
    ASSERT_THAT(reading.rows[0].warnings, SizeIs(3));
    EXPECT_EQ(reading.rows[0].warnings[1],
              (Message{"deploy.row-value",
                       {{"column", std::string("quota")}, {"value", std::string("1,500 GB")}}}));
    EXPECT_EQ(reading.rows[1].needs.quota->value, 3LL << 29);
    EXPECT_EQ(reading.rows[1].needs.used->value, 1'288'490'188);
    EXPECT_THAT(reading.rows[1].warnings, IsEmpty());
}

TEST(Roster, AddressesAreReadInWhateverFormTheyStand) {
    const auto reading = read(
        "email\nAnn Other <a@example.test>\nSMTP:b@example.test\n'c@example.test\n"
        "=\"d@example.test\"\ne\uFF20example.test\n\u200Bf@example.test\u00A0\n");

    EXPECT_THAT(reading.addresses(),
                ElementsAre("a@example.test", "b@example.test", "c@example.test", "d@example.test",
                            "e@example.test", "f@example.test"));
    EXPECT_EQ(reading.rows[0].displayName, "Ann Other");
}

TEST(Roster, TwinsThatDifferOnlyInTheirBytesAreOneAccount) {
    const auto reading = read("email\njos\u00E9@example.test\njose\u0301@example.test\n");

    EXPECT_THAT(reading.rows, SizeIs(1));
    ASSERT_THAT(reading.faults, SizeIs(1));
    EXPECT_EQ(reading.faults[0].error.text.id, "error.roster-duplicate");
}

TEST(Roster, WhatNobodySeesIsRefusedInALoginAndTakenOutOfAName) {
    const auto reading = read(
        "email,name,login\na@example.test,Ann,a\u200Bnn\nb@example.test,B\u202Eob\u00A0X,bob\n"
        "c\u2060@example.test,C,c\nd@example.test,D\uFFFDn,d\n"
        "e@example.test,เธกเธฒเธฅเธต,e\n");

    EXPECT_THAT(reading.addresses(),
                ElementsAre("b@example.test", "d@example.test", "e@example.test"));
    EXPECT_EQ(reading.rows[0].displayName, "Bob X");
    EXPECT_EQ(reading.rows[0].warnings.at(0).id, "deploy.row-name-unseen");
    EXPECT_EQ(reading.rows[1].displayName, "");
    EXPECT_EQ(reading.rows[1].warnings.at(0).id, "deploy.row-name-lost");
    EXPECT_EQ(reading.rows[2].displayName, "");
    ASSERT_THAT(reading.faults, SizeIs(2));
    EXPECT_EQ(reading.faults[0].error.text,
              (Message{"error.login-unseen", {{"character", std::string("U+200B")}}}));
    EXPECT_EQ(reading.faults[1].error.text.id, "error.address-unseen");
}

TEST(Roster, AHeaderThatStandsAgainIsNoAccount) {
    const auto reading = read("email,name\na@example.test,A\nemail,name\nb@example.test,B\n");

    EXPECT_THAT(reading.addresses(), ElementsAre("a@example.test", "b@example.test"));
    EXPECT_THAT(reading.faults, IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
