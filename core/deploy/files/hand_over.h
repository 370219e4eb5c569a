#pragma once

#include "base/result.h"
#include "base/sha256.h"
#include "deploy/files/account_record.h"
#include "deploy/judge/account_outcome.h"
#include "deploy/records/spool.h"
#include "output/sink.h"
#include "text/sentences.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a bulk run leaves for whoever hands the files out, beside them:
///
/// `manifest.jsonl`, one line a file: `path`, `sha256`, `address`, with archives also in which
/// (`archive`) the path is; and `summary.csv` for a
/// spreadsheet, one row an account: what it gets and why. Both say what stands there and not what
/// this run had to do for it: a run that was stopped and went on gives the same bytes. With the
/// reports of a kit also `rollout.csv`, one row an account that the kit hands out: how far it came.
/// With a move of servers the summary has the columns `wave` and `move`, and `move-counts.csv`
/// (move_counts.h) stands beside it.
class HandOver {
public:
    static constexpr std::string_view manifestName = "manifest.jsonl";
    static constexpr std::string_view summaryName = "summary.csv";
    static constexpr std::string_view rolloutName = "rollout.csv";
    static constexpr std::string_view moveCountsName = "move-counts.csv";

    /// Which tables there are beside the two that are always.
    struct Tables {
        bool hasRollout{};
        bool hasMove{};
    };

    /// Errors: WriteFailed when nothing can be put aside; as writeGrowing where the files may not
    /// be written.
    static Result<HandOver> begin(const std::string& folder, const WriteOptions& options,
                                  Tables tables);

    /// Takes an account, in the order of the roster, and its files where it has some.
    void add(const AccountOutcome& outcome, const AccountRecord* record, const Sentences& say);

    /// Writes them, unless the same stand there already. Errors: as writeGrowing.
    Result<void> finish();

private:
    struct Part {
        std::string_view name{};
        Spool spool;
        Sha256 sum{};
        std::string pending{};  ///< not put aside yet: in blocks it costs a tenth

        void add(std::string_view text);
        void putAside();
    };

    HandOver(std::string folder, const WriteOptions& options, std::vector<Part> parts);
    Part* partCalled(std::string_view name);
    bool isThere(const Part& part) const;

    std::string folder_;
    WriteOptions options_;
    std::vector<Part> parts_;  ///< the manifest, the summary and perhaps others
};

}  // namespace mailadvisor
