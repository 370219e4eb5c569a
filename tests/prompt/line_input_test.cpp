#include "cli/line_input.h"

#include <gtest/gtest.h>

namespace mailadvisor::cli {
namespace {

/// A stream that holds these bytes.
class Stream {
public:
    explicit Stream(const std::string& bytes) : file_(std::tmpfile()) {
        std::fwrite(bytes.data(), 1, bytes.size(), file_);
        std::rewind(file_);
    }
    ~Stream() { std::fclose(file_); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    std::FILE* file() const { return file_; }

private:
    std::FILE* file_;
};

TEST(LineInput, GivesEachLineWithoutItsEnd) {
    const Stream stream("one\n\ntwo");
    LineInput input(stream.file());
    std::string line;

    EXPECT_EQ(input.next(line), LineInput::Got::Line);
    EXPECT_EQ(line, "one");
    EXPECT_EQ(input.next(line), LineInput::Got::Line);
    EXPECT_EQ(line, "");
    EXPECT_EQ(input.next(line), LineInput::Got::Line);
    EXPECT_EQ(line, "two");
    EXPECT_EQ(input.next(line), LineInput::Got::End);
}

TEST(LineInput, SkipsALineThatIsTooLongAsAWhole) {
    const std::string longest(LineInput::longestLineBytes, 'a');
    const Stream stream(longest + "\n" + longest + "a\nnext\n");
    LineInput input(stream.file());
    std::string line;

    EXPECT_EQ(input.next(line), LineInput::Got::Line);
    EXPECT_EQ(line, longest);
    EXPECT_EQ(input.next(line), LineInput::Got::TooLong);
    EXPECT_EQ(input.next(line), LineInput::Got::Line);
    EXPECT_EQ(line, "next");
}

TEST(LineInput, ALongLineWithoutAnEndIsTooLongAndThenTheEnd) {
    const Stream stream(std::string(LineInput::longestLineBytes + 1, 'a'));
    LineInput input(stream.file());
    std::string line;

    EXPECT_EQ(input.next(line), LineInput::Got::TooLong);
    EXPECT_EQ(input.next(line), LineInput::Got::End);
}

}  // namespace
}  // namespace mailadvisor::cli
