#include "cli/page_narrator.h"

#include "cli/password.h"

namespace mailadvisor::cli {

void PageNarrator::detail(const Message& message) {
    if (console_.options().verbose) console_.progress(message);
}

Task<Result<Secret>> PageNarrator::secret(std::string login, std::chrono::milliseconds limit) {
    co_return readPassword(console_.options().password, console_.say(), login, limit);
}

}  // namespace mailadvisor::cli
