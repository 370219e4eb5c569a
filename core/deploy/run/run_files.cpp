#include "deploy/run/run_files.h"

#include "base/sha256.h"
#include "deploy/kits/kit_writer.h"
#include "output/leftovers.h"
#include "output/write_error.h"

#include <utility>

namespace mailadvisor {
namespace {

std::unique_ptr<AccountStore> storeFor(const DeployRequest& request, const WriteOptions& options,
                                       ProgressJournal& journal) {
    if (!request.archive) return std::make_unique<FolderStore>(request.folder, options, journal);
    const auto most = request.mostInArchive > 0 ? request.mostInArchive
                                                : ArchiveStore::mostAccountsIn(*request.archive);
    return std::make_unique<ArchiveStore>(request.folder, *request.archive, options, journal, most);
}

/// What runs over all parts must have in common.
PartHead headFor(const DeployRequest& request, const ListsAhead& lists) {
    PartHead head{*request.shard,
                  lists.items,
                  sha256Of(writtenWith(request)),
                  {},
                  request.groupBy,
                  request.archive,
                  request.kit,
                  lists.hasMove};
    for (const auto& client : request.clients) head.clients.push_back(client.id);
    return head;
}

}  // namespace

std::string writtenWith(const DeployRequest& request) {
    std::string text = request.options + "\n" + request.by.policy.helpDesk + "\n";
    for (const auto language : request.by.policy.languages) text += std::string(nameOf(language));
    text += "\n";
    if (request.archive) text += std::string(nameOf(*request.archive)) + "\n";
    if (request.kit == Kit::Windows) text += "windows\n";
    for (const auto& client : request.clients) text += client.id + " " + client.version + "\n";
    return text;
}

Result<std::unique_ptr<RunFiles>> beginFiles(const DeployRequest& request,
                                             const DeployCallbacks& callbacks,
                                             const ListsAhead& lists) {
    std::optional<RolloutReports> reports;
    if (!request.rolloutFiles.empty()) {
        auto read = RolloutReports::read(request.rolloutFiles);
        if (!read) return Unexpected{std::move(read).error()};
        reports = *std::move(read);
    }
    if (!request.isDryRun) endLeftovers(request.folder, callbacks.warnOfFolder);
    auto journal = request.isDryRun ? ProgressJournal::look(request.folder)
                                    : ProgressJournal::open(request.folder);
    if (!journal) return Unexpected{std::move(journal).error()};
    WriteOptions options;
    options.force = request.force || journal->isResumed();
    options.isDryRun = request.isDryRun;
    options.isDurable = false;  // the journal brings all of it to the disk
    auto handOver = HandOver::begin(request.folder, options, {reports.has_value(), lists.hasMove});
    if (!handOver) return Unexpected{std::move(handOver).error()};
    auto files = std::make_unique<RunFiles>(
        RunFiles{*std::move(journal), options, *std::move(handOver), {}, {}, {}, {}});
    files->store = storeFor(request, options, files->journal);
    files->reports = std::move(reports);
    if (request.kit && !request.shard) {
        auto kit = KitAccounts::create(*request.kit, request.clients);
        if (!kit) return Unexpected{std::move(kit).error()};
        files->kit = *std::move(kit);
    }
    if (!request.isDryRun) {
        if (auto removed = removePartFile(request.folder); !removed)
            return Unexpected{removed.error()};
    }
    if (request.shard) {
        auto part = PartWriter::begin(request.folder, headFor(request, lists), options);
        if (!part) return Unexpected{std::move(part).error()};
        files->part = *std::move(part);
    }
    return files;
}

Error endedBy(Error error, RunFiles& files) {
    (void)files.journal.flush();
    if (!isDiskFull(error)) return error;
    error.text.id = MESSAGE_ID("error.bulk-disk-full");
    error.remedy = {MESSAGE_ID("remedy.bulk-disk-full"), {}};
    return error;
}

Result<void> finishFiles(const DeployRequest& request, const DeployCallbacks& callbacks,
                         RunFiles& files) {
    if (auto done = files.store->finish(); !done) return done;
    if (files.kit) {
        auto written = writeKit(*files.kit, request.folder, files.options, files.journal);
        if (!written) return written;
        for (const auto& warning : warningsOf(files.kit->gaps())) {
            if (callbacks.warn) callbacks.warn(warning);
        }
    }
    if (auto flushed = files.journal.flush(); !flushed) return flushed;
    if (auto done = files.handOver.finish(); !done) return done;
    if (files.part) {
        if (auto done = files.part->finish(); !done) return done;
        if (request.kit && callbacks.note)
            callbacks.note({MESSAGE_ID("deploy.kit-with-merge"), {}});
    }
    return {};
}

}  // namespace mailadvisor
