#include "net/own_shortage.h"

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace mailadvisor {
namespace {

// Some files are open at once at most: a certificate or a catalogue, a folder, the file written.
constexpr rlim_t leftForFiles = 12;

}  // namespace

bool isOwnShortage(int error) {
    return error == EMFILE || error == ENFILE || error == ENOMEM || error == ENOBUFS;
}

OpenedSocket openSocket(int family, int type, int protocol) {
    const int descriptor = ::socket(family, type | SOCK_CLOEXEC, protocol);
    if (descriptor < 0) return {{}, isOwnShortage(errno)};
    if (leavesDescriptors(descriptor)) return {descriptor};
    ::close(descriptor);
    return {{}, true};
}

// The system gives out the lowest number that is free, so a high one means that few are.
bool leavesDescriptors(NativeSocket socket) {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return true;
    return static_cast<rlim_t>(socket) + leftForFiles < limit.rlim_cur;
}

void tellRefusalAtOnce(NativeSocket) {}

}  // namespace mailadvisor
