#include "clients/profile_index.h"

#include "base/lists.h"

#include <algorithm>
#include <map>

namespace mailadvisor {
namespace {

constexpr std::size_t mostProfiles = 100;

/// One section: its name, and its values by key.
struct Section {
    std::string name{};
    std::map<std::string, std::string, std::less<>> values{};

    std::string value(std::string_view key) const {
        const auto found = values.find(key);
        return found == values.end() ? std::string() : found->second;
    }
};

std::vector<Section> sectionsIn(std::string_view text) {
    std::vector<Section> sections;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.starts_with('[') && line.ends_with(']')) {
            sections.push_back({std::string(line.substr(1, line.size() - 2)), {}});
            continue;
        }
        const auto equals = line.find('=');
        if (equals == std::string_view::npos || sections.empty()) continue;
        sections.back().values[std::string(line.substr(0, equals))] = line.substr(equals + 1);
    }
    return sections;
}

}  // namespace

std::vector<IndexedProfile> readProfileIndex(std::string_view text) {
    const auto sections = sectionsIn(text);
    std::vector<std::string> chosen;
    for (const auto& section : sections) {
        if (section.name.starts_with("Install")) chosen.push_back(section.value("Default"));
    }
    std::vector<IndexedProfile> profiles;
    for (const auto& section : sections) {
        const std::string path = section.value("Path");
        if (!section.name.starts_with("Profile") || path.empty()) continue;
        if (path.find('\0') != std::string::npos || profiles.size() == mostProfiles) continue;
        const bool isDefault =
            chosen.empty() ? section.value("Default") == "1" : contains(chosen, path);
        profiles.push_back({path, section.value("IsRelative") != "0", isDefault});
    }
    std::ranges::stable_partition(profiles, &IndexedProfile::isDefault);
    return profiles;
}

}  // namespace mailadvisor
