#pragma once

#include "base/protocol.h"
#include "base/units.h"
#include "facts/endpoint_facts.h"
#include "facts/reason.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mailadvisor {

/// How trying out one server of an account ended. In JSON the kebab-case word of `nameOf`; its
/// sentence is `check.<word>`, and `check.mend.<word>` says who can mend it.
enum class CheckOutcome {
    NotTried,     ///< nothing was sent to it; the reason says why, where there is one
    Ok,           ///< signed in, and the test mail, if there was one, was taken
    Refused,      ///< the sign-in was
    NotPossible,  ///< there is no way to sign in with what there is
    Unreachable,  ///< no connection, or lost or silent in the middle
    NotSafe,      ///< no verified encryption: the password was not sent
    Garbled,      ///< what it said cannot be understood
    TryLater,     ///< it says that it cannot now
    Greylisted,   ///< it takes the mail only at a later attempt
    RelayDenied,  ///< it does not send for this person to this address
    MailboxFull,  ///< the mailbox takes no mail any more
    Rejected,     ///< it forbids this mail; its words say why
};

std::string_view nameOf(CheckOutcome outcome);

/// Every outcome, for the tests that each has its word and its sentence.
std::span<const CheckOutcome> allCheckOutcomes();

/// Where the test mail was seen, by the incoming protocol.
enum class ArrivalOutcome {
    NotAsked,       ///< none was to be sent
    NotSent,        ///< it could not be sent; the outgoing server's outcome says why
    Arrived,        ///< in the INBOX
    ArrivedInJunk,  ///< in the folder for unwanted mail
    NotSeen,        ///< sent, and not there after `seconds`
    Unknown,        ///< sent, but the mailbox could not be looked into; the reason says why
};

std::string_view nameOf(ArrivalOutcome outcome);
std::span<const ArrivalOutcome> allArrivalOutcomes();

/// One server of the account, tried out.
struct CheckedServer {
    Protocol protocol{};
    std::string host{};
    Port port{};
    Security security{};
    std::string login{};    ///< the user name that was sent; empty = none is needed
    std::string address{};  ///< the IP address that was connected to; empty = none
    Fact<TlsFacts> tls{};   ///< of this connection, where there was any encryption
    CheckOutcome outcome{CheckOutcome::NotTried};
    Reason reason{};
    std::string mechanism{};   ///< the sign-in method that was used
    int replyCode{};           ///< of SMTP, for what was refused; 0 = none
    std::string serverSaid{};  ///< the words of that refusal, sanitised
};

/// What became of the mail to oneself.
struct Arrival {
    ArrivalOutcome outcome{ArrivalOutcome::NotAsked};
    Reason reason{};
    std::chrono::seconds seconds{};  ///< from sending to seeing it, or how long was waited
    std::string subject{};           ///< of the mail that was sent; it stays in the mailbox
    std::string folder{};            ///< where it lies, as the server names it, sanitised

    bool isSeen() const {
        return outcome == ArrivalOutcome::Arrived || outcome == ArrivalOutcome::ArrivedInJunk;
    }
};

/// What trying out an account has shown.
struct CheckFacts {
    std::string address{};
    Timestamp observedAt{};
    CheckedServer incoming{};
    std::optional<CheckedServer> outgoing{};  ///< nothing: the account has none
    Arrival arrival{};
};

}  // namespace mailadvisor
