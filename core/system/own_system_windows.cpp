#include "system/own_system.h"

namespace mailadvisor {

OperatingSystem ownSystem() { return OperatingSystem::Windows; }

}  // namespace mailadvisor
