#pragma once

#include "output/hidden_folder.h"
#include "output/leftovers.h"

#include <filesystem>
#include <string>
#include <vector>

namespace mailadvisor {

/// Ends leftovers and gives what was said of each.
inline std::vector<std::string> told(const std::string& folder) {
    std::vector<std::string> ids;
    endLeftovers(folder, [&ids](const Error& error) { ids.push_back(error.text.id); });
    return ids;
}

/// The hidden folders in `folder`.
inline std::vector<std::string> hiddenIn(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(hiddenPrefix)) names.push_back(name);
    }
    return names;
}

}  // namespace mailadvisor
