#include "advisor/chosen_client.h"
#include "advisor/write_request.h"
#include "cli/commands.h"
#include "cli/write_clients.h"
#include "policy/policy_file.h"

namespace mailadvisor::cli {
namespace {

Error wrongOptions(const std::string& option, Message text) {
    return {ErrorCode::InvalidInput, option, std::move(text), {MESSAGE_ID("remedy.help"), {}}};
}

Error missing(const std::string& option) {
    return wrongOptions(option, {MESSAGE_ID("error.missing-argument"), {{"argument", option}}});
}

std::optional<Error> whatIsWrong(const WriteCommand& options) {
    if (options.accountFile.empty() == options.domainFile.empty())
        return wrongOptions("--account", {MESSAGE_ID("error.account-or-domain"), {}});
    if (options.clients.empty()) return missing("--client");
    if (options.profile.empty())
        return options.outputFolder.empty() ? std::optional(missing("-o")) : std::nullopt;
    const bool isAlone =
        options.clients.size() == 1 && options.domainFile.empty() && options.outputFolder.empty();
    if (isAlone) return std::nullopt;
    return wrongOptions("--profile", {MESSAGE_ID("error.profile-alone"), {}});
}

}  // namespace

int write(Console& console, const WriteCommand& options) {
    if (const auto error = whatIsWrong(options)) return console.fail(*error);
    const auto& wishes = console.options().wishes;
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    const auto request = options.accountFile.empty()
                             ? requestForDomain(options.domainFile, wishes, *policy)
                             : requestForAccount(options.accountFile, wishes, *policy);
    if (!request) return console.fail(request.error());
    auto catalogue = installedClients(wishes);
    const auto known = chosenClient(catalogue, console.options().language, options.clients);
    if (!known) return console.fail(known.error());
    return writeClients(console, catalogue, options, *request);
}

}  // namespace mailadvisor::cli
