#include "output/write_bundle.h"

#include "output/folder_sink.h"

namespace mailadvisor {

Result<std::vector<WrittenFile>> writeBundle(const Bundle& bundle, const std::string& folder,
                                             const WriteOptions& options) {
    FolderSink sink(folder, options);
    auto files = sink.put({}, bundle);
    if (!files) return files;
    if (const auto done = sink.finish(); !done) return Unexpected{done.error()};
    return files;
}

}  // namespace mailadvisor
