#include "output/write_bundle.h"

#include "base/file_path.h"
#include "base/lists.h"
#include "output/staging.h"
#include "output/write_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <set>

namespace mailadvisor {
namespace {

/// The nearest folder that exists on the way to the named one, and what is missing below it.
struct Base {
    Descriptor folder{};
    std::vector<std::string> missing{};
};

struct Plan {
    Base base{};
    std::vector<std::vector<std::string>> steps{};  ///< of each file, from the base on
    std::vector<WrittenFile> files{};
    std::vector<Move> moves{};
};

Result<Base> locate(const std::string& folder) {
    Base base;
    std::string existing = folder.empty() ? "." : folder;
    while (true) {
        // The person's own folder may be a link; only what lies below it may not.
        base.folder = Descriptor(open(existing.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (base.folder.isOpen()) return base;
        if (errno != ENOENT) return Unexpected{writeError(errno, existing)};
        while (existing.size() > 1 && existing.back() == '/') existing.pop_back();
        const std::size_t slash = existing.rfind('/');
        auto step = stepsOf(existing.substr(slash == std::string::npos ? 0 : slash + 1));
        if (!step) return Unexpected{std::move(step).error()};
        base.missing.insert(base.missing.begin(), step->front());
        existing = slash == std::string::npos ? "." : existing.substr(0, slash + 1);
    }
}

/// Finds the move that carries one file: the first step that is missing, with all below it.
Result<Move> moveFor(int base, const std::vector<std::string>& steps, const std::string& shown) {
    Descriptor folder = openFolder(base, ".");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        struct stat found {};
        if (fstatat(folder.number(), steps[i].c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT) return Unexpected{writeError(errno, shown)};
            return Move{
                joined({steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(i) + 1}, "/"),
                false};
        }
        const bool isLast = i + 1 == steps.size();
        if (isLast && S_ISREG(found.st_mode)) break;
        if (isLast || !S_ISDIR(found.st_mode)) return Unexpected{writeError(ENOTDIR, shown)};
        folder = openFolder(folder.number(), steps[i]);
        if (!folder.isOpen()) return Unexpected{writeError(errno, shown)};
    }
    return Move{joined(steps, "/"), true};
}

Result<Plan> plan(const Bundle& bundle, const std::string& folder) {
    auto base = locate(folder);
    if (!base) return Unexpected{std::move(base).error()};
    Plan plan{std::move(*base), {}, {}, {}};
    std::set<std::string> moved;
    for (const BundleFile& file : bundle.files) {
        auto steps = stepsOf(file.path);
        if (!steps) return Unexpected{std::move(steps).error()};
        steps->insert(steps->begin(), plan.base.missing.begin(), plan.base.missing.end());
        const std::string shown = folder + "/" + file.path;
        const auto move = moveFor(plan.base.folder.number(), *steps, shown);
        if (!move) return Unexpected{move.error()};
        plan.files.push_back(
            {file.path, {static_cast<std::int64_t>(file.content.size())}, move->replaces});
        plan.steps.push_back(std::move(*steps));
        if (moved.insert(move->path).second) plan.moves.push_back(*move);
    }
    return plan;
}

Error existingFiles(const std::vector<WrittenFile>& files, const std::string& folder) {
    const auto first = std::ranges::find_if(files, &WrittenFile::exists);
    const auto count = std::ranges::count_if(files, &WrittenFile::exists);
    const std::string path = folder + "/" + first->path;
    return {ErrorCode::WriteFailed,
            path,
            {MESSAGE_ID("error.write-exists"), {{"n", std::int64_t{count}}, {"path", path}}},
            {MESSAGE_ID("remedy.write-force"), {}}};
}

int stageAndCommit(Staging& staging, const Bundle& bundle, const Plan& plan) {
    for (std::size_t i = 0; i < bundle.files.size(); ++i) {
        if (const int failure = staging.add(plan.steps[i], bundle.files[i].content)) {
            return failure;
        }
    }
    return staging.commit(plan.moves);
}

}  // namespace

Result<std::vector<WrittenFile>> planBundle(const Bundle& bundle, const std::string& folder) {
    auto planned = plan(bundle, folder);
    if (!planned) return Unexpected{std::move(planned).error()};
    return std::move(planned->files);
}

Result<std::vector<WrittenFile>> writeBundle(const Bundle& bundle, const std::string& folder,
                                             const WriteOptions& options) {
    if (options.removesLeftovers && !options.isDryRun) removeLeftovers(folder);
    auto planned = plan(bundle, folder);
    if (!planned) return Unexpected{std::move(planned).error()};
    if (!options.force && std::ranges::any_of(planned->files, &WrittenFile::exists)) {
        return Unexpected{existingFiles(planned->files, folder)};
    }
    if (options.isDryRun || bundle.files.empty()) return std::move(planned->files);

    auto staging = Staging::create(planned->base.folder.number(), options.isDurable, folder);
    if (!staging) return Unexpected{std::move(staging).error()};
    if (const int failure = stageAndCommit(*staging, bundle, *planned)) {
        return Unexpected{writeError(failure, folder)};
    }
    return std::move(planned->files);
}

void removeLeftovers(const std::string& folder) {
    const auto base = locate(folder);
    if (!base) return;
    takeBackLeftovers(base->folder.number());
    // A kill right after the last rename leaves the empty hidden folder beside the written one.
    if (!base->missing.empty()) return;
    if (const Descriptor parent(
            openat(base->folder.number(), "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        parent.isOpen()) {
        takeBackLeftovers(parent.number());
    }
}

bool syncFolder(const std::string& folder) {
    const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.isOpen() && syncfs(opened.number()) == 0;
}

}  // namespace mailadvisor
