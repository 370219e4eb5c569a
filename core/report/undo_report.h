#pragma once

#include "base/json.h"
#include "clients/client_metadata.h"
#include "output/take_back.h"
#include "output/undo_record.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// What can be taken back: what was done, when and where. `clients` have the programs' names.
std::string undoListReport(const std::vector<UndoRecord>& records,
                           const std::vector<ClientMetadata>& clients, const Sentences& say,
                           const PageStyle& style);

/// The same as `undo --list --json` prints it.
Json undoListJson(const std::vector<UndoRecord>& records);

/// How far it was (or, `isDryRun`, would be) taken back, and what became of each file.
std::string undoReport(const UndoRecord& record, const TakeBack& taken, bool isDryRun,
                       const Sentences& say, const PageStyle& style);

/// The same as `undo --json` prints it (mailadvisor.undo.v1).
Json undoJson(const UndoRecord& record, const TakeBack& taken, bool isDryRun);

}  // namespace mailadvisor
