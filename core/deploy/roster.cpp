#include "deploy/roster.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "deploy/roster_values.h"

#include <algorithm>
#include <functional>

namespace mailadvisor {
namespace {

Error errorOf(Message text) { return {ErrorCode::InvalidInput, {}, std::move(text), {}}; }

Unexpected unusable(const char* id, std::vector<Argument> arguments) {
    return Unexpected{errorOf({id, std::move(arguments)})};
}

RosterFault faultOf(std::size_t line, std::string address, Error error) {
    error.where = std::to_string(line);
    if (error.remedy.id.empty()) {
        error.remedy = {MESSAGE_ID("remedy.roster-row"), {{"line", error.where}}};
    }
    return {line, std::move(address), std::move(error)};
}

template <class T>
bool take(Fact<T>& need, const std::string& text, const std::optional<T>& value) {
    if (!text.empty() && value) need = Fact<T>::known(*value);
    return text.empty() || value.has_value();
}

}  // namespace

Result<Roster> Roster::open(const std::string& path, const std::vector<std::string>& map) {
    auto lines = LineSource::open(path);
    if (!lines) return Unexpected{std::move(lines).error()};
    CsvReader reader(std::move(*lines));
    auto first = reader.next();
    if (!first) {
        return Unexpected{{ErrorCode::InvalidInput,
                           path,
                           {MESSAGE_ID("error.roster-empty"), {{"file", path}}},
                           {MESSAGE_ID("remedy.roster-empty"), {}}}};
    }
    if (const auto* fault = std::get_if<CsvFault>(&*first)) {
        Error error = errorOf(fault->text);
        error.where = path + ":" + std::to_string(fault->line);
        return Unexpected{std::move(error)};
    }
    auto second = reader.next();
    const auto* below = second ? std::get_if<CsvRecord>(&*second) : nullptr;
    auto columns = findColumns(std::get<CsvRecord>(*first).fields,
                               below != nullptr ? below->fields : std::vector<std::string>{}, map);
    if (!columns) {
        Error error = std::move(columns).error();
        if (error.where.empty()) error.where = path;
        return Unexpected{std::move(error)};
    }
    // Read again without what must not be kept.
    auto again = LineSource::open(path);
    if (!again) return Unexpected{std::move(again).error()};
    Roster roster(CsvReader(std::move(*again)), std::move(*columns));
    roster.reader_.skip(roster.columns_.passwords);
    if (roster.columns_.hasHeader) roster.reader_.next();
    if (!roster.columns_.passwords.empty()) {
        roster.warnings_.push_back({MESSAGE_ID("deploy.passwords-in-roster"), {{"file", path}}});
    }
    return roster;
}

std::string Roster::field(const CsvRecord& record, RosterColumn column) const {
    const auto found = columns_.at.find(column);
    if (found == columns_.at.end() || found->second >= record.fields.size()) return {};
    return record.fields[found->second];
}

std::string Roster::addressIn(const CsvRecord& record) const {
    const std::string address = field(record, RosterColumn::Address);
    const std::string domain = field(record, RosterColumn::Domain);
    const bool isHalf = address.find('@') == std::string::npos && !address.empty();
    return isHalf && !domain.empty() ? address + "@" + domain : address;
}

Result<Needs> Roster::needsFrom(const CsvRecord& record) const {
    Needs needs;
    const auto text = [&](RosterColumn column) { return field(record, column); };
    const auto bad = [&](const char* column, const std::string& value) {
        return unusable(MESSAGE_ID("error.roster-value"),
                        {{"column", std::string(column)}, {"value", value}});
    };
    const std::string devices = text(RosterColumn::Devices);
    if (!take(needs.devices, devices, readDevices(devices))) return bad("devices", devices);
    const std::string webmail = text(RosterColumn::Webmail);
    if (!take(needs.webmail, webmail, readWebmail(webmail))) return bad("webmail", webmail);
    const std::string backup = text(RosterColumn::Backup);
    if (!take(needs.backup, backup, readYesNo(backup))) return bad("backup", backup);
    const std::string shared = text(RosterColumn::Shared);
    if (!take(needs.shared, shared, readYesNo(shared))) return bad("shared", shared);
    const std::string quota = text(RosterColumn::Quota);
    if (!take(needs.quota, quota, readSize(quota, columns_.quotaUnit))) return bad("quota", quota);
    const std::string used = text(RosterColumn::Used);
    if (!take(needs.used, used, readSize(used, columns_.usedUnit))) return bad("used", used);
    for (auto* size : {&needs.quota, &needs.used}) {
        if (size->isKnown() && **size == withoutLimit) {
            *size = Fact<ByteCount>::unknown(Unknown::NotAsked);
        }
    }
    return needs;
}

Result<RosterRow> Roster::rowFrom(const CsvRecord& record) {
    const std::string typed = addressIn(record);
    if (typed.empty()) return unusable(MESSAGE_ID("error.roster-row-without-address"), {});
    auto address = EmailAddress::parse(typed);
    if (!address) return Unexpected{std::move(address).error()};
    const auto mark = fingerprint(lowerAscii(address->ascii()));
    if (const auto first = lineOfAddress_.find(mark); first != lineOfAddress_.end()) {
        return unusable(MESSAGE_ID("error.roster-duplicate"),
                        {{"line", std::int64_t{first->second}}});
    }
    auto needs = needsFrom(record);
    if (!needs) return Unexpected{std::move(needs).error()};
    RosterRow row{record.line,
                  std::move(*address),
                  field(record, RosterColumn::Name),
                  field(record, RosterColumn::Login),
                  lowerAscii(field(record, RosterColumn::Server)),
                  *needs};
    for (const auto* text : {&row.displayName, &row.login, &row.server}) {
        if (hasControlCharacters(*text) || !isUtf8(*text)) {
            return unusable(MESSAGE_ID("error.roster-characters"), {});
        }
    }
    // Only now: a row that cannot be used must not stand in the way of its correction.
    lineOfAddress_.emplace(mark, static_cast<std::uint32_t>(record.line));
    return row;
}

std::optional<Roster::Item> Roster::next() {
    const auto item = reader_.next();
    if (!item) return std::nullopt;
    if (const auto* fault = std::get_if<CsvFault>(&*item)) {
        return faultOf(fault->line, {}, errorOf(fault->text));
    }
    const auto& record = std::get<CsvRecord>(*item);
    auto row = rowFrom(record);
    if (row) return std::move(*row);
    return faultOf(record.line, sanitise(addressIn(record)), std::move(row).error());
}

}  // namespace mailadvisor
