#pragma once

#include "base/fact.h"
#include "base/units.h"
#include "facts/reason.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a folder is for (RFC 6154 SPECIAL-USE; INBOX by name).
enum class FolderRole { Inbox, Sent, Trash, Junk, Archive, Other };

std::string_view nameOf(FolderRole role);
std::optional<FolderRole> folderRoleFromName(std::string_view name);

/// One folder of the mailbox.
struct FolderFacts {
    FolderRole role{FolderRole::Other};
    std::string name{};  ///< UTF-8, sanitised
    Fact<ByteCount> bytes{};
    Fact<std::int64_t> messages{};
    Fact<Timestamp> oldest{};  ///< internal date of its oldest message

    friend bool operator==(const FolderFacts&, const FolderFacts&) = default;
};

/// The mail of one calendar month (UTC) that is still in the mailbox, by internal date.
///
/// Where only a part of a folder's messages was asked, it is scaled up: an estimate.
struct MonthOfMail {
    std::chrono::year_month month{};
    ByteCount bytes{};

    friend bool operator==(const MonthOfMail&, const MonthOfMail&) = default;
};

/// How an attempt to sign in ended.
enum class LoginOutcome { NotTried, Accepted, Refused, Impossible, Failed };

std::string_view nameOf(LoginOutcome outcome);
std::optional<LoginOutcome> loginOutcomeFromName(std::string_view name);

/// What is in the mailbox, seen after one login (IMAP where possible, else POP3 STAT).
///
/// `usedBytes` and `limitBytes` are the quota root's STORAGE (RFC 9208), already in bytes; without
/// QUOTA the limit is NotOffered and `usedBytes` the sum of the folders where it is known.
struct MailboxFacts {
    LoginOutcome login{LoginOutcome::NotTried};
    Reason loginReason{};
    std::string mechanism{};  ///< the sign-in method that was used
    Fact<ByteCount> usedBytes{};
    Fact<ByteCount> limitBytes{};
    Fact<std::int64_t> messages{};
    Fact<ByteCount> growthBytesPerDay{};
    std::vector<FolderFacts> folders{};
    std::vector<MonthOfMail> growthByMonth{};  ///< oldest first; empty when no dates were seen
    std::vector<std::string> alerts{};         ///< the server's [ALERT]s; its words, sanitised

    friend bool operator==(const MailboxFacts&, const MailboxFacts&) = default;
};

/// The INBOX among the folders; nothing when it was not seen.
const FolderFacts* inboxOf(const MailboxFacts& mailbox);

}  // namespace mailadvisor
