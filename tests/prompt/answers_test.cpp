#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <sys/wait.h>

#include <fstream>
#include <iterator>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using mailadvisor::testing::TemporaryFolder;
using ::testing::HasSubstr;
using ::testing::Not;

/// setup on saved facts, without a terminal.
class Answers : public ::testing::Test {
protected:
    int run(const std::string& options, const std::string& answers) {
        const auto file = folder.write("answers.json", answers);
        const std::string command =
            "cd " + folder.path().string() +
            " && " PROGRAM " setup --lang en --facts " TEST_SOURCE_DIR "/facts.json " + options +
            " --answers " + file + " </dev/null >out.txt 2>err.txt";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    std::string read(const std::string& name) const {
        std::ifstream file(folder.path() / name);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    const std::string habits =
        R"("places":["phone","office-computer"],"keep-copy":false,"current-type":"none")";
    const std::string all = R"({"address":"malee@demo.test","client":"thunderbird",)" + habits +
                            R"(,"folder":"out","write":true,"name":"Malee"})";
    TemporaryFolder folder;
};

TEST_F(Answers, DoWithoutATerminal) {
    EXPECT_EQ(run("", all), 0) << read("err.txt");

    EXPECT_TRUE(fs::exists(folder.path() / "out/thunderbird/profiles.ini"));
    EXPECT_THAT(read("out.txt"), HasSubstr("Written to"));
}

TEST_F(Answers, StandBehindTheOptions) {
    EXPECT_EQ(run("-o elsewhere --json", all), 0) << read("err.txt");

    EXPECT_TRUE(fs::exists(folder.path() / "elsewhere/thunderbird/profiles.ini"));
    EXPECT_THAT(read("out.txt"), HasSubstr("mailadvisor.setup.v1"));
}

TEST_F(Answers, ThatAreMissingAreNamed) {
    EXPECT_EQ(run("malee@demo.test", "{" + habits + "}"), 2);

    EXPECT_THAT(read("err.txt"), HasSubstr("The question client has no answer"));
    EXPECT_EQ(run("malee@demo.test --client thunderbird -o out", "{" + habits + "}"), 2);
    EXPECT_THAT(read("err.txt"), HasSubstr("The question write has no answer"));
    EXPECT_FALSE(fs::exists(folder.path() / "out"));
}

TEST_F(Answers, AreNeverAPassword) {
    EXPECT_EQ(run("malee@demo.test", R"({"password":"s3cret"})"), 2);

    EXPECT_THAT(read("err.txt"), HasSubstr("A password never stands in a file of answers"));
    EXPECT_THAT(read("err.txt") + read("out.txt"), Not(HasSubstr("s3cret")));
}

TEST_F(Answers, ThatDoNotFitNameTheirQuestion) {
    for (const auto& [answers, question] :
         {std::pair{R"({"places":"phone"})", "places"}, {R"({"nosuch":1})", "nosuch"}}) {
        EXPECT_EQ(run("malee@demo.test", answers), 2);
        EXPECT_THAT(read("err.txt"), HasSubstr(question));
    }
}

TEST_F(Answers, ToTheQuestionWhereMailIsReadComeWholeFromOptions) {
    EXPECT_EQ(run("malee@demo.test --devices 2", "{}"), 2);

    EXPECT_THAT(read("err.txt"), HasSubstr("Give all three"));
}

TEST_F(Answers, QuestionsAreListed) {
    EXPECT_EQ(run("--questions", "{}"), 0);

    EXPECT_THAT(read("out.txt"), HasSubstr("mailadvisor.questions.v1"));
    EXPECT_THAT(read("out.txt"), HasSubstr("\"id\": \"places\""));
}

}  // namespace
}  // namespace mailadvisor
