#include "base/json.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <sys/wait.h>

#include <fstream>
#include <iterator>
#include <sstream>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using mailadvisor::testing::TemporaryFolder;

/// A dialogue in JSON as it must go: `S:` what the program says (at least that), `C:` what it is
/// told, `C*: N` a line of N bytes; around it the facts, options, exit code and files.
struct Transcript {
    std::string facts{"facts.json"};
    std::string options{};
    std::string input{};
    std::vector<Json> expected{};
    std::string before{};  ///< a file that is there already
    int exitCode{};
    std::vector<std::string> files{};
};

Transcript readTranscript(const fs::path& path) {
    Transcript transcript;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(':');
        const auto key = line.substr(0, colon);
        const auto rest = line.size() > colon + 2 ? line.substr(colon + 2) : "";
        if (key == "S") transcript.expected.push_back(*parseJson(rest, path.string()));
        if (key == "C") transcript.input += rest + "\n";
        if (key == "C*") transcript.input += std::string(std::stoul(rest), 'a') + "\n";
        if (key == "facts") transcript.facts = rest;
        if (key == "options") transcript.options = rest;
        if (key == "before") transcript.before = rest;
        if (key == "exit") transcript.exitCode = std::stoi(rest);
        if (key == "file") transcript.files.push_back(rest);
    }
    return transcript;
}

/// All that is expected stands in it; "…" is any text, and ends a list of which more may follow.
bool holds(const Json& actual, const Json& expected) {
    if (expected.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (!actual.is_object() || !actual.contains(key)) return false;
            if (!holds(actual.at(key), value)) return false;
        }
        return true;
    }
    if (expected.is_array()) {
        if (!actual.is_array() || actual.size() < expected.size()) return false;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            if (!holds(actual[i], expected[i])) return false;
        }
        return !expected.empty() || actual.empty();
    }
    return expected == "…" ? actual.is_string() : actual == expected;
}

class Dialogue : public ::testing::TestWithParam<std::string> {
protected:
    /// Runs setup in the folder with this input: the lines it says.
    std::vector<std::string> said(const Transcript& transcript, int& exitCode) {
        const auto input = folder.write("input", transcript.input);
        const auto output = folder.path() / "output";
        const std::string command = "cd " + folder.path().string() +
                                    " && HOME=$PWD/home XDG_STATE_HOME=$PWD/state " PROGRAM
                                    " setup --non-interactive --lang en --facts " TEST_SOURCE_DIR
                                    "/" +
                                    transcript.facts + " " + transcript.options + " <" + input +
                                    " >" + output.string() + " 2>errors";
        const int status = std::system(command.c_str());
        exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        std::ifstream file(output);
        std::vector<std::string> lines;
        for (std::string line; std::getline(file, line);) lines.push_back(line);
        return lines;
    }

    bool isEmpty(const std::string& name) { return fs::file_size(folder.path() / name) == 0; }

    TemporaryFolder folder;
};

TEST_P(Dialogue, GoesAsItsTranscript) {
    const auto transcript = readTranscript(TEST_SOURCE_DIR "/transcripts/" + GetParam() + ".txt");
    ASSERT_FALSE(transcript.expected.empty());
    if (!transcript.before.empty()) folder.write(transcript.before, "[Old]\n");

    int exitCode = -1;
    const auto lines = said(transcript, exitCode);

    for (std::size_t i = 0; i < std::min(lines.size(), transcript.expected.size()); ++i) {
        const auto actual = parseJson(lines[i], "output");
        ASSERT_TRUE(actual) << lines[i];
        ASSERT_TRUE(holds(*actual, transcript.expected[i]))
            << "says: " << lines[i].substr(0, 2000)
            << "\nnot:  " << dumpJsonLine(transcript.expected[i]);
    }
    EXPECT_EQ(lines.size(), transcript.expected.size());
    EXPECT_EQ(exitCode, transcript.exitCode);
    EXPECT_TRUE(isEmpty("errors"));
    for (const auto& line : lines) EXPECT_EQ(line.find("s3cret"), std::string::npos) << line;
    for (const auto& name : transcript.files) EXPECT_TRUE(fs::exists(folder.path() / name)) << name;
}

std::vector<std::string> allTranscripts() {
    std::vector<std::string> names;
    for (const auto& file : fs::directory_iterator(TEST_SOURCE_DIR "/transcripts")) {
        names.push_back(file.path().stem().string());
    }
    std::ranges::sort(names);
    return names;
}

INSTANTIATE_TEST_SUITE_P(Transcripts, Dialogue, ::testing::ValuesIn(allTranscripts()),
                         [](const auto& one) { return one.param; });

}  // namespace
}  // namespace mailadvisor
