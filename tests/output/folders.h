#pragma once

#include "system/native_path.h"

#include <filesystem>
#include <map>
#include <string>

namespace mailadvisor {

/// An empty folder that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::string path(const std::string& below = {}) const {
        return below.empty() ? folder_.string() : (folder_ / nativePath(below)).string();
    }

private:
    std::filesystem::path folder_;
};

/// Every file below `folder` with its bytes; folders are listed with a trailing slash.
std::map<std::string, std::string> contentsOf(const std::string& folder);

void put(const std::string& path, const std::string& bytes);

/// The permission bits, as in `0600`; on Windows 0600 or 0700 for what only its owner may use, and
/// 0777 for the rest.
unsigned modeOf(const std::string& path);

/// Makes a link to a folder; false where the system lets nobody make one.
bool makeLink(const std::string& folder, const std::string& link);

/// A new folder for files that a test does not keep.
std::filesystem::path newTemporaryFolder();

}  // namespace mailadvisor
