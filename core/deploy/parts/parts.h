#pragma once

#include "base/result.h"
#include "deploy/files/archived_files.h"
#include "deploy/files/row_renderer.h"
#include "deploy/parts/part_record.h"
#include "system/rereadable_file.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// What runs with `--shard` left in their folders, as one list in the order of the roster. Nothing
/// in those folders is changed.
class Parts {
public:
    /// Looks through all of them first: they must be finished, undamaged, made from the same lists
    /// with the same options, and together all parts there are.
    ///
    /// Errors: InvalidInput that names the folder; for parts that are missing, their numbers.
    static Result<Parts> open(const std::vector<std::string>& folders);

    /// What holds for all of them; the number of the part is that of the first folder.
    const PartHead& head() const { return heads_.front(); }

    /// This is the folder of one of them.
    bool isIn(const std::string& folder) const;

    /// How many accounts `next` gives.
    std::size_t size() const { return lines_.size(); }

    /// In the order in which their domains come first.
    const std::vector<PartServers>& servers() const { return servers_; }

    /// The next account; nothing after the last. Errors: InvalidInput for a damaged line.
    Result<std::optional<PartEntry>> next();

    /// The files of the account that came last, as they lie in its part.
    /// Errors: InvalidInput for a file that is missing or is not as the run wrote it.
    Result<RenderedRow> filesOf(const PartEntry& entry);

private:
    /// Where an account's line stands.
    struct Line {
        std::uint64_t position{};  ///< in the roster
        std::uint32_t part{};
        std::uint64_t place{};
    };

    /// The archive of a part that is being read.
    struct OpenArchive {
        std::string name{};
        std::optional<ArchivedFiles> files{};
    };

    Result<void> take(const std::string& folder);
    Result<void> readLines(RereadableFile& file, const std::string& path);
    Result<void> accept(PartHead head, const std::string& folder) const;
    Result<void> areAll() const;
    Result<RereadableFile*> fileOf(std::size_t part);
    std::optional<std::string> bytesOf(const std::string& path, const std::string& archive);

    std::vector<std::string> folders_{};
    std::vector<PartHead> heads_{};
    std::vector<std::string> lists_{};  ///< of each part: PartEnd::list
    std::vector<Line> lines_{};         ///< by position
    std::vector<PartServers> servers_{};
    std::vector<std::optional<RereadableFile>> files_{};
    std::size_t open_{};  ///< of these files
    std::vector<OpenArchive> archives_{};
    std::size_t next_{};
};

}  // namespace mailadvisor
