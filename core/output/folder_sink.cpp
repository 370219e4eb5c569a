#include "output/folder_sink.h"

#include "output/nearest_folder.h"
#include "base/file_path.h"
#include "output/staging.h"
#include "output/write_error.h"

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

struct Plan {
    NearestFolder nearest{};
    std::vector<std::vector<std::string>> steps{};  ///< of each file, from that folder on
    std::vector<WrittenFile> files{};
    std::vector<Move> moves{};
};

Result<Plan> planFor(const std::vector<std::string>& paths, const Bundle& bundle,
                     const std::string& folder) {
    auto nearest = nearestFolder(folder);
    if (!nearest) return Unexpected{std::move(nearest).error()};
    Plan plan{std::move(*nearest), {}, {}, {}};
    std::set<std::string> moved;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        auto steps = stepsOf(paths[i]).value();
        const auto& missing = plan.nearest.missing;
        steps.insert(steps.begin(), missing.begin(), missing.end());
        const auto move = moveFor(plan.nearest.folder, steps, folder + "/" + paths[i]);
        if (!move) return Unexpected{move.error()};
        const auto size = static_cast<std::int64_t>(bundle.files[i].content.size());
        plan.files.push_back({paths[i], {size}, move->replaces});
        plan.steps.push_back(std::move(steps));
        if (moved.insert(move->path).second) plan.moves.push_back(*move);
    }
    return plan;
}

std::error_code stageAndCommit(Staging& staging, const Bundle& bundle, const Plan& plan) {
    for (std::size_t i = 0; i < bundle.files.size(); ++i) {
        if (const auto failure = staging.add(plan.steps[i], bundle.files[i].content)) {
            return failure;
        }
    }
    return staging.commit(plan.moves);
}

}  // namespace

FolderSink::FolderSink(std::string folder, const WriteOptions& options)
    : folder_(std::move(folder)), options_(options) {
    if (!options_.isDryRun) removeLeftovers(folder_);
}

Result<std::vector<WrittenFile>> FolderSink::put(std::string_view name, const Bundle& bundle) {
    const auto paths = placement_.place(name, bundle);
    if (!paths) return Unexpected{paths.error()};
    auto plan = planFor(*paths, bundle, folder_);
    if (!plan) return Unexpected{std::move(plan).error()};
    const auto existing = std::ranges::find_if(plan->files, &WrittenFile::exists);
    if (!options_.force && existing != plan->files.end()) {
        const auto count = std::ranges::count_if(plan->files, &WrittenFile::exists);
        return Unexpected{existsAlready(count, folder_ + "/" + existing->path)};
    }
    if (options_.isDryRun || bundle.files.empty()) return std::move(plan->files);

    auto staging = Staging::create(plan->nearest.folder, options_.isDurable, folder_);
    if (!staging) return Unexpected{std::move(staging).error()};
    if (const auto failure = stageAndCommit(*staging, bundle, *plan)) {
        return Unexpected{writeError(failure, folder_)};
    }
    return std::move(plan->files);
}

Result<void> FolderSink::finish() {
    if (options_.isDurable || options_.isDryRun) return {};
    std::error_code failure;
    const OpenFolder folder = OpenFolder::named(folder_, failure);
    if (failure == std::errc::no_such_file_or_directory) return {};  // nothing was put
    if (!failure) failure = folder.syncEverything();
    if (failure) return Unexpected{writeError(failure, folder_)};
    return {};
}

void removeLeftovers(const std::string& folder) {
    const auto nearest = nearestFolder(folder);
    if (!nearest) return;
    takeBackLeftovers(nearest->folder);
    // A kill right after the last rename leaves the empty hidden folder beside the written one.
    if (!nearest->missing.empty()) return;
    std::error_code failure;
    const OpenFolder parent = nearest->folder.open("..", failure);
    if (parent.isOpen()) takeBackLeftovers(parent);
}

}  // namespace mailadvisor
