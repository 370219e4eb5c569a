#include "deploy/roster/roster_status.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/names.h"
#include "deploy/records/roster_header.h"
#include "deploy/roster/roster_values.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace mailadvisor {
namespace {

constexpr auto skipNames = namesOf<SkipReason>({
    {SkipReason::WebmailOnly, "webmail-only"},
    {SkipReason::Deleted, "deleted"},
    {SkipReason::Suspended, "suspended"},
    {SkipReason::Guest, "guest"},
    {SkipReason::NoPerson, "no-person"},
    {SkipReason::NoMailbox, "no-mailbox"},
    {SkipReason::NotListed, "not-listed"},
});

/// How the values of a column are to be read.
enum class StatusKind {
    DeletedWhenYes,
    SuspendedWhenYes,
    SuspendedWhenNo,
    DeletedWhenDated,
    Word,          ///< active, suspended …
    AccountFlags,  ///< Active Directory's userAccountControl
    UserKind,      ///< Member, Guest
    MailboxKind,   ///< Exchange's RecipientTypeDetails
    EntryClass,    ///< a directory's objectClass
};

struct StatusHeader {
    std::string_view header;
    StatusKind kind;
};

constexpr StatusHeader statusHeaders[] = {
    {"isdeleted", StatusKind::DeletedWhenYes},
    {"deleted", StatusKind::DeletedWhenYes},
    {"gelöscht", StatusKind::DeletedWhenYes},
    {"ลบแล้ว", StatusKind::DeletedWhenYes},
    {"suspended", StatusKind::SuspendedWhenYes},
    {"suspendedlogin", StatusKind::SuspendedWhenYes},
    {"suspendedincoming", StatusKind::SuspendedWhenYes},
    {"disabled", StatusKind::SuspendedWhenYes},
    {"accountdisabled", StatusKind::SuspendedWhenYes},
    {"blockcredential", StatusKind::SuspendedWhenYes},
    {"blocksignin", StatusKind::SuspendedWhenYes},
    {"signinblocked", StatusKind::SuspendedWhenYes},
    {"archived", StatusKind::SuspendedWhenYes},
    {"locked", StatusKind::SuspendedWhenYes},
    {"isinactivemailbox", StatusKind::SuspendedWhenYes},
    {"nsaccountlock", StatusKind::SuspendedWhenYes},
    {"deaktiviert", StatusKind::SuspendedWhenYes},
    {"gesperrt", StatusKind::SuspendedWhenYes},
    {"ระงับ", StatusKind::SuspendedWhenYes},
    {"ระงับการใช้งาน", StatusKind::SuspendedWhenYes},
    {"enabled", StatusKind::SuspendedWhenNo},
    {"accountenabled", StatusKind::SuspendedWhenNo},
    {"isenabled", StatusKind::SuspendedWhenNo},
    {"active", StatusKind::SuspendedWhenNo},
    {"isactive", StatusKind::SuspendedWhenNo},
    {"signinallowed", StatusKind::SuspendedWhenNo},
    {"aktiv", StatusKind::SuspendedWhenNo},
    {"aktiviert", StatusKind::SuspendedWhenNo},
    {"เปิดใช้งาน", StatusKind::SuspendedWhenNo},
    {"softdeletiontimestamp", StatusKind::DeletedWhenDated},
    {"whensoftdeleted", StatusKind::DeletedWhenDated},
    {"deleteddate", StatusKind::DeletedWhenDated},
    {"deleteddatetime", StatusKind::DeletedWhenDated},
    {"deletiontime", StatusKind::DeletedWhenDated},
    {"status", StatusKind::Word},
    {"accountstatus", StatusKind::Word},
    {"userstatus", StatusKind::Word},
    {"mailboxstatus", StatusKind::Word},
    {"zimbraaccountstatus", StatusKind::Word},
    {"employmentstatus", StatusKind::Word},
    {"สถานะ", StatusKind::Word},
    {"สถานะบัญชี", StatusKind::Word},
    {"useraccountcontrol", StatusKind::AccountFlags},
    {"usertype", StatusKind::UserKind},
    {"benutzertyp", StatusKind::UserKind},
    {"recipienttypedetails", StatusKind::MailboxKind},
    {"objectclass", StatusKind::EntryClass},
};

constexpr unsigned accountDisabled = 2;  // ADS_UF_ACCOUNTDISABLE

const StatusHeader* knownHeader(std::string_view word) {
    const auto* const found = std::ranges::find(statusHeaders, word, &StatusHeader::header);
    return found == std::end(statusHeaders) ? nullptr : found;
}

bool beginsWithAny(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return text.starts_with(word); });
}

bool holdsAny(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(
        words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

std::optional<SkipReason> when(bool isSo, SkipReason reason) {
    return isSo ? std::optional(reason) : std::nullopt;
}

std::optional<SkipReason> saidByWord(std::string_view word) {
    if (beginsWithAny(word, {"delet", "remov", "gelöscht", "ลบ"})) return SkipReason::Deleted;
    return when(
        beginsWithAny(word, {"suspend", "disab", "inactiv", "block", "lock", "clos", "terminat",
                             "resign", "archiv", "left", "deaktiv", "gesperrt", "inaktiv", "ระงับ",
                             "ลาออก", "พ้นสภาพ", "ปิด", "ไม่ใช้งาน", "ยกเลิก"}),
        SkipReason::Suspended);
}

/// Of the flags the one that counts here; in decimal, or in hex behind 0x.
bool isDisabledBy(std::string_view flags) {
    const bool isHex = flags.starts_with("0x");
    if (isHex) flags.remove_prefix(2);
    unsigned value = 0;
    const auto end = flags.data() + flags.size();
    const bool isNumber = std::from_chars(flags.data(), end, value, isHex ? 16 : 10).ptr == end;
    return isNumber && (value & accountDisabled) != 0;
}

/// A date that is one: programs write the year 1 or 1970 for none.
bool isDate(std::string_view value) {
    const bool isNone = beginsWithAny(
        value, {"0001", "1970", "1/1/0001", "01/01/0001", "never", "-", "none", "null", "n/a"});
    return !isNone && std::ranges::any_of(value, isAsciiDigit);
}

bool isNoPerson(std::string_view classes) {
    if (holdsAny(classes, {"computer", "contact", "inetlocalmailrecipient"})) return true;
    return !holdsAny(classes, {"person", "user", "account", "mailrecipient", "mailbox"});
}

}  // namespace

std::string_view nameOf(SkipReason reason) { return skipNames.nameOf(reason); }

std::optional<SkipReason> skipReasonFromName(std::string_view name) {
    return skipNames.fromName(name);
}

Message messageOf(SkipReason reason) {
    switch (reason) {
        case SkipReason::WebmailOnly: return {MESSAGE_ID("skip.webmail-only"), {}};
        case SkipReason::Deleted: return {MESSAGE_ID("skip.deleted"), {}};
        case SkipReason::Suspended: return {MESSAGE_ID("skip.suspended"), {}};
        case SkipReason::Guest: return {MESSAGE_ID("skip.guest"), {}};
        case SkipReason::NoPerson: return {MESSAGE_ID("skip.no-person"), {}};
        case SkipReason::NoMailbox: return {MESSAGE_ID("skip.no-mailbox"), {}};
        case SkipReason::NotListed: return {MESSAGE_ID("skip.not-listed"), {}};
    }
    return {};
}

std::vector<StatusColumn> statusColumnsIn(const std::vector<std::string>& headers) {
    std::vector<StatusColumn> found;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        std::string word = headerWord(headers[i]);
        if (knownHeader(word) != nullptr) found.push_back({i, std::move(word)});
    }
    return found;
}

bool saysStatus(std::string_view header) { return knownHeader(headerWord(header)) != nullptr; }

std::optional<SkipReason> skipReasonIn(const StatusColumn& column, std::string_view value) {
    const auto* const known = knownHeader(column.header);
    if (known == nullptr || value.empty()) return std::nullopt;
    const std::string word = lowerAscii(value);
    const auto answer = readYesNo(value);
    switch (known->kind) {
        case StatusKind::DeletedWhenYes: return when(answer == true, SkipReason::Deleted);
        case StatusKind::SuspendedWhenYes: return when(answer == true, SkipReason::Suspended);
        case StatusKind::SuspendedWhenNo: return when(answer == false, SkipReason::Suspended);
        case StatusKind::DeletedWhenDated: return when(isDate(word), SkipReason::Deleted);
        case StatusKind::Word: return saidByWord(word);
        case StatusKind::AccountFlags: return when(isDisabledBy(word), SkipReason::Suspended);
        case StatusKind::UserKind:
            return when(word == "guest" || word == "gast", SkipReason::Guest);
        case StatusKind::MailboxKind:
            return when(holdsAny(word, {"room", "equipment", "discovery", "group", "contact",
                                        "arbitration", "mailuser", "publicfolder"}),
                        SkipReason::NoPerson);
        case StatusKind::EntryClass: return when(isNoPerson(word), SkipReason::NoPerson);
    }
    return std::nullopt;
}

bool saysShared(const StatusColumn& column, std::string_view value) {
    const auto* const known = knownHeader(column.header);
    return known != nullptr && known->kind == StatusKind::MailboxKind &&
           lowerAscii(value).find("sharedmailbox") != std::string::npos;
}

bool areOfDirectory(const std::vector<std::string>& headers) {
    return std::ranges::any_of(headers, [](const auto& header) {
        return contains(std::initializer_list<std::string_view>{"dn", "distinguishedname",
                                                                "objectclass", "samaccountname"},
                        headerWord(header));
    });
}

}  // namespace mailadvisor
