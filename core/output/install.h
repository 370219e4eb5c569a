#pragma once

#include "account/bundle.h"
#include "account/existing_account.h"
#include "base/keyring_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "output/corrected_line.h"
#include "output/sink.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// Files that go into the folder of a mail program.
struct Installation {
    std::string command{};  ///< as UndoRecord, like the next three
    std::string client{};
    std::string folder{};  ///< may be relative, and a link
    std::string profile{};
    Bundle bundle{};                           ///< its files below `folder`
    ExistingFiles madeFrom{};                  ///< below `folder`: what they were made from
    std::optional<ExistingAccount> account{};  ///< that they add
    std::vector<CorrectedLine> corrected{};    ///< as UndoRecord
    std::vector<KeyringEntry> keyring{};       ///< as UndoRecord
    Timestamp when{};
    std::function<Result<void>()> lastLook{};  ///< right before the first change; may refuse
};

/// Puts them into their places so that `undo` can take them back, as a whole or not at all; a file
/// that is replaced keeps its permission bits. Gives the id for `undo`; nothing when every file
/// stood there already as it is.
///
/// How things stood is on the disk before anything changes (UndoStore). Errors: WriteFailed when
/// it cannot be kept there, and as writeBundle, also for a file that came to be or changed since
/// it was read; those of `lastLook`. Then nothing has changed.
Result<std::optional<std::string>> install(const Installation& installation, const Warn& warn);

}  // namespace mailadvisor
