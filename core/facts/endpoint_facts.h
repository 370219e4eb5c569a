#pragma once

#include "base/fact.h"
#include "base/protocol.h"
#include "base/units.h"
#include "facts/capability_list.h"
#include "facts/reason.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What is wrong with a server's TLS; each problem is recorded on its own (observe, then judge).
enum class TlsProblem {
    Expired,
    NotYetValid,
    SelfSigned,
    UnknownIssuer,
    IncompleteChain,
    NameMismatch,
    WeakKey,
    WeakSignature,
    Revoked,
    OldProtocol,
    KeyUsage,          ///< made for another use than the one it is put to (RFC 5280 §4.2.1.3)
    ExtendedKeyUsage,  ///< not for servers (RFC 5280 §4.2.1.12)
    NameConstraint,    ///< an issuer may not issue for this name (RFC 5280 §4.2.1.10)
    NotAnIssuer,       ///< issued by one that is no authority, or for fewer levels (§4.2.1.9)
};

std::string_view nameOf(TlsProblem problem);
std::optional<TlsProblem> tlsProblemFromName(std::string_view name);
std::span<const TlsProblem> allTlsProblems();

/// What the server sent with its certificate about its revocation (OCSP stapling, RFC 6066 §8).
enum class Stapling {
    NotSent,
    Good,
    Revoked,   ///< the problem Revoked stands beside it
    Unusable,  ///< outdated, not about this certificate, or not signed by its issuer
};

std::string_view nameOf(Stapling stapling);
std::optional<Stapling> staplingFromName(std::string_view name);

/// Worth knowing about a server's TLS, but no fault that keeps a password back by itself.
enum class TlsNote {
    InterceptionSuspected,  ///< the issuer is a product that reads encrypted connections
    StapleMissing,          ///< the certificate demands a staple (RFC 7633) and none good came
    ClientCertificateRequested,
};

std::string_view nameOf(TlsNote note);
std::optional<TlsNote> tlsNoteFromName(std::string_view name);
std::span<const TlsNote> allTlsNotes();

/// One certificate of the chain, as sent.
struct ChainCertificate {
    std::string subject{};
    std::string issuer{};
    Timestamp notBefore{};
    Timestamp notAfter{};
    std::string key{};  ///< as CertificateFacts::key

    friend bool operator==(const ChainCertificate&, const ChainCertificate&) = default;
};

/// The leaf certificate as the server sent it (RFC 5280).
struct CertificateFacts {
    std::string subject{};
    std::string issuer{};
    std::vector<std::string> names{};  ///< dNSName and iPAddress entries of subjectAltName
    Timestamp notBefore{};
    Timestamp notAfter{};
    std::string key{};     ///< "RSA 2048", "EC P-256"
    std::string sha256{};  ///< fingerprint of the DER form, lower-case hexadecimal

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

/// What the TLS handshake showed.
struct TlsFacts {
    std::string version{};  ///< "TLSv1.3"
    std::string cipher{};
    bool verified{};  ///< chain and name both verified; only then may a secret be sent
    std::vector<TlsProblem> problems{};
    CertificateFacts certificate{};
    std::string group{};                    ///< of the key exchange: "X25519"; empty when unknown
    std::vector<ChainCertificate> chain{};  ///< all that was sent, leaf first
    Stapling stapling{};
    bool mustStaple{};  ///< the certificate demands a staple
    std::vector<TlsNote> notes{};

    friend bool operator==(const TlsFacts&, const TlsFacts&) = default;
};

/// What a server says it can do (in upper case, order kept).
struct Capabilities {
    Fact<CapabilityList> beforeTls{};
    Fact<CapabilityList> afterTls{};

    friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

/// How probing one port ended.
enum class EndpointState { Open, Refused, TimedOut, Unreachable, TlsFailed, Garbled, NotProbed };

std::string_view nameOf(EndpointState state);
std::optional<EndpointState> endpointStateFromName(std::string_view name);

/// How another address of the same host answered on the same port, for comparison.
struct AddressFacts {
    std::string address{};
    EndpointState state{EndpointState::NotProbed};
    Reason reason{};
    Fact<std::vector<std::string>> auth{};  ///< as EndpointFacts::auth
    bool verified{};                        ///< as TlsFacts::verified

    friend bool operator==(const AddressFacts&, const AddressFacts&) = default;
};

/// One port of one server, as it was seen.
struct EndpointFacts {
    Protocol protocol{};
    std::string host{};
    std::string address{};  ///< the IP address that was spoken to, or tried in vain; may be empty
    Port port{};
    Security security{};
    EndpointState state{EndpointState::NotProbed};
    Reason reason{};
    Fact<std::string> greeting{};  ///< sanitised
    Capabilities capabilities{};
    Fact<std::vector<std::string>>
        auth{};  ///< SASL names; POP3's USER/PASS is `USER`, IMAP's LOGIN `LOGIN-COMMAND`
    Fact<TlsFacts> tls{};
    std::chrono::milliseconds duration{};
    std::vector<std::string> alerts{};  ///< the server's [ALERT]s inside TLS; its words, sanitised
    bool contradictsItself{};  ///< two different lists of capabilities in one answer; the last
                               ///< counts
    std::vector<AddressFacts> otherAddresses{};  ///< of the same host; not all, none of a lone one
    /// It still shakes hands in TLS 1.0 or 1.1 with a client that has nothing newer (RFC 8996);
    /// asked only when a whole domain is looked at.
    Fact<bool> acceptsOldTls{};

    friend bool operator==(const EndpointFacts&, const EndpointFacts&) = default;
};

/// Open, and a password may be sent there: TLS or STARTTLS with a verified chain and name.
bool isSafelyUsable(const EndpointFacts& endpoint);

}  // namespace mailadvisor
