#pragma once

#include "base/result.h"
#include "output/hidden_folder.h"

#include <optional>
#include <set>
#include <string>

namespace mailadvisor {

/// Files of one folder that can still be read as they were while others take their places: each has
/// a second name in a hidden folder of ours, which goes with this object.
class KeptFiles {
public:
    /// `folder` as the person named it.
    explicit KeptFiles(std::string folder) : folder_(std::move(folder)) {}
    ~KeptFiles() { end(); }
    KeptFiles(const KeptFiles&) = delete;
    KeptFiles& operator=(const KeptFiles&) = delete;

    /// Keeps the file that stands there by that name now. It is not read where the file system
    /// knows hard links. Errors: WriteFailed.
    Result<void> keep(const std::string& name);

    /// Where it is to be read now; nothing for one that was not kept.
    std::optional<std::string> pathOf(const std::string& name) const;

    /// Nothing is needed any more. What is still open may stay behind for the next run to remove.
    void end();

private:
    Result<void> begin();

    std::string folder_;
    OpenFolder base_{};
    HiddenFolder hidden_{};
    OpenFolder old_{};
    std::set<std::string> names_{};
};

}  // namespace mailadvisor
