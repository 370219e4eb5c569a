#include "output/nearest_folder.h"

#include "base/file_path.h"
#include "base/lists.h"
#include "output/write_error.h"
#include "system/own_file_names.h"

namespace mailadvisor {

Result<NearestFolder> nearestFolder(const std::string& folder) {
    const FileNames names = ownFileNames();
    NearestFolder nearest;
    std::string existing = folder.empty() ? "." : folder;
    while (true) {
        std::error_code failure;
        nearest.folder = OpenFolder::named(existing, failure);
        if (!failure) {
            nearest.path = existing;
            return nearest;
        }
        if (failure != std::errc::no_such_file_or_directory) {
            return Unexpected{writeError(failure, existing)};
        }
        const auto endsInSlash = [&] { return lastStepOf(existing, names) == existing.size(); };
        while (existing.size() > 1 && endsInSlash()) existing.pop_back();
        const std::size_t last = lastStepOf(existing, names);
        auto step = stepsOf(existing.substr(last), names);
        if (!step) return Unexpected{std::move(step).error()};
        nearest.missing.insert(nearest.missing.begin(), step->front());
        existing = last == 0 ? "." : existing.substr(0, last);
    }
}

Result<Move> moveFor(const OpenFolder& base, const std::vector<std::string>& steps,
                     const std::string& shown) {
    std::error_code failure;
    OpenFolder folder = base.open(".", failure);
    for (std::size_t i = 0; i < steps.size() && !failure; ++i) {
        const Standing standing = folder.look(steps[i], failure);
        if (failure) break;
        if (standing == Standing::Nothing) {
            const auto end = steps.begin() + static_cast<std::ptrdiff_t>(i) + 1;
            return Move{joined({steps.begin(), end}, "/"), false};
        }
        const bool isLast = i + 1 == steps.size();
        if (isLast && standing == Standing::File) return Move{joined(steps, "/"), true};
        if (isLast || standing != Standing::Folder) {
            failure = make_error_code(std::errc::not_a_directory);
        } else {
            folder = folder.open(steps[i], failure);
        }
    }
    return Unexpected{writeError(failure, shown)};
}

Error changedSince(const std::string& path) {
    return {ErrorCode::WriteFailed,
            path,
            {MESSAGE_ID("error.write-changed-since"), {{"path", path}}},
            {MESSAGE_ID("remedy.write-changed-since"), {}}};
}

Error existsAlready(std::int64_t count, const std::string& path) {
    return {ErrorCode::WriteFailed,
            path,
            {MESSAGE_ID("error.write-exists"), {{"n", count}, {"path", path}}},
            {MESSAGE_ID("remedy.write-force"), {}}};
}

}  // namespace mailadvisor
