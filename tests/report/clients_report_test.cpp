#include "report/clients_report.h"
#include "clients/metadata_sample.h"
#include "report/clients_report_json.h"

#include "samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;

const PageStyle brief{};
const PageStyle detailed{80, false, true};

ClientMetadata thunderbird() {
    ClientMetadata client = sample::client("thunderbird");
    client.name = {"Thunderbird", "Thunderbird"};
    client.can.oauth2 = false;
    client.files = {{"prefs.js", {"the profile", "โปรไฟล์"}}};
    client.proof = Proof::Program;
    client.proven = {{"mail arrives", "อีเมลเข้า"}};
    client.unverified = {{"Windows", "บน Windows"}};
    return client;
}

TEST(ClientsReport, ShowsWhatEachProgramCanDo) {
    const auto text = clientsReport({thunderbird()}, test::english(), {120, false, false});

    EXPECT_THAT(text, HasSubstr("thunderbird  Thunderbird  Linux, Windows  IMAP, POP3, STARTTLS  "
                                "from the first download  the program"));
    EXPECT_THAT(text, HasSubstr("--verbose"));
    EXPECT_THAT(text, Not(HasSubstr("mail arrives")));
}

TEST(ClientsReport, SaysInDetailWhatIsProvenAndWhereFilesGo) {
    const auto text = clientsReport({thunderbird()}, test::english(), detailed);

    EXPECT_THAT(text, HasSubstr("- prefs.js: the profile"));
    EXPECT_THAT(text, HasSubstr("Password: the program asks for it"));
    EXPECT_THAT(text, HasSubstr("✓ mail arrives"));
    EXPECT_THAT(text, HasSubstr("? Windows"));
}

TEST(ClientsReport, DoesNotCallAFormatCheckTheRealProgram) {
    ClientMetadata client = thunderbird();
    client.proof = Proof::Format;

    const auto text = clientsReport({client}, test::english(), detailed);

    EXPECT_THAT(text, HasSubstr("format only"));
    EXPECT_THAT(text, HasSubstr("Checked without the program"));
    EXPECT_THAT(text, Not(HasSubstr("real program")));
}

DeviceTrial triedOnWindows() {
    DeviceTrial trial;
    trial.client = "outlook";
    trial.program = "Outlook (classic)";
    trial.version = "16.0.17328";
    trial.system = "Windows 11 23H2";
    trial.date = {std::chrono::sys_days(std::chrono::year{2026} / 11 / 27)};
    trial.protocol = Protocol::Pop3;
    trial.answers = {TrialAnswer::Yes, TrialAnswer::Yes, TrialAnswer::No, TrialAnswer::NotTried,
                     TrialAnswer::NotTried};
    trial.remark = "the font is small";
    return trial;
}

TEST(ClientsReport, ShowsWhatPeopleSawOnTheirDevicesWithDateAndVersion) {
    ClientMetadata client = thunderbird();
    client.trials = {triedOnWindows()};

    const auto english = clientsReport({client}, test::english(), detailed);
    const auto thai = clientsReport({client}, test::thai(), detailed);

    EXPECT_THAT(english, HasSubstr("! Outlook (classic) 16.0.17328 · Windows 11 23H2 · "
                                   "27 November 2026 · POP3\n"
                                   "      Worked: taking over the settings and receiving mail\n"
                                   "      Did not work: sending mail\n"
                                   "      Not tried: the sender's name and what stays on the "
                                   "server\n"
                                   "      Remark: the font is small\n"));
    EXPECT_THAT(thai, HasSubstr("27 พฤศจิกายน 2569"));
    EXPECT_THAT(thai, HasSubstr("ใช้ไม่ได้: การส่งอีเมล\n"));
}

TEST(ClientsReport, MarksATrialAsGoodOnlyWhereNothingFailed) {
    ClientMetadata client = thunderbird();
    client.trials = {triedOnWindows()};
    client.trials[0].answers[2] = TrialAnswer::Yes;

    EXPECT_THAT(clientsReport({client}, test::english(), detailed),
                HasSubstr("✓ Outlook (classic)"));
    client.trials[0].answers = {};
    client.trials[0].answers.fill(TrialAnswer::NotTried);
    EXPECT_THAT(clientsReport({client}, test::english(), detailed),
                HasSubstr("! Outlook (classic)"));
}

TEST(ClientsReport, SaysWhereNobodyHasTriedAProgramOnADevice) {
    ClientMetadata client = thunderbird();
    const auto byProgram = clientsReport({client}, test::english(), detailed);
    client.proof = Proof::Format;

    EXPECT_THAT(byProgram, Not(HasSubstr("Nobody has tried")));
    EXPECT_THAT(clientsReport({client}, test::english(), detailed),
                HasSubstr("Nobody has tried it on a device yet"));
    EXPECT_THAT(clientsReport({client}, test::thai(), detailed),
                HasSubstr("ยังไม่มีใครทดลองกับเครื่องจริง"));
}

TEST(ClientsReport, FitsTheScreenWithFourteenProgramsInBothLanguages) {
    std::vector<ClientMetadata> clients;
    for (int i = 0; i < 14; ++i) {
        clients.push_back(thunderbird());
        clients.back().id = "thunderbird-android";
        clients.back().name = {"Thunderbird for Android", "Thunderbird สำหรับ Android"};
        clients.back().platforms = {Platform::Linux, Platform::Windows, Platform::MacOs,
                                    Platform::Android, Platform::Ios};
    }
    for (const Sentences* say : {&test::english(), &test::thai()}) {
        for (const PageStyle& style : {brief, detailed}) {
            const auto text = clientsReport(clients, *say, style);

            EXPECT_LE(test::widestLine(text), 80);
            EXPECT_THAT(text, HasSubstr("\n  --client ")) << "no table any more";
        }
    }
}

TEST(ClientsReport, SaysWhenNoneIsInstalled) {
    EXPECT_THAT(clientsReport({}, test::thai(), brief), HasSubstr("ยังไม่ได้ติดตั้ง"));
}

TEST(ClientsJson, HoldsAllMetadataAndKeepsItsFieldNames) {
    const Json json = toJson(thunderbird());

    EXPECT_EQ(json["id"], "thunderbird");
    EXPECT_EQ(json["platforms"], (Json{"linux", "windows"}));
    EXPECT_EQ(json["files"], Json::array({"prefs.js"}));
    EXPECT_EQ(json["places"][0]["th"], "โปรไฟล์");
    EXPECT_EQ(json["abilities"]["oauth2"], false);
    EXPECT_EQ(json["abilities"]["deleteAfterDays"], "first-download");
    EXPECT_EQ(json["secret"], "prompt");
    EXPECT_EQ(json["proof"], "program");
    EXPECT_EQ(json["proven"][0]["en"], "mail arrives");
    EXPECT_EQ(json["unverified"].size(), 1U);
    EXPECT_EQ(json["trials"], Json::array());
}

TEST(ClientsJson, HoldsTheTrialsAsTheyWereSent) {
    ClientMetadata client = thunderbird();
    client.trials = {triedOnWindows()};

    const Json trial = toJson(client)["trials"][0];

    EXPECT_EQ(trial["date"], "2026-11-27");
    EXPECT_EQ(trial["version"], "16.0.17328");
    EXPECT_EQ(trial["case"], "pop3");
    EXPECT_EQ(trial["checks"]["sent"], "no");
    EXPECT_EQ(trial["checks"]["deletionSetting"], "not-tried");
}

}  // namespace
}  // namespace mailadvisor
