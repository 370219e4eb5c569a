#include "account/account_json.h"
#include "base/json.h"
#include "cli/chosen_client.h"
#include "cli/commands.h"
#include "cli/read_file.h"
#include "cli/write_clients.h"

namespace mailadvisor::cli {
namespace {

Error missing(const std::string& option, Message text) {
    return {ErrorCode::InvalidInput, option, std::move(text), {MESSAGE_ID("remedy.help"), {}}};
}

std::optional<Error> whatIsMissing(const WriteCommand& options) {
    if (options.accountFile.empty() == options.domainFile.empty()) {
        return missing("--account", {MESSAGE_ID("error.account-or-domain"), {}});
    }
    if (options.clients.empty())
        return missing("--client",
                       {MESSAGE_ID("error.missing-argument"), {{"argument", "--client"}}});
    if (options.outputFolder.empty())
        return missing("-o", {MESSAGE_ID("error.missing-argument"), {{"argument", "-o"}}});
    return std::nullopt;
}

/// The settings in the file. `advise --json` may be given as it is: its `account` is taken.
Result<RenderRequest> requestFrom(const std::string& file, bool isDomain) {
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    const bool isAdvice = json->is_object() && json->contains("account") && !isDomain;
    RenderRequest request;
    request.scope = isDomain ? Scope::Domain : Scope::Person;
    const auto place = [&](Error error) {
        error.where = file + ": " + error.where;
        return Unexpected{std::move(error)};
    };
    if (isDomain) {
        auto domain = domainFromJson(*json);
        if (!domain) return place(domain.error());
        request.domain = std::move(*domain);
    } else {
        auto account = accountFromJson(isAdvice ? json->at("account") : *json);
        if (!account) return place(account.error());
        request.account = std::move(*account);
    }
    return request;
}

}  // namespace

int write(Console& console, const WriteCommand& options) {
    if (const auto error = whatIsMissing(options)) return console.fail(*error);
    const bool isDomain = options.accountFile.empty();
    const auto request = requestFrom(isDomain ? options.domainFile : options.accountFile, isDomain);
    if (!request) return console.fail(request.error());
    auto catalogue = installedClients(console.options());
    return writeClients(console, catalogue, options.clients, *request, options.outputFolder);
}

}  // namespace mailadvisor::cli
