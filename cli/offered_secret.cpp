#include "cli/offered_secret.h"

#include "cli/password.h"

namespace mailadvisor::cli {

Result<std::optional<Secret>> offeredSecret(const Console& console,
                                            const dialogue::Question& question) {
    const auto& options = console.options().password;
    if (!options.isGiven() || options.ask) return std::optional<Secret>();
    auto secret =
        readPassword(options, console.say(), loginOf(question), console.options().wishes.timeout);
    if (!secret) return Unexpected{std::move(secret).error()};
    return std::optional<Secret>(*std::move(secret));
}

}  // namespace mailadvisor::cli
