#pragma once

#include "base/result.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Texts put aside in a temporary file without a name, which nobody else may read: what a run must
/// remember of each row costs no memory.
class Spool {
public:
    /// Errors: WriteFailed when there can be no such file.
    static Result<Spool> create();

    /// Where the text stands. What cannot be written is told by `isWhole`.
    std::uint64_t add(std::string_view text);

    /// The text that stands there; empty when it cannot be read.
    std::string at(std::uint64_t place);

    /// The text that stands there, and the place behind it.
    std::string take(std::uint64_t& place);

    /// The place behind the last text.
    std::uint64_t end() const { return end_; }

    /// False when the disk was full, or for more than 2 GB.
    bool isWhole() const { return isWhole_; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    explicit Spool(std::FILE* file) : file_(file) {}

    std::unique_ptr<std::FILE, Close> file_;
    std::uint64_t end_{};
    std::uint64_t position_{};  ///< of the file itself
    bool isWriting_{true};
    bool isWhole_{true};
};

/// The error for a spool that is not whole.
Error spoolFailed(const std::string& path);

}  // namespace mailadvisor
