#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a column of a roster says.
enum class RosterColumn {
    Address,
    Domain,
    Name,
    FirstName,
    LastName,
    Login,
    Server,
    Devices,
    Places,
    Webmail,
    Backup,
    Shared,
    CurrentType,
    MovedFrom,
    Purpose,
    ReachBack,
    Department,
    Computer,
    User,
    Quota,
    Used,
    Messages,
    NewQuota,  ///< on the server that the mail moves to
    Wave
};

/// A header without what says nothing: "Email Address [Required]" is "emailaddress".
std::string headerWord(std::string_view header);

/// The columns whose header is a known word for that, the best word first: the words of Microsoft
/// 365, Exchange, Google Workspace, cPanel, Active Directory, address books and Thai office files;
/// case, blanks, punctuation and what stands in brackets aside.
std::vector<std::size_t> columnsNamed(const std::vector<std::string>& headers, RosterColumn wanted);

/// The columns whose header may mean the address or something else (a street, an account, a login),
/// the likeliest first.
std::vector<std::size_t> columnsPerhapsAddress(const std::vector<std::string>& headers);

/// How many of these fields are known headers.
std::size_t knownHeadersIn(const std::vector<std::string>& fields);

/// True for a header such as "Work e-mail" whose words are not known, but say mail.
bool saysMail(std::string_view header);

/// True when a header says that its addresses are not the accounts: a second one, a manager's, the
/// private one.
bool saysOtherAddress(std::string_view header);

/// True when a column holds passwords, or says something of them: it is never kept.
bool saysPassword(std::string_view header);

/// True for what such a header tells beside the password: when it expires, who has to change it.
bool saysAboutPassword(std::string_view header);

/// True when a column says whether the account is in use (roster_status.h).
bool saysStatus(std::string_view header);

/// True for a word that may be the first name or the whole one: "Name", "ชื่อ".
bool isAnyName(std::string_view header);

/// True for "ชื่อสกุล", which the law on names means as the family name; "ชื่อ-สกุล" is the whole one.
bool mayBeFamilyName(std::string_view header);

}  // namespace mailadvisor
