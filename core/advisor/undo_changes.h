#pragma once

#include "base/result.h"
#include "clients/catalogue.h"
#include "output/sink.h"
#include "output/take_back.h"
#include "output/undo_record.h"

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

/// Takes back what `id` names, or the last that was done, and forgets it. While a dry run says what
/// would be done, nothing is touched.
///
/// Errors: NotFound with nothing there; Refused while the program runs; as takeBack. Then it can
/// be tried again.
Result<Undone> undoChanges(ClientCatalogue& catalogue, const std::string& id, bool isDryRun,
                           const Warn& warn);

}  // namespace mailadvisor
