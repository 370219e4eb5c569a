#include "prompt/typist.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::HasSubstr;
using ::testing::Not;

namespace fs = std::filesystem;

/// `mailadvisor setup` on saved facts, at a pseudo-terminal, in an empty folder, for somebody whose
/// home is empty.
class Setup : public ::testing::Test {
protected:
    Typist started(std::vector<std::string> more = {}) {
        std::vector<std::string> words{PROGRAM, "setup", "--facts", TEST_SOURCE_DIR "/facts.json"};
        words.insert(words.end(), more.begin(), more.end());
        const std::vector<std::string> variables{
            "HOME=" + home.path().string(), "XDG_STATE_HOME=" + state.path().string(),
            "XDG_CACHE_HOME=" + state.path().string(), "PATH=/usr/bin:/bin"};
        return Typist([words, variables, where = folder.path()] {
            auto arguments = pointersTo(words);
            auto environment = pointersTo(variables);
            if (chdir(where.c_str()) != 0) return 98;
            execve(PROGRAM, arguments.data(), environment.data());
            return 99;
        });
    }

    /// Types each answer when the program waits for it.
    static bool answer(Typist& typist, const std::vector<std::string>& answers) {
        for (const auto& text : answers) {
            if (!typist.waitFor("> ")) return false;
            typist.type(text + "\n");
        }
        return true;
    }

    bool isEmpty() const { return fs::is_empty(folder.path()) && fs::is_empty(home.path()); }

    const std::string written = "mailadvisor-malee@demo.test/thunderbird";
    TemporaryFolder folder;
    TemporaryFolder home;
    TemporaryFolder state;

private:
    /// As exec takes them.
    static std::vector<char*> pointersTo(const std::vector<std::string>& words) {
        std::vector<char*> pointers;
        for (const auto& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
        pointers.push_back(nullptr);
        return pointers;
    }
};

TEST_F(Setup, WritesAfterAYesWhatItHasShown) {
    Typist typist = started({"--lang", "en"});

    ASSERT_TRUE(answer(typist, {"malee@demo.test", "1 3", "", "no", "1", "1", ""}));
    ASSERT_TRUE(typist.waitFor("Make these changes now?"));
    EXPECT_TRUE(isEmpty());
    ASSERT_TRUE(answer(typist, {"yes"}));

    EXPECT_EQ(typist.finish(), 0) << typist.screen();
    EXPECT_TRUE(fs::is_empty(folder.path()));
    struct stat found {};
    ASSERT_EQ(stat((home.path() / ".thunderbird/profiles.ini").c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777, 0600U);
    EXPECT_THAT(typist.screen(), HasSubstr("IMAP"));
}

TEST_F(Setup, WritesFilesIntoAFolderForWhoPutsThemInPlaceThemselves) {
    Typist typist = started({"--lang", "en"});

    ASSERT_TRUE(answer(typist, {"malee@demo.test", "1 3", "", "no", "1", "1", "2", "", "yes"}));

    EXPECT_EQ(typist.finish(), 0) << typist.screen();
    EXPECT_TRUE(fs::exists(folder.path() / written / "profiles.ini"));
    EXPECT_TRUE(fs::is_empty(home.path()));
}

TEST_F(Setup, WritesNothingAfterANo) {
    Typist typist = started({"--lang", "th"});

    ASSERT_TRUE(answer(typist, {"malee@demo.test", "1 3", "", "ไม่", "1", "1", "", "ไม่"}));

    EXPECT_EQ(typist.finish(), 7) << typist.screen();
    EXPECT_THAT(typist.screen(), HasSubstr("ยังไม่ได้บันทึกไฟล์ใด"));
    EXPECT_THAT(typist.screen(), Not(HasSubstr("⟦")));
    EXPECT_TRUE(isEmpty());
}

TEST_F(Setup, CtrlCAtAnyQuestionWritesNothing) {
    const std::vector<std::string> answers{"malee@demo.test", "1 3", "", "no", "1", "1", ""};
    for (std::size_t count = 0; count <= answers.size(); ++count) {
        Typist typist = started({"--lang", "en"});

        ASSERT_TRUE(answer(typist, {answers.begin(), answers.begin() + static_cast<long>(count)}));
        ASSERT_TRUE(typist.waitFor("> "));
        typist.type("\x03");

        EXPECT_EQ(typist.finish(), -SIGINT) << count;
        EXPECT_TRUE(typist.hasEcho());
        EXPECT_TRUE(isEmpty());
    }
}

TEST_F(Setup, AsksAgainForAnAddressThatIsNone) {
    Typist typist = started({"--lang", "en"});

    ASSERT_TRUE(answer(typist, {"malee"}));
    ASSERT_TRUE(typist.waitFor("the @ is missing"));
    ASSERT_TRUE(answer(typist, {"malee@demo.test"}));
    ASSERT_TRUE(typist.waitFor("Where do you read your mail?"));
    typist.type("\x04");

    EXPECT_EQ(typist.finish(), 7);
}

TEST_F(Setup, DryRunShowsAndNeverAsksToWrite) {
    Typist typist = started({"--lang", "en", "--dry-run"});

    ASSERT_TRUE(answer(typist, {"malee@demo.test", "1", "", "yes", "4", "1", ""}));

    EXPECT_EQ(typist.finish(), 0) << typist.screen();
    EXPECT_THAT(typist.screen(), HasSubstr("profiles.ini"));
    EXPECT_TRUE(isEmpty());
}

TEST_F(Setup, SaysWhatComesFirstWhenTheTypeChanges) {
    Typist typist = started({"--lang", "en", "--dry-run"});

    ASSERT_TRUE(answer(typist, {"malee@demo.test", "1 3", "", "no", "3", "1", ""}));

    EXPECT_EQ(typist.finish(), 0) << typist.screen();
    EXPECT_THAT(typist.screen(), HasSubstr("Before changing to IMAP"));
}

TEST_F(Setup, WebmailOnlyInstallsNothing) {
    Typist typist = started({"--lang", "en"});

    ASSERT_TRUE(answer(typist, {"malee@demo.test", "4", ""}));

    EXPECT_EQ(typist.finish(), 0) << typist.screen();
    EXPECT_THAT(typist.screen(), HasSubstr("webmail is enough"));
    EXPECT_TRUE(isEmpty());
}

TEST_F(Setup, RefusesToReplaceWhatIsThere) {
    const std::string file = folder.write(written + "/profiles.ini", "mine");
    Typist typist = started({"--lang", "en"});

    ASSERT_TRUE(answer(typist, {"malee@demo.test", "1 3", "", "no", "1", "1", "2", ""}));

    EXPECT_EQ(typist.finish(), 7) << typist.screen();
    std::ifstream kept(file);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(kept), {}), "mine");
}

}  // namespace
}  // namespace mailadvisor
