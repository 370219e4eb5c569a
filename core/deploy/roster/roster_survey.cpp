#include "deploy/roster/roster_survey.h"

#include "base/ascii.h"
#include "base/email_address.h"
#include "base/typed_address.h"
#include "deploy/records/roster_header.h"
#include "deploy/roster/roster_values.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t recordsForHeader = 30;  // no report has a longer title

constexpr std::size_t concealedLength = 32;

bool isAddress(const std::string& field) {
    return holdsAtSign(field) && EmailAddress::parse(primaryAddress(field)).has_value();
}

/// What Microsoft 365 writes for names that its reports shall not show.
bool isConcealed(const std::string& field) {
    return field.size() == concealedLength && std::ranges::all_of(field, [](char c) {
               return isAsciiDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
           });
}

bool holdsAddress(const RosterRecord& record) {
    return std::ranges::any_of(record.fields, isAddress);
}

std::size_t filledIn(const RosterRecord& record) {
    return static_cast<std::size_t>(
        std::ranges::count_if(record.fields, [](const auto& field) { return !field.empty(); }));
}

void count(std::vector<ColumnSight>& columns, const RosterRecord& record) {
    if (columns.size() < record.fields.size()) columns.resize(record.fields.size());
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        if (!record.fields[i].empty()) ++columns[i].filled;
        if (isConcealed(record.fields[i])) ++columns[i].concealed;
        if (!holdsAtSign(record.fields[i])) continue;
        ++columns[i].atSigns;
        if (isAddress(record.fields[i])) ++columns[i].addresses;
    }
}

/// The widths of records, and how many have each.
using Widths = std::map<std::size_t, std::size_t>;

std::size_t usualOf(const Widths& widths) {
    const auto usual = std::ranges::max_element(widths, {}, &Widths::value_type::second);
    return usual == widths.end() ? 0 : usual->first;
}

/// How many of its fields are known as headers or named by `--map`; none in an account.
std::size_t knownWordsIn(const RosterRecord& record, const std::vector<std::string>& mapped) {
    if (holdsAddress(record)) return 0;
    auto number = knownHeadersIn(record.fields);
    for (const auto& field : record.fields) {
        const auto isNamed = [&](const auto& word) { return equalsIgnoringCase(field, word); };
        if (std::ranges::any_of(mapped, isNamed)) ++number;
    }
    return number;
}

/// The header among the first records; nothing when they begin with accounts.
std::optional<std::size_t> headerAmong(const std::vector<RosterRecord>& records,
                                       const std::vector<std::string>& mapped) {
    const auto known = [&](const RosterRecord& record) { return knownWordsIn(record, mapped); };
    const auto best = std::ranges::max_element(records, {}, known);
    const auto firstAccount = std::ranges::find_if(records, holdsAddress);
    const auto most = known(*best);
    // Below an account one word could be anybody's name.
    if (most > 1 || (most == 1 && best < firstAccount)) {
        return static_cast<std::size_t>(best - records.begin());
    }
    if (firstAccount == records.begin()) return std::nullopt;
    const auto fullest =
        std::max_element(records.begin(), firstAccount,
                         [](const auto& a, const auto& b) { return filledIn(a) < filledIn(b); });
    return static_cast<std::size_t>(fullest - records.begin());
}

Unexpected unusableFile(const std::string& path, Message text, Message remedy) {
    return Unexpected{{ErrorCode::InvalidInput, path, std::move(text), std::move(remedy)}};
}

}  // namespace

Result<RosterSurvey> surveyOf(RecordSource& reader, const std::string& path,
                              const std::vector<std::string>& mapped) {
    std::vector<RosterRecord> first;
    std::vector<std::size_t> itemsTo;
    std::optional<RecordFault> fault;
    std::size_t items = 0;
    while (first.size() < recordsForHeader) {
        auto item = reader.next();
        if (!item) break;
        itemsTo.push_back(++items);
        if (!std::holds_alternative<RosterRecord>(*item)) itemsTo.pop_back();
        if (auto* record = std::get_if<RosterRecord>(&*item)) {
            first.push_back(std::move(*record));
        } else if (!fault) {
            fault = std::get<RecordFault>(*item);
        }
    }
    if (first.empty() && fault) {
        return unusableFile(path + ":" + std::to_string(fault->line), fault->text, {});
    }
    if (first.empty()) {
        return unusableFile(path, {MESSAGE_ID("error.roster-empty"), {{"file", path}}},
                            {MESSAGE_ID("remedy.roster-empty"), {}});
    }
    RosterSurvey survey;
    const auto header = reader.isNamed() ? 0 : headerAmong(first, mapped);
    if (header) {
        survey.header = first[*header].fields;
        survey.headerLine = first[*header].line;
        survey.itemsToHeader = itemsTo[*header];
        survey.isHeaderKnown = reader.isNamed() || knownWordsIn(first[*header], mapped) > 0;
        survey.hasLinesAbove = *header > 0;
    }
    survey.columns.resize(survey.header.size());
    Widths widths;
    const auto see = [&](const RosterRecord& record) {
        count(survey.columns, record);
        ++widths[record.fields.size()];
    };
    for (std::size_t i = header ? *header + 1 : 0; i < first.size(); ++i) see(first[i]);
    for (; auto item = reader.next(); ++items) {
        if (const auto* record = std::get_if<RosterRecord>(&*item)) see(*record);
    }
    survey.usualWidth = usualOf(widths);
    survey.items = items - survey.itemsToHeader;
    return survey;
}

}  // namespace mailadvisor
