#include "cli/deploy_options.h"

#include "cli/parse_values.h"
#include "system/environment.h"

#include <algorithm>
#include <utility>

namespace mailadvisor::cli {
namespace {

/// A kit takes the accounts from folders, by computer. Errors: InvalidInput.
Result<void> readKit(const DeployOptions& options, DeployRequest& request) {
    if (options.kit.empty()) {
        if (options.rollout.empty()) return {};
        return Unexpected{{ErrorCode::InvalidInput,
                           "--rollout",
                           {MESSAGE_ID("error.rollout-without-kit"), {}},
                           {MESSAGE_ID("remedy.rollout-without-kit"), {}}}};
    }
    if (!options.rollout.empty() && request.shard) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "--rollout",
                           {MESSAGE_ID("error.rollout-with-shard"), {}},
                           {MESSAGE_ID("remedy.rollout-with-shard"), {}}}};
    }
    request.rolloutFiles = options.rollout;
    request.kit = kitFromName(options.kit);
    if (!request.kit) return notOneOf(options.kit, "--kit", "ansible, windows");
    const bool isOtherwise = !options.groupBy.empty() && request.groupBy != GroupBy::Computer;
    if (isOtherwise || request.archive) {
        const std::string option = isOtherwise ? "--group-by " + options.groupBy : "--archive";
        return Unexpected{{ErrorCode::InvalidInput,
                           option,
                           {MESSAGE_ID("error.not-with-kit"), {{"option", option}}},
                           {MESSAGE_ID("remedy.not-with-kit"), {}}}};
    }
    request.groupBy = GroupBy::Computer;
    return {};
}

}  // namespace

void addOptions(OptionList& list, DeployOptions& options) {
    list.arguments("ROSTER", options.rosters, {MESSAGE_ID("option.roster"), {}});
    list.text("-o,--output", options.outputFolder, "DIR", {MESSAGE_ID("option.output"), {}});
    list.list("--map", options.map, "FIELD=COLUMN", {MESSAGE_ID("option.map"), {}});
    list.list("--quota-from", options.quotaFrom, "doveadm|zimbra|cpanel:FILE",
              {MESSAGE_ID("option.quota-from"), {}});
    list.text("--master-user", options.masterUser, "LOGIN", {MESSAGE_ID("option.master-user"), {}});
    list.list("--needs", options.needs, "FILE", {MESSAGE_ID("option.needs"), {}});
    list.list("--move-from", options.moveFrom, "FILE", {MESSAGE_ID("option.move-from"), {}});
    list.list("--new-list", options.newList, "FILE", {MESSAGE_ID("option.new-list"), {}});
    list.text("--form", options.form, "FILE", {MESSAGE_ID("option.form"), {}});
    list.text("--archive", options.archive, "zip|tar.zst", {MESSAGE_ID("option.archive"), {}});
    list.text("--group-by", options.groupBy, "account|computer|user|department",
              {MESSAGE_ID("option.group-by"), {}});
    list.text("--kit", options.kit, "ansible|windows", {MESSAGE_ID("option.kit"), {}});
    list.list("--rollout", options.rollout, "FILE", {MESSAGE_ID("option.rollout"), {}});
    list.text("--shard", options.shard, "I/N|auto", {MESSAGE_ID("option.shard"), {}});
    list.words("--merge", options.merge, "DIR", {MESSAGE_ID("option.merge"), {}});
    list.text("--report", options.report, "FILE", {MESSAGE_ID("option.bulk-report"), {}});
    addClients(list, options.clients);
    addCurrentSetup(list, options.current);
}

Result<RosterFiles> filesFrom(const DeployOptions& options) {
    RosterFiles files;
    files.rosters = options.rosters;
    files.needs = options.needs;
    files.map = options.map;
    for (const auto& typed : options.quotaFrom) {
        const auto colon = std::min(typed.find(':'), typed.size());
        const auto format = quotaFormatFromName(typed.substr(0, colon));
        if (!format || colon + 1 >= typed.size()) {
            return notOneOf(typed, "--quota-from", "doveadm:FILE, zimbra:FILE, cpanel:FILE");
        }
        files.quotas.push_back({typed.substr(colon + 1), format});
    }
    for (const auto& typed : options.newList) {
        const auto colon = std::min(typed.find(':'), typed.size());
        const auto format = quotaFormatFromName(typed.substr(0, colon));
        files.newServer.push_back({format ? typed.substr(colon + 1) : typed, format});
    }
    return files;
}

std::array<std::string, 2> formFiles(const std::string& typed) {
    std::string stem = typed;
    for (const std::string_view ending : {".html", ".htm", ".csv"}) {
        if (!typed.ends_with(ending)) continue;
        stem.resize(typed.size() - ending.size());
        break;
    }
    return {stem + ".html", stem + ".csv"};
}

Result<MovingDomains> movingDomains(const DeployOptions& options) {
    if (options.moveFrom.empty() && !options.newList.empty()) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "--new-list",
                           {MESSAGE_ID("error.new-list-without-move"), {}},
                           {MESSAGE_ID("remedy.new-list-without-move"), {}}}};
    }
    return readMovingDomains(options.moveFrom);
}

Result<void> readForm(const DeployOptions& options, DeployRequest& request) {
    if (!options.groupBy.empty()) {
        const auto by = groupByFromName(options.groupBy);
        if (!by) {
            return notOneOf(options.groupBy, "--group-by", "account, computer, user, department");
        }
        request.groupBy = *by;
    }
    if (!options.shard.empty()) {
        const auto shard = shardFrom(options.shard, environment);
        if (!shard) return Unexpected{shard.error()};
        request.shard = *shard;
    }
    if (!options.archive.empty()) {
        request.archive = archiveFormatFromName(options.archive);
        if (!request.archive || request.archive == ArchiveFormat::Tar)
            return notOneOf(options.archive, "--archive", "zip, tar.zst");
    }
    return readKit(options, request);
}

std::optional<Error> optionNotTaken(const CommonOptions& options, bool hasMaster) {
    const auto refused = [](const std::string& option, Message remedy) {
        return Error{ErrorCode::InvalidInput,
                     option,
                     {MESSAGE_ID("error.not-for-deploy"), {{"option", option}}},
                     std::move(remedy)};
    };
    if (!options.wishes.user.empty())
        return refused("--user", {MESSAGE_ID("remedy.not-for-deploy-user"), {}});
    if (!options.wishes.saveFactsFile.empty())
        return refused("--save-facts", {MESSAGE_ID("remedy.not-for-deploy-facts"), {}});
    if (options.password.isGiven() && !hasMaster)
        return refused("--password-…", {MESSAGE_ID("remedy.not-for-deploy-password"), {}});
    if (options.wishes.acceptUntrusted)
        return refused("--accept-untrusted", {MESSAGE_ID("remedy.not-for-deploy-untrusted"), {}});
    if (options.wishes.sendAddress)
        return refused("--send-address", {MESSAGE_ID("remedy.not-for-deploy-send-address"), {}});
    return std::nullopt;
}

std::vector<DeployClient> clientsOf(const ClientCatalogue& catalogue,
                                    const std::vector<std::string>& ids) {
    std::vector<DeployClient> clients;
    for (const auto& id : ids) {
        const auto* chosen = catalogue.find(id);
        clients.push_back({id, chosen->name, catalogue.versionOf(id), chosen->profile});
    }
    return clients;
}

}  // namespace mailadvisor::cli
