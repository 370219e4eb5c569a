#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/units.h"
#include "diagnosis/said.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// What is known of a call beside the facts: seen around the mail server, or answered by the
/// caller. Everything may be unknown; what a file does not say is never a no.
struct More {
    /// Whose place something was seen from.
    enum class Place { Unknown, Caller, HelpDesk };

    /// How a port answered.
    enum class Reach { Unknown, Open, Silent, Refused, Failed };

    /// What another place showed of the same server.
    struct OtherView {
        Place from{};
        Reach mailPorts{};
        std::optional<bool> isVerified{};  ///< its certificate, fully
    };

    /// One connection to the server of another large provider, from the place of the facts (F15).
    struct Control {
        std::string host{};
        Port port{};
        Reach state{};
    };

    /// The name that the certificate bears, where it is another than the one that was asked for.
    struct OwnName {
        std::string host{};
        bool isSameAddress{};
        bool isVerified{};
        std::string vouchedBy{};  ///< a policy, a published record; empty: nobody
    };

    /// What the servers above the domain say of it (F13).
    enum class Zone {
        Unknown,
        Delegated,   ///< its parent names servers for it
        Gone,        ///< no such name at the parent: expired, or never registered
        OnHold,      ///< taken out of the zone, or led to the registrar's own servers
        Unanswered,  ///< it is delegated, and none of its servers answers
    };

    /// Whether a record that proves the sender fits the server that sends (F12).
    enum class Proof { Unknown, Missing, Present, Fits, Fails };

    struct SenderProof {
        Proof spf{};
        Proof dkim{};
        Proof dmarc{};
        Proof reverseName{};
    };

    /// The caller's settings for one server, as read out or looked up.
    struct Settings {
        std::string host{};
        Port port{};
        std::string security{};  ///< `tls`, `starttls`, `plain`, or as said
        std::optional<bool> signsIn{};
        std::string username{};
    };

    /// What the caller answered, in the words of Said where there are any.
    struct Asked {
        SaidState webmail{};
        SaidState mobileData{};
        SaidState receiving{};
        SaidState sending{};
        SaidState otherPrograms{};
        SaidState website{};
        SaidState otherDevice{};
        SaidState otherMail{};
        SaidScope scope{};
        SaidChanges changed{};
        std::optional<ByteCount> attachment{};
        std::string words{};   ///< what follows "server responded"
        std::string system{};  ///< of the device: "Windows 7"
        std::optional<bool> isClockRight{};
        std::optional<bool> hasSentMany{};
        std::optional<bool> lastsLong{};  ///< more than a day
        std::optional<bool> hasSecondDevice{};
        Settings incoming{};
        Settings outgoing{};
    };

    Place seenFrom{};
    std::optional<OtherView> otherView{};
    std::optional<Control> control{};
    std::optional<OwnName> ownName{};
    std::string zoneDomain{};
    Zone zone{};
    Reach port25{};
    SenderProof proof{};
    Asked asked{};
};

/// Reads the field `more` of a case. Unknown fields and words nobody knows are passed over: they
/// say nothing.
///
/// Errors: InvalidInput with the JSON path for a value of the wrong type.
Result<More> moreFromJson(const Json& json);

}  // namespace mailadvisor
