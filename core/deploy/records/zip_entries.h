#pragma once

#include "base/result.h"
#include "system/rereadable_file.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The entries of a zip file, read one at a time and never written anywhere: what an entry is
/// called is only compared.
class ZipEntries {
public:
    static constexpr std::uint64_t mostExpanded = 512UL * 1024 * 1024;  // of all that is read

    /// `path` is told in errors; no more than `mostBytes` are unpacked.
    ZipEntries(RereadableFile file, std::string path, std::uint64_t mostBytes = mostExpanded)
        : file_(std::move(file)), path_(std::move(path)), left_(mostBytes) {}

    /// Errors: Garbled when it is damaged, encrypted or names an entry twice, LimitExceeded.
    Result<std::vector<std::string>> names();

    /// Gives the entry's bytes piece by piece until `take` returns false. Errors: as names(), and
    /// Garbled when there is no such entry or `take` wanted no more.
    Result<void> read(const std::string& name, const std::function<bool(std::string_view)>& take);

    /// The error for what is inside an entry and cannot be read.
    Error damaged() const;

private:
    RereadableFile file_;
    std::string path_;
    std::uint64_t left_{};  ///< bytes that may still be unpacked
};

}  // namespace mailadvisor
