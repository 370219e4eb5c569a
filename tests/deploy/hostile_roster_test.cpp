#include "deploy/records/zip_entries.h"
#include "deploy/roster/roster.h"
#include "deploy/roster/row_text.h"

#include "output/archive_sink.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

using Parts = std::vector<std::pair<std::string, std::string>>;  ///< entry, content

/// The addresses that come of it, `line! id` for a fault, or the id of the error.
std::vector<std::string> read(const std::string& path) {
    auto roster = Roster::open({path, {}, {}, false});
    if (!roster) return {roster.error().text.id};
    std::vector<std::string> all;
    while (auto item = roster->next()) {
        const auto* fault = std::get_if<RosterFault>(&*item);
        all.push_back(fault != nullptr ? std::to_string(fault->line) + "! " + fault->error.text.id
                                       : std::get<RosterRow>(*item).address.display());
    }
    return all;
}

std::vector<std::string> readText(const std::string& bytes) {
    const TemporaryFolder folder;
    return read(folder.write("roster", bytes));
}

const std::string links = "<Relationships><Relationship Id=\"r\" Type=\"x/";

/// A workbook with this sheet; more parts may take the place of its own.
std::vector<std::string> readBook(const std::string& sheet, const Parts& others = {}) {
    Parts parts{
        {"_rels/.rels", links + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" id=\"r\"/></sheets>"
         "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         links + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}};
    for (const auto& other : others) {
        std::erase_if(parts, [&](const auto& part) { return part.first == other.first; });
        parts.push_back(other);
    }
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "book.xlsx").string();
    auto zip = ArchiveSink::create(path, ArchiveFormat::Zip, {}).value();
    Bundle bundle;
    for (const auto& [name, content] : parts) bundle.files.push_back({name, content, {}});
    EXPECT_TRUE(zip->put("", bundle));
    EXPECT_TRUE(zip->finish());
    return read(path);
}

std::string row(const std::string& text) {
    return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
}

std::string sheetOf(const std::string& rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

TEST(HostileWorkbook, NeedsNoNumbersOfRowsAndCells) {
    EXPECT_THAT(readBook(sheetOf(row("email") + row("a@x.test"))), ElementsAre("a@x.test"));
}

TEST(HostileWorkbook, WithADocumentTypeIsRefused) {
    EXPECT_THAT(readBook("<!DOCTYPE x [<!ENTITY a \"b@x.test\">]>" + sheetOf(row("&a;"))),
                ElementsAre("error.roster-zip"));
    EXPECT_THAT(readBook("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + sheetOf(row("a@x.test"))),
                ElementsAre("error.roster-zip"));
}

TEST(HostileWorkbook, ThatUnpacksWithoutEndIsRefused) {
    const std::string endless(20UL * 1024 * 1024, ' ');
    EXPECT_THAT(readBook("<worksheet a=\"" + endless + "\"/>"), ElementsAre("error.roster-zip"));

    const TemporaryFolder folder;
    const std::string path = (folder.path() / "bomb.zip").string();
    auto sink = ArchiveSink::create(path, ArchiveFormat::Zip, {}).value();
    ASSERT_TRUE(sink->put("", Bundle{{{"a", std::string(1'000'000, ' '), {}},
                                      {"b", std::string(1'000'000, ' '), {}}}}));
    ASSERT_TRUE(sink->finish());
    ZipEntries zip(RereadableFile::open(path).value(), path, 1'500'000);
    const auto takeAll = [](std::string_view) { return true; };
    EXPECT_TRUE(zip.read("a", takeAll));
    const auto second = zip.read("b", takeAll);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::LimitExceeded);
}

TEST(HostileWorkbook, WithOneHugeCellLosesThatRowAlone) {
    const std::string huge(10UL * 1024 * 1024, 'x');

    EXPECT_THAT(readBook(sheetOf(row("email") + row("a@x.test") + row(huge) + row("b@x.test"))),
                ElementsAre("a@x.test", "3! error.roster-field-too-long", "b@x.test"));
}

TEST(HostileWorkbook, CannotLeadOutOfItself) {
    for (const std::string target : {"../../../../etc/passwd", "/etc/passwd", ""}) {
        EXPECT_THAT(readBook(sheetOf(row("a@x.test")),
                             {{"xl/_rels/workbook.xml.rels",
                               links + "worksheet\" Target=\"" + target + "\"/></Relationships>"}}),
                    ElementsAre("error.roster-workbook"))
            << target;
    }
}

TEST(HostileWorkbook, ThatIsCutOrNoWorkbookIsSaid) {
    EXPECT_THAT(readBook("<worksheet><sheetData><row>"), ElementsAre("error.roster-zip"));
    EXPECT_THAT(readText("PK\x03\x04rest"), ElementsAre("error.roster-zip"));
    EXPECT_THAT(readBook("", {{"xl/workbook.xml", "<workbook><sheets/></workbook>"}}),
                ElementsAre("error.roster-workbook"));
}

TEST(HostileWorkbook, CellsFarOutAndWrongNumbersCostNothing) {
    EXPECT_THAT(readBook(sheetOf("<row r=\"99999999999999999999\"><c r=\"XFD1\"><v>1</v></c>"
                                 "<c r=\"ZZZZ1\"/><c r=\"A1\" t=\"s\"><v>77</v></c>"
                                 "<c r=\"B1\" t=\"inlineStr\"><is><t>a@x.test</t></is></c></row>")),
                ElementsAre("a@x.test"));
}

TEST(HostileList, FormulasDevicesAndTwinsStayTextAndOneAccount) {
    EXPECT_THAT(readText("email,name\na@x.test,=1+cmd|'/C calc'!A0\nCON@x.test,con\n"
                         "A@X.TEST,twin\n\uFF41@x.test,wide\n"),
                ElementsAre("a@x.test", "CON@x.test", "4! error.roster-duplicate",
                            "5! error.roster-duplicate"));
}

TEST(HostileList, NulAndLongAddressesAreFaultsOfTheirRow) {
    using namespace std::string_literals;
    EXPECT_THAT(
        readText("email\na@x.test\nb\0c@x.test\n"s + std::string(255, 'l') + "@x.test\nd@x.test\n"),
        ElementsAre("a@x.test", HasSubstr("3! error.address"), HasSubstr("4! error.address"),
                    "d@x.test"));
}

TEST(HostileList, ARowThatASeparatorToreIsNobodysAccount) {
    EXPECT_THAT(readText("email,name,devices\na@x.test,Ann,1\nb@x.test,Bun,mi,2\nc@x.test,Cai,\n"
                         "d@x.test,Dao\n"),
                ElementsAre("a@x.test", "3! error.roster-too-many-fields", "c@x.test", "d@x.test"));
    // A separator at the end of every line, and columns that no header names, are a custom.
    EXPECT_THAT(readText("email;name\na@x.test;Ann;\nb@x.test;Bun;\n"),
                ElementsAre("a@x.test", "b@x.test"));
    EXPECT_THAT(readText("email,name\na@x.test,Ann,,,\nb@x.test,Bun\nc@x.test,Cai\n"),
                ElementsAre("a@x.test", "b@x.test", "c@x.test"));
    EXPECT_THAT(readText("email,name\na@x.test,Ann,HQ\nb@x.test,Bun,HQ\n"),
                ElementsAre("a@x.test", "b@x.test"));
}

TEST(HostileList, APasswordThatASeparatorToreIsInNothingThatIsTold) {
    for (const char* list :
         {"email,password,name\na@x.test,zz,Secret9,Ann\nb@x.test,ok,Bun\nc@x.test,ok,Cai\n",
          "email,password,name\na@x.test,zz,Secret9,\nb@x.test,ok,Bun\nc@x.test,ok,Cai\n",
          "password;email;quota\nzz;Secret9;a@x.test;1\nok;b@x.test;2\nok;c@x.test;2\n",
          "email;name;password;quota\na@x.test;Ann;zz;Secret9;1\nb@x.test;Bun;ok;1\n"}) {
        const TemporaryFolder folder;
        auto roster = Roster::open({folder.write("roster", list), {}, {}, false}).value();
        std::string told;
        int faults = 0;
        while (auto item = roster.next()) {
            told += packed(*item);
            faults += std::holds_alternative<RosterFault>(*item) ? 1 : 0;
        }
        EXPECT_EQ(faults, 1) << list;
        EXPECT_THAT(told, Not(HasSubstr("Secret9"))) << list;
    }
}

TEST(HostileList, OfAddressesAndPasswordsShowsNoPassword) {
    const TemporaryFolder folder;
    auto roster =
        Roster::open({folder.write("passwd", "a@x.test:hunter2:::\nb@x.test:{PLAIN}hunter3:::\n"),
                      {},
                      {},
                      false});
    ASSERT_TRUE(roster);

    while (auto item = roster->next()) {
        ASSERT_TRUE(std::holds_alternative<RosterRow>(*item));
        EXPECT_THAT(std::get<RosterRow>(*item).address.display(), Not(HasSubstr("hunter")));
    }
}

TEST(HostileDirectory, NeverFetchesWhatAUrlStandsForAndSurvivesBrokenBase64) {
    EXPECT_THAT(
        readText("dn: cn=a\nmail:< file:///etc/passwd\n\n"
                 "dn: cn=b\nmail:: !!!!\nmail: b@x.test\n\ndn: cn=c\nmail:: Y0B4LnRlc3Q=\n"),
        ElementsAre("", "b@x.test", "c@x.test"));
}

TEST(HostileJson, IsReadToItsDepthAndNoFurther) {
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += "[";

    EXPECT_THAT(readText("[{\"email\":\"a@x.test\"}," + deep),
                ElementsAre("a@x.test", "2! error.roster-json"));
}

}  // namespace
}  // namespace mailadvisor
