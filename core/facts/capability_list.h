#pragma once

#include "base/protocol.h"
#include "base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// What a list of capabilities says, as far as anybody here asks. Each member belongs to the
/// protocols named beside it and is false or empty for the others.
struct Abilities {
    std::vector<std::string> sasl{};  ///< SASL methods as sent, each once
    std::string command{};            ///< the bare sign-in command: `LOGIN-COMMAND` of IMAP (unless
                                      ///< LOGINDISABLED), `USER` of POP3; empty when there is none
    bool startTls{};                  ///< STARTTLS, STLS
    bool pipelining{};                ///< POP3, SMTP

    // IMAP. What IMAP4rev2 contains (RFC 9051) counts as said by it.
    bool imap4{};  ///< IMAP4rev1 or IMAP4rev2
    bool loginDisabled{};
    bool saslIr{};
    bool idle{};
    bool specialUse{};
    bool uidPlus{};
    bool move{};
    bool listExtended{};
    bool listStatus{};
    bool statusSize{};
    bool quota{};
    bool nameSpace{};  ///< NAMESPACE (RFC 2342)

    // POP3 (RFC 2449)
    bool uidl{};
    std::optional<int> expireDays{};  ///< days until mail is deleted; nothing = no limit stated
    bool expireVaries{};              ///< `EXPIRE … USER`: the days differ by account
    std::string implementation{};     ///< as sent

    // SMTP
    bool smtpUtf8{};
    std::optional<ByteCount> largestMail{};  ///< > 0; nothing = no limit stated (RFC 1870 §4)

    /// As `EndpointFacts::auth`: the SASL methods, then the command.
    std::vector<std::string> auth() const;

    friend bool operator==(const Abilities&, const Abilities&) = default;
};

/// A server's list of capabilities: its words for the reader, and what they say, read once by the
/// rules of the protocol. Names compare case-insensitively; what is not known is only kept.
class CapabilityList {
public:
    CapabilityList() = default;

    /// `words` one capability each: `AUTH=PLAIN` of IMAP, `SASL PLAIN LOGIN` of POP3 (RFC 2449),
    /// `AUTH PLAIN LOGIN` of SMTP, whose old form `AUTH=LOGIN` is understood too.
    CapabilityList(Protocol protocol, std::vector<std::string> words);

    const std::vector<std::string>& words() const { return words_; }
    const Abilities& can() const { return can_; }

    friend bool operator==(const CapabilityList&, const CapabilityList&) = default;

private:
    std::vector<std::string> words_{};
    Abilities can_{};
};

}  // namespace mailadvisor
