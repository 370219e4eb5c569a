#include "cli/setup_write.h"

#include "advisor/file_renderer.h"
#include "advisor/write_request.h"
#include "base/file_path.h"
#include "base/json.h"
#include "cli/signing_key.h"
#include "cli/terminal.h"
#include "clients/demand.h"
#include "output/write_bundle.h"
#include "report/bundle_report.h"

#include <algorithm>
#include <functional>

namespace mailadvisor::cli {
namespace {

Message asItIs(const std::string& text) { return {MESSAGE_ID("prompt.choice"), {{"text", text}}}; }

bool runsHere(const ClientMetadata* client) {
    return std::ranges::find(client->platforms, ownPlatform()) != client->platforms.end();
}

/// Those that can say the account: what runs on this computer first, the most able before others.
std::vector<const ClientMetadata*> clientsFor(const ClientCatalogue& catalogue,
                                              const RenderRequest& request) {
    std::vector<const ClientMetadata*> able;
    for (const auto& client : catalogue.clients()) {
        const bool isAble =
            !firstInability(client, demandOf(requestFor(client, request, std::nullopt)));
        if (isAble) able.push_back(&client);
    }
    std::ranges::stable_sort(able, std::greater{},
                             [](const auto* client) { return countOf(client->can); });
    std::ranges::stable_partition(able, runsHere);
    return able;
}

Result<const ClientMetadata*> askClient(const Console& console, const Prompt& prompt,
                                        const std::vector<const ClientMetadata*>& clients) {
    std::vector<Choice> choices;
    for (const auto* client : clients) {
        const bool isThai = console.say().language() == Language::Thai;
        choices.push_back({asItIs(isThai ? client->name.th : client->name.en), false});
    }
    const auto chosen = prompt.askOne({MESSAGE_ID("setup.which-client"), {}}, choices, 0);
    if (!chosen) return Unexpected{chosen.error()};
    return clients[*chosen];
}

int failed(const Console& console, const Error& error) {
    return console.fail(RunOutcome::NotWritten, error);
}

Error said(Message text) { return {ErrorCode::Refused, {}, std::move(text), {}}; }

/// What has to be known before saying yes; the steps come when there is something to do.
void tellPlanned(const Console& console, Bundle bundle, const std::string& folder) {
    bundle.steps.clear();
    printToPerson(
        "\n" + bundleReport(bundle, folder, BundleState::Planned, console.say(), console.style()));
}

void tellWritten(const Console& console, Bundle bundle, const std::string& folder) {
    if (!console.options().json) {
        bundle.cautions.clear();  // said before
        console.result(
            bundleReport(bundle, folder, BundleState::Written, console.say(), console.style()));
        return;
    }
    Json json{{"schema", "mailadvisor.setup.v1"}, {"folder", folder}, {"files", Json::array()}};
    for (const auto& file : bundle.files) json["files"].push_back(file.path);
    console.result(dumpJson(json) + "\n");
}

}  // namespace

int askAndWrite(Console& console, const Prompt& prompt, ClientCatalogue& catalogue,
                const RenderRequest& request) {
    const auto clients = clientsFor(catalogue, request);
    if (clients.empty()) return failed(console, said({MESSAGE_ID("error.setup-no-client"), {}}));
    const auto client = askClient(console, prompt, clients);
    if (!client) return failed(console, client.error());
    const auto folder = prompt.askText({MESSAGE_ID("setup.which-folder"), {}},
                                       "mailadvisor-" + fileNameFor(request.account->address));
    if (!folder) return failed(console, folder.error());

    auto key = signingKey(console.options(), console.say());
    if (!key) return failed(console, key.error());
    FileRenderer render(console.say(), catalogue, *std::move(key));
    const auto bundle = render((*client)->id, requestFor(**client, request, std::nullopt));
    if (!bundle) return failed(console, bundle.error());
    WriteOptions options;
    options.force = console.options().wishes.force;
    options.isDryRun = true;
    if (const auto planned = writeBundle(*bundle, *folder, options); !planned) {
        return failed(console, planned.error());
    }
    tellPlanned(console, *bundle, *folder);
    if (console.options().wishes.dryRun) return console.finish({});

    const auto isWanted = prompt.askYesNo({MESSAGE_ID("setup.write-now"), {}}, true);
    if (!isWanted) return failed(console, isWanted.error());
    if (!*isWanted) return failed(console, said({MESSAGE_ID("error.setup-declined"), {}}));
    options.isDryRun = false;
    const auto written = writeBundle(*bundle, *folder, options);
    if (!written) return failed(console, written.error());
    tellWritten(console, *bundle, *folder);
    return console.finish({});
}

}  // namespace mailadvisor::cli
