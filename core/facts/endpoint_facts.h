#pragma once

#include "base/fact.h"
#include "base/units.h"
#include "facts/protocol.h"
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
};

std::string_view nameOf(TlsProblem problem);
std::optional<TlsProblem> tlsProblemFromName(std::string_view name);
std::span<const TlsProblem> allTlsProblems();

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

    friend bool operator==(const TlsFacts&, const TlsFacts&) = default;
};

/// What a server says it can do, as it said it (upper case, order kept).
struct Capabilities {
    Fact<std::vector<std::string>> beforeTls{};
    Fact<std::vector<std::string>> afterTls{};

    friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

/// How probing one port ended.
enum class EndpointState { Open, Refused, TimedOut, Unreachable, TlsFailed, Garbled, NotProbed };

std::string_view nameOf(EndpointState state);
std::optional<EndpointState> endpointStateFromName(std::string_view name);

/// One port of one server, as it was seen.
struct EndpointFacts {
    Protocol protocol{};
    std::string host{};
    std::string address{};  ///< the IP address that was spoken to; empty before a connection
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

    friend bool operator==(const EndpointFacts&, const EndpointFacts&) = default;
};

/// Open, and a password may be sent there: TLS or STARTTLS with a verified chain and name.
bool isSafelyUsable(const EndpointFacts& endpoint);

}  // namespace mailadvisor
