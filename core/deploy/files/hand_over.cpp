#include "deploy/files/hand_over.h"

#include "base/json.h"
#include "deploy/files/move_counts.h"
#include "deploy/records/spreadsheet_cell.h"
#include "deploy/roster/rollout.h"
#include "output/write_growing.h"
#include "report/move_words.h"
#include "system/rereadable_file.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t comparedAtOnce = 64UL * 1024;

std::string inOneCell(const std::vector<Message>& messages, const Sentences& say) {
    std::string cell;
    for (const auto& message : messages) cell += (cell.empty() ? "" : " • ") + say(message);
    return cell;
}

std::string saidInOneCell(const std::vector<Finding>& findings, const Sentences& say) {
    std::vector<Message> messages;
    for (const auto& finding : findings) messages.push_back(finding.text);
    return inOneCell(messages, say);
}

std::string waveOf(const AccountOutcome& outcome) {
    const bool isInOne = outcome.move && outcome.move->wave.number > 0;
    return isInOne ? std::to_string(outcome.move->wave.number) : std::string();
}

/// What the account gets, as the JSON line says it.
std::string decisionOf(const AccountOutcome& outcome) {
    if (outcome.instead) return std::string(nameOf(*outcome.instead));
    return outcome.protocol ? std::string(nameOf(*outcome.protocol)) : std::string();
}

std::string whyOf(const AccountOutcome& outcome, const Sentences& say) {
    if (outcome.error) {
        const auto& error = *outcome.error;
        return say(error.text) + (error.remedy.empty() ? "" : " → " + say(error.remedy));
    }
    if (outcome.skip) return say(messageOf(*outcome.skip));
    return outcome.advice ? saidInOneCell(outcome.advice->reasons, say) : std::string();
}

std::string cautionsOf(const AccountOutcome& outcome, const Sentences& say) {
    if (!outcome.advice) return {};
    const std::string first = saidInOneCell(outcome.advice->first, say);
    const std::string others = saidInOneCell(outcome.advice->cautions, say);
    return first + (first.empty() || others.empty() ? "" : " • ") + others;
}

/// The folder, or the archive with the folder in it.
std::string placeOfFiles(const AccountOutcome& outcome) {
    return outcome.archive + (outcome.archive.empty() ? "" : ": ") + outcome.folder;
}

/// What stands there, whichever run wrote it.
std::string_view standingOf(AccountStatus status) {
    return nameOf(status == AccountStatus::Unchanged ? AccountStatus::Written : status);
}

}  // namespace

void HandOver::Part::add(std::string_view text) {
    constexpr std::size_t putAsideAtOnce = 64UL * 1024;
    pending += text;
    if (pending.size() >= putAsideAtOnce) putAside();
}

void HandOver::Part::putAside() {
    if (pending.empty()) return;
    spool.add(pending);
    sum.add(pending);
    pending.clear();
}

HandOver::HandOver(std::string folder, const WriteOptions& options, std::vector<Part> parts)
    : folder_(std::move(folder)), options_(options), parts_(std::move(parts)) {}

Result<HandOver> HandOver::begin(const std::string& folder, const WriteOptions& options,
                                 Tables tables) {
    std::vector<std::string_view> names{manifestName, summaryName};
    if (tables.hasRollout) names.push_back(rolloutName);
    if (tables.hasMove) names.push_back(moveCountsName);
    std::vector<Part> parts;
    std::vector<GrowingFile> files;
    for (const auto name : names) {
        auto spool = Spool::create();
        if (!spool) return Unexpected{spoolFailed(folder)};
        parts.push_back({name, *std::move(spool), {}, {}});
        files.push_back({std::string(name), {}});
    }
    WriteOptions look = options;
    look.isDryRun = true;
    if (auto free = writeGrowing(folder, files, look); !free) return Unexpected{free.error()};
    HandOver handOver(folder, options, std::move(parts));
    std::vector<std::string> columns{"address", "name",   "department", "decision",
                                     "why",     "status", "cautions",   "file"};
    if (tables.hasMove) columns.insert(columns.end(), {"wave", "move"});
    handOver.parts_[1].add(std::string(spreadsheetMark) + spreadsheetRow(columns));
    if (auto* rollout = handOver.partCalled(rolloutName)) {
        rollout->add(
            std::string(spreadsheetMark) +
            spreadsheetRow({"address", "name", "department", "computer", "user", "rollout"}));
    }
    if (auto* counts = handOver.partCalled(moveCountsName)) counts->add(moveCountsHeader());
    return handOver;
}

void HandOver::add(const AccountOutcome& outcome, const AccountRecord* record,
                   const Sentences& say) {
    if (record != nullptr) {
        // A dozen lines for everybody, and an object made of each would cost as much as the advice.
        std::string rest = R"(,"address":)" + jsonString(record->address);
        if (!outcome.archive.empty()) rest += R"(,"archive":)" + jsonString(outcome.archive);
        rest += "}\n";
        for (const auto& file : record->files) {
            parts_[0].add(R"({"path":)" + jsonString(file.path) + R"(,"sha256":)" +
                          jsonString(file.sha256) + rest);
        }
    }
    auto* counts = partCalled(moveCountsName);
    std::vector<std::string> cells{
        outcome.address,          outcome.displayName,  outcome.department,
        decisionOf(outcome),      whyOf(outcome, say),  std::string(standingOf(outcome.status)),
        cautionsOf(outcome, say), placeOfFiles(outcome)};
    if (counts != nullptr) {
        cells.push_back(waveOf(outcome));
        cells.push_back(outcome.move ? inOneCell(sayingsOf(*outcome.move), say) : std::string());
    }
    parts_[1].add(spreadsheetRow(cells));
    if (counts != nullptr && outcome.move) counts->add(moveCountsRow(outcome, *outcome.move));
    if (auto* rollout = partCalled(rolloutName); rollout != nullptr && outcome.rollout) {
        rollout->add(spreadsheetRow({outcome.address, outcome.displayName, outcome.department,
                                     outcome.computer, outcome.user, nameOf(*outcome.rollout)}));
    }
}

HandOver::Part* HandOver::partCalled(std::string_view name) {
    const auto part = std::ranges::find(parts_, name, &Part::name);
    return part == parts_.end() ? nullptr : &*part;
}

bool HandOver::isThere(const Part& part) const {
    auto file = RereadableFile::open(folder_ + "/" + std::string(part.name));
    if (!file) return false;
    Sha256 sum;
    for (std::string block = file->read(comparedAtOnce); !block.empty();
         block = file->read(comparedAtOnce)) {
        sum.add(block);
    }
    return sum.hex() == part.sum.hex();
}

Result<void> HandOver::finish() {
    if (options_.isDryRun) return {};
    std::vector<GrowingFile> files;
    for (auto& part : parts_) {
        part.putAside();
        if (!part.spool.isWhole()) return Unexpected{spoolFailed(folder_)};
        if (isThere(part)) continue;
        const auto next = [&part, place = std::uint64_t{}]() mutable {
            return part.spool.take(place);
        };
        files.push_back({std::string(part.name), next});
    }
    return files.empty() ? Result<void>() : writeGrowing(folder_, files, options_);
}

}  // namespace mailadvisor
