#pragma once

#include "system/native_path.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <system_error>

namespace mailadvisor::testing {

/// A fresh folder that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::random_device chance;
        do {
            path_ = std::filesystem::temp_directory_path() /
                    ("mailadvisor-test-" + std::to_string(chance()));
        } while (!std::filesystem::create_directory(path_));
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    /// Writes a file and gives its path.
    std::string write(const std::string& name, const std::string& content) const {
        const auto file = path_ / nativePath(name);
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        return file.string();
    }

private:
    std::filesystem::path path_;
};

}  // namespace mailadvisor::testing
