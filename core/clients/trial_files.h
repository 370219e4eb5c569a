#pragma once

#include "base/result.h"
#include "clients/device_trial.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What people sent about one client, and the files that could not be read.
struct ReadTrials {
    std::vector<DeviceTrial> trials{};  ///< the newest first
    std::vector<Error> problems{};      ///< InvalidInput or LimitExceeded; `where` is the file
};

/// Reads the results that lie beside a plugin, `<plugin folder>/<client>/trials/*.json`. A folder
/// that is not there has none; a file that cannot be read is told and hides no other.
///
/// At most 200 files of 64 KiB are read; that more are there is a problem.
ReadTrials readTrials(const std::filesystem::path& pluginFolder, std::string_view client);

}  // namespace mailadvisor
