#include "cli/deploy_merge.h"

#include "advisor/chosen_client.h"
#include "advisor/file_renderer.h"
#include "base/lists.h"
#include "cli/deploy_report.h"
#include "cli/deploy_telling.h"
#include "cli/parse_values.h"
#include "deploy/run/merge.h"

#include <optional>
#include <utility>

namespace mailadvisor::cli {
namespace {

/// An option that the parts have decided already.
std::optional<Error> optionNotMerged(const DeployOptions& options) {
    const auto& current = options.current;
    const std::pair<const char*, bool> decided[]{{"ROSTER", !options.rosters.empty()},
                                                 {"--client", !options.clients.empty()},
                                                 {"--map", !options.map.empty()},
                                                 {"--quota-from", !options.quotaFrom.empty()},
                                                 {"--needs", !options.needs.empty()},
                                                 {"--move-from", !options.moveFrom.empty()},
                                                 {"--new-list", !options.newList.empty()},
                                                 {"--master-user", !options.masterUser.empty()},
                                                 {"--form", !options.form.empty()},
                                                 {"--archive", !options.archive.empty()},
                                                 {"--group-by", !options.groupBy.empty()},
                                                 {"--shard", !options.shard.empty()},
                                                 {"--current-type", !current.currentType.empty()},
                                                 {"--moved-from", !current.movedFrom.empty()}};
    for (const auto& [option, isGiven] : decided) {
        if (!isGiven) continue;
        return Error{ErrorCode::InvalidInput,
                     option,
                     {MESSAGE_ID("error.not-with-merge"), {{"option", option}}},
                     {MESSAGE_ID("remedy.not-with-merge"), {}}};
    }
    return std::nullopt;
}

/// The kit of the parts, which may be named once more. Errors: InvalidInput for another one.
Result<void> readMergedKit(const DeployOptions& options, const PartHead& head,
                           DeployRequest& request) {
    if (!options.rollout.empty() && !head.kit) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "--rollout",
                           {MESSAGE_ID("error.rollout-without-kit"), {}},
                           {MESSAGE_ID("remedy.merge-kit"), {}}}};
    }
    request.rolloutFiles = options.rollout;
    const auto kit = kitFromName(options.kit);
    if (!options.kit.empty() && !kit) return notOneOf(options.kit, "--kit", "ansible, windows");
    if (!kit || kit == head.kit) return {};
    return Unexpected{{ErrorCode::InvalidInput,
                       "--kit " + options.kit,
                       {MESSAGE_ID("error.merge-kit"), {}},
                       {MESSAGE_ID("remedy.merge-kit"), {}}}};
}

}  // namespace

int mergeParts(Console& console, const DeployOptions& options) {
    const auto& wishes = console.options().wishes;
    if (const auto error = optionNotMerged(options)) return console.fail(*error);
    if (options.outputFolder.empty()) return console.fail(missingArgument("-o"));
    if (const auto error = optionNotTaken(console.options(), false)) return console.fail(*error);
    auto parts = Parts::open(options.merge);
    if (!parts) return console.fail(parts.error());
    if (parts->isIn(options.outputFolder)) {
        return console.fail({ErrorCode::InvalidInput,
                             "-o " + options.outputFolder,
                             {MESSAGE_ID("error.merge-onto-part"), {}},
                             {MESSAGE_ID("remedy.merge-onto-part"), {}}});
    }
    auto catalogue = installedClients(wishes);
    const auto& ids = parts->head().clients;
    if (const auto client = chosenClient(catalogue, console.options().language, ids); !client)
        return console.fail(client.error());
    DeployRequest request;
    if (auto kit = readMergedKit(options, parts->head(), request); !kit)
        return console.fail(kit.error());
    if (!options.report.empty()) {
        if (auto free = mayWriteReport(console, options.report); !free)
            return console.fail(free.error());
    }
    request.folder = options.outputFolder;
    request.clients = clientsOf(catalogue, ids);
    request.language = console.options().language;
    request.force = wishes.force;
    request.isDryRun = wishes.dryRun;
    FileRenderer render(console.say(), catalogue, {});
    for (const auto& id : ids) render.addTextsOf(id);
    DeployTelling telling(console, render, joined(options.merge, ", "), options.report);
    return telling.finish(merge(*parts, request, telling.callbacks()), request);
}

}  // namespace mailadvisor::cli
