#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A line of a settings file that was corrected, so that the old one can be put back after the
/// program wrote its file anew, in whatever order.
struct CorrectedLine {
    std::string path{};    ///< of its file, as ChangedFile::path
    std::string before{};  ///< without its end; empty = the line was added
    std::string after{};

    friend bool operator==(const CorrectedLine&, const CorrectedLine&) = default;
};

/// The lines that differ between two texts of a file of `key=value` or `name, value` lines, paired
/// by what stands before the value.
std::vector<CorrectedLine> correctedLines(const std::string& path, std::string_view before,
                                          std::string_view after);

/// The text with the old lines of this file, where the corrected ones stand in it still, each once;
/// what the person or the program set otherwise since stays.
std::string withOldLines(std::string_view text, const std::string& path,
                         const std::vector<CorrectedLine>& lines);

}  // namespace mailadvisor
