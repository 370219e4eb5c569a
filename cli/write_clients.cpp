#include "cli/write_clients.h"

#include "base/json.h"
#include "cli/chosen_client.h"
#include "clients/demand.h"
#include "clients/render.h"
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

Result<Bundle> renderAll(Console& console, ClientCatalogue& catalogue,
                         const std::vector<std::string>& ids, RenderRequest request) {
    Bundle all;
    for (const auto& id : ids) {
        if (const auto* client = catalogue.find(id))
            request.platform = platformFor(*client, Platform::Linux);
        auto bundle = renderFor(catalogue, id, request);
        console.say().addCatalogue(ClientCatalogue::translations(id));
        if (!bundle) return Unexpected{bundle.error()};
        append(all.files, std::move(bundle->files));
        append(all.steps, std::move(bundle->steps));
        append(all.cautions, std::move(bundle->cautions));
    }
    return all;
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

int writeClients(Console& console, ClientCatalogue& catalogue, const std::vector<std::string>& ids,
                 const RenderRequest& request, const std::string& folder) {
    const auto bundle = renderAll(console, catalogue, ids, request);
    if (!bundle) {
        const bool isUnknownClient = bundle.error().code == ErrorCode::NotFound;
        return console.fail(bundle.error(),
                            isUnknownClient ? ExitCode::Usage : ExitCode::NotWritten);
    }
    WriteOptions options;
    options.force = console.options().force;
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
