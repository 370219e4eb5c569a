#include "cli/write_clients.h"

#include "base/json.h"
#include "cli/profile_addition.h"
#include "cli/render_files.h"
#include "cli/write_request.h"
#include "output/write_bundle.h"
#include "report/bundle_report.h"

#include <iterator>

namespace mailadvisor::cli {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

Result<Bundle> renderAll(FileRenderer& render, const ClientCatalogue& catalogue,
                         const WriteCommand& command, const RenderRequest& request) {
    Bundle all;
    for (const auto& id : command.clients) {
        const auto* client = catalogue.find(id);
        auto bundle = client == nullptr
                          ? render(id, request)
                          : render(id, requestFor(*client, request, command.platform));
        if (!bundle) return Unexpected{bundle.error()};
        append(all.files, std::move(bundle->files));
        append(all.steps, std::move(bundle->steps));
        append(all.cautions, std::move(bundle->cautions));
    }
    return all;
}

/// All files into a new folder, or the account of one client into its profile.
Result<Bundle> renderCommand(FileRenderer& render, const ClientCatalogue& catalogue,
                             const WriteCommand& command, const RenderRequest& request) {
    const auto* client = catalogue.find(command.clients.front());
    if (command.profile.empty() || client == nullptr)
        return renderAll(render, catalogue, command, request);
    return addToProfile(render, *client, requestFor(*client, request, command.platform),
                        command.profile);
}

ExitCode exitCodeFor(const Error& error) {
    const bool isUsage = error.code == ErrorCode::NotFound || error.where.starts_with("--profile");
    return isUsage ? ExitCode::Usage : ExitCode::NotWritten;
}

Json resultJson(const Bundle& bundle, const std::vector<WrittenFile>& files,
                const std::string& folder, const Console& console) {
    Json json{{"schema", "mailadvisor.write.v1"},
              {"folder", folder},
              {"dryRun", console.options().dryRun}};
    for (auto* list : {"files", "steps", "cautions"}) json[list] = Json::array();
    for (const auto& file : files)
        json["files"].push_back({{"path", file.path}, {"bytes", file.size.value}});
    for (const auto& step : bundle.steps) json["steps"].push_back(console.say()(step));
    for (const auto& caution : bundle.cautions) json["cautions"].push_back(console.say()(caution));
    return json;
}

}  // namespace

int writeClients(Console& console, ClientCatalogue& catalogue, const WriteCommand& command,
                 const RenderRequest& request) {
    auto render = FileRenderer::create(console, catalogue);
    if (!render) return console.fail(render.error());
    const auto bundle = renderCommand(*render, catalogue, command, request);
    if (!bundle) return console.fail(bundle.error(), exitCodeFor(bundle.error()));
    const bool isAddition = !command.profile.empty();
    const std::string& folder = isAddition ? command.profile : command.outputFolder;
    WriteOptions options;
    // In a profile only the files that were read are replaced, and a copy of each is kept.
    options.force = console.options().force || isAddition;
    options.isDryRun = console.options().dryRun;
    const auto files = writeBundle(*bundle, folder, options);
    if (!files) return console.fail(files.error(), ExitCode::NotWritten);
    if (console.options().json) {
        console.result(dumpJson(resultJson(*bundle, *files, folder, console)) + "\n");
    } else {
        const auto state = options.isDryRun ? BundleState::Planned : BundleState::Written;
        console.result(bundleReport(*bundle, folder, state, console.say(), console.style()));
    }
    return static_cast<int>(ExitCode::Done);
}

}  // namespace mailadvisor::cli
