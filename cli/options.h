#pragma once

#include "account/client_writer.h"
#include "base/units.h"
#include "facts/needs.h"
#include "text/language.h"

#include <chrono>
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
    bool isToken{};           ///< --oauth2: it is an access token

    bool isGiven() const { return fromStdin || fd || !command.empty() || ask; }
};

/// Options every command takes.
struct CommonOptions {
    Language language{};
    std::string server{};  ///< this server, no discovery
    bool json{};
    std::string factsFile{};  ///< replay instead of the network
    std::string saveFactsFile{};
    std::string policyFile{};
    std::chrono::milliseconds timeout{std::chrono::seconds(20)};
    std::string caFile{};
    std::string resolver{};
    std::vector<std::string> connectTo{};
    std::string ispdb{"none"};  ///< URL or `none`
    bool offline{};
    bool publicOnly{};
    bool acceptUntrusted{};
    std::vector<std::string> pluginDirs{};
    std::string signCertificate{};  ///< PEM file; given together with signKey
    std::string signKey{};
    std::string user{};
    PasswordOptions password{};
    bool force{};
    bool dryRun{};
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
