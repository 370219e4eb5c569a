#pragma once

#include "advisor/wishes.h"
#include "text/language.h"

#include <optional>
#include <string>

namespace mailadvisor::cli {

/// Where the password comes from; never the command line itself. At most one is set.
struct PasswordOptions {
    bool fromStdin{};         ///< --password-stdin: one line, without its end
    std::optional<int> fd{};  ///< --password-fd
    std::string command{};    ///< --password-command
    bool ask{};               ///< --ask-password: hidden prompt
    bool isHurried{};         ///< --timeout was given: it counts for the command too

    bool isGiven() const { return fromStdin || fd || !command.empty() || ask; }
};

/// Options every command takes: what is wished of the advisor, and what the terminal alone knows.
struct CommonOptions {
    Wishes wishes{};
    PasswordOptions password{};
    Language language{};
    bool isLanguageChosen{};  ///< by --lang, not by the system
    bool json{};
    bool noColor{};
    bool quiet{};
    bool verbose{};
};

}  // namespace mailadvisor::cli
