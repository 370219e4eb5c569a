#include "deploy/parts/part_writer.h"

#include "base/hash.h"
#include "base/hex.h"
#include "deploy/roster/row_text.h"
#include "output/open_folder.h"
#include "output/write_error.h"
#include "output/write_growing.h"

#include <system_error>
#include <utility>

namespace mailadvisor {

Result<void> removePartFile(const std::string& folder) {
    const std::string name(partFileName);
    std::error_code failure;
    const auto place = OpenFolder::named(folder, failure);
    if (!place.isOpen() || place.look(name, failure) == Standing::Nothing) return {};
    failure = place.removeFile(name);
    if (!failure) failure = place.sync();
    if (failure) return Unexpected{writeError(failure, folder + "/" + name)};
    return {};
}

Result<PartWriter> PartWriter::begin(const std::string& folder, const PartHead& head,
                                     const WriteOptions& options) {
    auto spool = Spool::create();
    if (!spool) return Unexpected{spoolFailed(folder)};
    PartWriter part(folder, options, *std::move(spool));
    part.put(lineOf(head));
    return part;
}

void PartWriter::put(const std::string& line) {
    spool_.add(line);
    sum_.add(line);
}

/// What is said of a row names the list by the path that this machine knows it by.
void PartWriter::seen(Roster::Item item) {
    if (auto* row = std::get_if<RosterRow>(&item)) row->warnings.clear();
    if (auto* fault = std::get_if<RosterFault>(&item)) fault->error = {};
    list_ = fingerprint(packed(item), list_);
}

void PartWriter::add(const PartEntry& entry) {
    put(lineOf(entry));
    ++entries_;
}

void PartWriter::add(const PartServers& servers) { put(lineOf(servers)); }

Result<void> PartWriter::finish() {
    if (options_.isDryRun) return {};
    put(lineOf(PartEnd{entries_, hexOf(list_), sum_.hex()}));
    if (!spool_.isWhole()) return Unexpected{spoolFailed(folder_)};
    const auto next = [this, place = std::uint64_t{}]() mutable { return spool_.take(place); };
    return writeGrowing(folder_, {{std::string(partFileName), next}}, options_);
}

}  // namespace mailadvisor
