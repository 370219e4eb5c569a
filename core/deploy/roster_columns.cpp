#include "deploy/roster_columns.h"

#include "base/ascii.h"
#include "base/names.h"
#include "deploy/roster_values.h"

#include <algorithm>
#include <charconv>

namespace mailadvisor {
namespace {

constexpr auto columnNames = namesOf<RosterColumn>({
    {RosterColumn::Address, "address"},
    {RosterColumn::Domain, "domain"},
    {RosterColumn::Name, "name"},
    {RosterColumn::Login, "login"},
    {RosterColumn::Server, "server"},
    {RosterColumn::Devices, "devices"},
    {RosterColumn::Webmail, "webmail"},
    {RosterColumn::Backup, "backup"},
    {RosterColumn::Shared, "shared"},
    {RosterColumn::Quota, "quota"},
    {RosterColumn::Used, "used"},
    {RosterColumn::Password, "password"},
});

struct Synonym {
    RosterColumn column;
    std::string_view header;  ///< as `plain` leaves it
};

// Best first within a column. Sources: the files' own documentation, see the headers' makers in
// findColumns' comment.
constexpr Synonym synonyms[] = {
    {RosterColumn::Address, "email"},
    {RosterColumn::Address, "emailaddress"},
    {RosterColumn::Address, "mail"},
    {RosterColumn::Address, "primarysmtpaddress"},
    {RosterColumn::Address, "userprincipalname"},
    {RosterColumn::Address, "อีเมล"},
    {RosterColumn::Address, "อีเมล์"},
    {RosterColumn::Address, "ที่อยู่อีเมล"},
    {RosterColumn::Address, "mailbox"},
    {RosterColumn::Address, "account"},
    {RosterColumn::Address, "address"},
    {RosterColumn::Domain, "domain"},
    {RosterColumn::Domain, "โดเมน"},
    {RosterColumn::Name, "displayname"},
    {RosterColumn::Name, "name"},
    {RosterColumn::Name, "fullname"},
    {RosterColumn::Name, "ชื่อ"},
    {RosterColumn::Name, "ชื่อสกุล"},
    {RosterColumn::Name, "ชื่อนามสกุล"},
    {RosterColumn::Name, "ชื่อที่แสดง"},
    {RosterColumn::Login, "login"},
    {RosterColumn::Login, "username"},
    {RosterColumn::Login, "user"},
    {RosterColumn::Login, "ชื่อผู้ใช้"},
    {RosterColumn::Server, "server"},
    {RosterColumn::Server, "mailserver"},
    {RosterColumn::Server, "mailsystem"},
    {RosterColumn::Server, "system"},
    {RosterColumn::Server, "เซิร์ฟเวอร์"},
    {RosterColumn::Server, "ระบบเมล"},
    {RosterColumn::Devices, "devices"},
    {RosterColumn::Devices, "device"},
    {RosterColumn::Devices, "อุปกรณ์"},
    {RosterColumn::Devices, "จำนวนอุปกรณ์"},
    {RosterColumn::Devices, "จำนวนเครื่อง"},
    {RosterColumn::Webmail, "webmail"},
    {RosterColumn::Webmail, "เว็บเมล"},
    {RosterColumn::Backup, "backup"},
    {RosterColumn::Backup, "สำรองข้อมูล"},
    {RosterColumn::Backup, "เก็บในเครื่อง"},
    {RosterColumn::Shared, "shared"},
    {RosterColumn::Shared, "อีเมลกลาง"},
    {RosterColumn::Quota, "quota"},
    {RosterColumn::Quota, "diskquota"},
    {RosterColumn::Quota, "limit"},
    {RosterColumn::Quota, "โควตา"},
    {RosterColumn::Quota, "พื้นที่"},
    {RosterColumn::Used, "used"},
    {RosterColumn::Used, "diskused"},
    {RosterColumn::Used, "usage"},
    {RosterColumn::Used, "ใช้ไป"},
    {RosterColumn::Used, "ใช้ไปแล้ว"},
    {RosterColumn::Password, "password"},
    {RosterColumn::Password, "pass"},
    {RosterColumn::Password, "passwd"},
    {RosterColumn::Password, "pwd"},
    {RosterColumn::Password, "passwordhash"},
    {RosterColumn::Password, "initialpassword"},
    {RosterColumn::Password, "temporarypassword"},
    {RosterColumn::Password, "รหัสผ่าน"},
};

/// "Email Address [Required]" -> "emailaddress", "Quota (MB)" -> "quota" with its unit aside.
std::string plain(std::string_view header) {
    std::string letters;
    for (const char c : lowerAscii(header.substr(0, header.find_first_of("[(")))) {
        if (isAsciiAlphanumeric(c) || !isAscii({&c, 1})) letters += c;
    }
    return letters;
}

std::string withoutUnit(std::string name) {
    for (const std::string_view unit : {"bytes", "kib", "mib", "gib", "kb", "mb", "gb"}) {
        const bool isSize = name.starts_with("quota") || name.starts_with("used") ||
                            name.starts_with("diskquota") || name.starts_with("diskused");
        if (isSize && name.ends_with(unit)) return name.substr(0, name.size() - unit.size());
    }
    return name;
}

bool holdsAddress(const std::vector<std::string>& fields, std::size_t column) {
    return column < fields.size() && fields[column].find('@') != std::string::npos;
}

/// The columns with one of the synonyms, the best synonym first.
std::vector<std::size_t> columnsNamed(const std::vector<std::string>& headers,
                                      RosterColumn wanted) {
    std::vector<std::size_t> found;
    for (const auto& [column, name] : synonyms) {
        for (std::size_t i = 0; column == wanted && i < headers.size(); ++i) {
            if (withoutUnit(plain(headers[i])) == name) found.push_back(i);
        }
    }
    return found;
}

std::optional<std::size_t> columnCalled(const std::vector<std::string>& headers,
                                        const std::string& wanted) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (equalsIgnoringCase(headers[i], wanted)) return i;
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

std::optional<std::size_t> addressColumn(const std::vector<std::string>& first,
                                         const std::vector<std::string>& second) {
    auto candidates = columnsNamed(first, RosterColumn::Address);
    for (const std::size_t column : columnsNamed(first, RosterColumn::Login)) {
        candidates.push_back(column);
    }
    for (const std::size_t column : candidates) {
        if (holdsAddress(second, column)) return column;
    }
    return candidates.empty() ? std::nullopt : std::optional(candidates.front());
}

}  // namespace

Result<RosterColumns> findColumns(const std::vector<std::string>& first,
                                  const std::vector<std::string>& second,
                                  const std::vector<std::string>& map) {
    RosterColumns columns;
    const auto typed = std::ranges::find_if(
        first, [](const auto& field) { return field.find('@') != std::string::npos; });
    columns.hasHeader = typed == first.end();
    if (!columns.hasHeader) {
        columns.at[RosterColumn::Address] = static_cast<std::size_t>(typed - first.begin());
    }
    for (const auto& [column, name] : columnNames.rows) {
        if (!columns.hasHeader || column == RosterColumn::Address) continue;
        const auto found = columnsNamed(first, column);
        if (column == RosterColumn::Password) columns.passwords = found;
        if (!found.empty()) columns.at[column] = found.front();
    }
    if (const auto address = columns.hasHeader ? addressColumn(first, second) : std::nullopt) {
        columns.at[RosterColumn::Address] = *address;
    }
    for (const std::string& entry : map) {
        const std::size_t equals = entry.find('=');
        if (equals == std::string::npos) return badMap(entry);
        const auto column = columnNames.fromName(entry.substr(0, equals));
        const auto where = columnCalled(first, entry.substr(equals + 1));
        if (!column || !where) return badMap(entry);
        columns.at[*column] = *where;
    }
    if (!columns.at.contains(RosterColumn::Address)) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "",
                           {MESSAGE_ID("error.roster-no-address"), {}},
                           {MESSAGE_ID("remedy.roster-map"), {}}}};
    }
    const std::size_t address = columns.at[RosterColumn::Address];
    // A login column that turned out to be the address is not a login of its own.
    std::erase_if(columns.at, [&](const auto& entry) {
        return entry.first != RosterColumn::Address && entry.second == address;
    });
    const auto unitAt = [&](RosterColumn column) {
        const auto found = columns.at.find(column);
        return found == columns.at.end() || !columns.hasHeader ? 0 : unitIn(first[found->second]);
    };
    columns.quotaUnit = unitAt(RosterColumn::Quota);
    columns.usedUnit = unitAt(RosterColumn::Used);
    return columns;
}

}  // namespace mailadvisor
