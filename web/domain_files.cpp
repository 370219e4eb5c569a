#include "web/domain_files.h"

#include "account/account_json.h"
#include "base/ascii.h"
#include "base/json.h"
#include "base/lists.h"
#include "system/native_path.h"
#include "system/read_file.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace mailadvisor::web {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostLogoBytes = 100 * 1024;  // the page is to come fast on a phone

struct PictureKind {
    std::string_view ending{};
    std::string_view type{};
};
constexpr std::array kinds{PictureKind{".png", "image/png"}, PictureKind{".svg", "image/svg+xml"},
                           PictureKind{".jpg", "image/jpeg"}, PictureKind{".jpeg", "image/jpeg"},
                           PictureKind{".webp", "image/webp"}};

Error logoError(const std::string& path, std::string_view id) {
    return {ErrorCode::InvalidInput,
            path,
            {std::string(id), {}},
            {MESSAGE_ID("remedy.serve-logo"), {}}};
}

fs::path logoPath(const std::string& domainFile, const std::string& logo) {
    return nativePath(domainFile).parent_path() / nativePath(logo);
}

/// The picture beside the domain's file.
Result<Picture> readLogo(const std::string& domainFile, const std::string& logo) {
    if (logo.empty()) return Picture{};
    const auto ending = lowerAscii(logo.substr(std::min(logo.size(), logo.rfind('.'))));
    const auto kind = std::ranges::find(kinds, ending, &PictureKind::ending);
    if (kind == kinds.end())
        return Unexpected{logoError(logo, MESSAGE_ID("error.serve-logo-kind"))};
    auto bytes = readFile(logoPath(domainFile, logo).string());
    if (!bytes) return Unexpected{std::move(bytes).error()};
    if (bytes->size() > mostLogoBytes)
        return Unexpected{logoError(logo, MESSAGE_ID("error.serve-logo-size"))};
    return Picture{std::string(kind->type), *std::move(bytes)};
}

Result<FiledDomain> readDomainFile(const std::string& path) {
    const auto text = readFile(path);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, path);
    if (!json) return Unexpected{json.error()};
    auto domain = domainFromJson(*json);
    if (!domain) {
        Error error = domain.error();
        error.where = path + ": " + error.where;
        return Unexpected{std::move(error)};
    }
    auto logo = readLogo(path, domain->logo);
    if (!logo) return Unexpected{std::move(logo).error()};
    return FiledDomain{*std::move(domain), *std::move(logo)};
}

bool isDomainFile(const fs::directory_entry& entry) {
    const auto name = entry.path().filename().string();
    std::error_code failed;
    return name.ends_with(".json") && !name.starts_with('.') && entry.is_regular_file(failed);
}

}  // namespace

bool DomainFiles::readOne(const std::string& path, Entry& entry) {
    const auto stampOf = [](const fs::path& file) -> std::optional<Stamp> {
        std::error_code failed;
        const Stamp stamp{fs::file_size(file, failed), fs::last_write_time(file, failed)};
        return failed ? std::nullopt : std::optional(stamp);
    };
    const auto stamp = stampOf(nativePath(path));
    const bool hasLogo = entry.content && !entry.content->domain.logo.empty();
    const auto logoStamp =
        hasLogo ? stampOf(logoPath(path, entry.content->domain.logo)) : std::optional<Stamp>{};
    const bool isKnown = entry.stamp && entry.stamp == stamp && entry.logoStamp == logoStamp;
    if (isKnown) return false;
    entry.stamp = stamp;
    auto content = readDomainFile(path);
    entry.problem = content ? std::nullopt : std::optional(content.error());
    if (content) entry.content = *std::move(content);
    const bool namesLogo = entry.content && !entry.content->domain.logo.empty();
    entry.logoStamp =
        namesLogo ? stampOf(logoPath(path, entry.content->domain.logo)) : std::optional<Stamp>{};
    return true;
}

bool DomainFiles::readFolder() {
    if (folder_.empty()) return false;
    std::error_code failed;
    bool hasChanged = false;
    for (auto at = fs::directory_iterator(nativePath(folder_), failed);
         !failed && at != fs::directory_iterator(); at.increment(failed)) {
        if (!isDomainFile(*at)) continue;
        const auto path = at->path().string();
        auto& entry = entries_[path];
        entry.isSeen = true;
        if (readOne(path, entry)) hasChanged = true;
    }
    const bool hadProblem = folderProblem_.has_value();
    folderProblem_.reset();
    if (failed) {
        folderProblem_ = Error{ErrorCode::InvalidInput,
                               folder_,
                               {MESSAGE_ID("error.serve-folder"), {{"reason", failed.message()}}},
                               {}};
        // What cannot be listed is not gone.
        for (auto& [path, entry] : entries_) entry.isSeen = true;
    }
    return hasChanged || hadProblem != folderProblem_.has_value();
}

bool DomainFiles::read() {
    for (auto& [path, entry] : entries_) entry.isSeen = false;
    bool hasChanged = false;
    for (const auto& path : named_) {
        auto& entry = entries_[path];
        entry.isSeen = true;
        if (readOne(path, entry)) hasChanged = true;
    }
    if (readFolder()) hasChanged = true;
    const auto gone = std::erase_if(entries_, [](const auto& one) { return !one.second.isSeen; });
    return hasChanged || gone > 0;
}

std::vector<const FiledDomain*> DomainFiles::domains() const {
    std::vector<const FiledDomain*> all;
    std::set<std::string_view> names;
    const auto add = [&](const Entry& entry) {
        if (entry.content && names.insert(entry.content->domain.domain).second)
            all.push_back(&*entry.content);
    };
    for (const auto& path : named_) {
        const auto found = entries_.find(path);
        if (found != entries_.end()) add(found->second);
    }
    for (const auto& [path, entry] : entries_) add(entry);
    return all;
}

std::vector<Error> DomainFiles::problems() const {
    std::vector<Error> all;
    if (folderProblem_) all.push_back(*folderProblem_);
    const auto served = domains();
    for (const auto& [path, entry] : entries_) {
        if (entry.problem) all.push_back(*entry.problem);
        if (!entry.content || contains(served, &*entry.content)) continue;
        all.push_back(
            {ErrorCode::InvalidInput,
             path,
             {MESSAGE_ID("error.serve-domain-twice"), {{"domain", entry.content->domain.domain}}},
             {}});
    }
    return all;
}

}  // namespace mailadvisor::web
