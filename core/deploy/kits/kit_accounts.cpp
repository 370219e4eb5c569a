#include "deploy/kits/kit_accounts.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/file_path.h"
#include "base/lists.h"
#include "base/sha256.h"
#include "clients/client_metadata.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t longestHost = 253;  // of a host (RFC 1035 §2.3.4), as text

/// Words that an inventory means otherwise, and the machine that gives out.
constexpr std::array<std::string_view, 4> reservedNames{"all", "ungrouped", "localhost",
                                                        "mailadvisor"};

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// A name that no engine takes for a pattern, an option or an address with a port.
bool isComputer(std::string_view name) {
    if (name.empty() || name.size() > longestHost || !isLetterOrDigit(name.front())) return false;
    if (!isLetterOrDigit(name.back())) return false;
    return std::ranges::all_of(
        name, [](char c) { return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_'; });
}

/// A login name of a system, with a domain before or behind it; never an option, list or path.
bool isUser(std::string_view name) {
    if (name.empty() || name.size() > longestHost || name.front() == '-') return false;
    return !hasControlCharacters(name) &&
           name.find_first_of("/:,;\"'{}[]<>|+=?*%&!^`$()") == std::string_view::npos;
}

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

/// As Windows names a computer to its scripts: without its domain, and shortened.
std::string windowsComputer(std::string_view name) {
    constexpr std::size_t longest = 15;  // of a NetBIOS name
    return std::string(name.substr(0, std::min(name.find('.'), longest)));
}

/// As Windows names a person to its scripts: without the domain before or behind.
std::string windowsUser(std::string_view name) {
    if (const auto slash = name.rfind('\\'); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    return lowerAscii(name.substr(0, name.find('@')));
}

std::string firstStep(std::string_view path) {
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
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

bool KitAccounts::isSomebodyElse(const std::string& computer, const std::string& user,
                                 const std::string& named) {
    const auto [entry, isNew] = named_.try_emplace(computer + "\n" + user, lowerAscii(named));
    return !isNew && entry->second != lowerAscii(named);
}

std::optional<KitPerson> KitAccounts::personOf(const AccountOutcome& outcome) {
    KitPerson person{lowerAscii(outcome.computer), outcome.user};
    const bool isReserved = contains(reservedNames, std::string_view(person.computer));
    if (isReserved || !isComputer(person.computer) || !isUser(person.user)) return std::nullopt;
    if (kit_ == Kit::Ansible) return person;
    person = {windowsComputer(person.computer), windowsUser(person.user)};
    // The names become those of folders, and the name of one may be another's without its domain.
    const bool isUsable = isFileName(person.computer, FileNames::Windows) &&
                          isFileName(person.user, FileNames::Windows) &&
                          person.user.find('\\') == std::string::npos;
    if (!isUsable || isSomebodyElse(person.computer, person.user, outcome.user))
        return std::nullopt;
    return person;
}

std::optional<KitPerson> KitAccounts::add(const AccountOutcome& outcome,
                                          const AccountRecord& record) {
    if (record.files.empty()) return std::nullopt;
    // No name may be read as a template by an engine that fills in its scripts.
    const bool isPlain = record.folder.find('{') == std::string::npos &&
                         std::ranges::none_of(record.files, [](const KnownFile& file) {
                             return file.path.find('{') != std::string::npos;
                         });
    auto person = isPlain ? personOf(outcome) : std::nullopt;
    if (!person) {
        ++gaps_.unplaced;
        return std::nullopt;
    }
    Json json{{"folder", record.folder}, {"user", person->user}, {"files", Json::array()}};
    for (const auto& file : record.files) json["files"].push_back({file.path, file.sha256});
    computers_[person->computer].push_back(spool_.add(dumpJsonLine(json)));
    return person;
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
