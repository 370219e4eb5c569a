#include "base/file_path.h"

#include "base/utf8.h"

#include <gmock/gmock.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::Pair;

constexpr FileNames everywhere[] = {FileNames::Posix, FileNames::Windows};

/// What Windows finds a device under, whatever follows its first dot.
const std::vector<std::string> devices{"CON",
                                       "con",
                                       "aux.com",
                                       "AUX.example.co.th",
                                       "Nul.txt",
                                       "prn",
                                       "COM1",
                                       "com9.co",
                                       "lpt1.x.y",
                                       "com0",
                                       "COM\u00B2",
                                       "lpt\u00B9.txt",
                                       "CONIN$",
                                       "conout$",
                                       "nul .x",
                                       "clock$",
                                       "Con.name@company.co.th"};

TEST(StepsOf, SplitsARelativePath) {
    for (const FileNames names : everywhere) {
        const auto steps = stepsOf("profile/a b/ข้อมูล.txt", names);

        ASSERT_TRUE(steps);
        EXPECT_THAT(*steps, ElementsAre("profile", "a b", "ข้อมูล.txt"));
    }
}

TEST(StepsOf, RefuseWhatCouldLeadOutOfTheFolder) {
    const std::string longStep(256, 'x');
    for (const std::string& path :
         {std::string(), std::string("/etc/passwd"), std::string("../x"), std::string("a/../b"),
          std::string("./x"), std::string("a//b"), std::string("a/"), std::string("a\\b"),
          std::string("a\nb"), std::string("a\0b", 3), longStep}) {
        for (const FileNames names : everywhere) EXPECT_FALSE(stepsOf(path, names)) << path;
    }
}

TEST(StepsOf, RefuseOnWindowsWhatIsNoFileNameThere) {
    for (const std::string step : {"a:b", "C:", "a<b", "a>b", "a\"b", "a|b", "a?", "*", "name.",
                                   "name..", "name ", "file:stream", "...", " "}) {
        EXPECT_TRUE(stepsOf("x/" + step, FileNames::Posix)) << step;
        EXPECT_FALSE(stepsOf("x/" + step, FileNames::Windows)) << step;
        EXPECT_FALSE(stepsOf(step + "/x", FileNames::Windows)) << step;
    }
}

TEST(StepsOf, RefuseTheDevicesOfWindowsThereOnly) {
    for (const std::string& device : devices) {
        EXPECT_TRUE(stepsOf(device, FileNames::Posix)) << device;
        EXPECT_FALSE(stepsOf(device, FileNames::Windows)) << device;
        EXPECT_FALSE(stepsOf("folder/" + device + "/x", FileNames::Windows)) << device;
    }
    for (const char* name : {"console", "con-1", "com", "com10", "comx", "lpt", "auxiliary.com",
                             "x.con", ".aux", "nul@company.co.th", "COM\u00BC", "คอน"}) {
        EXPECT_TRUE(stepsOf(name, FileNames::Windows)) << name;
    }
}

TEST(FileIdentity, TellsNamesApartByTheirCaseExceptOnWindows) {
    for (const auto& [a, b] : std::vector<std::pair<std::string, std::string>>{
             {"Somchai@x/a", "somchai@X/A"}, {"É", "é"}, {"Ω/x", "ω/X"}, {"ж", "Ж"}}) {
        EXPECT_NE(fileIdentity(a, FileNames::Posix), fileIdentity(b, FileNames::Posix)) << a;
        EXPECT_EQ(fileIdentity(a, FileNames::Windows), fileIdentity(b, FileNames::Windows)) << a;
    }
    EXPECT_NE(fileIdentity("สมชาย", FileNames::Windows), fileIdentity("สมชาด", FileNames::Windows));
}

TEST(FolderAndName, CutsBeforeTheLastStep) {
    for (const FileNames names : everywhere) {
        EXPECT_THAT(folderAndName("a/b/c", names), Pair("a/b", "c"));
        EXPECT_THAT(folderAndName("c", names), Pair(".", "c"));
        EXPECT_THAT(folderAndName("/c", names), Pair("/", "c"));
        EXPECT_THAT(folderAndName("a/", names), Pair("a", ""));
    }
}

TEST(FolderAndName, KnowsTheDrivesSharesAndBackslashesOfWindowsThereOnly) {
    const auto cut = [](const std::string& path) {
        return folderAndName(path, FileNames::Windows);
    };

    EXPECT_THAT(cut("C:\\Users\\สมชาย\\x.zip"), Pair("C:\\Users\\สมชาย", "x.zip"));
    EXPECT_THAT(cut("C:\\Users/x.zip"), Pair("C:\\Users", "x.zip"));
    EXPECT_THAT(cut("C:\\x.zip"), Pair("C:\\", "x.zip"));
    EXPECT_THAT(cut("C:/x.zip"), Pair("C:/", "x.zip"));
    EXPECT_THAT(cut("c:x.zip"), Pair("c:", "x.zip"));
    EXPECT_THAT(cut("\\\\server\\share\\x.zip"), Pair("\\\\server\\share", "x.zip"));
    EXPECT_THAT(cut("\\x.zip"), Pair("\\", "x.zip"));
    EXPECT_THAT(folderAndName("a\\b", FileNames::Posix), Pair(".", "a\\b"));
    EXPECT_THAT(folderAndName("C:x", FileNames::Posix), Pair(".", "C:x"));
}

TEST(FileNameFor, KeepsAddressesReadableAndEncodesTheRest) {
    EXPECT_EQ(fileNameFor("Somchai.J+x@company.co.th"), "Somchai.J+x@company.co.th");
    EXPECT_EQ(fileNameFor("a/b@d"), "a%2Fb@d");
    EXPECT_EQ(fileNameFor("../x"), "%2E.%2Fx");
    EXPECT_EQ(fileNameFor("50%@d"), "50%25@d");
    EXPECT_EQ(fileNameFor("สมชาย@บริษัท.ไทย"), "สมชาย@บริษัท.ไทย");
}

TEST(FileNameFor, CutsWhatIsTooLongForOneAndKeepsItDifferent) {
    std::set<std::string> names;
    for (const std::string letter : {"x", "%", "ก", ".", "é", "😀"}) {
        std::string text;
        for (int i = 0; i < 60; ++i) text += letter;
        for (int count = 60; count < 320; ++count) {
            text += letter;
            const auto name = fileNameFor(text);
            EXPECT_TRUE(isFileName(name, FileNames::Windows)) << name;
            EXPECT_TRUE(isFileName(name, FileNames::Posix)) << name;
            EXPECT_TRUE(isUtf8(name)) << name;
            EXPECT_TRUE(names.insert(name).second) << name;
        }
    }
}

TEST(FileNameFor, GivesWhatIsAFileNameOnEverySystem) {
    std::vector<std::string> texts{"..",    ".",   "a/b",   "a\\b",  "\n", "-",
                                   "สมชาย", "a:b", "name.", "name ", "a.", "..."};
    texts.insert(texts.end(), devices.begin(), devices.end());
    for (const std::string& text : texts) {
        const auto name = fileNameFor(text);
        for (const FileNames names : everywhere) EXPECT_TRUE(stepsOf(name, names)) << name;
    }
}

TEST(FileNameFor, KeepsDifferentTextsApart) {
    std::set<std::string> names;
    const std::vector<std::string> texts{"aux.com", "%61ux.com", "Aux.com", "x.", "x%2E", "x"};
    for (const std::string& text : texts) {
        names.insert(fileIdentity(fileNameFor(text), FileNames::Windows));
    }
    EXPECT_EQ(names.size(), texts.size());
}

}  // namespace
}  // namespace mailadvisor
