#include "cli/write_clients.h"

#include "advisor/file_renderer.h"
#include "advisor/install_account.h"
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

/// All files for a new folder, or for the profile of one client.
Result<Rendered> renderAll(FileRenderer& render, const Requests& requests) {
    Rendered all;
    for (const auto& [id, request] : requests) {
        if (const auto done = renderOne(all, render, id, request); !done)
            return Unexpected{done.error()};
    }
    return all;
}

/// Puts them where they belong; gives the id for undo, where there is something to undo.
Result<std::optional<std::string>> put(Console& console, ClientCatalogue& catalogue,
                                       const WriteTarget& target, const Requests& requests,
                                       const Bundle& bundle) {
    auto options = console.writeOptions();
    const auto& wishes = console.options().wishes;
    if (target.isProfile && !wishes.dryRun) {
        const auto& [id, request] = requests.front();
        const InstallPlace place{"write", id, target.folder, {}, request.existingFiles};
        return installAccount(catalogue, place, bundle, false, options.warn);
    }
    options.force = wishes.force || target.isProfile;  // there only the files that were read
    options.isDryRun = wishes.dryRun;
    const auto files = writeBundle(bundle, target.folder, options);
    if (!files) return Unexpected{files.error()};
    return std::optional<std::string>();
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
    const auto rendered = renderAll(render, *requests);
    if (!rendered) return console.fail(RunOutcome::NotWritten, rendered.error());
    const auto& bundle = rendered->bundle;
    const auto undo = put(console, catalogue, target, *requests, bundle);
    if (!undo) return console.fail(undo.error());
    const auto state =
        console.options().wishes.dryRun ? BundleState::Planned : BundleState::Written;
    const auto& say = console.say();
    if (console.options().json) {
        Json json = toJson(bundle, target.folder, state, std::cref(say));
        if (target.isProfile) json["undo"] = *undo ? Json(**undo) : Json();
        console.result(dumpJson(json) + "\n");
    } else {
        console.result(bundleReport(bundle, target.folder, state, say, console.style()));
        showCodes(console, rendered->codes);
        if (*undo)
            console.result("\n" + say({MESSAGE_ID("undo.how-this"), {{"id", **undo}}}) + "\n");
    }
    return console.finish({});
}

}  // namespace mailadvisor::cli
