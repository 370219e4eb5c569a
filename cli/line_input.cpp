#include "cli/line_input.h"

#include "base/secret.h"

namespace mailadvisor::cli {

LineInput::LineInput(std::FILE* stream) : stream_(stream) {
    std::setvbuf(stream_, nullptr, _IONBF, 0);
}

LineInput::Got LineInput::next(std::string& line) {
    wipe(line);
    line.reserve(longestLineBytes);  // never grows, so no copy of a password stays behind
    bool isTooLong = false;
    while (true) {
        const int byte = std::fgetc(stream_);
        const bool isEnd = byte == EOF;
        if (isEnd && line.empty() && !isTooLong) return Got::End;
        if (isEnd || byte == '\n') return isTooLong ? Got::TooLong : Got::Line;
        if (line.size() < longestLineBytes) {
            line += static_cast<char>(byte);
        } else {
            isTooLong = true;
        }
    }
}

}  // namespace mailadvisor::cli
