#pragma once

#include "base/result.h"
#include "deploy/records/record_spool.h"
#include "deploy/records/spool.h"
#include "deploy/records/zip_entries.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// Where the parts of a workbook stand in its zip file.
struct WorkbookParts {
    struct Sheet {
        std::string name{};   ///< as it is shown
        std::string entry{};  ///< in the zip file
    };
    std::vector<Sheet> sheets{};  ///< those that are shown, in their order
    std::string texts{};          ///< the entry of the texts that cells share; empty = none
};

/// Errors: as ZipEntries; without sheets when it is no workbook.
Result<WorkbookParts> findParts(ZipEntries& zip);

/// The texts that cells share, put aside: Excel writes each once, and names them by number.
class SharedTexts {
public:
    /// Errors: as Spool and ZipEntries.
    static Result<SharedTexts> read(ZipEntries& zip, const std::string& entry);

    /// Empty for a number that none has; nothing for one that is too long to be kept.
    std::optional<std::string> at(std::uint64_t number);

private:
    explicit SharedTexts(Spool spool) : spool_(std::move(spool)) {}

    Spool spool_;
    std::vector<std::uint32_t> places_{};
};

/// Reads the rows of a sheet into a spool; true when one of its cells holds an @.
Result<bool> readSheet(ZipEntries& zip, const std::string& entry, SharedTexts& texts,
                       RecordSpool& spool);

}  // namespace mailadvisor
