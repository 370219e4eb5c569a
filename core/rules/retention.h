#pragma once

#include "rules/evidence.h"

#include <optional>

namespace mailadvisor {

/// How POP3 would be set up in a situation (article ¶5: the period set in the program).
struct Retention {
    /// To leave mail on the server; 0 = deletes at once, nothing = never deletes.
    std::optional<int> days{};
    bool isServersOwn{};        ///< the server deletes at once, whatever the program does
    bool isShorterThanReach{};  ///< the server's own limit undercuts what webmail should show
    bool isCutByServer{};       ///< EXPIRE allowed no more
    bool isFullerThanSafe{};    ///< what webmail must show fills more than the safe level
    ByteCount needs{};          ///< what so many days take, where there is less; 0 = they fit
    Fact<ByteCount> frees{};    ///< of the INBOX now, roughly; unknown without INBOX

    friend bool operator==(const Retention&, const Retention&) = default;
};

/// The longest leave-on-server that keeps the mailbox under the safe level, at least as long as
/// webmail must reach back, at most as long as server and client allow; where the client counts
/// from the download, not longer than there is space.
///
/// Never deletes when the mail is, or may be, needed elsewhere, when only a local copy or an
/// archive is wanted, or when the client cannot count days. Deletes at once where it must
/// (leavesNothing).
Retention plannedRetention(const Evidence& evidence);

/// True when the client can delete from the server after a number of days, or none is chosen.
bool canDelete(const Evidence& evidence);

/// True unless POP3 would free nothing worth it: the client cannot delete, the server numbers no
/// mail (UIDL) or deletes at once (EXPIRE 0), or the INBOX holds less than a month's worth and
/// nearly all of the mailbox lies in other folders.
bool relievesSpace(const Evidence& evidence);

/// True when POP3 can only take all mail away at once: without UIDL a program cannot tell what it
/// has already. That does for one place and where IMAP is not to be had; anywhere else such a POP3
/// is no choice.
bool leavesNothing(const Evidence& evidence);

/// What leaves the server when INBOX keeps only the mail of the last `days`, roughly: by the
/// growth, else by the age of its oldest mail. Unknown without either or without the size of INBOX.
Fact<ByteCount> freedByDeletion(const Evidence& evidence, int days);

/// The most days that POP3 could leave mail on this server, whatever the space.
int longestPossibleRetention(const Evidence& evidence);

}  // namespace mailadvisor
