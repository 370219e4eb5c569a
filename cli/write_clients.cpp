#include "cli/write_clients.h"

#include "advisor/file_renderer.h"
#include "advisor/profile_addition.h"
#include "advisor/write_request.h"
#include "base/json.h"
#include "cli/signing_key.h"
#include "output/write_bundle.h"
#include "report/bundle_report.h"
#include "report/qr_code.h"

#include <iterator>

namespace mailadvisor::cli {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

/// What is to be written, and the codes to show beside it.
struct Rendered {
    Bundle bundle{};
    std::vector<QrCode> codes{};
};

Result<void> renderOne(Rendered& all, FileRenderer& render, const std::string& id,
                       const RenderRequest& request) {
    auto bundle = render(id, request);
    if (!bundle) return Unexpected{bundle.error()};
    append(all.bundle.files, std::move(bundle->files));
    append(all.bundle.steps, std::move(bundle->steps));
    append(all.bundle.cautions, std::move(bundle->cautions));
    append(all.codes, render.codes());
    return {};
}

/// What is asked of each client's writer.
using Requests = std::vector<std::pair<std::string, RenderRequest>>;

Result<Requests> requestsFor(const ClientCatalogue& catalogue, const WriteCommand& command,
                             const RenderRequest& request) {
    Requests requests;
    for (const auto& id : command.clients) {
        const auto& client = *catalogue.find(id);
        Result<RenderRequest> asked = requestFor(client, request, command.platform);
        if (!command.profile.empty())
            asked = additionTo(command.profile, client, *std::move(asked));
        if (!asked) return Unexpected{asked.error()};
        requests.emplace_back(id, *std::move(asked));
    }
    return requests;
}

/// All files into a new folder, or the account of one client into its profile.
Result<Rendered> renderAll(FileRenderer& render, const Requests& requests,
                           const std::string& profile) {
    Rendered all;
    for (const auto& [id, request] : requests) {
        if (const auto done = renderOne(all, render, id, request); !done)
            return Unexpected{done.error()};
        if (!profile.empty()) keepCopies(all.bundle, request, profile);
    }
    return all;
}

/// For the phone that is held before this screen.
void showCodes(const Console& console, const std::vector<QrCode>& codes) {
    for (const auto& code : codes) {
        const auto picture = qrOnTerminal(code.payload, console.style());
        if (!picture.empty()) console.result("\n" + console.say()(code.purpose) + "\n" + picture);
    }
}

Json resultJson(const Bundle& bundle, const std::vector<WrittenFile>& files,
                const std::string& folder, const Console& console) {
    Json json{{"schema", "mailadvisor.write.v1"},
              {"folder", folder},
              {"dryRun", console.options().wishes.dryRun}};
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
    auto key = signingKey(console.options(), console.say());
    if (!key) return console.fail(key.error());
    FileRenderer render(console.say(), catalogue, *std::move(key));
    const auto requests = requestsFor(catalogue, command, request);
    if (!requests) return console.fail(requests.error());
    const auto rendered = renderAll(render, *requests, command.profile);
    if (!rendered) return console.fail(RunOutcome::NotWritten, rendered.error());
    const auto& bundle = rendered->bundle;
    const bool isAddition = !command.profile.empty();
    const std::string& folder = isAddition ? command.profile : command.outputFolder;
    WriteOptions options;
    // In a profile only the files that were read are replaced, and a copy of each is kept.
    options.force = console.options().wishes.force || isAddition;
    options.isDryRun = console.options().wishes.dryRun;
    const auto files = writeBundle(bundle, folder, options);
    if (!files) return console.fail(RunOutcome::NotWritten, files.error());
    if (console.options().json) {
        console.result(dumpJson(resultJson(bundle, *files, folder, console)) + "\n");
    } else {
        const auto state = options.isDryRun ? BundleState::Planned : BundleState::Written;
        console.result(bundleReport(bundle, folder, state, console.say(), console.style()));
        showCodes(console, rendered->codes);
    }
    return console.finish({});
}

}  // namespace mailadvisor::cli
