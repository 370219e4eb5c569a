#pragma once

#include "base/message.h"

#include <span>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One thing that is known of a call and tells causes apart: seen live, or said outright. Its
/// sentence is a clause, `clue.<word of nameOf>`, which stands as the reason for or against a
/// cause.
///
/// Every clue says that something is so. None says that something was not seen: more knowledge adds
/// clues and takes none away, so that an excluded cause stays excluded.
enum class Clue {
    // two places of looking
    IncomingOpen,
    OutgoingOpen,
    OpenAtCaller,   ///< the incoming server, seen from the caller's own place
    DeadAtCaller,   ///< no mail port answers there
    DeadAtDesk,     ///< nor from the help desk
    DeadSomewhere,  ///< none answers from where was looked; whose place that is was not said
    OnlyHereDead,   ///< dead in one place, open in another
    DeadInBoth,
    OutgoingDead,  ///< the incoming server answers, no port for sending does
    OutgoingDeadAtCaller,
    NeededPortsOpen,  ///< at the caller's place, for the direction that fails
    ServerUp,         ///< the server of the direction that fails answers somebody
    ControlOpen,      ///< another provider's server answers from the caller's place
    ControlSilent,
    Port25Silent,
    PortsBlockedHere,
    WebWorks,
    WebFails,
    MobileWorks,
    MobileFails,
    CaptivePortal,

    // names
    HostGone,  ///< a server's name, while other names of the domain are there
    DomainGone,
    ZoneGone,
    NamesResolve,
    OtherHostPublished,  ///< the caller has another server than the one that is published
    SameHostPublished,
    HostMistyped,  ///< a letter or two beside the published name

    // certificates
    CertExpired,
    CertNotExpired,
    CertOfOtherName,
    CertNameFits,
    CertOwnName,  ///< the certificate's own name leads there, is in order, and is vouched for
    CertChainBroken,
    CertIssuerUnknown,
    CertInOrder,
    CertBadAtDesk,        ///< so it is not the caller's device
    CertBadOnlyAtCaller,  ///< in order from elsewhere
    Intercepted,
    ClockWrong,
    ClockSaidWrong,
    ClockRight,
    DoubtUnfounded,  ///< a warning, though the certificate is in order for us
    OldDevice,

    // signing in
    TokensOnly,
    AppPasswordProvider,
    PasswordWays,  ///< plain hosting: the password of the account is what a program sends
    SwitchedOffAtFirst,
    BridgeNeeded,
    SeveralSystems,
    OneSystem,
    AtMicrosoft,
    NotAtMicrosoft,
    ProgramWithoutOAuth,
    ProgramWithOAuth,
    UserNameDiffers,  ///< from what the settings say
    UserNameFits,
    LoginAccepted,
    LoginRefusedHere,
    LoginExpired,
    LoginUnavailable,
    LoginThrottled,
    LoginByPolicy,

    // the mailbox
    MailboxFull,
    MailboxRoomy,
    EmptiedByAnother,
    InboxReachesBack,

    // sending
    SizeExceeded,
    SizeFits,
    NoSignInForSending,
    PlainOutgoing,
    WrongPair,  ///< a port with the encryption of another
    RightPair,
    OfficeLineListed,
    ServerListed,
    SenderProofFails,

    // said
    Everyone,
    Several,
    OnlyCaller,
    OnlyThisDevice,
    WebmailWorks,
    WebmailRefuses,
    ReceivingWorks,
    SendingWorks,
    OutgoingPasswordOnly,  ///< receiving works, the sign-in for sending is refused
    PasswordChanged,
    DeviceChanged,
    ProviderMoved,
    SystemUpdated,
    OtherMailPasses,
    ReportedByOthers,
    ManyAtOnce,
    SentLittle,
    Retyped,
    WebsiteGone,
    LastsLong,
    SecondDevice,

    // what the words themselves show
    NeverReached,
    ServerSpoke,
    SignInTried,
    BounceOfOthers,
    NoListNamed,
    CertificateExplains,
    ServerNamesReason,
    WordsPoint,  ///< a code or server words that lead to the cause
    CallerDescribes,
};

std::string_view nameOf(Clue clue);

/// Every clue, for the test that each has its sentence.
std::span<const Clue> allClues();

/// A clue with what it is about.
struct SeenClue {
    Clue clue{};
    std::vector<Argument> arguments{};

    friend bool operator==(const SeenClue&, const SeenClue&) = default;
};

/// The clause for a clue.
Message messageOf(const SeenClue& seen);

/// The clues of one call, each once, in the order in which they were found.
class Clues {
public:
    /// Keeps the first of a kind.
    void add(Clue clue, std::vector<Argument> arguments = {});
    void addIf(bool is, Clue clue, std::vector<Argument> arguments = {});

    bool has(Clue clue) const { return find(clue) != nullptr; }
    const SeenClue* find(Clue clue) const;
    const std::vector<SeenClue>& all() const { return seen_; }

private:
    std::vector<SeenClue> seen_{};
};

}  // namespace mailadvisor
