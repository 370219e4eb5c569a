#include "system/run_program.h"

namespace mailadvisor {

bool canRunPrograms() { return false; }

CommandOutput runProgram(const std::vector<std::string>&, std::string_view, std::size_t,
                         std::chrono::milliseconds) {
    return {};
}

}  // namespace mailadvisor
