#include "output/file_turn.h"

#include <chrono>
#include <thread>

namespace mailadvisor {

FileTurn::FileTurn(const std::string& folder, const std::string& lockName) {
    constexpr auto longest = std::chrono::seconds(2);  // the file is small
    const auto end = std::chrono::steady_clock::now() + longest;
    std::error_code failure;
    const OpenFolder opened = OpenFolder::named(folder, failure);
    if (failure) return;
    (void)opened.create(lockName, failure);
    file_ = opened.append(lockName, failure);
    if (failure) return;
    while (file_.lock() == Lock::Taken && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

}  // namespace mailadvisor
