#pragma once

#include "account/existing_account.h"
#include "base/json.h"
#include "base/keyring_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "output/corrected_line.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// A file of a mail program that was changed or made: what taking it back needs.
struct ChangedFile {
    std::string path{};                   ///< below UndoRecord::folder, `/`-separated
    std::optional<std::string> before{};  ///< its bytes; nothing = there was no such file
    std::optional<unsigned> mode{};       ///< its permission bits before, where there are some
    std::uint64_t after{};                ///< fingerprint of the bytes that were put there
    std::int64_t afterSize{};             ///< their number

    friend bool operator==(const ChangedFile&, const ChangedFile&) = default;
};

/// What one command did in the folder of a mail program.
///
/// It holds what stood in the person's files before and no secret of ours: no writer is given one.
struct UndoRecord {
    std::string id{};       ///< as the person types it
    std::int64_t number{};  ///< the later, the higher: clocks may be wrong
    Timestamp when{};
    std::string command{};  ///< `write`, `setup`
    std::string client{};   ///< the writer's id
    std::string folder{};   ///< absolute
    std::string profile{};  ///< the program's profile below it; empty = the folder itself
    std::vector<ChangedFile> files{};
    std::vector<std::string> madeFolders{};    ///< absolute, the outer before the inner
    std::optional<ExistingAccount> account{};  ///< the one that was added
    std::vector<CorrectedLine> corrected{};    ///< of an account that stood there before
    /// Where a password was to be kept; what bears the record's id as its mark there is ours.
    std::vector<KeyringEntry> keyring{};

    friend bool operator==(const UndoRecord&, const UndoRecord&) = default;
};

/// All but the bytes that stood in the files.
Json toJson(const UndoRecord& record);

/// The reverse: `before` of a file that was there is empty. Errors: InvalidInput.
Result<UndoRecord> undoRecordFromJson(const Json& json);

}  // namespace mailadvisor
