#pragma once

#include "base/units.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// One certificate as the peer sent it.
///
/// All text is sanitised and cut: it comes from the other side.
struct ObservedCertificate {
    std::string subject{};  ///< RFC 2253
    std::string issuer{};
    std::vector<std::string> names{};  ///< subjectAltName: DNS names, IP addresses
    Timestamp notBefore{};
    Timestamp notAfter{};
    std::string keyAlgorithm{};  ///< "RSA", "EC P-256", "Ed25519"
    int keyBits{};
    std::string signatureAlgorithm{};  ///< OpenSSL's long name
    std::string sha256{};              ///< lower-case hexadecimal
    bool isSelfIssued{};
    bool isForServers{true};  ///< its extended key usage, if it has one, allows TLS servers
    bool mustStaple{};        ///< TLS feature status_request (RFC 7633)
};

/// What an OCSP answer that came with the certificate says (RFC 6066 §8, RFC 6960).
enum class ObservedStaple {
    None,
    Good,
    Revoked,   ///< X509_V_ERR_CERT_REVOKED stands in `verifyErrors`, too
    Unusable,  ///< malformed, outdated, about another certificate, or its signature is not proven
};

/// What a TLS handshake showed, before anyone judges it.
struct TlsObservation {
    std::string version{};
    std::string cipher{};
    std::string group{};
    std::vector<ObservedCertificate> chain{};  ///< as sent, leaf first
    std::vector<int> verifyErrors{};           ///< every X509_V_ERR_*, each once
    bool nameMatches{};                        ///< RFC 9525, subjectAltName only
    bool isDone{};                             ///< the handshake was finished
    bool isWeak{};  ///< cipher or key exchange below today's floor (RFC 9325 §4)
    ObservedStaple staple{};
    bool isAskedForCertificate{};  ///< the server wanted a certificate of ours; none is sent
    std::string plaintext{};       ///< what the peer said instead of TLS; its words, sanitised
    std::string error{};           ///< OpenSSL's reason when the handshake failed; technical

    /// Chain and name verified on a finished handshake of at least TLS 1.2 that is not weak.
    bool isVerified() const;
};

}  // namespace mailadvisor
