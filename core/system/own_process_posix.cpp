#include "system/own_process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

namespace mailadvisor {

void protectMemory() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void turnWriteSignalsIntoErrors() {
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace mailadvisor
