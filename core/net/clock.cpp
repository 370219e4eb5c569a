#include "net/clock.h"

namespace mailadvisor {

Timestamp now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

}  // namespace mailadvisor
