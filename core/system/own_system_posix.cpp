#include "system/own_system.h"

namespace mailadvisor {

OperatingSystem ownSystem() {
#if defined(__APPLE__)
    return OperatingSystem::MacOs;
#else
    return OperatingSystem::Linux;
#endif
}

}  // namespace mailadvisor
