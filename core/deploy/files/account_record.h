#pragma once

#include "base/json.h"
#include "output/known_files.h"
#include "report/bulk_view.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// What an earlier run wrote for an account, as the journal remembers it.
struct AccountRecord {
    std::string address{};
    std::string folder{};            ///< where its files stand, relative to the folder of the run
    std::string fingerprint{};       ///< of what it was written from; empty in journals before that
    std::vector<KnownFile> files{};  ///< relative to the folder of the run
    Wave wave{};                     ///< of a move, as it was told

    friend bool operator==(const AccountRecord&, const AccountRecord&) = default;
};

/// True when both are made from the same and belong at the same place.
bool isMadeFromSame(const AccountRecord& one, const AccountRecord& other);

Json toJson(const AccountRecord& record);

/// Nothing for what is no such record.
std::optional<AccountRecord> recordFrom(const Json& json);

}  // namespace mailadvisor
