#include "output/folder_sink.h"

#include "base/file_path.h"
#include "output/leftovers.h"
#include "output/nearest_folder.h"
#include "output/staging.h"
#include "output/write_error.h"
#include "output/write_turn.h"
#include "system/own_file_names.h"

#include <algorithm>
#include <optional>
#include <set>

namespace mailadvisor {
namespace {

/// How often a bundle is planned anew because something came to stand in its way meanwhile.
constexpr int mostAttempts = 3;

template <class Plan>
std::optional<Error> whyNotReplaced(const Plan& plan, const WriteOptions& options,
                                    const std::string& folder) {
    const auto existing = std::ranges::find_if(plan.files, &WrittenFile::exists);
    if (!options.force && existing != plan.files.end()) {
        const auto count = std::ranges::count_if(plan.files, &WrittenFile::exists);
        return existsAlready(count, folder + "/" + existing->path);
    }
    for (const auto& [path, bytes] : options.madeFrom) {
        const auto file = std::ranges::find(plan.files, path, &WrittenFile::path);
        if (file == plan.files.end() || !plan.nearest.missing.empty()) continue;
        const Place place = placeOf(plan.nearest.folder, path);
        if (!place.folder.isOpen() || place.folder.read(place.name) != bytes) {
            return changedSince(std::string(folder).append("/").append(path));
        }
    }
    return std::nullopt;
}

template <class Plan>
std::error_code stage(Staging& staging, const Bundle& bundle, const Plan& plan,
                      const std::map<std::string, unsigned>& modes) {
    for (std::size_t i = 0; i < bundle.files.size(); ++i) {
        const auto mode = modes.find(bundle.files[i].path);
        const auto failure = staging.add(plan.steps[i], bundle.files[i].content,
                                         mode == modes.end() ? Staging::ownerMode : mode->second);
        if (failure) return failure;
    }
    return {};
}

/// What stands below a folder that has to be made needs no look.
bool isBelow(const Move& move, const std::vector<std::string>& steps) {
    if (move.replaces) return false;
    std::size_t at = 0;
    for (const auto& step : steps) {
        if (move.path.compare(at, step.size(), step) != 0) return false;
        at += step.size();
        if (at == move.path.size()) return true;
        if (move.path[at++] != '/') return false;
    }
    return false;
}

}  // namespace

struct FolderSink::Plan {
    NearestFolder nearest{};
    std::vector<std::vector<std::string>> steps{};  ///< of each file, from that folder on
    std::vector<WrittenFile> files{};
    std::vector<Move> moves{};
};

struct FolderSink::Workplace {
    OpenFolder base{};
    std::uint64_t identity{};
    std::optional<Staging> staging{};  ///< refers to `base`
};

FolderSink::FolderSink(std::string folder, const WriteOptions& options)
    : folder_(std::move(folder)), options_(options), placement_(ownFileNames()) {
    if (!options_.isDryRun) endLeftovers(folder_, options_.warn);
}

FolderSink::~FolderSink() = default;

Result<FolderSink::Plan> FolderSink::planFor(NearestFolder nearest,
                                             const std::vector<std::string>& paths,
                                             const Bundle& bundle) const {
    Plan plan{std::move(nearest), {}, {}, {}};
    std::set<std::string> moved;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        auto steps = stepsOf(paths[i], ownFileNames()).value();
        const auto& missing = plan.nearest.missing;
        steps.insert(steps.begin(), missing.begin(), missing.end());
        const auto size = static_cast<std::int64_t>(bundle.files[i].content.size());
        if (!plan.moves.empty() && isBelow(plan.moves.back(), steps)) {
            plan.files.push_back({paths[i], {size}, false});
            plan.steps.push_back(std::move(steps));
            continue;
        }
        const auto move = moveFor(plan.nearest.folder, steps, folder_ + "/" + paths[i]);
        if (!move) return Unexpected{move.error()};
        plan.files.push_back({paths[i], {size}, move->replaces});
        plan.steps.push_back(std::move(steps));
        if (moved.insert(move->path).second) plan.moves.push_back(*move);
    }
    return plan;
}

Result<std::error_code> FolderSink::carryOut(const Plan& plan, const Bundle& bundle) {
    // Over an old file only what is on the disk itself: a lost current must not cost both.
    const bool replaces = std::ranges::any_of(plan.moves, &Move::replaces);
    const bool isInTurn =
        !options_.isDurable && !replaces && plan.moves.size() == 1 && plan.nearest.missing.empty();
    if (isInTurn) return carryOutInTurn(plan, bundle);
    auto staging = Staging::create(plan.nearest.folder, options_.isDurable || replaces, folder_);
    if (!staging) return Unexpected{std::move(staging).error()};
    const auto failure = stage(*staging, bundle, plan, options_.modes);
    return failure ? failure : staging->commit(plan.moves);
}

Result<std::error_code> FolderSink::carryOutInTurn(const Plan& plan, const Bundle& bundle) {
    const auto identity = plan.nearest.folder.identity();
    if (workplace_ == nullptr || workplace_->identity != identity) {
        std::error_code failure;
        auto place = std::make_unique<Workplace>();
        place->base = plan.nearest.folder.open(".", failure);
        if (failure) return failure;
        place->identity = identity;
        auto staging = Staging::create(place->base, false, folder_);
        if (!staging) return Unexpected{std::move(staging).error()};
        place->staging.emplace(*std::move(staging));
        workplace_ = std::move(place);
    }
    auto& staging = *workplace_->staging;
    auto failure = stage(staging, bundle, plan, options_.modes);
    if (!failure) failure = staging.release(plan.moves.front());
    if (failure) workplace_.reset();  // with what was staged
    return failure;
}

Result<std::vector<WrittenFile>> FolderSink::put(std::string_view name, const Bundle& bundle) {
    const auto paths = placement_.place(name, bundle);
    if (!paths) return Unexpected{paths.error()};
    return write(*paths, bundle);
}

Result<std::vector<WrittenFile>> FolderSink::write(const std::vector<std::string>& paths,
                                                   const Bundle& bundle) {
    const bool isForReal = !options_.isDryRun && !bundle.files.empty();
    std::error_code failure;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        auto nearest = isForReal ? waitForTurn(folder_) : nearestFolder(folder_);
        if (!nearest) return Unexpected{std::move(nearest).error()};
        auto plan = planFor(*std::move(nearest), paths, bundle);
        if (!plan) return Unexpected{std::move(plan).error()};
        if (auto reason = whyNotReplaced(*plan, options_, folder_)) {
            return Unexpected{*std::move(reason)};
        }
        if (!isForReal) return std::move(plan->files);
        const auto done = carryOut(*plan, bundle);
        if (!done) return Unexpected{done.error()};
        failure = *done;
        if (!failure) return std::move(plan->files);
        if (failure != std::errc::file_exists) break;
    }
    return Unexpected{writeError(failure, folder_)};
}

Result<void> FolderSink::finish() {
    workplace_.reset();
    if (options_.isDurable || options_.isDryRun) return {};
    std::error_code failure;
    const OpenFolder folder = OpenFolder::named(folder_, failure);
    if (failure == std::errc::no_such_file_or_directory) return {};  // nothing was put
    if (!failure) failure = folder.syncEverything();
    if (failure) return Unexpected{writeError(failure, folder_)};
    return {};
}

}  // namespace mailadvisor
