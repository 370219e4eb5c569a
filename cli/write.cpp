#include "cli/chosen_client.h"
#include "cli/commands.h"
#include "cli/write_clients.h"
#include "cli/write_request.h"

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
    const auto request = writeRequest(options, console.options());
    if (!request) return console.fail(request.error());
    auto catalogue = installedClients(console.options());
    return writeClients(console, catalogue, options, *request);
}

}  // namespace mailadvisor::cli
