#include "advisor/planned_changes.h"

#include "output/write_bundle.h"
#include "report/line_diff.h"
#include "system/native_path.h"
#include "system/read_file.h"

#include <filesystem>

namespace mailadvisor {

Result<std::vector<FileChange>> plannedChanges(const Bundle& bundle, const std::string& folder,
                                               bool mayReplace) {
    WriteOptions options;
    options.force = mayReplace;
    options.isDryRun = true;
    const auto planned = writeBundle(bundle, folder, options);
    if (!planned) return Unexpected{planned.error()};
    std::vector<FileChange> changes;
    for (std::size_t i = 0; i < bundle.files.size(); ++i) {
        const auto& file = bundle.files[i];
        const auto path = (nativePath(folder) / nativePath(file.path)).string();
        const bool exists = (*planned)[i].exists;
        const auto before = exists ? readFile(path) : Result<std::string>(std::string());
        changes.push_back({path, !exists, before ? lineDiff(*before, file.content) : ""});
    }
    return changes;
}

}  // namespace mailadvisor
