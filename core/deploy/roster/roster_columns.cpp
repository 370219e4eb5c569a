#include "deploy/roster/roster_columns.h"

#include "base/ascii.h"
#include "base/host_name.h"
#include "base/names.h"
#include "deploy/roster/roster_values.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

constexpr auto columnNames = namesOf<RosterColumn>({
    {RosterColumn::Address, "address"},
    {RosterColumn::Domain, "domain"},
    {RosterColumn::Name, "name"},
    {RosterColumn::FirstName, "first-name"},
    {RosterColumn::LastName, "last-name"},
    {RosterColumn::Login, "login"},
    {RosterColumn::Server, "server"},
    {RosterColumn::Devices, "devices"},
    {RosterColumn::Places, "places"},
    {RosterColumn::Webmail, "webmail"},
    {RosterColumn::Backup, "backup"},
    {RosterColumn::Shared, "shared"},
    {RosterColumn::CurrentType, "current-type"},
    {RosterColumn::MovedFrom, "moved-from"},
    {RosterColumn::Purpose, "purpose"},
    {RosterColumn::ReachBack, "reach-back"},
    {RosterColumn::Department, "department"},
    {RosterColumn::Computer, "computer"},
    {RosterColumn::User, "user"},
    {RosterColumn::Quota, "quota"},
    {RosterColumn::Used, "used"},
    {RosterColumn::Messages, "messages"},
    {RosterColumn::NewQuota, "new-quota"},
    {RosterColumn::Wave, "wave"},
});

using Columns = std::vector<std::size_t>;

std::optional<std::size_t> columnCalled(const std::vector<std::string>& headers,
                                        const std::string& wanted) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (!wanted.empty() && equalsIgnoringCase(headers[i], wanted)) return i;
    }
    std::size_t number = 0;
    const char* const end = wanted.data() + wanted.size();
    const auto [rest, error] = std::from_chars(wanted.data(), end, number);
    if (error != std::errc{} || rest != end || number < 1 || number > headers.size()) {
        return std::nullopt;
    }
    return number - 1;
}

Unexpected badMap(const std::string& entry) {
    return Unexpected{{ErrorCode::InvalidInput,
                       "--map " + entry,
                       {MESSAGE_ID("error.roster-map"), {{"entry", entry}}},
                       {MESSAGE_ID("remedy.roster-map"), {}}}};
}

/// The one with the most addresses, the first of several; nothing when none holds any.
std::optional<std::size_t> richest(const Columns& columns, const RosterSurvey& survey) {
    const auto addresses = [&](std::size_t column) {
        return column < survey.columns.size() ? survey.columns[column].addresses : 0;
    };
    const auto best = std::ranges::max_element(columns, {}, addresses);
    return best == columns.end() || addresses(*best) == 0 ? std::nullopt : std::optional(*best);
}

/// The one column that can only be meant, whatever it is called.
std::optional<std::size_t> onlyOneWithAddresses(const RosterSurvey& survey) {
    Columns all;
    Columns sayingMail;
    for (std::size_t i = 0; i < survey.columns.size(); ++i) {
        const std::string header = i < survey.header.size() ? survey.header[i] : std::string();
        if (survey.columns[i].addresses == 0 || saysOtherAddress(header)) continue;
        all.push_back(i);
        if (saysMail(header)) sayingMail.push_back(i);
    }
    if (all.size() == 1) return all.front();
    return sayingMail.size() == 1 ? std::optional(sayingMail.front()) : std::nullopt;
}

std::optional<std::size_t> addressColumn(const RosterSurvey& survey) {
    const auto named = columnsNamed(survey.header, RosterColumn::Address);
    const auto perhaps = columnsPerhapsAddress(survey.header);
    if (const auto found = richest(named, survey)) return found;
    if (const auto found = richest(perhaps, survey)) return found;
    if (const auto found = onlyOneWithAddresses(survey)) return found;
    if (!named.empty()) return named.front();
    return perhaps.empty() ? std::nullopt : std::optional(perhaps.front());
}

/// In a file without headers.
std::optional<std::size_t> richestOfAll(const RosterSurvey& survey) {
    Columns all;
    for (std::size_t i = 0; i < survey.columns.size(); ++i) all.push_back(i);
    return richest(all, survey);
}

/// "ชื่อ" or "Name" beside a column of family names is the first name.
void settleNames(RosterColumns& columns, const std::vector<std::string>& header) {
    auto& at = columns.at;
    std::optional<std::size_t> anyName;
    for (const auto column : columnsNamed(header, RosterColumn::Name)) {
        if (isAnyName(header[column])) anyName = column;
    }
    const bool hasFirst = at.contains(RosterColumn::FirstName);
    const auto name = at.find(RosterColumn::Name);
    if (name == at.end()) return;
    if (mayBeFamilyName(header[name->second]) && (anyName || hasFirst) &&
        !at.contains(RosterColumn::LastName)) {
        at[RosterColumn::LastName] = name->second;
        if (anyName) name->second = *anyName;
        if (!anyName) at.erase(name);
    }
    if (hasFirst || !at.contains(RosterColumn::LastName) || name->second != anyName) return;
    at[RosterColumn::FirstName] = *anyName;
    at.erase(RosterColumn::Name);
}

void findByHeaders(RosterColumns& columns, const std::vector<std::string>& header) {
    for (const auto& [column, name] : columnNames.rows) {
        const auto found = columnsNamed(header, column);
        if (column != RosterColumn::Address && !found.empty()) columns.at[column] = found.front();
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (saysPassword(header[i])) columns.passwords.push_back(i);
    }
    columns.status = statusColumnsIn(header);
    columns.isDirectory = areOfDirectory(header);
    settleNames(columns, header);
}

Result<void> findByMap(RosterColumns& columns, const RosterSurvey& survey,
                       const std::vector<std::string>& map, std::vector<std::string>* unused) {
    // Without a header the columns still have their numbers.
    auto header = survey.header;
    header.resize(std::max(header.size(), survey.columns.size()));
    for (const std::string& entry : map) {
        const std::size_t equals = entry.find('=');
        if (equals == std::string::npos) return badMap(entry);
        const auto column = columnNames.fromName(entry.substr(0, equals));
        const std::string value = entry.substr(equals + 1);
        if (column == RosterColumn::Domain && value.starts_with('@')) {
            const auto domain = normaliseHost(value.substr(1));
            if (!domain) return badMap(entry);
            columns.domain = *domain;
            continue;
        }
        const auto where = columnCalled(header, value);
        if (column && !where && unused != nullptr) {
            unused->push_back(entry);
            continue;
        }
        if (!column || !where) return badMap(entry);
        columns.at[*column] = *where;
    }
    return {};
}

Result<void> checkAddress(const RosterColumns& columns, const RosterSurvey& survey) {
    const auto unusable = [](Message text, Message remedy) {
        return Unexpected{{ErrorCode::InvalidInput, "", std::move(text), std::move(remedy)}};
    };
    const auto address = columns.at.find(RosterColumn::Address);
    if (address == columns.at.end()) {
        return unusable({MESSAGE_ID("error.roster-no-address"), {}},
                        {MESSAGE_ID("remedy.roster-map"), {}});
    }
    const ColumnSight sight =
        address->second < survey.columns.size() ? survey.columns[address->second] : ColumnSight{};
    if (sight.filled > 0 && sight.concealed == sight.filled) {
        return unusable({MESSAGE_ID("error.roster-concealed"), {}},
                        {MESSAGE_ID("remedy.roster-concealed"),
                         {{"menu", std::string("Settings, Org settings, Reports")},
                          {"box", std::string("Display concealed user, group, and site names in "
                                              "all reports")}}});
    }
    const bool hasDomain = !columns.domain.empty() || columns.at.contains(RosterColumn::Domain);
    if (sight.filled > 0 && sight.atSigns == 0 && !hasDomain) {
        return unusable({MESSAGE_ID("error.roster-no-domains"), {}},
                        {MESSAGE_ID("remedy.roster-no-domains"), {}});
    }
    return {};
}

}  // namespace

Error missingColumn(const std::string& entry) { return badMap(entry).error; }

Result<RosterColumns> findColumns(const RosterSurvey& survey, const std::vector<std::string>& map,
                                  std::vector<std::string>* unused) {
    RosterColumns columns;
    findByHeaders(columns, survey.header);
    const auto address = survey.header.empty() ? richestOfAll(survey) : addressColumn(survey);
    if (address) columns.at[RosterColumn::Address] = *address;
    if (auto mapped = findByMap(columns, survey, map, unused); !mapped) {
        return Unexpected{mapped.error()};
    }
    if (auto usable = checkAddress(columns, survey); !usable) return Unexpected{usable.error()};
    const std::size_t where = columns.at[RosterColumn::Address];
    // A login column that turned out to be the address is not a login of its own.
    std::erase_if(columns.at, [&](const auto& entry) {
        return entry.first != RosterColumn::Address && entry.second == where;
    });
    const auto unitAt = [&](RosterColumn column) {
        const auto found = columns.at.find(column);
        const bool hasHeader = found != columns.at.end() && found->second < survey.header.size();
        return hasHeader ? unitIn(survey.header[found->second]) : 0;
    };
    columns.quotaUnit = unitAt(RosterColumn::Quota);
    columns.usedUnit = unitAt(RosterColumn::Used);
    columns.newQuotaUnit = unitAt(RosterColumn::NewQuota);
    return columns;
}

}  // namespace mailadvisor
