#pragma once

#include "base/result.h"
#include "base/sha256.h"
#include "deploy/parts/part_record.h"
#include "deploy/records/spool.h"
#include "deploy/roster/roster.h"
#include "output/sink.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace mailadvisor {

/// Keeps what a run over a part of the lists has to tell the run that merges the parts.
class PartWriter {
public:
    /// Errors: WriteFailed when nothing can be put aside.
    static Result<PartWriter> begin(const std::string& folder, const PartHead& head,
                                    const WriteOptions& options);

    /// An item of the lists was read, of this part or of another: the lists of all parts must be
    /// the same in all that is read of them.
    void seen(Roster::Item item);

    void add(const PartEntry& entry);
    void add(const PartServers& servers);

    /// Writes the file as a whole. Errors: as writeGrowing.
    Result<void> finish();

private:
    PartWriter(std::string folder, const WriteOptions& options, Spool spool)
        : folder_(std::move(folder)), options_(options), spool_(std::move(spool)) {}
    void put(const std::string& line);

    std::string folder_;
    WriteOptions options_;
    Spool spool_;
    Sha256 sum_{};
    std::uint64_t list_{};
    std::size_t entries_{};
};

/// Removes the file of an earlier run: while another one is at work the part is not finished.
/// Errors: WriteFailed.
Result<void> removePartFile(const std::string& folder);

}  // namespace mailadvisor
