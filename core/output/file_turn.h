#pragma once

#include "output/open_folder.h"

#include <string>

namespace mailadvisor {

/// One run's turn at a small file that several read, change and write: the others wait, some
/// seconds at most. Held by a lock on a file beside it, which is made when it is missing.
class FileTurn {
public:
    /// `folder` must exist. Where nothing can be locked, nobody waits.
    FileTurn(const std::string& folder, const std::string& lockName);

private:
    OpenFile file_{};
};

}  // namespace mailadvisor
