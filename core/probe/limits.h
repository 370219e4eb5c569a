#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace mailadvisor::limits {

/// What one phase of a conversation may bring; past it the server is treated as hostile.
struct Phase {
    std::size_t lineBytes{};     ///< one line without its end
    std::size_t totalBytes{};    ///< everything received in the phase
    std::size_t lines{};         ///< how many lines in the phase
    std::size_t literalBytes{};  ///< one IMAP literal; 0 = none are read
};

/// Before signing in: the longest honest line seen is a CAPABILITY of 1.1 kB; RFC 9051 §4 lets
/// clients expect lines of 8192 octets. Greetings, EHLO and capability lists together stay under
/// 4 kB everywhere, so 64 KiB and 1000 lines leave room for any banner.
inline constexpr Phase beforeLogin{8 * 1024, 64 * 1024, 1000, 0};

/// After signing in: dates and sizes of `messagesLookedAt` messages take 75 bytes each, 2000
/// folders with names and sizes 200 bytes each; both fit. A literal is only ever a folder name.
inline constexpr Phase afterLogin{8 * 1024, 1024 * 1024, 20'000, 1024};

/// One answer of the server; not restarted by single bytes, so that a slow drip ends too.
inline constexpr std::chrono::seconds replyTime{10};

/// One port from its greeting to the last packet.
inline constexpr std::chrono::seconds probeTime{20};

/// Waiting for a greeting leaves this much of the whole time for what follows it; and where nothing
/// shows yet that a mail server is there, as much as the usual whole time (20 seconds) leaves
/// beside `replyTime`.
inline constexpr std::chrono::seconds timeAfterGreeting{5};
inline constexpr std::chrono::seconds timeBesideGreeting{10};

/// Before a server that is too busy is asked once more: by then our own other connections to it,
/// which may have been the ones too many, are closed.
inline constexpr std::chrono::seconds busyPause{1};

/// Further addresses of a host that are asked for comparison, beside the one spoken to. Big
/// providers have dozens; two more show whether a host's machines were set up alike.
inline constexpr std::size_t comparedAddresses = 2;

/// How long a comparison may take: it must not hold up the answer it is compared with.
inline constexpr std::chrono::seconds comparisonTime{3};

/// One look into a mailbox: a server with a hundred thousand messages needs some seconds for
/// sizes it has not cached.
inline constexpr std::chrono::seconds mailboxTime{60};

/// Taking a mail: filters look at it before they answer, and not every server is quick. RFC 5321
/// §4.5.3.2.6 has ten minutes, longer than a person waits.
inline constexpr std::chrono::seconds deliveryTime{60};

/// The newest mails of a POP3 mailbox whose headers are looked at for one that was just sent, and
/// the oldest, for the few servers that number from the newest on.
inline constexpr std::int64_t newestMails = 20;
inline constexpr std::int64_t oldestMails = 3;

/// Challenges in one sign-in: SCRAM needs three, LOGIN two; more is an endless server.
inline constexpr int challenges = 10;

/// PBKDF2 rounds that a server may make us compute: RFC 7677 wants 4096 at least, OWASP 600 000 for
/// stored passwords; a million takes half a second, the largest number that can be sent an hour.
inline constexpr unsigned long scramIterations = 1'000'000;

/// Alerts of a server that are kept; each is cut like all its texts.
inline constexpr std::size_t alerts = 5;

/// STATUS commands for servers without LIST-STATUS, in one write of at most 16 kB.
inline constexpr std::size_t statusCommands = 100;

/// Folders that are opened (EXAMINE) for their dates: INBOX, the ones with a role, the largest.
inline constexpr std::size_t foldersLookedInto = 12;

/// Messages of one folder whose date and size are asked when its size is already known: evenly
/// spread ones are enough for the growth. 400 numbers keep the command under 4 kB.
inline constexpr std::size_t sampledMessages = 400;

/// Messages of all folders together whose date and size are asked (750 kB of answers).
inline constexpr std::size_t messagesLookedAt = 10'000;

}  // namespace mailadvisor::limits
