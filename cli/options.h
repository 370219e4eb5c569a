#pragma once

#include "account/client_writer.h"
#include "advisor/wishes.h"
#include "facts/needs.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::cli {

/// Where the password comes from; never the command line itself. At most one is set.
struct PasswordOptions {
    bool fromStdin{};         ///< --password-stdin: one line, without its end
    std::optional<int> fd{};  ///< --password-fd
    std::string command{};    ///< --password-command
    bool ask{};               ///< --ask-password: hidden prompt

    bool isGiven() const { return fromStdin || fd || !command.empty() || ask; }
};

/// Options every command takes: what is wished of the advisor, and what the terminal alone knows.
struct CommonOptions {
    Wishes wishes{};
    PasswordOptions password{};
    Language language{};
    bool json{};
    bool noColor{};
    bool quiet{};
    bool verbose{};
};

struct AdviseCommand {
    std::string address{};
    Needs needs{};
    std::vector<std::string> clients{};
    std::string htmlFile{};
    std::string explainRule{};
};

struct WriteCommand {
    std::vector<std::string> clients{};
    std::string accountFile{};
    std::string domainFile{};
    std::string outputFolder{};
    std::string profile{};  ///< the profile an account is added to, instead of outputFolder
    std::optional<Platform> platform{};
};

struct SetupCommand {
    std::string address{};  ///< empty = ask
};

struct DeployCommand {
    std::string roster{};
    std::string outputFolder{};
    std::vector<std::string> clients{};
    std::vector<std::string> map{};  ///< `address=COLUMN`
};

}  // namespace mailadvisor::cli
