#include "clients/render.h"

#include "account/validate.h"
#include "base/escape.h"
#include "base/file_path.h"
#include "base/utf8.h"
#include "clients/demand.h"
#include "clients/guarded.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mailadvisor {
namespace {

/// The texts beside the account: a line break in one would be a line of its own in many a format.
Result<void> checkSurroundings(const RenderRequest& request) {
    const std::pair<const char*, const std::string&> texts[] = {
        {"caFile", request.caFile},
        {"helpDesk", request.helpDesk},
    };
    for (const auto& [field, text] : texts) {
        if (isUtf8(text) && !hasControlCharacters(text)) continue;
        return Unexpected{{ErrorCode::InvalidInput,
                           field,
                           {MESSAGE_ID("account.text-characters"), {{"field", std::string(field)}}},
                           {}}};
    }
    return {};
}

Result<void> checkSettings(const RenderRequest& request) {
    const bool isForOnePerson = request.scope == Scope::Person || request.scope == Scope::Addition;
    if (isForOnePerson ? !request.account : !request.domain) {
        return Unexpected{{ErrorCode::InvalidInput,
                           isForOnePerson ? "account" : "domain",
                           {isForOnePerson ? MESSAGE_ID("clients.account-missing")
                                           : MESSAGE_ID("clients.domain-missing"),
                            {}},
                           {}}};
    }
    if (auto valid = isForOnePerson ? validate(*request.account) : validate(*request.domain);
        !valid) {
        return valid;
    }
    return checkSurroundings(request);
}

FileNames namesOn(Platform platform) {
    switch (platform) {
        case Platform::Windows: return FileNames::Windows;
        case Platform::Linux:
        case Platform::MacOs:
        case Platform::Android:
        case Platform::Ios: break;
    }
    return FileNames::Posix;
}

/// Codes and guides become files too; no path may be taken twice.
bool isSound(const Bundle& bundle, FileNames names) {
    std::set<std::string> paths;
    const auto isNewAndSafe = [&paths, names](const auto& part) {
        return leadsInside(part.path, names) && paths.insert(fileIdentity(part.path, names)).second;
    };
    return std::ranges::all_of(bundle.files, isNewAndSafe) &&
           std::ranges::all_of(bundle.codes, isNewAndSafe) &&
           std::ranges::all_of(bundle.guides, isNewAndSafe);
}

Result<Bundle> renderGuarded(const ClientWriter& writer, const RenderRequest& request,
                             std::string_view id) {
    auto bundle = guarded(id, [&] { return writer.render(request); });
    if (bundle && !isSound(*bundle, namesOn(request.platform))) return misbehaves(id);
    return bundle;
}

/// A promise that is kept: the alternative has rendered the very same request.
Message useInstead(ClientCatalogue& catalogue, const ClientMetadata& refused,
                   const RenderRequest& request) {
    const auto alternatives = alternativesTo(refused, catalogue.clients(), demandOf(request));
    for (const ClientMetadata* client : alternatives) {
        const auto writer = catalogue.load(client->id);
        if (!writer || !renderGuarded(**writer, request, client->id)) continue;
        return {MESSAGE_ID("clients.use-instead"),
                {{"client", client->name.en}, {"id", client->id}}};
    }
    return {};
}

}  // namespace

Result<Bundle> renderWith(const ClientMetadata& client, const ClientWriter& writer,
                          const RenderRequest& request) {
    if (auto valid = checkSettings(request); !valid) return Unexpected{std::move(valid).error()};
    if (auto cannot = firstInability(client, demandOf(request))) {
        return Unexpected{{ErrorCode::InvalidInput, client.id, std::move(*cannot), {}}};
    }
    return renderGuarded(writer, request, client.id);
}

Result<Bundle> renderFor(ClientCatalogue& catalogue, std::string_view id,
                         const RenderRequest& request) {
    const ClientMetadata* client = catalogue.find(id);
    if (client == nullptr) return Unexpected{catalogue.load(id).error()};
    if (auto valid = checkSettings(request); !valid) return Unexpected{std::move(valid).error()};
    if (auto cannot = firstInability(*client, demandOf(request))) {
        return Unexpected{{ErrorCode::InvalidInput, std::string(id), std::move(*cannot),
                           useInstead(catalogue, *client, request)}};
    }
    const auto writer = catalogue.load(id);
    if (!writer) return Unexpected{writer.error()};
    auto bundle = renderGuarded(**writer, request, id);
    const bool isRefusal = !bundle && bundle.error().code == ErrorCode::InvalidInput;
    if (!isRefusal || !bundle.error().remedy.empty()) return bundle;
    Error refusal = std::move(bundle).error();
    refusal.remedy = useInstead(catalogue, *client, request);
    return Unexpected{std::move(refusal)};
}

}  // namespace mailadvisor
