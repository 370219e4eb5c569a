#pragma once

#include <cstddef>
#include <cstdio>
#include <string>

namespace mailadvisor::cli {

/// Lines that another program types, each of a limited length.
///
/// The stream is read without a buffer, so that of a password that comes through it no copy stays
/// behind in here.
class LineInput {
public:
    static constexpr std::size_t longestLineBytes = 64 * 1024;  // a path and a token fit well

    enum class Got { Line, TooLong, End };

    /// The stream must outlive it and must not have been read from.
    explicit LineInput(std::FILE* stream);

    /// The next line, without its end, into `line`, which is wiped first. A line that is too long
    /// is skipped as a whole; what stands before the end without a line break is a line too.
    Got next(std::string& line);

private:
    std::FILE* stream_;
};

}  // namespace mailadvisor::cli
