#include "deploy/kits/windows_kit.h"

#include "base/ascii.h"
#include "base/file_path.h"
#include "base/hash.h"
#include "base/hex.h"
#include "base/lists.h"
#include "base/sha256.h"
#include "deploy/kits/kit_file_bytes.h"
#include "deploy/kits/windows_batch.h"
#include "deploy/kits/windows_powershell.h"
#include "kit/plain_word.h"
#include "output/folder_sink.h"
#include "output/known_files.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

constexpr std::string_view windowsFolder = "windows";

bool isPlainForBatch(char c) {
    return isAsciiAlphanumeric(c) || contains(std::string_view("._-@+"), c);
}

std::string plainStep(const std::string& step) {
    const bool isPlain = std::ranges::all_of(step, isPlainForBatch) &&
                         isFileName(step, FileNames::Windows) &&
                         step.find("..") == std::string::npos;
    if (isPlain) return step;
    std::string name = "_" + caselessName(step, hexOf(fingerprint(step))) + "_";
    for (auto at = name.find(".."); at != std::string::npos; at = name.find("..")) name[at] = '-';
    return name;
}

/// One line of a list of files.
std::string listLine(const KitFile& file, std::size_t number) {
    std::string place = file.place;
    std::string root = "H";
    if (place.starts_with(roamingFolder)) {
        root = "A";
        place.erase(0, roamingFolder.size());
    }
    return file.sha256 + "*" + root + "*" + windowsPlace(place) + "*" +
           hexOf(fingerprint(file.set)) + "*" + std::to_string(number) + "\r\n";
}

/// The files of one person and their list.
struct PersonFiles {
    Bundle bundle{};
    std::string list{};
};

/// By the name of the person's folder. Errors: as bytesOf.
Result<std::map<std::string, PersonFiles>> peopleOn(const std::vector<KitAccount>& accounts,
                                                    const std::string& folder,
                                                    const std::string& computer) {
    std::map<std::string, PersonFiles> people;
    for (const auto& account : accounts) {
        auto& person = people[account.user];
        if (person.list.empty())
            person.list = "person*" + rolloutIdOf({computer, account.user}) + "\r\n";
        for (const auto& file : account.files) {
            auto bytes = bytesOf(file, folder);
            if (!bytes) return Unexpected{std::move(bytes).error()};
            const std::size_t number = person.bundle.files.size() + 1;
            person.list += listLine(file, number);
            person.bundle.files.push_back({std::to_string(number), *std::move(bytes), {}});
        }
    }
    for (auto& [user, person] : people)
        person.bundle.files.push_back({"files.txt", person.list, {}});
    return people;
}

/// Puts the folders of one computer's people there, unless the same stand there; what an earlier
/// run had put beside them goes.
Result<void> putComputer(const std::string& folder, const std::string& computer,
                         const std::map<std::string, PersonFiles>& people, FolderSink& sink,
                         ProgressJournal& journal) {
    const std::string root(windowsFolder);
    const std::string place = root + "/people/" + computer;
    AccountRecord record{root + "/" + computer, {}, {}, {}};
    for (const auto& [user, person] : people) {
        for (const auto& file : person.bundle.files) {
            record.files.push_back({joined({place, user, file.path}, "/"), sha256Of(file.content)});
        }
    }
    std::string all;
    for (const auto& file : record.files) all += file.path + " " + file.sha256 + "\n";
    record.fingerprint = sha256Of(all);
    const auto before = journal.take(record.address);
    const auto isThere = [&](const KnownFile& file) { return stands(folder, file.path); };
    if (before && before->fingerprint == record.fingerprint &&
        std::ranges::all_of(record.files, isThere)) {
        return {};
    }
    for (const auto& [user, person] : people) {
        const auto put = sink.put(joined({place, user}, "/"), person.bundle);
        if (!put) return Unexpected{put.error()};
    }
    if (before) {
        std::set<std::string> wanted;
        for (const auto& file : record.files) wanted.insert(file.path);
        std::vector<KnownFile> stale;
        for (const auto& file : before->files) {
            if (!wanted.contains(file.path)) stale.push_back(file);
        }
        withdraw(folder, stale);
    }
    return journal.add({record});
}

}  // namespace

std::string windowsPlace(std::string_view place) {
    std::string plain;
    while (!place.empty()) {
        const auto slash = std::min(place.find('/'), place.size());
        plain += (plain.empty() ? "" : "\\") + plainStep(std::string(place.substr(0, slash)));
        place.remove_prefix(std::min(slash + 1, place.size()));
    }
    return plain;
}

Result<void> writeWindowsKit(KitAccounts& accounts, const std::string& folder,
                             const WriteOptions& options, ProgressJournal& journal) {
    FolderSink sink(folder, options);
    std::set<std::string> sums;
    for (const auto& computer : accounts.computers()) {
        const auto people = peopleOn(accounts.on(computer), folder, computer);
        if (!people) return Unexpected{people.error()};
        for (const auto& [user, person] : *people) sums.insert(sha256Of(person.list));
        if (auto put = putComputer(folder, computer, *people, sink, journal); !put) return put;
    }
    if (auto done = sink.finish(); !done) return done;
    std::string lists;
    for (const auto& sum : sums) lists += sum + "\r\n";
    const std::string approved = sha256Of(lists);
    Bundle top{windowsBatches(approved), {}, {}};
    for (auto& script : intuneScripts(approved)) top.files.push_back(std::move(script));
    top.files.push_back({"lists.txt", std::move(lists), {}});
    FolderSink topSink(folder, options);
    if (auto put = topSink.put(windowsFolder, top); !put) return Unexpected{put.error()};
    return topSink.finish();
}

}  // namespace mailadvisor
