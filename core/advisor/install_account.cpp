#include "advisor/install_account.h"

#include "advisor/profile_addition.h"
#include "clients/existing.h"
#include "net/clock.h"
#include "output/install.h"
#include "system/native_path.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace mailadvisor {
namespace {

ExistingFiles belowProfile(const ExistingFiles& files, const std::string& profile) {
    const std::string start = profile.empty() ? std::string() : profile + "/";
    ExistingFiles below;
    for (const auto& [path, bytes] : files) {
        if (path.starts_with(start)) below[path.substr(start.size())] = bytes;
    }
    return below;
}

/// The account that stands in the one files and, under the same name, not in the others.
std::optional<ExistingAccount> addedAccount(ClientCatalogue& catalogue, const std::string& client,
                                            const ExistingFiles& before,
                                            const ExistingFiles& after) {
    const auto now = accountsIn(catalogue, client, after);
    if (!now || !now->isKnown()) return std::nullopt;
    const auto earlier = accountsIn(catalogue, client, before);
    const bool isEarlierKnown = earlier && earlier->isKnown();
    for (const auto& account : (*now)->accounts) {
        const bool wasThere =
            isEarlierKnown && std::ranges::any_of((*earlier)->accounts, [&](const auto& other) {
                return other.place == account.place;
            });
        if (!wasThere) return account;
    }
    return std::nullopt;
}

}  // namespace

Result<std::optional<std::string>> installAccount(ClientCatalogue& catalogue,
                                                  const InstallPlace& place, const Bundle& bundle,
                                                  bool keepsPassword, const Warn& warn) {
    ExistingFiles after = place.madeFrom;
    for (const auto& file : bundle.files) after[file.path] = file.content;
    const std::string profile = (nativePath(place.folder) / nativePath(place.profile)).string();
    const ClientMetadata& client = *catalogue.find(place.client);
    Installation installation;
    installation.command = place.command;
    installation.client = place.client;
    installation.folder = place.folder;
    installation.profile = place.profile;
    installation.bundle = bundle;
    installation.madeFrom = place.madeFrom;
    installation.account =
        addedAccount(catalogue, place.client, belowProfile(place.madeFrom, place.profile),
                     belowProfile(after, place.profile));
    if (!bundle.corrects.empty()) {
        for (const auto& file : bundle.files) {
            const auto source = place.madeFrom.find(file.path);
            if (source == place.madeFrom.end()) continue;
            auto lines = correctedLines(file.path, source->second, file.content);
            std::ranges::move(lines, std::back_inserter(installation.corrected));
        }
    }
    if (keepsPassword) installation.keyring = bundle.keyring;
    installation.when = now();
    installation.lastLook = [&] { return checkIsClosed(client, profile); };
    return install(installation, warn);
}

}  // namespace mailadvisor
