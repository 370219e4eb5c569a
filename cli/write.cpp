#include "advisor/chosen_client.h"
#include "advisor/current_setup_said.h"
#include "advisor/write_request.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/needs_options.h"
#include "cli/parse_values.h"
#include "cli/write_clients.h"
#include "policy/policy_file.h"

namespace mailadvisor::cli {
namespace {

struct TypedWrite {
    std::vector<std::string> clients{};
    std::string accountFile{};
    std::string domainFile{};
    std::string outputFolder{};
    std::string profile{};  ///< the profile an account is added to, instead of outputFolder
    std::string platform{};
    TypedNeeds current{};  ///< of the account that is there, nothing else
};

void addOptions(OptionList& list, TypedWrite& options) {
    addClients(list, options.clients);
    list.text("--account", options.accountFile, "FILE", {MESSAGE_ID("option.account"), {}});
    list.text("--domain", options.domainFile, "FILE", {MESSAGE_ID("option.domain"), {}});
    list.text("-o,--output", options.outputFolder, "DIR", {MESSAGE_ID("option.output"), {}});
    list.text("--profile", options.profile, "DIR", {MESSAGE_ID("option.profile"), {}});
    list.text("--platform", options.platform, "NAME", {MESSAGE_ID("option.platform"), {}});
    addCurrentSetup(list, options.current);
}

Error wrongOptions(const std::string& option, Message text) {
    return {ErrorCode::InvalidInput, option, std::move(text), {MESSAGE_ID("remedy.help"), {}}};
}

std::optional<Error> whatIsWrong(const TypedWrite& options) {
    if (options.accountFile.empty() == options.domainFile.empty())
        return wrongOptions("--account", {MESSAGE_ID("error.account-or-domain"), {}});
    if (options.clients.empty()) return missingArgument("--client");
    if (options.profile.empty())
        return options.outputFolder.empty() ? std::optional(missingArgument("-o")) : std::nullopt;
    const bool isAlone =
        options.clients.size() == 1 && options.domainFile.empty() && options.outputFolder.empty();
    if (isAlone) return std::nullopt;
    return wrongOptions("--profile", {MESSAGE_ID("error.profile-alone"), {}});
}

Result<WriteTarget> targetFrom(const TypedWrite& options) {
    const bool isProfile = !options.profile.empty();
    WriteTarget target{
        options.clients, {}, isProfile ? options.profile : options.outputFolder, isProfile};
    if (options.platform.empty()) return target;
    target.platform = platformFromName(options.platform);
    if (target.platform) return target;
    return notOneOf(options.platform, "--platform", "linux, windows, macos, android, ios");
}

int write(Console& console, const TypedWrite& options) {
    const auto target = targetFrom(options);
    if (!target) return console.fail(target.error());
    if (const auto error = whatIsWrong(options)) return console.fail(*error);
    const auto current = needsFrom(options.current);
    if (!current) return console.fail(current.error());
    const auto& wishes = console.options().wishes;
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    auto request = options.accountFile.empty()
                       ? requestForDomain(options.domainFile, wishes, *policy)
                       : requestForAccount(options.accountFile, wishes, *policy, console.say());
    if (!request) return console.fail(request.error());
    request->current = currentSetupSaid(*current, request->current);
    auto catalogue = installedClients(wishes);
    const auto known = chosenClient(catalogue, console.options().language, options.clients);
    if (!known) return console.fail(known.error());
    return writeClients(console, catalogue, *target, *request);
}

}  // namespace

Command writeCommand() {
    return makeCommand("write", {MESSAGE_ID("command.write"), {}}, addOptions, write);
}

}  // namespace mailadvisor::cli
