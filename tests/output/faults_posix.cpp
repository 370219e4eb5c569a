#include "output/faults.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace {

bool isArmed = false;
mailadvisor::Fault armedFault{};
int callsLeft = 0;
bool hasHitRemoval = false;
bool areLinksForbidden = false;

template <class... Arguments>
long call(long number, Arguments... arguments) {
    const bool isCounted = armedFault == mailadvisor::Fault::DiskFull || number != SYS_fsync;
    const bool isHit = isArmed && isCounted && --callsLeft == 0;
    if (isHit) hasHitRemoval = number == SYS_unlinkat;
    if (isHit && armedFault == mailadvisor::Fault::DiskFull) {
        errno = ENOSPC;
        return -1;
    }
    const long result = syscall(number, arguments...);
    if (isHit) raise(SIGKILL);
    return result;
}

}  // namespace

extern "C" {
[[gnu::visibility("default")]] ssize_t write(int file, const void* bytes, size_t size) {
    return call(SYS_write, file, bytes, size);
}
[[gnu::visibility("default")]] int fsync(int file) {
    return static_cast<int>(call(SYS_fsync, file));
}
[[gnu::visibility("default")]] int mkdirat(int folder, const char* name, mode_t mode) noexcept {
    return static_cast<int>(call(SYS_mkdirat, folder, name, mode));
}
[[gnu::visibility("default")]] int linkat(int from, const char* a, int to, const char* b,
                                          int flags) noexcept {
    if (areLinksForbidden) {
        errno = EPERM;
        return -1;
    }
    return static_cast<int>(call(SYS_linkat, from, a, to, b, flags));
}
[[gnu::visibility("default")]] int renameat(int from, const char* a, int to,
                                            const char* b) noexcept {
    return static_cast<int>(call(SYS_renameat2, from, a, to, b, 0U));
}
[[gnu::visibility("default")]] int renameat2(int from, const char* a, int to, const char* b,
                                             unsigned flags) noexcept {
    return static_cast<int>(call(SYS_renameat2, from, a, to, b, flags));
}
[[gnu::visibility("default")]] int unlinkat(int folder, const char* name, int flags) noexcept {
    return static_cast<int>(call(SYS_unlinkat, folder, name, flags));
}
}

namespace mailadvisor {

void armFault(Fault fault, int call) {
    armedFault = fault;
    callsLeft = call;
    isArmed = true;
}

bool disarmFault() {
    isArmed = false;
    return callsLeft <= 0;
}

void forbidLinks(bool isForbidden) { areLinksForbidden = isForbidden; }

bool faultHitRemoval() { return hasHitRemoval; }

}  // namespace mailadvisor
