#include "probe/replay.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor::test {
namespace {

const std::filesystem::path folder = std::filesystem::path(TEST_SOURCE_DIR) / "dialogues";

std::vector<std::string> dialogueFiles() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") {
            files.push_back(std::filesystem::relative(entry.path(), folder).string());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

class DialogueFile : public testing::TestWithParam<std::string> {
protected:
    void speak(Cut cut) const {
        const Speaker speaker = speakerFor(script_, protocol_);
        replay(script_, *speaker.dialogue, cut);
    }

    Script script_ = readScript(folder / GetParam());
    std::string protocol_ = GetParam().substr(0, GetParam().find('/'));
};

TEST_P(DialogueFile, IsSpokenAsWritten) { speak({}); }

TEST_P(DialogueFile, IsSpokenTheSameWhenEveryByteComesAlone) { speak({.isEveryByte = true}); }

TEST_P(DialogueFile, IsSpokenTheSameWhereverOneReadEnds) {
    // Beyond a kilobyte the cuts repeat themselves: floods are cut at a stride.
    const std::size_t bytes = serverBytes(script_);
    const std::size_t stride = 1 + bytes / 1000;

    for (std::size_t at = 1; at < bytes && !HasFailure(); at += stride) {
        SCOPED_TRACE("cut at " + std::to_string(at));
        speak({.at = at});
    }
}

std::string testName(const testing::TestParamInfo<std::string>& file) {
    std::string name = file.param.substr(0, file.param.size() - 4);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Probe, DialogueFile, testing::ValuesIn(dialogueFiles()), testName);

}  // namespace
}  // namespace mailadvisor::test
