#include "deploy/roster_header.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/unseen.h"

#include <algorithm>
#include <initializer_list>

namespace mailadvisor {
namespace {

struct Synonym {
    RosterColumn column;
    std::string_view header;  ///< as `plain` leaves it
};

// Best first within a column. Sources: the documentation of the programs that write such files.
constexpr Synonym synonyms[] = {
    {RosterColumn::Address, "email"},
    {RosterColumn::Address, "emailaddress"},
    {RosterColumn::Address, "primaryemail"},
    {RosterColumn::Address, "primaryemailaddress"},
    {RosterColumn::Address, "mail"},
    {RosterColumn::Address, "primarysmtpaddress"},
    {RosterColumn::Address, "windowsemailaddress"},
    {RosterColumn::Address, "smtpaddress"},
    {RosterColumn::Address, "mailaddress"},
    {RosterColumn::Address, "workemail"},
    {RosterColumn::Address, "companyemail"},
    {RosterColumn::Address, "businessemail"},
    {RosterColumn::Address, "email1"},
    {RosterColumn::Address, "email1value"},
    {RosterColumn::Address, "email1address"},
    {RosterColumn::Address, "อีเมล"},
    {RosterColumn::Address, "อีเมล์"},
    {RosterColumn::Address, "ที่อยู่อีเมล"},
    {RosterColumn::Address, "ที่อยู่อีเมล์"},
    {RosterColumn::Address, "อีเมลหลัก"},
    {RosterColumn::Address, "อีเมลบริษัท"},
    {RosterColumn::Address, "อีเมลองค์กร"},
    {RosterColumn::Domain, "domain"},
    {RosterColumn::Domain, "โดเมน"},
    {RosterColumn::Name, "displayname"},
    {RosterColumn::Name, "fullname"},
    {RosterColumn::Name, "name"},
    {RosterColumn::Name, "ชื่อนามสกุล"},
    {RosterColumn::Name, "ชื่อและนามสกุล"},
    {RosterColumn::Name, "ชื่อเต็ม"},
    {RosterColumn::Name, "ชื่อที่แสดง"},
    {RosterColumn::Name, "ชื่อสกุล"},
    {RosterColumn::Name, "ชื่อ"},
    {RosterColumn::FirstName, "firstname"},
    {RosterColumn::FirstName, "givenname"},
    {RosterColumn::FirstName, "forename"},
    {RosterColumn::FirstName, "first"},
    {RosterColumn::FirstName, "given"},
    {RosterColumn::FirstName, "fname"},
    {RosterColumn::FirstName, "ชื่อจริง"},
    {RosterColumn::FirstName, "ชื่อตัว"},
    {RosterColumn::FirstName, "ชื่อต้น"},
    {RosterColumn::LastName, "lastname"},
    {RosterColumn::LastName, "surname"},
    {RosterColumn::LastName, "familyname"},
    {RosterColumn::LastName, "sn"},
    {RosterColumn::LastName, "last"},
    {RosterColumn::LastName, "family"},
    {RosterColumn::LastName, "lname"},
    {RosterColumn::LastName, "นามสกุล"},
    {RosterColumn::LastName, "สกุล"},
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
    {RosterColumn::CurrentType, "currenttype"},
    {RosterColumn::CurrentType, "accounttype"},
    {RosterColumn::CurrentType, "ประเภทบัญชี"},
    {RosterColumn::CurrentType, "ประเภทเดิม"},
    {RosterColumn::MovedFrom, "movedfrom"},
    {RosterColumn::MovedFrom, "oldserver"},
    {RosterColumn::MovedFrom, "เซิร์ฟเวอร์เดิม"},
    {RosterColumn::Quota, "quota"},
    {RosterColumn::Quota, "diskquota"},
    {RosterColumn::Quota, "mailboxquota"},
    {RosterColumn::Quota, "storagequota"},
    {RosterColumn::Quota, "prohibitsendreceivequota"},
    {RosterColumn::Quota, "prohibitsendquota"},
    {RosterColumn::Quota, "limit"},
    {RosterColumn::Quota, "โควตา"},
    {RosterColumn::Quota, "พื้นที่"},
    {RosterColumn::Used, "used"},
    {RosterColumn::Used, "diskused"},
    {RosterColumn::Used, "storageused"},
    {RosterColumn::Used, "totalitemsize"},
    {RosterColumn::Used, "mailboxsize"},
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

constexpr std::string_view addressPerhaps[] = {"userprincipalname", "mailbox", "account",
                                               "address"};

/// "Email Address [Required]" -> "emailaddress", "Quota (MB)" -> "quota" with its unit aside.
std::string plain(std::string_view header) {
    std::string letters;
    for (const char c : lowerAscii(header.substr(0, header.find_first_of("[(")))) {
        if (isAsciiAlphanumeric(c) || !isAscii({&c, 1})) letters += c;
    }
    return composed(letters);
}

std::string withoutUnit(std::string name) {
    const bool isSize =
        name.find("quota") != std::string::npos || name.find("used") != std::string::npos;
    for (const std::string_view unit :
         {"bytes", "kib", "mib", "gib", "tib", "kb", "mb", "gb", "tb"}) {
        if (isSize && name.ends_with(unit)) return name.substr(0, name.size() - unit.size());
    }
    return name;
}

void addColumns(std::vector<std::size_t>& found, const std::vector<std::string>& headers,
                std::string_view name) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const bool isNew = !contains(found, i);
        if (isNew && withoutUnit(plain(headers[i])) == name) found.push_back(i);
    }
}

bool saysAny(std::string_view header, std::initializer_list<std::string_view> words) {
    const std::string name = plain(header);
    return std::ranges::any_of(
        words, [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

}  // namespace

std::vector<std::size_t> columnsNamed(const std::vector<std::string>& headers,
                                      RosterColumn wanted) {
    std::vector<std::size_t> found;
    for (const auto& [column, name] : synonyms) {
        if (column == wanted) addColumns(found, headers, name);
    }
    return found;
}

std::vector<std::size_t> columnsPerhapsAddress(const std::vector<std::string>& headers) {
    std::vector<std::size_t> found;
    for (const auto name : addressPerhaps) addColumns(found, headers, name);
    for (const auto login : columnsNamed(headers, RosterColumn::Login)) found.push_back(login);
    return found;
}

std::size_t knownHeadersIn(const std::vector<std::string>& fields) {
    return static_cast<std::size_t>(std::ranges::count_if(fields, [](const auto& field) {
        const std::string name = withoutUnit(plain(field));
        return contains(addressPerhaps, name) ||
               std::ranges::any_of(synonyms,
                                   [&](const auto& synonym) { return synonym.header == name; });
    }));
}

bool saysMail(std::string_view header) { return saysAny(header, {"mail", "เมล"}); }

bool saysOtherAddress(std::string_view header) {
    return saysAny(header, {"second", "alternat", "other", "recovery", "backup", "private",
                            "personal", "home", "manager", "supervisor", "forward", "contact",
                            "proxy", "owner", "สำรอง", "ส่วนตัว", "หัวหน้า", "ผู้จัดการ", "อื่น"});
}

bool isAnyName(std::string_view header) {
    const std::string name = plain(header);
    return name == "name" || name == "ชื่อ";
}

bool mayBeFamilyName(std::string_view header) { return header == "ชื่อสกุล"; }

}  // namespace mailadvisor
