#pragma once

#include "account/bundle.h"
#include "base/error.h"
#include "base/result.h"
#include "base/units.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Told of what a person should know and what does not stop the writing; may be empty.
using Warn = std::function<void(const Error&)>;

/// How a folder or archive is written.
struct WriteOptions {
    bool force{};          ///< files that are there already may be replaced
    bool isDryRun{};       ///< answer as the real run would, touch nothing
    bool isDurable{true};  ///< on the disk itself when put; false: only when finished, for bulk

    /// What an earlier run that was stopped had left there, and what became of it.
    Warn warn{};

    /// Path in the bundle → the bytes that its new content was made from. A file that holds
    /// something else by now is not replaced.
    std::map<std::string, std::string> madeFrom{};

    /// Path in the bundle → the permission bits it gets; 0600 for the others.
    std::map<std::string, unsigned> modes{};
};

/// One file as it will stand (or stands) at its place.
struct WrittenFile {
    std::string path{};  ///< from the top of the sink on
    ByteCount size{};
    bool exists{};  ///< something was there already

    friend bool operator==(const WrittenFile&, const WrittenFile&) = default;
};

/// Where bundles go: a folder, an archive, memory. Each bundle arrives as a whole or not at all.
class Sink {
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;

    /// Takes the files of a bundle, each below `name` (a relative, `/`-separated path, or empty for
    /// the top of the sink).
    ///
    /// Errors: InvalidInput for a name or path that leads out of the sink, for a path that stands
    /// twice, and for a name that was used before or lies below one; else as the sink says. After
    /// an error nothing has changed and the next bundle may come.
    virtual Result<std::vector<WrittenFile>> put(std::string_view name, const Bundle& bundle) = 0;

    /// Ends the sink: what was put stands, on the disk itself. Nothing may be put afterwards.
    virtual Result<void> finish() = 0;
};

}  // namespace mailadvisor
