#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace mailadvisor {

/// What a front end may ask of the advisor, whatever it is: a terminal, a web page, a list.
struct Wishes {
    std::string server{};         ///< this server, no discovery; empty = discover
    std::string user{};           ///< the login; empty = as discovered
    bool givesSecret{};           ///< the narrator can be asked for a password or token
    bool isSecretTyped{};         ///< by a person, whose time does not count
    bool isToken{};               ///< that secret is an OAuth2 access token
    std::string factsFile{};      ///< replay instead of the network
    std::string saveFactsFile{};  ///< keep what was found there
    std::string policyFile{};     ///< empty = the program's own thresholds, nothing trusted
    std::chrono::milliseconds timeout{std::chrono::seconds(20)};  ///< for one look as a whole
    std::string caFile{};                                         ///< PEM, adds to the system's
    std::string resolver{};                ///< `ADDRESS[:PORT]`; empty = the system's
    std::vector<std::string> connectTo{};  ///< `HOST:PORT:ADDRESS:PORT`, as curl's
    std::string ispdb{};     ///< URL or `none`; empty = as the policy says, else the public one
    bool sendAddress{};      ///< the domain's own sites may be told the address itself
    bool offline{};          ///< only what this computer knows
    bool publicOnly{};       ///< no special-use domains, no private addresses
    bool acceptUntrusted{};  ///< servers that only an unproven source names will do
    std::vector<std::string> pluginDirs{};  ///< searched first for client writers
    std::string signCertificate{};          ///< PEM file; given together with signKey
    std::string signKey{};
    bool force{};   ///< replace files that exist
    bool dryRun{};  ///< change nothing, not even what is remembered
};

}  // namespace mailadvisor
