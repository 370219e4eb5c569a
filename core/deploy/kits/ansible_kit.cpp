#include "deploy/kits/ansible_kit.h"

#include "base/sha256.h"
#include "deploy/kits/ansible_plays.h"
#include "deploy/kits/kit_file_bytes.h"
#include "output/archive_bytes.h"
#include "output/folder_sink.h"
#include "output/known_files.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

constexpr std::string_view kitFolder = "ansible";

using FolderOfPerson = std::pair<std::string, std::string>;  ///< user, place

/// Every folder on the way to the files, each before those in it.
std::set<FolderOfPerson> foldersOf(const std::vector<KitAccount>& accounts) {
    std::set<FolderOfPerson> folders;
    for (const auto& account : accounts) {
        for (const auto& file : account.files) {
            for (auto slash = file.place.find('/'); slash != std::string::npos;
                 slash = file.place.find('/', slash + 1)) {
                folders.emplace(account.user, file.place.substr(0, slash));
            }
        }
    }
    return folders;
}

struct HostFiles {
    std::string variables{};
    Bundle archived{};
};

/// One list item of the variables.
std::string item(const std::vector<std::pair<std::string_view, std::string>>& fields) {
    std::string text;
    for (const auto& [name, value] : fields) {
        text.append(text.empty() ? "  - " : "    ").append(name).append(": ");
        text += unsafeYaml(value) + "\n";
    }
    return text;
}

/// The people at a computer, with what their reports call them.
std::string peopleText(const std::string& computer, const std::vector<KitAccount>& accounts) {
    std::set<std::string> users;
    for (const auto& account : accounts) users.insert(account.user);
    std::string text = "mailadvisor_people:\n";
    for (const auto& user : users) {
        text += item({{"user", user}, {"id", rolloutIdOf({computer, user})}});
    }
    return text;
}

/// Errors: as bytesOf.
Result<HostFiles> filesFor(const std::string& computer, const std::vector<KitAccount>& accounts,
                           const std::string& folder) {
    HostFiles host;
    std::string owners = "mailadvisor_accounts:\n";
    std::string files = "mailadvisor_files:\n";
    for (const auto& account : accounts) {
        const auto name = account.folder.substr(account.folder.rfind('/') + 1);
        owners += item({{"user", account.user}, {"folder", name}});
        for (const auto& file : account.files) {
            auto bytes = bytesOf(file, folder);
            if (!bytes) return Unexpected{std::move(bytes).error()};
            const auto inArchive = file.source.substr(account.folder.rfind('/') + 1);
            files += item({{"user", account.user},
                           {"source", inArchive},
                           {"place", file.place},
                           {"set", file.set},
                           {"sha256", file.sha256}});
            host.archived.files.push_back({inArchive, *std::move(bytes), {}});
        }
    }
    host.variables = peopleText(computer, accounts) + owners + files + "mailadvisor_folders:\n";
    for (const auto& [user, place] : foldersOf(accounts))
        host.variables += item({{"user", user}, {"place", place}});
    return host;
}

std::string inventoryOf(const std::vector<std::string>& computers) {
    std::string text = "# Written by mailadvisor: the computers of the roster.\nmailadvisor:\n";
    text += computers.empty() ? "  hosts: {}\n" : "  hosts:\n";
    for (const auto& name : computers) text += "    \"" + name + "\":\n";
    return text;
}

std::string keyOf(std::string_view kit, const std::string& computer) {
    return std::string(kit) + "/" + computer;
}

/// Puts the files of one computer into their places, unless the same stand there.
Result<void> putHost(const std::string& folder, const std::string& computer, HostFiles host,
                     FolderSink& sink, ProgressJournal& journal) {
    auto archive = tarOf(host.archived);
    if (!archive) return Unexpected{std::move(archive).error()};
    host.variables =
        "# Written by mailadvisor; read by the tasks of the kit.\n"
        "mailadvisor_archive_sha256: " +
        sha256Of(*archive) + "\n" + host.variables;
    AccountRecord record{keyOf(kitFolder, computer), {}, sha256Of(host.variables), {}};
    const auto before = journal.take(record.address);
    const auto isThere = [&](const KnownFile& file) { return stands(folder, file.path); };
    if (before && !before->files.empty() && before->fingerprint == record.fingerprint &&
        std::ranges::all_of(before->files, isThere)) {
        return {};
    }
    const std::string root(kitFolder);
    const std::vector<std::pair<std::string, BundleFile>> files{
        {root + "/archives/" + computer, {"accounts.tar", *std::move(archive), {}}},
        {root + "/host_vars/" + computer, {"accounts.yml", host.variables, {}}}};
    for (const auto& [place, file] : files) {
        const auto put = sink.put(place, {{file}, {}, {}});
        if (!put) return Unexpected{put.error()};
        record.files.push_back({put->front().path, sha256Of(file.content)});
    }
    return journal.add({record});
}

}  // namespace

Result<void> writeAnsibleKit(KitAccounts& accounts, const std::string& folder,
                             const WriteOptions& options, ProgressJournal& journal) {
    FolderSink sink(folder, options);
    const auto computers = accounts.computers();
    for (const auto& computer : computers) {
        auto host = filesFor(computer, accounts.on(computer), folder);
        if (!host) return Unexpected{std::move(host).error()};
        if (auto put = putHost(folder, computer, *std::move(host), sink, journal); !put) return put;
    }
    if (auto done = sink.finish(); !done) return done;
    FolderSink top(folder, options);
    Bundle plays{ansiblePlays(), {}, {}};
    plays.files.push_back({"inventory.yml", inventoryOf(computers), {}});
    if (auto put = top.put(kitFolder, plays); !put) return Unexpected{put.error()};
    return top.finish();
}

}  // namespace mailadvisor
