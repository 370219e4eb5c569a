#include "probe/tls_inspection.h"

#include <openssl/x509_vfy.h>

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "facts/inspection_product.h"

#include <algorithm>
#include <string_view>

namespace mailadvisor {
namespace {

// NIST SP 800-57 part 1, table 2: 112 bits of strength are the least that is still accepted.
constexpr int leastRsaBits = 2048;
constexpr int leastEcBits = 224;

bool contains(std::string_view text, std::string_view part) {
    return lowerAscii(text).find(part) != std::string::npos;
}

bool hasWeakKey(const ObservedCertificate& certificate) {
    const bool isCurve =
        contains(certificate.keyAlgorithm, "ec") || contains(certificate.keyAlgorithm, "ed");
    const int least = isCurve ? leastEcBits : leastRsaBits;
    return certificate.keyBits > 0 && certificate.keyBits < least;
}

// What a root signs about itself is never checked: its signature may be as old as it likes.
bool hasWeakSignature(const ObservedCertificate& certificate, bool isLeaf) {
    if (certificate.isSelfIssued && !isLeaf) return false;
    return contains(certificate.signatureAlgorithm, "md5") ||
           contains(certificate.signatureAlgorithm, "sha1");
}

bool sendsIssuerOfLeaf(const std::vector<ObservedCertificate>& chain) {
    return std::any_of(chain.begin() + 1, chain.end(), [&](const ObservedCertificate& certificate) {
        return certificate.subject == chain.front().issuer;
    });
}

TlsProblem untraced(const std::vector<ObservedCertificate>& chain) {
    const bool isIncomplete =
        !chain.empty() && !chain.front().isSelfIssued && !sendsIssuerOfLeaf(chain);
    return isIncomplete ? TlsProblem::IncompleteChain : TlsProblem::UnknownIssuer;
}

/// OpenSSL has one error for both kinds of usage.
TlsProblem wrongUse(const std::vector<ObservedCertificate>& chain) {
    const bool isForServers = std::ranges::all_of(
        chain, [](const ObservedCertificate& certificate) { return certificate.isForServers; });
    return isForServers ? TlsProblem::KeyUsage : TlsProblem::ExtendedKeyUsage;
}

TlsProblem problemOf(int verifyError, const std::vector<ObservedCertificate>& chain) {
    switch (verifyError) {
        case X509_V_ERR_CERT_HAS_EXPIRED: return TlsProblem::Expired;
        case X509_V_ERR_CERT_NOT_YET_VALID: return TlsProblem::NotYetValid;
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return TlsProblem::SelfSigned;
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: return untraced(chain);
        case X509_V_ERR_HOSTNAME_MISMATCH:
        case X509_V_ERR_IP_ADDRESS_MISMATCH: return TlsProblem::NameMismatch;
        case X509_V_ERR_EE_KEY_TOO_SMALL:
        case X509_V_ERR_CA_KEY_TOO_SMALL: return TlsProblem::WeakKey;
        case X509_V_ERR_CA_MD_TOO_WEAK: return TlsProblem::WeakSignature;
        case X509_V_ERR_CERT_REVOKED: return TlsProblem::Revoked;
        case X509_V_ERR_INVALID_PURPOSE: return wrongUse(chain);
        case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        case X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE: return TlsProblem::KeyUsage;
        case X509_V_ERR_PERMITTED_VIOLATION:
        case X509_V_ERR_EXCLUDED_VIOLATION:
        case X509_V_ERR_SUBTREE_MINMAX:
        case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
        case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
        case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX: return TlsProblem::NameConstraint;
        case X509_V_ERR_INVALID_CA:
        case X509_V_ERR_INVALID_NON_CA:
        case X509_V_ERR_PATH_LENGTH_EXCEEDED: return TlsProblem::NotAnIssuer;
        default:
            // Every other fault (a forged signature, an extension that nobody knows) leaves the
            // certificate without an issuer that could be believed.
            return TlsProblem::UnknownIssuer;
    }
}

bool isOld(std::string_view version) {
    return version.starts_with("SSL") || version == "TLSv1" || version == "TLSv1.0" ||
           version == "TLSv1.1";
}

std::string keyText(const ObservedCertificate& certificate) {
    const bool namesItsSize =
        certificate.keyAlgorithm != "RSA" && certificate.keyAlgorithm != "DSA";
    if (namesItsSize || certificate.keyBits == 0) return certificate.keyAlgorithm;
    return certificate.keyAlgorithm + " " + std::to_string(certificate.keyBits);
}

CertificateFacts certificateFacts(const ObservedCertificate& leaf) {
    CertificateFacts facts;
    facts.subject = sanitise(leaf.subject);
    facts.issuer = sanitise(leaf.issuer);
    for (const auto& name : leaf.names) facts.names.push_back(sanitise(name));
    facts.notBefore = leaf.notBefore;
    facts.notAfter = leaf.notAfter;
    facts.key = keyText(leaf);
    facts.sha256 = leaf.sha256;
    return facts;
}

std::vector<TlsProblem> problemsOf(const TlsObservation& observation) {
    std::vector<TlsProblem> found;
    const auto& chain = observation.chain;
    for (const int error : observation.verifyErrors) {
        if (error != X509_V_OK) found.push_back(problemOf(error, chain));
    }
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (hasWeakKey(chain[i])) found.push_back(TlsProblem::WeakKey);
        if (hasWeakSignature(chain[i], i == 0)) found.push_back(TlsProblem::WeakSignature);
    }
    if (!chain.empty() && !observation.nameMatches) found.push_back(TlsProblem::NameMismatch);
    // TLS 1.2 with the ciphers of its predecessors is no better than they are.
    if (isOld(observation.version) || observation.isWeak) found.push_back(TlsProblem::OldProtocol);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    // OpenSSL reports "no issuer" beside "self-signed": the same thing said twice.
    const bool isSelfSigned = contains(found, TlsProblem::SelfSigned);
    if (isSelfSigned) std::erase(found, TlsProblem::UnknownIssuer);
    // Both at once come from one missing certificate, named by two checks.
    const bool isIncomplete = contains(found, TlsProblem::IncompleteChain);
    if (isIncomplete) std::erase(found, TlsProblem::UnknownIssuer);
    return found;
}

std::vector<ChainCertificate> chainFacts(const std::vector<ObservedCertificate>& chain) {
    std::vector<ChainCertificate> facts;
    for (const auto& certificate : chain) {
        facts.push_back({sanitise(certificate.subject), sanitise(certificate.issuer),
                         certificate.notBefore, certificate.notAfter, keyText(certificate)});
    }
    return facts;
}

Stapling staplingOf(ObservedStaple staple) {
    switch (staple) {
        case ObservedStaple::None: return Stapling::NotSent;
        case ObservedStaple::Good: return Stapling::Good;
        case ObservedStaple::Revoked: return Stapling::Revoked;
        case ObservedStaple::Unusable: return Stapling::Unusable;
    }
    return Stapling::NotSent;
}

std::vector<TlsNote> notesOn(const TlsFacts& facts, const TlsObservation& observation) {
    std::vector<TlsNote> notes;
    if (inspectionProductOf(facts)) notes.push_back(TlsNote::InterceptionSuspected);
    const bool lacksStaple =
        facts.mustStaple && observation.isDone &&
        (facts.stapling == Stapling::NotSent || facts.stapling == Stapling::Unusable);
    if (lacksStaple) notes.push_back(TlsNote::StapleMissing);
    if (observation.isAskedForCertificate) notes.push_back(TlsNote::ClientCertificateRequested);
    return notes;
}

}  // namespace

TlsFacts inspectTls(const TlsObservation& observation) {
    TlsFacts facts;
    facts.version = observation.version;
    facts.cipher = observation.cipher;
    facts.verified = observation.isVerified();
    facts.problems = problemsOf(observation);
    facts.group = observation.group;
    facts.chain = chainFacts(observation.chain);
    facts.stapling = staplingOf(observation.staple);
    if (!observation.chain.empty()) {
        facts.certificate = certificateFacts(observation.chain.front());
        facts.mustStaple = observation.chain.front().mustStaple;
    }
    facts.notes = notesOn(facts, observation);
    return facts;
}

}  // namespace mailadvisor
