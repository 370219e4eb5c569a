#pragma once

#include "account/domain.h"
#include "base/error.h"
#include "base/result.h"
#include "web/page/page_site.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::web {

/// A domain as its file says, with the picture that the file names.
struct FiledDomain {
    Domain domain{};
    Picture logo{};
};

/// The domain files of a service: those that are named, and those of a folder (`*.json`), which
/// may be thousands. A file is read again when it has changed; one that cannot be read stays as it
/// last was, and is named.
class DomainFiles {
public:
    DomainFiles(std::vector<std::string> files, std::string folder)
        : named_(std::move(files)), folder_(std::move(folder)) {}

    /// Reads what is new and what has changed, and forgets what is gone from the folder. True when
    /// anything differs from the last time.
    bool read();

    /// What is to be served, in the order of the files' names, the named ones first. Of two files
    /// for one domain the first counts.
    std::vector<const FiledDomain*> domains() const;

    /// The files that are not served as they stand on the disk, and why.
    std::vector<Error> problems() const;

private:
    /// By which a file is known to have changed.
    struct Stamp {
        std::uintmax_t size{};
        std::filesystem::file_time_type changed{};

        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    struct Entry {
        std::optional<FiledDomain> content{};  ///< as last read well
        std::optional<Error> problem{};
        std::optional<Stamp> stamp{};
        std::optional<Stamp> logoStamp{};
        bool isSeen{};
    };

    bool readFolder();
    bool readOne(const std::string& path, Entry& entry);

    std::vector<std::string> named_;
    std::string folder_;
    std::optional<Error> folderProblem_{};
    std::map<std::string, Entry> entries_{};
};

}  // namespace mailadvisor::web
