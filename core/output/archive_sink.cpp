#include "output/archive_sink.h"

#include "base/file_path.h"
#include "base/names.h"
#include "output/archive_stream.h"
#include "output/leftovers.h"
#include "output/nearest_folder.h"
#include "output/placement.h"
#include "output/staging.h"
#include "output/write_error.h"
#include "system/own_file_names.h"

#include <optional>
#include <set>

namespace mailadvisor {
namespace {

constexpr auto formatNames = namesOf<ArchiveFormat>({
    {ArchiveFormat::Zip, "zip"},
    {ArchiveFormat::TarZst, "tar.zst"},
    {ArchiveFormat::Tar, "tar"},
});

}  // namespace

std::string_view nameOf(ArchiveFormat format) { return formatNames.nameOf(format); }

std::optional<ArchiveFormat> archiveFormatFromName(std::string_view name) {
    return formatNames.fromName(name);
}

struct ArchiveSink::Target {
    std::string path{};
    NearestFolder nearest{};
    Move move{};
    std::optional<Staging> staging{};              ///< none in a dry run, nor after finish()
    std::optional<ArchiveStream> stream{};         ///< likewise
    Placement placement{FileNames::Posix};         // the writers knew for which system
    std::set<std::string, std::less<>> folders{};  ///< that stand in the archive already
    std::string lastFolder{};                      ///< of the file before

    /// Adds the folders on the way to a file that are not there yet.
    std::error_code addFoldersOf(const std::string& file) {
        const auto folderOfFile = std::string_view(file).substr(0, file.rfind('/') + 1);
        if (folderOfFile == lastFolder) return {};
        lastFolder = folderOfFile;
        for (auto slash = file.find('/'); slash != std::string::npos;
             slash = file.find('/', slash + 1)) {
            const auto [folder, isNew] = folders.insert(file.substr(0, slash));
            if (!isNew) continue;
            if (const auto failure = stream->addFolder(*folder)) return failure;
        }
        return {};
    }

    std::error_code add(const std::string& file, const std::string& content) {
        if (const auto failure = addFoldersOf(file)) return failure;
        return stream->addFile(file, content);
    }

    /// Nothing can be put below a name again: its folders need not be remembered.
    void forgetFoldersBelow(std::string_view name) {
        if (name.empty()) return;
        const std::string prefix = std::string(name) + "/";
        const auto first = folders.lower_bound(prefix);
        auto last = first;
        while (last != folders.end() && last->starts_with(prefix)) ++last;
        folders.erase(first, last);
    }
};

ArchiveSink::ArchiveSink(std::unique_ptr<Target> target) : target_(std::move(target)) {}

ArchiveSink::~ArchiveSink() = default;

Result<std::unique_ptr<ArchiveSink>> ArchiveSink::create(const std::string& path,
                                                         ArchiveFormat format,
                                                         const WriteOptions& options) {
    const auto [folder, name] = folderAndName(path, ownFileNames());
    if (!options.isDryRun) endLeftovers(folder, options.warn);
    auto target = std::make_unique<Target>();
    target->path = path;
    auto nearest = nearestFolder(folder);
    if (!nearest) return Unexpected{std::move(nearest).error()};
    target->nearest = std::move(*nearest);
    auto steps = stepsOf(name, ownFileNames());
    if (!steps) return Unexpected{std::move(steps).error()};
    const auto& missing = target->nearest.missing;
    steps->insert(steps->begin(), missing.begin(), missing.end());
    const auto move = moveFor(target->nearest.folder, *steps, path);
    if (!move) return Unexpected{move.error()};
    if (move->replaces && !options.force) return Unexpected{existsAlready(1, path)};
    target->move = *move;
    if (!options.isDryRun) {
        auto staging = Staging::create(target->nearest.folder, true, path);
        if (!staging) return Unexpected{std::move(staging).error()};
        target->staging.emplace(std::move(*staging));
        std::error_code failure;
        OpenFile file = target->staging->create(*steps, failure);
        if (failure) return Unexpected{writeError(failure, path)};
        target->stream.emplace(format, std::move(file));
    }
    return std::unique_ptr<ArchiveSink>(new ArchiveSink(std::move(target)));
}

Result<std::vector<WrittenFile>> ArchiveSink::put(std::string_view name, const Bundle& bundle) {
    const auto paths = target_->placement.place(name, bundle);
    if (!paths) return Unexpected{paths.error()};
    std::vector<WrittenFile> files;
    for (std::size_t i = 0; i < paths->size(); ++i) {
        const std::string& content = bundle.files[i].content;
        files.push_back({(*paths)[i], {static_cast<std::int64_t>(content.size())}, false});
        if (!target_->stream) continue;
        if (const auto failure = target_->add((*paths)[i], content)) {
            return Unexpected{writeError(failure, target_->path)};
        }
    }
    target_->forgetFoldersBelow(name);
    return files;
}

Result<void> ArchiveSink::finish() {
    if (!target_->stream) return {};
    auto failure = target_->stream->finish();
    if (!failure) failure = target_->staging->commit({target_->move});
    if (failure == std::errc::file_exists) return Unexpected{existsAlready(1, target_->path)};
    if (failure) return Unexpected{writeError(failure, target_->path)};
    target_->stream.reset();
    target_->staging.reset();
    return {};
}

}  // namespace mailadvisor
