#pragma once

#include "base/units.h"
#include "diagnosis/said_sign.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Where a code comes from.
enum class SaidCodeKind {
    Outlook,    ///< `0x800CCC0E`: in which step Outlook failed
    Smtp,       ///< `550`: a reply of a mail server (RFC 5321 §4.2)
    Status,     ///< `5.7.139`: an enhanced status (RFC 3463)
    Bracketed,  ///< `[AUTHENTICATIONFAILED]`: of IMAP or POP3 (RFC 5530, RFC 2449, RFC 3206)
};

/// `outlook`, `smtp`, `status`, `bracketed`.
std::string_view nameOf(SaidCodeKind kind);

/// What a mail is doing when something fails.
enum class SaidDirection { Unknown, Receiving, Sending, Both };

/// `unknown`, `receiving`, `sending`, `both`.
std::string_view nameOf(SaidDirection direction);

/// One code as it was understood.
struct SaidCode {
    SaidCodeKind kind{};
    std::string text{};     ///< its one form: `0x800CCC0E`, `550`, `5.7.139`, `[IN-USE]`
    std::string heardAs{};  ///< the caller's own words where they were repaired; else empty
    /// The SDK's name (`IXP_E_…`, `MAPI_E_…`), or that of the RFC; empty for an unknown code.
    std::string name{};
    SaidDirection direction{};
    std::vector<SaidSign> signs{};  ///< what it means by itself; none for an unknown code

    friend bool operator==(const SaidCode&, const SaidCode&) = default;
};

/// The programs whose words differ.
enum class SaidProgram {
    Unknown,
    OutlookClassic,
    OutlookNew,
    OutlookMobile,
    Thunderbird,
    ThunderbirdAndroid,  ///< and K-9, its former name
    GmailAndroid,
    AndroidMail,  ///< a phone's own: Samsung Email and others
    AppleMailIos,
    AppleMailMac,
    Device,  ///< a printer, a scanner, a script
    Other,
};

/// `unknown`, `outlook-classic`, …, `other`.
std::string_view nameOf(SaidProgram program);

/// The program of a name in a case or on the command line (`outlook-classic`, `apple-mail-ios`);
/// `any`, an empty text and names nobody knows are Unknown.
SaidProgram saidProgramFromName(std::string_view name);

/// What somebody said about a thing that works or does not.
enum class SaidState { Unknown, Works, Fails };

/// Whom it happens to.
enum class SaidScope {
    Unknown,
    Everyone,    ///< the whole company
    Several,     ///< the caller and somebody else
    OnlyThis,    ///< other people's mail works
    OnlyDevice,  ///< the caller's own mail works on another device
};

/// What changed before it began; each as said, none of them is an answer of "nothing".
struct SaidChanges {
    bool password{};
    bool device{};
    bool provider{};  ///< moved, a new server, a new hoster, a new name server
    bool system{};    ///< Windows, iOS, Android or the program itself was updated
    bool nothing{};   ///< "nothing was changed", in so many words

    friend bool operator==(const SaidChanges&, const SaidChanges&) = default;
};

/// Who spoke the words that were read out.
enum class SaidSpeaker {
    Unknown,
    Program,      ///< only the mail program
    OwnServer,    ///< the server that was signed in to
    LaterServer,  ///< one further on the way: a bounce
};

/// Whose server words carry a mark of (`gsmtp`, `gcdp`, `.outlook.com`).
enum class SaidVendor { Unknown, Google, Microsoft };

/// The outgoing or incoming settings that were read out.
struct SaidSettings {
    std::vector<Port> ports{};        ///< as said after "port" or พอร์ต
    std::optional<bool> encrypted{};  ///< "secure SSL no" is false
    std::optional<bool> signsIn{};    ///< for sending: "my server requires authentication"

    friend bool operator==(const SaidSettings&, const SaidSettings&) = default;
};

/// Words that a program or a server shows, as they stood in what was read out.
struct SaidQuote {
    SaidSign sign{};      ///< what they mean
    std::string words{};  ///< sanitised

    friend bool operator==(const SaidQuote&, const SaidQuote&) = default;
};

/// Everything that was read from a caller's words. Nothing in it is a fact: it is what was said.
struct Said {
    /// The innermost first: server words, status, bracketed code, reply, Outlook's number.
    std::vector<SaidCode> codes{};
    /// Of the words and of the codes, the nearest to the cause first. A sign that better words
    /// have made clear does not stand here a second time in its vague form.
    std::vector<SaidSign> signs{};
    std::vector<SaidQuote> quotes{};  ///< at most one for each sign, of no more than are in `signs`
    SaidProgram program{};
    SaidDirection direction{};  ///< what fails
    SaidSpeaker speaker{};
    SaidVendor vendor{};
    SaidScope scope{};

    SaidState webmail{};        ///< with the same password
    SaidState mobileData{};     ///< over another line: the phone's, at home
    SaidState otherPrograms{};  ///< web pages, other programs online
    SaidState website{};        ///< the company's own web site
    SaidState receiving{};
    SaidState sending{};
    SaidState otherDevice{};  ///< the same mailbox on another device
    SaidState otherMail{};    ///< another, smaller mail
    SaidChanges changed{};
    SaidSettings settings{};

    std::vector<std::string> hosts{};      ///< server names, lower case
    std::vector<std::string> addresses{};  ///< e-mail addresses, lower case
    std::vector<std::string> ips{};        ///< as a server named them
    std::optional<ByteCount> attachment{};
    std::optional<bool> isClockRight{};  ///< of the device
    bool isPasswordRetyped{};            ///< typed again and again already
    bool isManyAtOnce{};                 ///< sent to many people
    /// The caller's mailbox is the one that others cannot reach: "customers get a bounce".
    bool isReportedByOthers{};
    /// What stands behind "server responded", "said:", ตอบกลับว่า; sanitised, at most 300 bytes.
    std::string serverWords{};
    /// What looks like a code and stands in no table, as said; at most eight.
    std::vector<std::string> unknownWords{};

    bool has(SaidSign sign) const;
    bool has(std::string_view codeText) const;
    /// False when neither a code nor words of any meaning were found.
    bool isUnderstood() const { return !codes.empty() || !signs.empty(); }

    friend bool operator==(const Said&, const Said&) = default;
};

/// Reads what a caller says or types, in Thai and English, whatever the program.
///
/// Pure and bounded: any bytes are taken, of which the first 64 KiB are read. `program` is a hint
/// that words of the text may better.
Said readSaid(std::string_view given, SaidProgram program = SaidProgram::Unknown);

}  // namespace mailadvisor
