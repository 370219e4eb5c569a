#pragma once

#include <span>
#include <string_view>

namespace mailadvisor {

/// What somebody can say works or does not.
enum class ClaimTopic {
    Webmail,
    MobileData,
    OtherPrograms,
    Website,
    Receiving,
    Sending,
    OtherDevice,
    OthersToo,  ///< other people's mail
    OtherMail,
    Nothing,  ///< words that only hold those of another topic
};

/// What is said of a topic; `Neutral` words only look like the others.
enum class ClaimPredicate {
    Works,
    Fails,
    FailsToo,
    NotShown,      ///< a warning or error that does not come up; said of a page, it fails
    SamePassword,  ///< it works with it, unless something else is said of it
    Neutral,
};

/// Things that are said outright, in words of their own.
enum class ClaimFact {
    Everyone,
    Several,
    OnlyThis,
    OnlyDevice,
    ChangedPassword,
    ChangedDevice,
    ChangedProvider,
    ChangedSystem,
    ChangedNothing,
    BothDirections,
    WhileSending,
    WhileReceiving,
    ReceivingWorks,
    SendingWorks,
    ClockWrong,
    ClockRight,
    WebmailWorks,
    WebmailFails,
    NotEncrypted,
    Encrypted,
    SignInOff,
    SignInOn,
    Retyped,
    ManyAtOnce,
    FromOthers,
    BounceOfOwnMail,
    ServerSaid,
    BounceMark,
    Google,
    Microsoft,
    Other,  ///< words that only hold those of another row
};

/// A kind of claim and the ways of saying it.
template <class Kind>
struct ClaimPhrases {
    Kind kind{};
    std::string_view words{};  ///< as SaidPhrases::words
};

/// The three tables, each row in the order in which it counts.
std::span<const ClaimPhrases<ClaimTopic>> claimTopics();
std::span<const ClaimPhrases<ClaimPredicate>> claimPredicates();
std::span<const ClaimPhrases<ClaimFact>> claimFacts();

/// Words that begin another thought: what stands behind them is not said of what is before.
std::string_view clauseBeginnings();

}  // namespace mailadvisor
