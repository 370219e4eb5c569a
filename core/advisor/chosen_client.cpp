#include "advisor/chosen_client.h"

#include "base/lists.h"
#include "clients/plugin_folders.h"
#include "system/executable.h"
#include "system/native_path.h"
#include "system/own_system.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Unexpected unknownClient(const ClientCatalogue& catalogue, const std::string& id) {
    std::vector<std::string> ids;
    for (const auto& client : catalogue.clients()) ids.push_back(client.id);
    return Unexpected{{ErrorCode::InvalidInput,
                       "--client " + id,
                       {MESSAGE_ID("error.unknown-client"), {{"client", id}}},
                       {MESSAGE_ID("remedy.unknown-client"), {{"clients", joined(ids, ", ")}}}}};
}

Unexpected namedTwice(const std::string& id) {
    return Unexpected{{ErrorCode::InvalidInput,
                       "--client " + id,
                       {MESSAGE_ID("error.client-twice"), {{"client", id}}},
                       {MESSAGE_ID("remedy.write-twice"), {}}}};
}

bool isPhone(Platform platform) {
    return platform == Platform::Android || platform == Platform::Ios;
}

ChosenClient asChosen(const ClientMetadata& client, Language language) {
    ChosenClient chosen;
    chosen.id = client.id;
    chosen.name = language == Language::Thai ? client.name.th : client.name.en;
    chosen.imap = client.can.imap;
    chosen.pop3 = client.can.pop3;
    chosen.startTls = client.can.startTls;
    chosen.oauth2 = client.can.oauth2;
    chosen.deleteAfterDays = client.can.deleteAfterDays.has_value();
    chosen.isDeletionUnknown = client.can.deleteAfterDays == DaysCountFrom::ByProgram;
    chosen.isForPhones = std::ranges::all_of(client.platforms, isPhone);
    chosen.countsFromMessageDate = client.can.deleteAfterDays == DaysCountFrom::MessageDate;
    return chosen;
}

std::string bothNames(const std::string& a, const std::string& b) { return a + ", " + b; }

/// Each alone, however many they are already.
void addTo(std::vector<ChosenClient>& programs, const ChosenClient& client) {
    if (client.programs.empty()) programs.push_back(client);
    programs.insert(programs.end(), client.programs.begin(), client.programs.end());
}

}  // namespace

ChosenClient together(const ChosenClient& a, const ChosenClient& b) {
    ChosenClient all;
    all.id = a.id + "," + b.id;
    all.name = bothNames(a.name, b.name);
    all.imap = a.imap && b.imap;
    all.pop3 = a.pop3 && b.pop3;
    all.startTls = a.startTls && b.startTls;
    all.oauth2 = a.oauth2 && b.oauth2;
    all.deleteAfterDays = a.deleteAfterDays && b.deleteAfterDays;
    all.isDeletionUnknown = all.deleteAfterDays && (a.isDeletionUnknown || b.isDeletionUnknown);
    all.isForPhones = a.isForPhones && b.isForPhones;
    all.countsFromMessageDate = a.countsFromMessageDate || b.countsFromMessageDate;
    all.countsFromBoth = a.countsFromBoth || b.countsFromBoth ||
                         (a.deleteAfterDays && b.deleteAfterDays &&
                          a.countsFromMessageDate != b.countsFromMessageDate);
    addTo(all.programs, a);
    addTo(all.programs, b);
    return all;
}

ClientCatalogue installedClients(const Wishes& wishes) {
    std::vector<std::filesystem::path> named;
    for (const auto& folder : wishes.pluginDirs) named.push_back(nativePath(folder));
    return ClientCatalogue::search(pluginFolders(named, executableFolder(), ownSystem()));
}

Result<std::optional<ChosenClient>> chosenClient(const ClientCatalogue& catalogue,
                                                 Language language,
                                                 const std::vector<std::string>& ids) {
    std::optional<ChosenClient> chosen;
    std::vector<const ClientMetadata*> named;
    for (const auto& id : ids) {
        const auto* client = catalogue.find(id);
        if (client == nullptr) return unknownClient(catalogue, id);
        if (contains(named, client)) return namedTwice(id);
        named.push_back(client);
        const auto one = asChosen(*client, language);
        chosen = chosen ? together(*chosen, one) : one;
    }
    return chosen;
}

}  // namespace mailadvisor
