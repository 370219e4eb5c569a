#include "deploy/files/move_counts.h"

#include "deploy/records/spreadsheet_cell.h"
#include "report/move_words.h"

namespace mailadvisor {
namespace {

constexpr std::string_view lineEnd = "\r\n";

std::string cellOf(const Fact<ByteCount>& size) {
    return size.isKnown() ? std::to_string(size->value) : std::string();
}

std::string cellOf(const Fact<std::int64_t>& count) {
    return count.isKnown() ? std::to_string(*count) : std::string();
}

std::string differenceOf(const Fact<ByteCount>& before, const Fact<ByteCount>& after) {
    if (!before.isKnown() || !after.isKnown()) return {};
    return std::to_string((*after - *before).value);
}

std::string differenceOf(const Fact<std::int64_t>& before, const Fact<std::int64_t>& after) {
    return before.isKnown() && after.isKnown() ? std::to_string(*after - *before) : std::string();
}

}  // namespace

std::string moveCountsHeader() {
    return std::string(spreadsheetMark) +
           spreadsheetRow({"address", "wave", "old-type", "old-server", "old-quota-bytes",
                           "old-used-bytes", "old-messages", "new-server", "new-quota-bytes",
                           "new-used-bytes", "new-messages", "arrival", "difference-bytes",
                           "difference-messages"});
}

std::string moveCountsRow(const AccountOutcome& outcome, const MailboxMove& move) {
    const auto& before = move.before;
    const auto& after = move.after;
    const auto wave = move.wave.number > 0 ? std::to_string(move.wave.number) : std::string();
    std::string row =
        spreadsheetRow({outcome.address, wave, move.type, move.from, cellOf(before.limit),
                        cellOf(before.used), cellOf(before.messages), move.to, cellOf(after.limit),
                        cellOf(after.used), cellOf(after.messages), nameOf(move.arrival)});
    row.resize(row.size() - lineEnd.size());
    // Numbers of our own are no formulas, also below zero: Excel shall count with them.
    return row + "," + differenceOf(before.used, after.used) + "," +
           differenceOf(before.messages, after.messages) + std::string(lineEnd);
}

}  // namespace mailadvisor
