#pragma once

#include "base/fact.h"
#include "base/units.h"
#include "facts/capability_list.h"
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
    bool isEstimate{};         ///< `bytes` is scaled up from the messages that were asked

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
/// QUOTA the limit is NotOffered and `usedBytes` the sum of the folders, unknown when one of them
/// is: a part is no sum. Folders of other people (RFC 2342) are left out everywhere.
struct MailboxFacts {
    LoginOutcome login{LoginOutcome::NotTried};
    Reason loginReason{};
    std::string mechanism{};  ///< the sign-in method that was used
    Fact<ByteCount> usedBytes{};
    bool isUsedEstimate{};    ///< some folders' part of `usedBytes` is scaled up
    ByteCount usedAtLeast{};  ///< the folders that were measured; for when `usedBytes` is unknown
    Fact<ByteCount> limitBytes{};
    Fact<ByteCount> domainUsedBytes{};   ///< of a quota that the mailbox shares with others
    Fact<ByteCount> domainLimitBytes{};  ///< > 0
    Fact<std::int64_t> messages{};
    Fact<ByteCount> growthBytesPerDay{};
    std::vector<FolderFacts> folders{};
    std::vector<MonthOfMail> growthByMonth{};  ///< oldest first; empty when no dates were seen
    std::vector<std::string> alerts{};         ///< the server's [ALERT]s; its words, sanitised

    std::optional<Protocol> protocol{};   ///< signed in to; nothing without a sign-in
    Fact<CapabilityList> capabilities{};  ///< what the server lists once signed in; of a
                                          ///< POP3 without CAPA: UIDL, if it answered

    friend bool operator==(const MailboxFacts&, const MailboxFacts&) = default;
};

/// The INBOX among the folders; nothing when it was not seen.
const FolderFacts* inboxOf(const MailboxFacts& mailbox);

}  // namespace mailadvisor
