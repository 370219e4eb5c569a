#include "net/system_trust.h"

// Gives CERT_CHAIN_PARA the field that limits how long is waited.
#define CERT_CHAIN_PARA_HAS_EXTRA_FIELDS

#include <windows.h>

#include <wincrypt.h>

// After Windows' own, whose macros are named like types of OpenSSL.
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <set>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

using WindowsCertificate =
    std::unique_ptr<const CERT_CONTEXT, decltype(&CertFreeCertificateContext)>;
using WindowsChain = std::unique_ptr<const CERT_CHAIN_CONTEXT, decltype(&CertFreeCertificateChain)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

// Asking may go to the network: for a run, and for one question.
constexpr std::size_t mostStrangers = 64;
constexpr DWORD patienceMs = 3000;

// Times, names and keys are judged by OpenSSL, as everywhere; revocation by what is stapled.
constexpr DWORD faultsThatCount = CERT_TRUST_IS_NOT_SIGNATURE_VALID | CERT_TRUST_IS_REVOKED |
                                  CERT_TRUST_IS_UNTRUSTED_ROOT | CERT_TRUST_IS_PARTIAL_CHAIN |
                                  CERT_TRUST_IS_EXPLICIT_DISTRUST |
                                  CERT_TRUST_IS_NOT_VALID_FOR_USAGE;

/// What Windows said of certificates, beside the store it belongs to.
struct WindowsTrust {
    std::set<std::string> disallowed{};  ///< SHA-256
    std::set<std::string> strangers{};   ///< SHA-256 of those whose issuer Windows does not trust
};

std::string sha256Of(const X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    return {reinterpret_cast<const char*>(digest.data()), size};
}

Certificate openSslCertificate(const CERT_CONTEXT& certificate) {
    const unsigned char* der = certificate.pbCertEncoded;
    return {d2i_X509(nullptr, &der, static_cast<long>(certificate.cbCertEncoded)), &X509_free};
}

WindowsCertificate windowsCertificate(const X509* certificate) {
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const CERT_CONTEXT* made =
        size <= 0 ? nullptr
                  : CertCreateCertificateContext(X509_ASN_ENCODING, der, static_cast<DWORD>(size));
    OPENSSL_free(der);
    return {made, &CertFreeCertificateContext};
}

/// Roots are trusted for some uses only: those for signing programs are no business of ours.
bool isForServers(const CERT_CONTEXT& certificate) {
    DWORD size = 0;
    if (!CertGetEnhancedKeyUsage(&certificate, 0, nullptr, &size)) return false;
    // Of the type that the system fills in, for its alignment.
    std::vector<CERT_ENHKEY_USAGE> room(size / sizeof(CERT_ENHKEY_USAGE) + 1);
    CERT_ENHKEY_USAGE& uses = room.front();
    if (!CertGetEnhancedKeyUsage(&certificate, 0, &uses, &size)) return false;
    if (uses.cUsageIdentifier == 0) return GetLastError() == static_cast<DWORD>(CRYPT_E_NOT_FOUND);
    for (DWORD i = 0; i < uses.cUsageIdentifier; ++i) {
        if (std::strcmp(uses.rgpszUsageIdentifier[i], szOID_PKIX_KP_SERVER_AUTH) == 0) return true;
    }
    return false;
}

template <class Take>
void forEachIn(const wchar_t* storeName, Take take) {
    const HCERTSTORE store = CertOpenSystemStoreW(0, storeName);
    if (store == nullptr) return;
    const CERT_CONTEXT* at = nullptr;
    while ((at = CertEnumCertificatesInStore(store, at)) != nullptr) {
        const Certificate certificate = openSslCertificate(*at);
        if (certificate) take(*at, certificate.get());
    }
    CertCloseStore(store, 0);
}

int trustIndex() {
    static const int index = X509_STORE_get_ex_new_index(
        0, nullptr, nullptr, nullptr, [](void*, void* trust, CRYPTO_EX_DATA*, int, long, void*) {
            delete static_cast<WindowsTrust*>(trust);
        });
    return index;
}

WindowsTrust& trustOf(X509_STORE_CTX* verification) {
    X509_STORE* store = X509_STORE_CTX_get0_store(verification);
    return *static_cast<WindowsTrust*>(X509_STORE_get_ex_data(store, trustIndex()));
}

/// The issuer was sent along and is no root: the question is who issued that one.
bool isIssuerSent(X509_STORE_CTX* verification, X509* certificate) {
    const STACK_OF(X509)* sent = X509_STORE_CTX_get0_untrusted(verification);
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        X509* other = sk_X509_value(sent, i);
        const bool isRoot =
            X509_NAME_cmp(X509_get_subject_name(other), X509_get_issuer_name(other)) == 0;
        if (!isRoot && X509_check_issued(other, certificate) == X509_V_OK) return true;
    }
    return false;
}

/// The trusted root that issued the certificate, which Windows fetches when it has not needed it
/// before. Addresses that stand in a certificate are not asked: a hostile one could name any.
Certificate rootFromWindows(const X509* certificate) {
    const WindowsCertificate asked = windowsCertificate(certificate);
    if (!asked) return {nullptr, &X509_free};
    std::string serverUse = szOID_PKIX_KP_SERVER_AUTH;
    LPSTR use = serverUse.data();
    CERT_CHAIN_PARA wish{};
    wish.cbSize = sizeof wish;
    wish.RequestedUsage.dwType = USAGE_MATCH_TYPE_AND;
    wish.RequestedUsage.Usage = {1, &use};
    wish.dwUrlRetrievalTimeout = patienceMs;
    const CERT_CHAIN_CONTEXT* found = nullptr;
    CertGetCertificateChain(nullptr, asked.get(), nullptr, nullptr, &wish, CERT_CHAIN_DISABLE_AIA,
                            nullptr, &found);
    const WindowsChain chain(found, &CertFreeCertificateChain);
    const bool isOne = chain && chain->cChain == 1 && chain->rgpChain[0]->cElement == 2;
    if (!isOne || (chain->TrustStatus.dwErrorStatus & faultsThatCount) != 0) {
        return {nullptr, &X509_free};
    }
    return openSslCertificate(*chain->rgpChain[0]->rgpElement[1]->pCertContext);
}

int findIssuer(X509** issuer, X509_STORE_CTX* verification, X509* certificate) {
    const int found = X509_STORE_CTX_get1_issuer(issuer, verification, certificate);
    if (found != 0 || isIssuerSent(verification, certificate)) return found;
    WindowsTrust& trust = trustOf(verification);
    const std::string name = sha256Of(certificate);
    if (trust.strangers.contains(name) || trust.strangers.size() >= mostStrangers) return 0;
    const Certificate root = rootFromWindows(certificate);
    if (!root || X509_check_issued(root.get(), certificate) != X509_V_OK) {
        trust.strangers.insert(name);
        return 0;
    }
    X509_STORE_add_cert(X509_STORE_CTX_get0_store(verification), root.get());
    return X509_STORE_CTX_get1_issuer(issuer, verification, certificate);
}

/// Stands where OpenSSL would ask lists of revoked certificates, of which we have none.
int rejectDisallowed(X509_STORE_CTX* verification) {
    const WindowsTrust& trust = trustOf(verification);
    STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(verification);
    for (int depth = 0; depth < sk_X509_num(chain); ++depth) {
        X509* certificate = sk_X509_value(chain, depth);
        if (!trust.disallowed.contains(sha256Of(certificate))) continue;
        X509_STORE_CTX_set_error_depth(verification, depth);
        X509_STORE_CTX_set_current_cert(verification, certificate);
        X509_STORE_CTX_set_error(verification, X509_V_ERR_CERT_REJECTED);
        const auto hear = X509_STORE_CTX_get_verify_cb(verification);
        if (hear(0, verification) == 0) return 0;
    }
    return 1;
}

}  // namespace

void addSystemTrust(X509_STORE* store) {
    auto trust = std::make_unique<WindowsTrust>();
    forEachIn(L"Disallowed", [&](const CERT_CONTEXT&, const X509* certificate) {
        trust->disallowed.insert(sha256Of(certificate));
    });
    forEachIn(L"ROOT", [&](const CERT_CONTEXT& windows, X509* certificate) {
        if (isForServers(windows)) X509_STORE_add_cert(store, certificate);
    });
    ERR_clear_error();
    if (X509_STORE_set_ex_data(store, trustIndex(), trust.get()) != 1) throw std::bad_alloc();
    trust.release();  // the store's from here on
    X509_STORE_set_get_issuer(store, &findIssuer);
    X509_STORE_set_check_revocation(store, &rejectDisallowed);
}

}  // namespace mailadvisor
