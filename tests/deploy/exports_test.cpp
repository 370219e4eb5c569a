#include "deploy/roster/roster.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string sizeOf(const Fact<ByteCount>& size) {
    return size.isKnown() ? std::to_string(size->value) : "?";
}

/// Each row as `address name used/quota department`, what is not set up as `address - reason`,
/// a fault as `line! id`.
std::vector<std::string> read(const RosterOpening& opening,
                              std::vector<std::string>* warnings = nullptr) {
    auto roster = Roster::open(opening);
    if (!roster) return {roster.error().text.id};
    if (warnings != nullptr) {
        for (const auto& warning : roster->warnings()) warnings->push_back(warning.id);
    }
    std::vector<std::string> all;
    while (auto item = roster->next()) {
        if (const auto* fault = std::get_if<RosterFault>(&*item)) {
            all.push_back(std::to_string(fault->line) + "! " + fault->error.text.id);
            continue;
        }
        const auto& row = std::get<RosterRow>(*item);
        std::string text = row.address.display();
        if (row.skip) {
            text += " - " + std::string(nameOf(*row.skip));
        } else {
            text += " " + row.displayName + " " + sizeOf(row.needs.used) + "/" +
                    sizeOf(row.needs.quota) + " " + row.department;
        }
        all.push_back(text);
        for (const auto& warning : row.warnings) all.push_back(warning.id);
    }
    return all;
}

/// An export as it lies in tests/deploy/exports.
std::vector<std::string> exported(const std::string& name,
                                  std::vector<std::string>* warnings = nullptr) {
    return read({std::string(TEST_SOURCE_DIR "/exports/") + name, {}, {}, false}, warnings);
}

std::vector<std::string> readText(const std::string& bytes,
                                  const std::vector<std::string>& map = {}) {
    const TemporaryFolder folder;
    return read({folder.write("roster", bytes), map, {}, false});
}

TEST(Export, OfMicrosoft365UsersSkipsBlockedPeopleAndGuests) {
    std::vector<std::string> warnings;

    EXPECT_THAT(
        exported("microsoft-365-users.csv", &warnings),
        ElementsAre("somchai@export.test สมชาย ใจดี ?/? ฝ่ายขาย",
                    "malee@export.test Malee Srisuk ?/? บัญชี", "wipa@export.test - suspended",
                    "guest_other.test#EXT#@export.onmicrosoft.com - guest"));
    EXPECT_THAT(warnings, IsEmpty());  // "Password never expires" is no password
}

TEST(Export, OfMicrosoft365UsageTellsBytesAndTheLimitOfSending) {
    EXPECT_THAT(
        exported("microsoft-365-usage.csv"),
        ElementsAre("somchai@export.test สมชาย ใจดี 48318382080/52613349376 ",
                    "malee@export.test Malee Srisuk 0/52613349376 ", "old@export.test - deleted"));
}

TEST(Export, OfMicrosoft365WithConcealedNamesSaysHowToShowThem) {
    const TemporaryFolder folder;
    const auto roster = Roster::open(
        {folder.write("usage.csv",
                      "User Principal Name,Display Name,Storage Used (Byte)\n"
                      "9F8E7D6C5B4A39281706F5E4D3C2B1A0,0F8E7D6C5B4A39281706F5E4D3C2B1A0,1\n"),
         {},
         {},
         false});

    ASSERT_FALSE(roster);
    EXPECT_EQ(roster.error().text.id, "error.roster-concealed");
    EXPECT_EQ(roster.error().remedy.id, "remedy.roster-concealed");
}

TEST(Export, OfGoogleWorkspaceTakesTheColumnsOfGamAndNoPassword) {
    std::vector<std::string> warnings;

    EXPECT_THAT(exported("google-workspace.csv", &warnings),
                ElementsAre("somchai@export.test Somchai Jaidee 15032385536/16106127360 ฝ่ายขาย",
                            "malee@export.test - suspended"));
    EXPECT_THAT(warnings, ElementsAre("deploy.passwords-in-roster"));
}

TEST(Export, OfCpanelIsReadInItsExactBytes) {
    EXPECT_THAT(exported("cpanel.json"),
                ElementsAre("somchai@export.test  966367641/1073741824 ", "malee@export.test  0/? ",
                            "wipa@export.test - suspended"));
    EXPECT_THAT(readText("email,diskquota,_diskquota,diskused,_diskused\n"
                         "a@export.test,1024,1073741824,921.60,966367641\n"),
                ElementsAre("a@export.test  966367641/1073741824 "));
}

TEST(Export, OfDovecotAndMicrosoft365CountTheMessagesToo) {
    const auto messagesIn = [](const std::string& name) {
        std::vector<std::int64_t> all;
        auto roster =
            Roster::open({std::string(TEST_SOURCE_DIR "/exports/") + name, {}, {}, false});
        if (!roster) return all;
        while (const auto item = roster->next()) {
            const auto* row = std::get_if<RosterRow>(&*item);
            if (row != nullptr && !row->skip) all.push_back(row->messages.valueOr(-1));
        }
        return all;
    };

    EXPECT_THAT(messagesIn("dovecot-quota.txt"), ElementsAre(51234, 0));
    EXPECT_THAT(messagesIn("dovecot-quota.json"), ElementsAre(1200, 1200));
    EXPECT_THAT(messagesIn("microsoft-365-usage.csv"), ::testing::Each(::testing::Ge(0)));
    EXPECT_FALSE(messagesIn("microsoft-365-usage.csv").empty());
}

TEST(Export, OfZimbraAndDovecotAreListsOfQuotas) {
    EXPECT_THAT(
        exported("zimbra-gqu.txt"),
        ElementsAre("somchai@export.test  1932735283/2147483648 ", "malee@export.test  524288/? "));
    const auto dovecot =
        ElementsAre("somchai@export.test  966367232/1073741824 ", "malee@export.test  0/? ");
    EXPECT_THAT(exported("dovecot-quota.json"), dovecot);
    EXPECT_THAT(exported("dovecot-quota.txt"), dovecot);
    EXPECT_THAT(readText("Username\tQuota name\tType\tValue\tLimit\t%\n"
                         "a@export.test\tUser quota\tSTORAGE\t5\t10\t50\n"
                         "a@export.test\tArchive\tSTORAGE\t1\t2\t50\n"),
                ElementsAre("a@export.test  5120/10240 "));
}

TEST(Export, OfQuotasWithoutItsHeadNeedsItsFormat) {
    const TemporaryFolder folder;
    const auto path = folder.write("quotas", "a@export.test User quota STORAGE 5 10 50\n");

    EXPECT_THAT(read({path, {}, QuotaFormat::Doveadm, false}),
                ElementsAre("a@export.test  5120/10240 "));
}

TEST(Export, OfADirectoryLeavesOutWhatHasNoMailbox) {
    EXPECT_THAT(exported("directory.ldif"),
                ElementsAre(" - no-person",
                            "somchai@export.test สมชาย ใจดี ฝ่ายขายต่างประเทศและการตลาด ?/? ฝ่ายขาย",
                            "wipa@export.test - suspended", " - no-person", " - no-mailbox"));
    EXPECT_THAT(
        readText("DN,objectClass,displayName,mail,userAccountControl\n"
                 "\"CN=A,DC=x\",top;person;organizationalPerson;user,Ann,a@export.test,512\n"
                 "\"CN=B,DC=x\",top;person;organizationalPerson;user,Bob,b@export.test,514\n"
                 "\"CN=C,DC=x\",top;group,All,,\n"),
        ElementsAre("a@export.test Ann ?/? ", "b@export.test - suspended", " - no-person"));
}

TEST(Export, OfZmprovAndFormatListNamesItsFieldsAtEachEntry) {
    EXPECT_THAT(readText("# name a@export.test\ndisplayName: Ann\nzimbraMailQuota: 1048576\n"
                         "zimbraAccountStatus: active\nuserPassword: VALUE-BLOCKED\n\n"
                         "# name b@export.test\ndisplayName: Bob\nzimbraAccountStatus: closed\n"),
                ElementsAre("a@export.test Ann ?/1048576 ", "b@export.test - suspended"));
    EXPECT_THAT(readText("\n\nDisplayName        : Ann\nPrimarySmtpAddress : a@export.test\n"
                         "ProhibitSendQuota  : 49.5 GB (53,150,220,288 bytes)\n\n"
                         "DisplayName        : Bob\nPrimarySmtpAddress : b@export.test\n"
                         "ProhibitSendQuota  : Unlimited\n\n"),
                ElementsAre("a@export.test Ann ?/53150220288 ", "b@export.test Bob ?/? "));
}

TEST(Export, OfExchangeKnowsSharedMailboxesAndRooms) {
    EXPECT_THAT(
        exported("exchange-shell.csv"),
        ElementsAre("somchai@export.test สมชาย ใจดี 48211004621/53150220288 ",
                    "sales@export.test ฝ่ายขาย 1258291/? ", "room1@export.test - no-person"));
}

TEST(Export, OfThaiExcelIsReadInItsCodePage) {
    std::vector<std::string> warnings;

    EXPECT_THAT(exported("thai-excel-874.csv", &warnings),
                ElementsAre("somchai@export.test สมชาย ใจดี 2040109466/2147483648 ฝ่ายขาย",
                            "malee@export.test แดง ศรีสุข 10485760/? บัญชี"));
    EXPECT_THAT(warnings, ElementsAre("deploy.roster-windows-874", "deploy.roster-lines-above"));
}

TEST(Export, AsAWorkbookIsReadAsItShows) {
    std::vector<std::string> warnings;

    EXPECT_THAT(exported("staff.xlsx", &warnings),
                ElementsAre("somchai@export.test สมชาย ใจดี 966367642/1073741824 ฝ่ายขาย",
                            "malee@export.test  0/? บัญชี"));
    EXPECT_THAT(warnings, ElementsAre("deploy.roster-sheet", "deploy.roster-lines-above"));
}

TEST(Export, AsJsonLinesTakesTheAccountAndNotItsOtherAddresses) {
    EXPECT_THAT(exported("accounts.jsonl"), ElementsAre("somchai@export.test สมชาย ใจดี ?/? /Sales",
                                                        "malee@export.test - suspended"));
}

TEST(Export, AsJsonIsTheSameInUtf16AndDamagedOnlyWhereItIsDamaged) {
    std::string wide("\xFF\xFE");
    for (const char c : std::string(R"([{"email":"a@export.test","quota":"1 GB"}])")) {
        wide += c;
        wide += '\0';
    }

    EXPECT_THAT(readText(wide), ElementsAre("a@export.test  ?/1073741824 "));
    EXPECT_THAT(
        readText("{\"email\":\"a@export.test\"}\n{\"email\":\n{\"email\":\"c@export.test\"}\n"),
        ElementsAre("a@export.test  ?/? ", "2! error.roster-json", "c@export.test  ?/? "));
    EXPECT_THAT(readText("[\"a@export.test\",\"b@export.test\"]"),
                ElementsAre("a@export.test  ?/? ", "b@export.test  ?/? "));
    EXPECT_THAT(readText("{\"value\":[{\"mail\":\"a@export.test\"},{\"mail\":\"b@export.test\"}]}"),
                ElementsAre("a@export.test  ?/? ", "b@export.test  ?/? "));
}

TEST(Export, IsReadWhateverTheOrderOfItsColumns) {
    EXPECT_THAT(readText("Storage Used (Byte);Extra;User Principal Name;Prohibit Send Quota (Byte);"
                         "Is Deleted\n5;x;a@export.test;10;FALSE\n6;x;b@export.test;10;TRUE\n"),
                ElementsAre("a@export.test  5/10 ", "b@export.test - deleted"));
    EXPECT_THAT(readText("Abteilung\tNachname\tVorname\tE-Mail-Adresse\tKennwort\tKontingent (MB)\n"
                         "Einkauf\tMüller\tJosé\ta@export.test\tgeheim\t1\n"),
                ElementsAre("a@export.test José Müller ?/1048576 Einkauf"));
    EXPECT_THAT(readText("สถานะ,อีเมล,ชื่อ,นามสกุล,รหัสผ่านอีเมล,พื้นที่ทั้งหมด (กิกะไบต์)\n"
                         "ใช้งาน,a@export.test,วิภา,ใจเย็น,x,1\nลาออก,b@export.test,ก,ข,x,1\n"),
                ElementsAre("a@export.test วิภา ใจเย็น ?/1073741824 ", "b@export.test - suspended"));
}

TEST(Export, OfProxyAddressesIsTakenAtTheMailboxItself) {
    EXPECT_THAT(readText("Name,EmailAddresses\nAnn,\"smtp:x@export.test,SMTP:a@export.test\"\n"
                         "Bob,SMTP:b+tag@export.test\n"
                         "Cid,SMTP:c@export.test+smtp:d@export.test\n"),
                ElementsAre("a@export.test Ann ?/? ", "b+tag@export.test Bob ?/? ",
                            "c@export.test Cid ?/? "));
}

TEST(Export, PutsNoPasswordAside) {
    const TemporaryFolder folder;
    const auto json = folder.write("a.json", R"({"email":"a@export.test","password":"hunter2"})");
    for (const auto& path : {std::string(TEST_SOURCE_DIR "/exports/directory.ldif"), json}) {
        auto records = openRecords(path);
        ASSERT_TRUE(records);
        std::size_t fields = 0;
        while (const auto item = (*records)->next()) {
            for (const auto& field : std::get<RosterRecord>(*item).fields) {
                EXPECT_EQ(field.find("hunter2"), std::string::npos) << path;
                fields += field.empty() ? 0 : 1;
            }
        }
        EXPECT_GT(fields, 1U);
    }
}

}  // namespace
}  // namespace mailadvisor
