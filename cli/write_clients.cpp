#include "cli/write_clients.h"

#include "advisor/file_renderer.h"
#include "advisor/profile_addition.h"
#include "advisor/write_request.h"
#include "cli/signing_key.h"
#include "output/write_bundle.h"
#include "report/bundle_report.h"
#include "report/bundle_report_json.h"
#include "report/qr_code.h"

#include <functional>
#include <iterator>
#include <utility>

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

Result<Requests> requestsFor(const ClientCatalogue& catalogue, const WriteTarget& target,
                             const RenderRequest& request) {
    Requests requests;
    for (const auto& id : target.clients) {
        const auto& client = *catalogue.find(id);
        Result<RenderRequest> asked = requestFor(client, request, target.platform);
        if (target.isProfile) asked = additionTo(target.folder, client, *std::move(asked));
        if (!asked) return Unexpected{asked.error()};
        requests.emplace_back(id, *std::move(asked));
    }
    return requests;
}

/// All files into a new folder, or the account of one client into its profile.
Result<Rendered> renderAll(FileRenderer& render, const Requests& requests,
                           const WriteTarget& target) {
    Rendered all;
    for (const auto& [id, request] : requests) {
        if (const auto done = renderOne(all, render, id, request); !done)
            return Unexpected{done.error()};
        if (target.isProfile) keepCopies(all.bundle, request, target.folder);
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

}  // namespace

int writeClients(Console& console, ClientCatalogue& catalogue, const WriteTarget& target,
                 const RenderRequest& request) {
    auto key = signingKey(console.options(), console.say());
    if (!key) return console.fail(key.error());
    FileRenderer render(console.say(), catalogue, *std::move(key));
    const auto requests = requestsFor(catalogue, target, request);
    if (!requests) return console.fail(requests.error());
    const auto rendered = renderAll(render, *requests, target);
    if (!rendered) return console.fail(RunOutcome::NotWritten, rendered.error());
    const auto& bundle = rendered->bundle;
    const auto& wishes = console.options().wishes;
    auto options = console.writeOptions();
    // In a profile only the files that were read are replaced, and a copy of each is kept.
    options.force = wishes.force || target.isProfile;
    options.isDryRun = wishes.dryRun;
    // What another program wrote there meanwhile would be lost.
    for (const auto& asked : *requests)
        options.madeFrom.merge(ExistingFiles(asked.second.existingFiles));
    const auto files = writeBundle(bundle, target.folder, options);
    if (!files) return console.fail(files.error());
    const auto state = wishes.dryRun ? BundleState::Planned : BundleState::Written;
    const auto& say = console.say();
    if (console.options().json) {
        console.result(dumpJson(toJson(bundle, target.folder, state, std::cref(say))) + "\n");
    } else {
        console.result(bundleReport(bundle, target.folder, state, say, console.style()));
        showCodes(console, rendered->codes);
    }
    return console.finish({});
}

}  // namespace mailadvisor::cli
