#pragma once

#include "base/result.h"
#include "clients/catalogue.h"
#include "output/sink.h"
#include "output/take_back.h"
#include "output/undo_record.h"

#include <chrono>
#include <string>
#include <vector>

namespace mailadvisor {

/// Something that was taken back, and how far.
struct Undone {
    UndoRecord record{};
    TakeBack taken{};
};

/// What can be taken back, the last first; what was begun and never done is not among it.
///
/// Errors: as UndoStore::open.
Result<std::vector<UndoRecord>> undoable(const Warn& warn);

/// No password was kept after all: undo has none to take out.
void forgetPassword(const std::string& id);

/// Takes back what `id` names, or the last that was done, and forgets it. While a dry run says what
/// would be done, nothing is touched.
///
/// A password that was kept in the keyring goes with it, unless somebody put another in its place;
/// `limit` is how long the keyring may take to answer.
/// Errors: NotFound with nothing there; Refused while the program runs, or when the keyring does
/// not open (the files are as before then); as takeBack. Then it can be tried again.
Result<Undone> undoChanges(ClientCatalogue& catalogue, const std::string& id, bool isDryRun,
                           std::chrono::milliseconds limit, const Warn& warn);

}  // namespace mailadvisor
