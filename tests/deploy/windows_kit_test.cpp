#include "deploy/kits/windows_kit.h"

#include "base/file_path.h"
#include "deploy_scene.h"
#include "windows_kit_lint.h"

#include <algorithm>
#include <regex>

namespace mailadvisor {
namespace {

using mailadvisor::testing::brokenRules;
using mailadvisor::testing::DeployRun;
using mailadvisor::testing::KitText;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// What the roster says of people and stands in no script.
const std::vector<std::string>& rosterTexts() {
    static const std::vector<std::string> texts{"example.test", "somchai", "สมชาย", "ใจดี",
                                                "pc1",          "PC1",     "anna",  "b801e9540343"};
    return texts;
}

class WindowsKit : public DeployRun {
protected:
    WindowsKit() {
        request.kit = Kit::Windows;
        request.groupBy = GroupBy::Computer;
    }

    std::vector<KitText> kit() {
        EXPECT_TRUE(
            run("email,name,computer,computeruser\n"
                "somchai@example.test,สมชาย ใจดี,PC1,สมชาย ใจดี\n"
                "a%b&c@example.test,\"\"\"x\"\" & del %TEMP% ^!x\",pc1.corp.example,CORP\\Anna\n"));
        std::vector<KitText> files;
        for (const auto& [path, bytes] : tree()) {
            if (path.starts_with("windows/")) files.push_back({path.substr(8), bytes});
        }
        return files;
    }

    std::string script(const std::string& name) { return fileOf(kit(), name).bytes; }

    static KitText& fileOf(std::vector<KitText>&& files, const std::string& name) {
        static std::vector<KitText> held;
        held = std::move(files);
        return *std::ranges::find(held, name, &KitText::path);
    }
};

/// A fault that somebody might build in, and the rule that finds it.
struct Planted {
    std::string rule{};
    std::string from{};
    std::string to{};
};

std::string withFault(std::string text, const Planted& fault) {
    const auto at = fault.from.empty() ? text.size() : text.find(fault.from);
    EXPECT_NE(at, std::string::npos) << fault.rule << " has nothing to change";
    return text.replace(at, fault.from.size(), fault.to);
}

TEST_F(WindowsKit, KeepsEveryRuleOfScriptsForLogonAndIntune) {
    const auto files = kit();

    std::vector<std::string> scripts;
    for (const auto& file : files) {
        if (!file.path.ends_with(".cmd") && !file.path.ends_with(".ps1")) continue;
        scripts.push_back(file.path);
        EXPECT_THAT(brokenRules(file.path, file.bytes, rosterTexts()), IsEmpty()) << file.path;
    }
    EXPECT_THAT(scripts, ElementsAre("intune-detect.ps1", "intune-remediate.ps1", "intune-undo.ps1",
                                     "logon.cmd", "undo.cmd"));
    EXPECT_THAT(brokenRules(files), IsEmpty());
}

TEST_F(WindowsKit, ARuleOfBatchFilesIsBrokenByItsFault) {
    const auto text = script("logon.cmd");
    const std::vector<Planted> faults{
        {"ascii", "rem Tried", "rem ลอง"},
        {"crlf", "\r\nsetlocal", "\nsetlocal"},
        {"size", "rem Tried", "rem " + std::string(210'000, 'x')},
        {"quiet", "@echo off", "@echo on"},
        {"no-roster", "rem Tried", "rem somchai@example.test"},
        {"no-delayed-expansion", "DisableDelayed", "EnableDelayed"},
        {"no-current-folder", "NoDefaultCurrentDirectoryInExePath", "Other"},
        {"whole-paths", "\"%bin%\\certutil.exe\"", "certutil"},
        {"quoted-values", "mkdir \"%store%\"", "mkdir %store%"},
        {"quoted-set", "set \"id=\"", "set id="},
        {"no-call-with-values", "call :who", "call :who \"%place%\""},
        {"no-chains", "call :who", "call :who & call :sum"},
        {"no-trees", "rmdir \"%own%\"", "rmdir /s \"%own%\""},
        {"asks-nothing", "copy /y", "copy"},
        {"no-other-shell", "rem Tried", "rem powershell"},
        {"no-registry", "call :who", "reg add HKCU\\x"},
        {"exit-codes", "exit /b 1", "exit /b 5"},
        {"no-fall-through", "", "rem more\r\n"},
        {"short-lines", "rem Tried", "rem " + std::string(1000, 'x')},
        {"labels", "goto deeper", "goto nowhere"},
        {"checked-places", "%place:..=%", "%place%"},
        {"own-folders-only", "base=%APPDATA%", "base=%ProgramData%"},
        {"unverified", "unverified", "fine"},
    };
    for (const auto& fault : faults) {
        EXPECT_THAT(brokenRules("logon.cmd", withFault(text, fault), rosterTexts()),
                    Contains(fault.rule));
    }
}

TEST_F(WindowsKit, ARuleOfPowerShellIsBrokenByItsFault) {
    const auto text = script("intune-remediate.ps1");
    const std::vector<Planted> faults{
        {"mark", "\xEF\xBB\xBF", ""},
        {"crlf", "\r\ntry", "\ntry"},
        {"size", "unverified", "unverified" + std::string(210'000, 'x')},
        {"no-roster", "unverified", "unverified สมชาย"},
        {"strict", "Set-StrictMode -Version 2.0", ""},
        {"stops-at-errors", "'Stop'", "'Continue'"},
        {"no-progress", "'SilentlyContinue'", "'Continue'"},
        {"no-error-stream", "Write-Output", "Write-Error"},
        {"no-thrown-outside", "catch {\r\n", "catch {\r\n    throw 'x'\r\n"},
        {"exit-codes", "exit 1", "exit 2"},
        {"ends-with-exit", "", "$id\r\n"},
        {"no-code-from-data", "$null = New-Item", "Invoke-Expression $one.Place; New-Item"},
        {"literal-paths", "Copy-Item -LiteralPath", "Copy-Item -Path"},
        {"said-encoding", " -Encoding UTF8", ""},
        {"host-of-either-size", "$env:ProgramW6432", "$env:ProgramData"},
        {"no-trees", "Remove-Item -LiteralPath", "Remove-Item -Recurse -LiteralPath"},
        {"asks-nothing", "exit 0", "Read-Host; exit 0"},
        {"no-host-output", "exit 0", "Write-Host x; exit 0"},
        {"ascii-output", "Write-Output \"", "Write-Output \"เสร็จ"},
        {"no-short-names", "$left = @()", "$left = @(); rm $store"},
        {"windows-powershell", "if (-not $programs) {", "if ($programs ?? 1) {"},
        {"checked-places", "$place.Contains('..')", "$false"},
        {"no-registry", "unverified", "unverified HKCU:"},
        {"unverified", "unverified", "fine"},
    };
    for (const auto& fault : faults) {
        EXPECT_THAT(brokenRules("intune-remediate.ps1", withFault(text, fault), rosterTexts()),
                    Contains(fault.rule));
    }
    EXPECT_THAT(brokenRules("intune-detect.ps1", text, rosterTexts()),
                ElementsAre("detection-changes-nothing"));
}

TEST_F(WindowsKit, AChangedFileOrListIsFound) {
    const auto files = kit();
    const auto changed = [&](const std::string& end, const std::string& from,
                             const std::string& to) {
        auto all = files;
        const auto file =
            std::ranges::find_if(all, [&](const KitText& one) { return one.path.ends_with(end); });
        file->bytes.replace(file->bytes.find(from), from.size(), to);
        return brokenRules(all);
    };

    EXPECT_THAT(changed("/1", "a", "b"), ElementsAre("file-in-list"));
    EXPECT_THAT(changed("lists.txt", "\r\n", "\r\n\r\n"), ElementsAre("lists-approved"));
    EXPECT_THAT(changed("files.txt", "*H*", "*Z*"), Contains("list-lines"));
    EXPECT_THAT(changed("files.txt", "*H*", "*Z*"), Contains("list-in-lists"));
    EXPECT_THAT(changed("files.txt", "mailadvisor\\", "..\\..\\"), Contains("list-places"));
    EXPECT_THAT(changed("files.txt", "\r\n", "\n"), Contains("list-plain"));
}

TEST_F(WindowsKit, TheSameRunGivesTheSameKitAndOtherPeopleAnother) {
    const auto first = kit();
    const auto again = kit();
    const auto same = std::ranges::equal(first, again, {}, &KitText::bytes, &KitText::bytes);
    EXPECT_TRUE(same);

    ASSERT_TRUE(run("email,computer,computeruser\na@example.test,pc2,anna\n"));

    EXPECT_EQ(tree().count("windows/people/pc2/anna/files.txt"), 1U);
    EXPECT_EQ(tree().count("windows/people/pc1/anna/files.txt"), 0U);
    EXPECT_THAT(written("windows/people/pc2/anna/files.txt"), StartsWith("person*"));
}

TEST(WindowsPlaces, AreTakenByTheBatchLanguageAsTheyAre) {
    EXPECT_EQ(windowsPlace("mailadvisor/a.b+c@x.test/STEPS.th.txt"),
              "mailadvisor\\a.b+c@x.test\\STEPS.th.txt");
    for (const std::string odd :
         {"a%41b", "a b", "สมชาย", "a&b", "x^y", "a..b", "con", "nul.txt", "a."}) {
        const auto place = windowsPlace("m/" + odd + "/f");
        EXPECT_TRUE(std::regex_match(place, std::regex(R"(m\\[a-z0-9._-]+\\f)"))) << odd << place;
        EXPECT_THAT(place, ::testing::Not(::testing::HasSubstr(".."))) << odd;
        EXPECT_TRUE(isFileName(place.substr(2, place.size() - 4), FileNames::Windows)) << odd;
    }
    EXPECT_NE(windowsPlace("a b"), windowsPlace("a%b"));
}

}  // namespace
}  // namespace mailadvisor
