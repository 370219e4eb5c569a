#pragma once

#include "base/result.h"
#include "output/nearest_folder.h"
#include "output/sink.h"
#include "output/undo_record.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// What was done to mail programs and can be taken back: `undo` in the stateFolder, a folder for
/// each. Who has it open is alone: others wait for their turn, some seconds at most.
class UndoStore {
public:
    /// Errors: WriteFailed when nothing can be kept there, or when another run does not end.
    static Result<UndoStore> open();

    /// All that can be read, the last one first; each other one is told to `warn`.
    std::vector<UndoRecord> records(const Warn& warn) const;

    /// Keeps one on the disk itself, with the bytes of the files as they were, before anything is
    /// done; gives it its `id` and `number`. Errors: WriteFailed.
    Result<void> keep(UndoRecord& record) const;

    void forget(const std::string& id) const;

    /// Nothing was put into the keyring: the record names no entry any more.
    void forgetKeyring(const std::string& id) const;

    /// Forgets those that have 20 newer ones, or are older than 180 days. One whose time is yet to
    /// come stays: the clock was, or is, wrong.
    void forgetOld(Timestamp now) const;

private:
    UndoStore(std::string folder, NearestFolder turn)
        : folder_(std::move(folder)), turn_(std::move(turn)) {}

    Result<UndoRecord> read(const std::string& id) const;

    std::string folder_;
    NearestFolder turn_;  ///< locked while it is open
};

}  // namespace mailadvisor
