#pragma once

#include "support/temporary_folder.h"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor::testing {

/// Sets a variable of this process, or takes it away.
inline void setVariable(const char* name, const std::optional<std::string>& value) {
#ifdef _WIN32
    _putenv_s(name, value.value_or("").c_str());
#else
    value ? setenv(name, value->c_str(), 1) : unsetenv(name);
#endif
}

/// Folders of this test's own for settings, for what may be lost and for what is remembered
/// (`system/folders.h`); the environment is as before afterwards.
class OwnFolders {
public:
    OwnFolders() {
#ifdef _WIN32
        set("APPDATA", settings());
        set("LOCALAPPDATA", cache());
#else
        set("XDG_CONFIG_HOME", settings());
        set("XDG_CACHE_HOME", cache());
        set("XDG_STATE_HOME", state());
#endif
    }
    ~OwnFolders() {
        for (const auto& [name, value] : before_) setVariable(name, value);
    }
    OwnFolders(const OwnFolders&) = delete;
    OwnFolders& operator=(const OwnFolders&) = delete;

    const std::filesystem::path& root() const { return folder_.path(); }
    std::filesystem::path settings() const { return root() / "settings"; }
    /// Writes a file of settings.
    void write(const std::string& name, const std::string& content) const {
        folder_.write("settings/" + name, content);
    }
    std::filesystem::path cache() const { return root() / "local"; }
    std::filesystem::path state() const {
#ifdef _WIN32
        return cache();
#else
        return root() / "state";
#endif
    }

private:
    void set(const char* name, const std::filesystem::path& folder) {
        const char* before = std::getenv(name);
        before_.emplace_back(name,
                             before != nullptr ? std::optional<std::string>(before) : std::nullopt);
        std::filesystem::create_directories(folder);
        setVariable(name, folder.string());
    }

    TemporaryFolder folder_{};
    std::vector<std::pair<const char*, std::optional<std::string>>> before_{};
};

}  // namespace mailadvisor::testing
