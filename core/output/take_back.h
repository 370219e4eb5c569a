#pragma once

#include "account/existing_account.h"
#include "base/result.h"
#include "output/sink.h"
#include "output/undo_record.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor {

/// How far something could be taken back.
enum class TakenBack {
    Everything,  ///< all files are as they were before
    OwnLines,    ///< the program changed its files since: only the account is out of them
    WasGone,     ///< the account is in the changed files no more: nothing was touched
    WasNotDone,  ///< all files were as before already
};

/// What became of one file.
enum class FileEnd {
    Restored,  ///< as it was before
    Removed,   ///< there was none before, or it held the account alone
    Changed,   ///< the account was taken out of it
    Left,      ///< as it is
};

/// How something was taken back.
struct TakeBack {
    TakenBack end{};
    std::vector<std::pair<std::string, FileEnd>> files{};  ///< path below the folder → its end
    bool isPasswordRemoved{};  ///< one of ours was in the keyring still (whoever has it does that)
};

/// The client's files as they are, and as they are without the account; paths below the record's
/// folder.
struct AccountCut {
    ExistingFiles present{};
    ExistingFiles without{};
};

/// Makes such a cut. Errors: NotFound when the account is not there.
using CutAccount = std::function<Result<AccountCut>()>;

/// False when all files stand as they were before it was begun.
bool wasDone(const UndoRecord& record);

/// Takes back what the record says: to the last byte where each file stands as it was put (or is
/// back already, because an earlier undo was stopped), else by cutting out the account alone, or by
/// putting the old lines in the place of the corrected ones that stand. A
/// file that is made anew has the permission bits it had. Killed meanwhile, it can be done again.
///
/// Errors: WriteFailed for files that changed and hold no account of ours that could be cut out,
/// and as writeBundle; those of `cut`. `isDryRun` says what would be done and touches nothing.
Result<TakeBack> takeBack(const UndoRecord& record, const CutAccount& cut, bool isDryRun,
                          const Warn& warn);

}  // namespace mailadvisor
