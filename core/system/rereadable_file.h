#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

namespace mailadvisor {

/// A file that is read from its beginning more than once, block by block, however large it is.
///
/// What can be read only once (a pipe, standard input) is copied into a temporary file first, which
/// has no name and which nobody else may read.
class RereadableFile {
public:
    /// `-` is standard input. Errors: InvalidInput when it cannot be read, LimitExceeded for a pipe
    /// without an end.
    static Result<RereadableFile> open(const std::string& path);

    /// At most `mostBytes` of what comes next; empty at the end.
    std::string read(std::size_t mostBytes);

    /// Reading begins at the first byte again.
    void rewind();

    /// The byte that comes next is the one at `place`, counted from 0; false when it cannot be.
    bool moveTo(std::uint64_t place);

    /// All its bytes; the first one comes next. 0 when it cannot be told.
    std::uint64_t size();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using Handle = std::unique_ptr<std::FILE, Close>;

    explicit RereadableFile(Handle file) : file_(std::move(file)) {}
    static Result<Handle> copied(Handle pipe, const std::string& path);

    Handle file_;
};

}  // namespace mailadvisor
