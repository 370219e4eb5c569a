#pragma once

#include "account/guide.h"
#include "base/message.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A file a writer rendered, relative to the folder the person named.
struct BundleFile {
    std::string path{};     ///< relative, `/`-separated, without `..`
    std::string content{};  ///< the bytes
    Message purpose{};      ///< what it is and where it goes
    bool takesSignature{};  ///< a CMS signature may wrap it (Apple's configuration profiles)

    friend bool operator==(const BundleFile&, const BundleFile&) = default;
};

/// A QR code, drawn after rendering: as SVG into `path` and on the terminal.
struct QrCode {
    std::string path{};  ///< as BundleFile::path
    std::string payload{};
    Message purpose{};

    friend bool operator==(const QrCode&, const QrCode&) = default;
};

/// What a client writer rendered: files, what the person does with them, what could not be said.
struct Bundle {
    std::vector<BundleFile> files{};
    std::vector<QrCode> codes{};
    std::vector<Guide> guides{};
    std::vector<Message> steps{};     ///< in order
    std::vector<Message> cautions{};  ///< what this client does differently or what is unverified

    friend bool operator==(const Bundle&, const Bundle&) = default;
};

}  // namespace mailadvisor
