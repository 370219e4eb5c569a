#include "deploy/kits/kit_accounts.h"

#include "base/ascii.h"
#include "base/file_path.h"
#include "base/lists.h"
#include "base/sha256.h"
#include "clients/client_metadata.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

/// The place of a home as people write it (client_metadata.h), below the person's home folder.
std::string belowHome(const std::string& folder, Kit kit) {
    switch (kit) {
        case Kit::Ansible:
            if (folder.starts_with("~/")) return folder.substr(2);
            if (folder.starts_with("$CONFIG/")) return ".config" + folder.substr(7);
            return {};
        case Kit::Windows:
            if (folder.starts_with("~/")) return folder.substr(2);
            if (folder.starts_with("$CONFIG/"))
                return std::string(roamingFolder) + folder.substr(8);
            return {};
    }
    return {};
}

std::string firstStep(std::string_view path) {
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

/// No name may be read as a template by an engine that fills in its scripts.
bool isPlain(const AccountRecord& record) {
    return record.folder.find('{') == std::string::npos &&
           std::ranges::none_of(record.files, [](const KnownFile& file) {
               return file.path.find('{') != std::string::npos;
           });
}

}  // namespace

std::string rolloutIdOf(const KitPerson& person) {
    constexpr std::size_t digits = 16;  // keeps a million people apart
    return sha256Of(person.computer + "\n" + person.user).substr(0, digits);
}

Result<KitAccounts> KitAccounts::create(Kit kit, const std::vector<DeployClient>& clients) {
    auto spool = Spool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    std::vector<Home> homes;
    for (const auto& client : clients) {
        if (client.profile.newFrom.empty()) continue;
        const auto home = std::ranges::find_if(client.profile.homes, [&](const auto& one) {
            return one.platform == platformOf(kit) && one.packaging == Packaging::Package;
        });
        if (home == client.profile.homes.end()) continue;
        auto place = belowHome(home->folder, kit);
        if (!place.empty()) homes.push_back({client.profile.newFrom + "/", std::move(place) + "/"});
    }
    return KitAccounts(kit, *std::move(spool), std::move(homes));
}

bool KitAccounts::isSomebodyElse(const KitPerson& person, const std::string& named) {
    const auto [entry, isNew] =
        named_.try_emplace(person.computer + "\n" + person.user, lowerAscii(named));
    return !isNew && entry->second != lowerAscii(named);
}

KitPlace KitAccounts::placeOf(const AccountOutcome& outcome, const AccountRecord& record) {
    KitPlace place;
    if (auto why = whyNoComputer(outcome.computer, kit_)) place.gaps.push_back(*std::move(why));
    if (auto why = whyNoUser(outcome.user, kit_)) place.gaps.push_back(*std::move(why));
    if (!isPlain(record)) {
        place.gaps.push_back({MESSAGE_ID("deploy.kit-file-name"), {{"folder", record.folder}}});
    }
    if (!place.gaps.empty()) return place;
    place.person = kitPersonOf(outcome.computer, outcome.user, kit_);
    // On Windows the name of one may be another's without its domain.
    if (kit_ == Kit::Windows && isSomebodyElse(*place.person, outcome.user)) {
        place.person.reset();
        place.gaps.push_back({MESSAGE_ID("deploy.kit-user-twice"),
                              {{"name", outcome.user}, {"computer", outcome.computer}}});
    }
    return place;
}

KitPlace KitAccounts::add(const AccountOutcome& outcome, const AccountRecord& record) {
    if (record.files.empty()) return {};
    auto place = placeOf(outcome, record);
    if (!place.person) {
        ++gaps_.unplaced;
        return place;
    }
    Json json{{"folder", record.folder}, {"user", place.person->user}, {"files", Json::array()}};
    for (const auto& file : record.files) json["files"].push_back({file.path, file.sha256});
    computers_[place.person->computer].push_back(spool_.add(dumpJsonLine(json)));
    return place;
}

std::vector<std::string> KitAccounts::computers() const {
    std::vector<std::string> names;
    for (const auto& [name, places] : computers_) names.push_back(name);
    return names;
}

std::string KitAccounts::placeInHome(std::string_view inside) const {
    for (const auto& home : homes_) {
        if (inside.starts_with(home.prefix))
            return home.place + std::string(inside.substr(home.prefix.size()));
    }
    return {};
}

/// A program takes one new profile a person: where a place is taken, the set stands beside.
void KitAccounts::placeFiles(KitAccount& account, const Json& files, std::set<std::string>& taken) {
    const auto name = account.folder.substr(account.folder.rfind('/') + 1);
    std::set<std::string> beside;
    for (const Json& json : files) {
        const auto path = json.at(0).get<std::string>();
        const auto inside = path.substr(account.folder.size() + 1);
        const auto place = placeInHome(inside);
        if (place.empty() || taken.contains(account.user + "\n" + place))
            beside.insert(firstStep(inside));
        account.files.push_back({path, place, name + "/" + firstStep(inside), json.at(1)});
    }
    bool isAnotherThere = false;
    for (auto& file : account.files) {
        const auto inside = file.source.substr(account.folder.size() + 1);
        if (beside.contains(firstStep(inside))) {
            isAnotherThere = isAnotherThere || !file.place.empty();
            file.place = joined({"mailadvisor", name, inside}, "/");
        }
        taken.insert(account.user + "\n" + file.place);
    }
    if (isAnotherThere) ++gaps_.beside;
}

std::vector<KitAccount> KitAccounts::on(const std::string& computer) {
    std::vector<KitAccount> accounts;
    std::set<std::string> taken;
    for (const auto place : computers_[computer]) {
        const auto json = parseJson(spool_.at(place), "kit");
        if (!json) continue;
        KitAccount account{json->at("folder"), json->at("user"), {}};
        placeFiles(account, json->at("files"), taken);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

}  // namespace mailadvisor
