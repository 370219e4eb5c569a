#pragma once

#include "account/bundle.h"
#include "output/path_set.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Gives the files of bundles their paths in a sink, as Sink::put promises.
class Placement {
public:
    /// `names` are the rules of the system on which the files will stand.
    explicit Placement(FileNames names) : names_(names), taken_(names) {}

    /// The paths of the bundle's files, in their order. Errors: InvalidInput as Sink::put.
    Result<std::vector<std::string>> place(std::string_view name, const Bundle& bundle);

private:
    FileNames names_;
    PathSet taken_;  ///< of bundles, and the files at the top: few words for many files
};

}  // namespace mailadvisor
