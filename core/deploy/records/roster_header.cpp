#include "deploy/records/roster_header.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/unseen.h"
#include "deploy/records/header_words.h"

#include <algorithm>
#include <initializer_list>

namespace mailadvisor {
namespace {

constexpr std::string_view addressPerhaps[] = {
    "userprincipalname", "benutzerprinzipalname", "ชื่อหลักของผู้ใช้",   "mailbox", "account",
    "address",           "proxyaddresses",        "emailaddresses"};

bool saysAnyOf(std::string_view name, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(
        words, [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

std::string withoutUnit(std::string name) {
    const bool isSize = saysAnyOf(name, {"quota", "used", "usage", "size", "limit", "storage"});
    for (const std::string_view unit :
         {"bytes", "byte", "kib", "mib", "gib", "tib", "kb", "mb", "gb", "tb"}) {
        const bool isUnit = name.size() > unit.size() && name.ends_with(unit);
        if (isSize && isUnit) return name.substr(0, name.size() - unit.size());
    }
    return name;
}

void addColumns(std::vector<std::size_t>& found, const std::vector<std::string>& headers,
                std::string_view name) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const bool isNew = !contains(found, i);
        if (isNew && withoutUnit(headerWord(headers[i])) == name) found.push_back(i);
    }
}

bool saysAny(std::string_view header, std::initializer_list<std::string_view> words) {
    return saysAnyOf(headerWord(header), words);
}

}  // namespace

std::string headerWord(std::string_view header) {
    std::string letters = header.starts_with("_disk") ? "_" : "";  // cPanel's exact sizes
    for (const char c : lowerAscii(header.substr(0, header.find_first_of("[(")))) {
        if (isAsciiAlphanumeric(c) || !isAscii({&c, 1})) letters += c;
    }
    return composed(letters);
}

std::vector<std::size_t> columnsNamed(const std::vector<std::string>& headers,
                                      RosterColumn wanted) {
    std::vector<std::size_t> found;
    for (const auto& [column, name] : headerWords()) {
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
        const std::string name = withoutUnit(headerWord(field));
        return contains(addressPerhaps, name) ||
               std::ranges::find(headerWords(), name, &HeaderWord::word) != headerWords().end() ||
               saysPassword(field) || saysStatus(field);
    }));
}

bool saysMail(std::string_view header) { return saysAny(header, {"mail", "เมล"}); }

bool saysOtherAddress(std::string_view header) {
    return saysAny(header, {"second", "alternat", "other", "recovery", "backup", "private",
                            "personal", "home", "manager", "supervisor", "forward", "contact",
                            "proxy", "owner", "สำรอง", "ส่วนตัว", "หัวหน้า", "ผู้จัดการ", "อื่น"});
}

bool saysPassword(std::string_view header) {
    const std::string name = headerWord(header);
    return saysAnyOf(name, {"password", "passwd", "passphrase", "passwort", "kennwort", "pwd",
                            "secret", "รหัสผ่าน"}) ||
           name == "pass" || name.ends_with("mailpass") || name.ends_with("userpass");
}

bool saysAboutPassword(std::string_view header) {
    return saysAny(header, {"expire", "change", "last", "policy", "policies", "strong", "require",
                            "force", "function", "lock", "count", "age", "date", "time"});
}

bool isAnyName(std::string_view header) {
    const std::string name = headerWord(header);
    return name == "name" || name == "ชื่อ";
}

bool mayBeFamilyName(std::string_view header) { return header == "ชื่อสกุล"; }

}  // namespace mailadvisor
