#include "deploy/roster/roster.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/hash.h"
#include "base/typed_address.h"
#include "base/unseen.h"
#include "deploy/records/code_page.h"
#include "deploy/roster/roster_survey.h"
#include "deploy/roster/roster_values.h"
#include "dialogue/needs_said.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t longestName = 500;  // bytes: 100 Thai letters with their vowels fit

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

/// The headers that `--map` names.
std::vector<std::string> wordsIn(const std::vector<std::string>& map) {
    std::vector<std::string> words;
    for (const auto& entry : map) {
        const std::string word = entry.substr(std::min(entry.find('='), entry.size() - 1) + 1);
        const bool isHeader = !word.empty() && !std::ranges::all_of(word, isAsciiDigit);
        if (isHeader && !word.starts_with('@')) words.push_back(word);
    }
    return words;
}

/// The answer "unknown" of the form, which says nothing.
bool isUnsaid(std::string_view value) { return lowerAscii(value) == "unknown"; }

bool isRecordOf(const RecordSource::Item& item, const std::vector<std::string>& fields) {
    const auto* record = std::get_if<RosterRecord>(&item);
    return record != nullptr && record->fields == fields;
}

}  // namespace

Result<Roster> Roster::open(const RosterOpening& opening) {
    const std::string& path = opening.path;
    auto reader = openRecords(path, opening.quotas);
    if (!reader) return Unexpected{std::move(reader).error()};
    const auto survey = surveyOf(**reader, path, wordsIn(opening.map));
    if (!survey) return Unexpected{survey.error()};
    std::vector<std::string> unused;
    auto columns = findColumns(*survey, opening.map, opening.isOneOfMany ? &unused : nullptr);
    if (!columns) {
        Error error = std::move(columns).error();
        if (error.where.empty()) error.where = path;
        return Unexpected{std::move(error)};
    }
    // Read again without what must not be kept.
    Roster roster(*std::move(reader), *std::move(columns));
    roster.isOneOfMany_ = opening.isOneOfMany;
    roster.unusedMap_ = std::move(unused);
    roster.header_ = survey->header;
    roster.size_ = survey->items;
    if (survey->headerLine > 0) {
        roster.width_ = std::max(survey->header.size(), survey->usualWidth);
    }
    roster.warnOf(*survey, path);
    roster.reader_->rewind();
    for (std::size_t i = 0; i < survey->itemsToHeader; ++i) (void)roster.reader_->next();
    roster.reader_->skip(roster.columns_.passwords);
    for (const auto column : roster.columns_.passwords) roster.header_[column].clear();
    return roster;
}

void Roster::warnOf(const RosterSurvey& survey, const std::string& path) {
    const std::size_t address = columns_.at[RosterColumn::Address];
    const std::string number = std::to_string(address + 1);
    const bool hasHeader = address < survey.header.size() && !survey.header[address].empty();
    addressNote_ = {MESSAGE_ID("deploy.roster-address-column"),
                    {{"file", path}, {"column", hasHeader ? survey.header[address] : number}}};
    warnings_ = reader_->warnings();
    if (survey.headerLine > 0 && !survey.isHeaderKnown) {
        warnings_.push_back({MESSAGE_ID("deploy.roster-header-taken"),
                             {{"file", path}, {"line", std::to_string(survey.headerLine)}}});
    }
    if (survey.hasLinesAbove) {
        warnings_.push_back({MESSAGE_ID("deploy.roster-lines-above"),
                             {{"file", path}, {"line", std::to_string(survey.headerLine)}}});
    }
    const auto has = [&](RosterColumn column) { return columns_.at.contains(column); };
    const bool isNamed =
        has(RosterColumn::Name) || has(RosterColumn::FirstName) || has(RosterColumn::LastName);
    if (!isNamed && survey.columns.size() > 1) {
        warnings_.push_back({MESSAGE_ID("deploy.roster-without-names"), {{"file", path}}});
    }
    const auto holdsPasswords = [&](std::size_t column) {
        return !saysAboutPassword(survey.header[column]);
    };
    if (std::ranges::any_of(columns_.passwords, holdsPasswords)) {
        warnings_.push_back({MESSAGE_ID("deploy.passwords-in-roster"), {{"file", path}}});
    }
}

std::string Roster::field(const RosterRecord& record, RosterColumn column) const {
    const auto found = columns_.at.find(column);
    if (found == columns_.at.end() || found->second >= record.fields.size()) return {};
    return record.fields[found->second];
}

std::string Roster::addressIn(const RosterRecord& record) const {
    std::string address(primaryAddress(field(record, RosterColumn::Address)));
    if (address.empty() || holdsAtSign(address)) return address;
    const std::string column = field(record, RosterColumn::Domain);
    const std::string& domain = columns_.domain.empty() ? column : columns_.domain;
    return domain.empty() ? address : address + (domain.starts_with('@') ? "" : "@") + domain;
}

std::string Roster::nameIn(const RosterRecord& record) const {
    if (auto whole = field(record, RosterColumn::Name); !whole.empty()) return whole;
    std::string name = field(record, RosterColumn::FirstName);
    const std::string last = field(record, RosterColumn::LastName);
    // Some files have the whole name in the column "Name", beside that of the family names.
    if (last.empty() || name.ends_with(" " + last)) return name;
    return name.empty() ? last : name + " " + last;
}

void Roster::readName(RosterRow& row, const RosterRecord& record) const {
    auto written = nameIn(record);
    if (written.empty()) written = takenApart(addressIn(record)).name;
    const auto seen = asSeen(written);
    row.displayName = seen.text;
    const bool isLost = seen.text.find("\uFFFD") != std::string::npos || isGarbledUtf8(written);
    if (isLost || seen.text.size() > longestName) {
        row.displayName.clear();
        row.warnings.push_back({MESSAGE_ID("deploy.row-name-lost"), {{"name", seen.text}}});
    } else if (seen.leftOut) {
        row.warnings.push_back(
            {MESSAGE_ID("deploy.row-name-unseen"),
             {{"name", seen.text}, {"character", codePointName(*seen.leftOut)}}});
    }
}

void Roster::readNeeds(RosterRow& row, const RosterRecord& record) const {
    const auto read = [&](auto& need, RosterColumn column, const char* word, const auto& reader) {
        const std::string text = field(record, column);
        if (text.empty()) return;
        const bool isName = column == RosterColumn::MovedFrom;
        if (const auto value = reader(isName ? text : withAsciiDigits(text))) {
            need = std::remove_reference_t<decltype(need)>::known(*value);
        } else {
            row.warnings.push_back({MESSAGE_ID("deploy.row-value"),
                                    {{"column", std::string(word)}, {"value", sanitise(text)}}});
        }
    };
    Needs& needs = row.needs;
    Fact<std::vector<std::string>> places;
    read(places, RosterColumn::Places, "places", readPlaces);
    if (places.isKnown()) needs = dialogue::needsSaid({{dialogue::QuestionId::Places, *places}});
    read(needs.devices, RosterColumn::Devices, "devices", readDevices);
    read(needs.webmail, RosterColumn::Webmail, "webmail", readWebmail);
    read(needs.backup, RosterColumn::Backup, "backup", readYesNo);
    read(needs.shared, RosterColumn::Shared, "shared", readYesNo);
    if (!isUnsaid(field(record, RosterColumn::CurrentType))) {
        read(needs.currentType, RosterColumn::CurrentType, "current-type", readCurrentType);
    }
    read(needs.purpose, RosterColumn::Purpose, "purpose", readPurpose);
    read(needs.reachBackDays, RosterColumn::ReachBack, "reach-back", readDays);
    read(needs.movedFrom, RosterColumn::MovedFrom, "moved-from", readHost);
    read(needs.quota, RosterColumn::Quota, "quota",
         [&](std::string_view text) { return readSize(text, columns_.quotaUnit); });
    read(needs.used, RosterColumn::Used, "used",
         [&](std::string_view text) { return readUse(text, columns_.usedUnit); });
    read(row.messages, RosterColumn::Messages, "messages", readCount);
    read(row.atNewServer.limit, RosterColumn::NewQuota, "new-quota",
         [&](std::string_view text) { return readSize(text, columns_.newQuotaUnit); });
    Fact<int> wave;
    read(wave, RosterColumn::Wave, "wave", readWave);
    row.wave = wave.valueOr(0);
    for (auto* size : {&needs.quota, &needs.used, &row.atNewServer.limit}) {
        if (size->isKnown() && **size == withoutLimit) {
            *size = Fact<ByteCount>::unknown(Unknown::NotAsked);
        }
    }
}

void Roster::readStatus(RosterRow& row, const RosterRecord& record) const {
    for (const auto& status : columns_.status) {
        if (status.column >= record.fields.size()) continue;
        const auto& value = record.fields[status.column];
        if (!row.skip) row.skip = skipReasonIn(status, value);
        if (!row.needs.shared.isKnown() && saysShared(status, value)) {
            row.needs.shared = Fact<bool>::known(true);
        }
    }
    const std::string address = lowerAscii(addressIn(record));
    if (!row.skip && address.find("#ext#@") != std::string::npos) row.skip = SkipReason::Guest;
    if (!row.skip && address.empty() && columns_.isDirectory) row.skip = SkipReason::NoMailbox;
}

Result<EmailAddress> Roster::findAddress(const RosterRow& row, const RosterRecord& record) const {
    const std::string typed = addressIn(record);
    if (typed.empty()) return unusable(MESSAGE_ID("error.roster-row-without-address"), {});
    auto address = EmailAddress::parse(typed);
    if (!address || row.skip || isOneOfMany_) return address;
    const auto first = lineOfAddress_.find(fingerprint(lowerAscii(address->ascii())));
    if (!first) return address;
    return unusable(MESSAGE_ID("error.roster-duplicate"), {{"line", std::int64_t{*first}}});
}

Result<void> Roster::readLogin(RosterRow& row, const RosterRecord& record) const {
    row.login = composed(field(record, RosterColumn::Login));
    row.server = lowerAscii(field(record, RosterColumn::Server));
    for (const auto* text : {&row.login, &row.server}) {
        if (const auto unseen = unseenIn(*text)) {
            return Unexpected{
                {ErrorCode::InvalidInput,
                 {},
                 {MESSAGE_ID("error.login-unseen"), {{"character", codePointName(*unseen)}}},
                 {MESSAGE_ID("remedy.unseen"), {}}}};
        }
        if (text->find("\uFFFD") != std::string::npos) {
            return unusable(MESSAGE_ID("error.roster-characters"), {});
        }
    }
    return {};
}

/// A separator inside a field tore it in two, and every field behind it stands in the wrong column:
/// a piece of a password perhaps in that of the names.
bool Roster::isTorn(const RosterRecord& record) const {
    if (width_ == 0 || record.fields.size() <= width_) return false;
    const auto beyond = record.fields.begin() + static_cast<std::ptrdiff_t>(width_);
    return !columns_.passwords.empty() ||
           std::any_of(beyond, record.fields.end(),
                       [](const auto& field) { return !field.empty(); });
}

/// In a row that is torn before its address stands no one's.
std::string Roster::addressToTell(const RosterRecord& record) const {
    const auto at = columns_.at.at(RosterColumn::Address);
    const bool isBehindPassword = std::ranges::any_of(
        columns_.passwords, [&](std::size_t password) { return password < at; });
    return isTorn(record) && isBehindPassword ? std::string() : sanitise(addressIn(record));
}

Result<RosterRow> Roster::rowFrom(const RosterRecord& record) {
    if (isTorn(record)) {
        return unusable(MESSAGE_ID("error.roster-too-many-fields"),
                        {{"fields", static_cast<std::int64_t>(record.fields.size())},
                         {"columns", static_cast<std::int64_t>(width_)}});
    }
    RosterRow row;
    row.line = record.line;
    readNeeds(row, record);
    readStatus(row, record);
    const auto address = findAddress(row, record);
    if (address) row.address = *address;
    if (row.skip) return row;
    if (!address) return Unexpected{address.error()};
    if (auto login = readLogin(row, record); !login) return Unexpected{login.error()};
    readName(row, record);
    row.department = asSeen(field(record, RosterColumn::Department)).text;
    row.computer = asSeen(field(record, RosterColumn::Computer)).text;
    row.user = asSeen(field(record, RosterColumn::User)).text;
    // Only now: a row that cannot be used must not stand in the way of its correction.
    if (!isOneOfMany_) {
        lineOfAddress_.add(fingerprint(lowerAscii(row.address.ascii())),
                           static_cast<std::uint32_t>(record.line));
    }
    return row;
}

std::optional<Roster::Item> Roster::next() {
    auto item = reader_->next();
    // Where files were put together, the header stands again.
    while (item && !header_.empty() && isRecordOf(*item, header_)) item = reader_->next();
    if (!item) return std::nullopt;
    if (const auto* fault = std::get_if<RecordFault>(&*item)) {
        return faultOf(fault->line, {}, errorOf(fault->text));
    }
    const auto& record = std::get<RosterRecord>(*item);
    auto row = rowFrom(record);
    if (row) return std::move(*row);
    return faultOf(record.line, addressToTell(record), std::move(row).error());
}

}  // namespace mailadvisor
