#pragma once

#include "account/guide.h"
#include "account/setting_change.h"
#include "base/keyring_entry.h"
#include "base/message.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mailadvisor {

/// A sentence that stands inside a file because the program shows it there, not we.
///
/// The writer leaves its place empty; it is said, escaped for XML and put in when the bundle is
/// finished, so that a writer needs no catalogue.
struct FileSentence {
    std::size_t at{};        ///< offset in the content
    std::string language{};  ///< `th` or `en`, whatever the person reads
    Message text{};

    friend bool operator==(const FileSentence&, const FileSentence&) = default;
};

/// A file a writer rendered, relative to the folder the person named.
struct BundleFile {
    std::string path{};     ///< relative, `/`-separated, without `..`
    std::string content{};  ///< the bytes
    Message purpose{};      ///< what it is and where it goes
    bool takesSignature{};  ///< a CMS signature may wrap it (Apple's configuration profiles)
    std::vector<FileSentence> sentences{};  ///< in the order of their places

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
    std::vector<KeyringEntry> keyring{};    ///< where the program looks for its passwords
    std::vector<SettingChange> corrects{};  ///< RenderRequest::corrected: what is not right there

    friend bool operator==(const Bundle&, const Bundle&) = default;
};

}  // namespace mailadvisor
