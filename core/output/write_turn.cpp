#include "output/write_turn.h"

#include <chrono>
#include <thread>

namespace mailadvisor {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto longestWait = std::chrono::seconds(10);  // a turn takes milliseconds
constexpr auto pause = std::chrono::milliseconds(5);

/// False when somebody else's lock outlasted the wait.
bool takeLock(const OpenFolder& folder, Clock::time_point end) {
    while (folder.lock() == Lock::Taken) {
        if (Clock::now() >= end) return false;
        std::this_thread::sleep_for(pause);
    }
    return true;
}

}  // namespace

Result<NearestFolder> waitForTurn(const std::string& folder) {
    const auto end = Clock::now() + longestWait;
    while (true) {
        auto nearest = nearestFolder(folder);
        if (!nearest) return nearest;
        const bool isLocked = takeLock(nearest->folder, end);
        if (!isLocked && nearest->folder.isOwn()) return Unexpected{otherRunAtWork(folder)};
        if (!isLocked) return nearest;
        // Whoever had the turn before may have made what was missing.
        const auto now = nearestFolder(folder);
        if (!now) return Unexpected{now.error()};
        const bool isSame = now->folder.identity() == nearest->folder.identity();
        if (isSame && now->missing == nearest->missing) return nearest;
    }
}

Error otherRunAtWork(const std::string& folder) {
    return {ErrorCode::WriteFailed,
            folder,
            {MESSAGE_ID("error.write-other-run"), {{"path", folder}}},
            {MESSAGE_ID("remedy.write-other-run"), {}}};
}

}  // namespace mailadvisor
