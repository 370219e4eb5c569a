#include "output/write_growing.h"

#include "output/nearest_folder.h"
#include "output/staging.h"
#include "output/write_error.h"
#include "output/write_turn.h"

#include <algorithm>
#include <system_error>

namespace mailadvisor {
namespace {

std::vector<std::string> stepsFrom(const NearestFolder& nearest, const std::string& name) {
    auto steps = nearest.missing;
    steps.push_back(name);
    return steps;
}

Result<std::vector<Move>> movesFor(const NearestFolder& nearest, const std::string& folder,
                                   const std::vector<GrowingFile>& files, bool mayReplace) {
    std::vector<Move> moves;
    for (const auto& file : files) {
        const std::string shown = folder + "/" + file.name;
        const auto move = moveFor(nearest.folder, stepsFrom(nearest, file.name), shown);
        if (!move) return Unexpected{move.error()};
        if (move->replaces && !mayReplace) return Unexpected{existsAlready(1, shown)};
        if (std::ranges::find(moves, move->path, &Move::path) == moves.end()) {
            moves.push_back(*move);
        }
    }
    return moves;
}

std::error_code fill(const OpenFile& file, const std::function<std::string()>& next) {
    constexpr std::size_t writtenAtOnce = 64UL * 1024;
    std::string block;
    for (std::string bytes = next(); !bytes.empty(); bytes = next()) {
        block += bytes;
        if (block.size() < writtenAtOnce) continue;
        if (const auto failure = file.write(block)) return failure;
        block.clear();
    }
    if (const auto failure = file.write(block)) return failure;
    return file.sync();
}

}  // namespace

Result<void> writeGrowing(const std::string& folder, const std::vector<GrowingFile>& files,
                          const WriteOptions& options) {
    auto nearest = options.isDryRun ? nearestFolder(folder) : waitForTurn(folder);
    if (!nearest) return Unexpected{std::move(nearest).error()};
    auto moves = movesFor(*nearest, folder, files, options.force);
    if (!moves) return Unexpected{std::move(moves).error()};
    if (options.isDryRun) return {};
    auto staging = Staging::create(nearest->folder, true, folder);
    if (!staging) return Unexpected{std::move(staging).error()};
    std::error_code failure;
    for (const auto& file : files) {
        const OpenFile open = staging->create(stepsFrom(*nearest, file.name), failure);
        if (!failure) failure = fill(open, file.next);
        if (failure) return Unexpected{writeError(failure, folder + "/" + file.name)};
    }
    failure = staging->commit(*std::move(moves));
    if (failure) return Unexpected{writeError(failure, folder)};
    return {};
}

}  // namespace mailadvisor
