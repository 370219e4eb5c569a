#include "cli/offered_secret.h"

#include "cli/password.h"

namespace mailadvisor::cli {

std::string loginOf(const dialogue::Question& question) {
    for (const auto& argument : question.text.arguments) {
        const auto* text = std::get_if<std::string>(&argument.value);
        if (argument.name == "login" && text != nullptr) return *text;
    }
    return {};
}

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
