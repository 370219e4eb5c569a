#pragma once

#include "base/message.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A file a writer rendered, relative to the folder the person named.
struct BundleFile {
    std::string path{};     ///< relative, `/`-separated, without `..`
    std::string content{};  ///< the bytes
    Message purpose{};      ///< what it is and where it goes

    friend bool operator==(const BundleFile&, const BundleFile&) = default;
};

/// What a client writer rendered: files, what the person does with them, what could not be said.
struct Bundle {
    std::vector<BundleFile> files{};
    std::vector<Message> steps{};     ///< in order
    std::vector<Message> cautions{};  ///< what this client does differently or what is unverified

    friend bool operator==(const Bundle&, const Bundle&) = default;
};

}  // namespace mailadvisor
