#pragma once

#include "rules/evidence.h"

#include <optional>

namespace mailadvisor {

/// How POP3 would be set up in a situation (article ¶5: the period set in the program).
struct Retention {
    std::optional<int> days{};  ///< to leave mail on the server; nothing = never delete
    bool isShorterThanReach{};  ///< the server's own limit undercuts what webmail should show
    bool isCutByServer{};       ///< EXPIRE allowed no more
    bool isFullerThanSafe{};    ///< what webmail must show fills more than the safe level
    Fact<ByteCount> frees{};    ///< of the INBOX now, roughly; unknown without growth or INBOX

    friend bool operator==(const Retention&, const Retention&) = default;
};

/// The longest leave-on-server that keeps the mailbox under the safe level, at least as long as
/// webmail must reach back, at most as long as server and client allow.
///
/// Never deletes when the mail is, or may be, needed elsewhere, when only a local copy is wanted,
/// or when the client cannot count days.
Retention plannedRetention(const Evidence& evidence);

/// The most days that POP3 could leave mail on this server, whatever the space.
int longestPossibleRetention(const Evidence& evidence);

}  // namespace mailadvisor
