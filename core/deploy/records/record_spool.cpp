#include "deploy/records/record_spool.h"

#include "base/lists.h"
#include "base/unseen.h"
#include "deploy/records/csv_reader.h"
#include "deploy/records/packed_text.h"
#include "deploy/records/roster_header.h"

#include <algorithm>

namespace mailadvisor {
namespace {

// item = line, kind, (number of fields, *(column, text)) / id of the fault
constexpr std::uint64_t aRecord = 0;
constexpr std::uint64_t aFault = 1;

std::string_view kept(std::string_view text) {
    text = trimmedUnseen(text);
    return text.size() <= CsvReader::longestFieldBytes ? text : std::string_view();
}

}  // namespace

Result<RecordSpool> RecordSpool::create() {
    auto spool = Spool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    return RecordSpool(*std::move(spool));
}

std::optional<std::size_t> RecordSpool::columnOf(const std::string& name) {
    if (const auto known = columns_.find(name); known != columns_.end()) return known->second;
    if (names_.size() == mostColumns) return std::nullopt;
    columns_.emplace(name, names_.size());
    names_.push_back(name);
    isPassword_.push_back(saysPassword(name));
    return names_.size() - 1;
}

void RecordSpool::add(std::size_t line, const NamedFields& fields) {
    std::map<std::size_t, std::string_view> values;
    for (const auto& [name, value] : fields) {
        const auto column = columnOf(name);
        if (!column) continue;
        const auto text = isPassword_[*column] ? std::string_view() : kept(value);
        if (!text.empty()) values.emplace(*column, text);
    }
    PackedText packed;
    packed.number(line);
    packed.number(aRecord);
    packed.number(values.size());
    for (const auto& [column, text] : values) {
        packed.number(column);
        packed.text(text);
    }
    spool_.add(packed.bytes());
}

void RecordSpool::add(std::size_t line, const std::vector<std::string>& fields) {
    PackedText packed;
    packed.number(line);
    packed.number(aRecord);
    const auto number = std::min(fields.size(), mostColumns);
    packed.number(number);
    for (std::size_t i = 0; i < number; ++i) {
        packed.number(i);
        packed.text(kept(fields[i]));
    }
    spool_.add(packed.bytes());
}

void RecordSpool::add(const RecordFault& fault) {
    PackedText packed;
    packed.number(fault.line);
    packed.number(aFault);
    packed.text(fault.text.id);
    spool_.add(packed.bytes());
}

Result<std::unique_ptr<RecordSource>> RecordSpool::finish(const std::string& path) && {
    if (!spool_.isWhole()) return Unexpected{spoolFailed(path)};
    return std::unique_ptr<RecordSource>(std::make_unique<RecordSpool>(std::move(*this)));
}

std::optional<RecordSource::Item> RecordSpool::next() {
    if (isNamed() && !std::exchange(isHeaderGiven_, true)) return RosterRecord{0, names_};
    if (place_ >= spool_.end()) return std::nullopt;
    const std::string bytes = spool_.take(place_);
    if (bytes.empty()) return std::nullopt;
    UnpackedText packed(bytes);
    const auto line = static_cast<std::size_t>(packed.number());
    if (packed.number() == aFault) return RecordFault{line, {packed.text(), {}}};
    RosterRecord record{line, std::vector<std::string>(names_.size())};
    for (auto number = packed.number(); number > 0; --number) {
        const auto column = static_cast<std::size_t>(packed.number());
        if (column >= record.fields.size()) record.fields.resize(column + 1);
        auto text = packed.text();
        if (!contains(skipped_, column)) record.fields[column] = std::move(text);
    }
    return record;
}

}  // namespace mailadvisor
