#pragma once

#include "base/result.h"
#include "deploy/records/record_source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mailadvisor {

/// What stands in one column, over the whole file.
struct ColumnSight {
    std::size_t filled{};     ///< fields that are not empty
    std::size_t atSigns{};    ///< of them, with an @
    std::size_t addresses{};  ///< of them, that are an address
    std::size_t concealed{};  ///< of the filled ones, 32 hexadecimal digits
};

/// A roster looked through before any row of it is used.
struct RosterSurvey {
    std::vector<std::string> header{};  ///< empty when the file has none
    std::size_t headerLine{};           ///< 0 when the file has none
    std::size_t itemsToHeader{};        ///< records and faults up to the header, with it
    bool isHeaderKnown{};               ///< some of its words are; else it was only taken for one
    bool hasLinesAbove{};               ///< a title or the like stands over the header
    std::vector<ColumnSight> columns{};
    std::size_t usualWidth{};  ///< fields that most records below the header have
    std::size_t items{};       ///< records and faults below the header
};

/// Reads the file to its end. Above the header may stand titles: it is the one of the first records
/// that has the most known words (`mapped` are such, too) and no address; without any known word
/// the first of those with the most fields above the first address.
///
/// A format that names its columns itself has its header first.
///
/// Errors: InvalidInput when the file has no record, or its first one cannot be read.
Result<RosterSurvey> surveyOf(RecordSource& reader, const std::string& path,
                              const std::vector<std::string>& mapped);

}  // namespace mailadvisor
