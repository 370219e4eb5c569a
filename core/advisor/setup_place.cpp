#include "advisor/setup_place.h"

#include "advisor/profile_addition.h"
#include "advisor/write_request.h"
#include "base/ascii.h"
#include "base/lists.h"
#include "clients/existing.h"
#include "clients/profile_homes.h"
#include "clients/profile_path.h"
#include "net/deadline.h"
#include "net/event_loop.h"
#include "output/nearest_folder.h"
#include "report/setting_words.h"
#include "system/native_path.h"

#include <algorithm>
#include <filesystem>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

constexpr auto pauseBetweenLooks = std::chrono::milliseconds(250);

std::string addressesOf(const FoundProfile& profile) {
    std::vector<std::string> addresses;
    if (!profile.accounts.isKnown()) return {};
    for (const auto& account : profile.accounts->accounts) {
        addresses.push_back(account.address.empty() ? account.login : account.address);
    }
    return joined(addresses, ", ");
}

dialogue::Choice choiceOf(const FoundProfile& profile) {
    const std::string addresses = addressesOf(profile);
    if (addresses.empty()) {
        return {profile.path, {MESSAGE_ID("setup.profile-empty"), {{"path", profile.path}}}};
    }
    return {profile.path,
            {MESSAGE_ID("setup.profile-used"), {{"path", profile.path}, {"addresses", addresses}}}};
}

/// The home is there for a new profile, and lists none yet.
bool takesNewProfile(const ClientMetadata& client) {
    if (client.profile.newFrom.empty()) return false;
    const std::string home = homeForNewProfile(client, ownPlatform());
    if (home.empty()) return false;
    std::error_code failure;
    return client.profile.index.empty() ||
           !fs::exists(nativePath(home) / nativePath(client.profile.index), failure);
}

/// The folder below the home from which a path of the bundle is one of a profile.
std::string profileIn(const ClientMetadata& client, const Bundle& bundle) {
    for (const auto& file : bundle.files) {
        std::size_t start = 0;
        while (start != std::string::npos) {
            const std::string rest = file.path.substr(start);
            const bool isOfProfile = std::ranges::any_of(
                client.profile.reads,
                [&rest](const std::string& pattern) { return matchesProfilePath(pattern, rest); });
            if (isOfProfile) return file.path.substr(0, start == 0 ? 0 : start - 1);
            start = file.path.find('/', start);
            if (start != std::string::npos) ++start;
        }
    }
    return {};
}

Unexpected noNewProfile(const ClientMetadata& client) {
    return Unexpected{{ErrorCode::InvalidInput,
                       "--profile " + std::string(newProfile),
                       {MESSAGE_ID("error.no-new-profile"), {{"client", client.name.en}}},
                       {MESSAGE_ID("remedy.no-new-profile"), {}}}};
}

}  // namespace

std::map<std::string, std::vector<dialogue::Choice>> setupPlaces(
    const ClientCatalogue& catalogue, const std::vector<FoundProgram>& programs) {
    std::map<std::string, std::vector<dialogue::Choice>> places;
    for (const auto& program : programs) {
        const auto& client = *catalogue.find(program.client);
        if (contains(client.scopes, Scope::Addition)) {
            for (const auto& profile : program.profiles) {
                places[client.id].push_back(choiceOf(profile));
            }
        }
        if (program.isHere && program.profiles.empty() && takesNewProfile(client)) {
            places[client.id].push_back(
                {std::string(newProfile), {MESSAGE_ID("setup.profile-new"), {}}});
        }
    }
    for (auto& [client, choices] : places) {
        choices.push_back(
            {std::string(dialogue::folderInstead), {MESSAGE_ID("setup.profile-folder"), {}}});
    }
    return places;
}

std::optional<Protocol> typeHere(const std::vector<FoundProgram>& programs,
                                 std::string_view address) {
    std::optional<Protocol> type;
    for (const auto& program : programs) {
        for (const auto& profile : program.profiles) {
            if (!profile.accounts.isKnown()) continue;
            for (const auto& account : profile.accounts->accounts) {
                if (!hasAddress(account, address)) continue;
                if (account.protocol == Protocol::Pop3) return Protocol::Pop3;
                type = account.protocol;
            }
        }
    }
    return type;
}

std::optional<ExistingAccount> accountThere(ClientCatalogue& catalogue, const InstallPlace& place,
                                            const Account& account,
                                            const std::vector<std::string>& hosts) {
    const auto found = accountsIn(catalogue, place.client, place.madeFrom);
    if (!found || !found->isKnown()) return std::nullopt;
    const auto& all = (*found)->accounts;
    auto same = std::ranges::find_if(
        all, [&account](const auto& existing) { return isSameMailbox(existing, account); });
    if (same == all.end()) {
        same = std::ranges::find_if(all, [&](const ExistingAccount& existing) {
            const bool isItsServer = std::ranges::any_of(hosts, [&](const std::string& host) {
                return equalsIgnoringCase(host, existing.host);
            });
            return existing.protocol == account.protocol && isItsServer &&
                   (hasAddress(existing, account.address) ||
                    equalsIgnoringCase(existing.login, account.incoming.username));
        });
    }
    return same == all.end() ? std::nullopt : std::optional(*same);
}

void tellCorrections(const Account& account, const std::vector<SettingChange>& changes,
                     SetupFront& front) {
    front.tell({MESSAGE_ID("setup.corrects"), {{"address", account.address}}});
    for (const auto& change : changes) front.tell(toldChange(change));
}

Result<SetupPlace> setupPlace(const ClientMetadata& client, const std::string& profile,
                              RenderRequest request) {
    SetupPlace place;
    place.install.command = "setup";
    place.install.client = client.id;
    if (profile == newProfile) {
        if (!takesNewProfile(client)) return noNewProfile(client);
        place.isNew = true;
        place.install.folder = homeForNewProfile(client, ownPlatform());
        place.request = std::move(request);
        return place;
    }
    auto addition = additionTo(profile, client, std::move(request));
    if (!addition) return Unexpected{addition.error()};
    place.install.folder = profile;
    place.install.madeFrom = addition->existingFiles;
    place.request = *std::move(addition);
    return place;
}

Result<void> putInPlace(const ClientMetadata& client, SetupPlace& place, Bundle& bundle) {
    if (!place.isNew) return {};
    const std::string start = client.profile.newFrom + "/";
    std::erase_if(bundle.files,
                  [&start](const BundleFile& file) { return !file.path.starts_with(start); });
    for (auto& file : bundle.files) file.path.erase(0, start.size());
    std::erase_if(bundle.steps, [&client](const Message& step) {
        return contains(client.profile.byHand, step.id);
    });
    place.install.profile = profileIn(client, bundle);
    const fs::path home = nativePath(place.install.folder);
    for (const auto& file : bundle.files) {
        std::error_code failure;
        const fs::path path = home / nativePath(file.path);
        if (fs::exists(path, failure)) return Unexpected{existsAlready(1, path.string())};
    }
    return {};
}

Task<Result<void>> waitUntilClosed(const ClientMetadata& client, std::string profile,
                                   std::chrono::milliseconds limit, SetupFront& front) {
    const auto end = Deadline::in(limit);
    bool isTold = false;
    while (profile != newProfile && isRunning(client, profile)) {
        if (end.isPast()) co_return checkIsClosed(client, profile);
        if (!std::exchange(isTold, true)) {
            front.tell({MESSAGE_ID("setup.close-program"), {{"client", client.name.en}}});
        }
        co_await sleepUntil(end.within(pauseBetweenLooks));
    }
    co_return Result<void>{};
}

}  // namespace mailadvisor
