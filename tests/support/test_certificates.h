#pragma once

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string>
#include <vector>

namespace mailadvisor::testing {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

/// A server's own certificate with its key, and what it sends along.
struct Identity {
    Key key{};
    Certificate leaf{};
    std::vector<Certificate> intermediates{};
};

/// What a throw-away certificate shall say; the start values make a good one for `localhost`.
struct CertificateRequest {
    std::string commonName{"server"};
    std::string alternativeNames{
        "DNS:localhost,IP:127.0.0.1"};  ///< OpenSSL's notation; may be empty
    int daysSinceStart{1};
    int daysUntilEnd{30};
    int rsaBits{0};  ///< 0 = EC P-256
    const EVP_MD* digest{EVP_sha256()};
    bool isAuthority{};
    std::string extendedKeyUsage{};  ///< OpenSSL's notation; empty = for anything
    std::string keyUsage{};          ///< the same
    std::string nameConstraints{};   ///< the same; of an authority
};

inline Key makeKey(int rsaBits = 0) {
    EVP_PKEY* key =
        rsaBits == 0 ? EVP_EC_gen("P-256") : EVP_RSA_gen(static_cast<unsigned>(rsaBits));
    return {key, &EVP_PKEY_free};
}

inline void addExtension(X509* certificate, int nid, const std::string& value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// A certificate for `key`, signed by `signer`; without an issuer it is its own.
inline Certificate makeCertificate(const CertificateRequest& request, EVP_PKEY* key, X509* issuer,
                                   EVP_PKEY* signer) {
    static long serial = 1;
    const Certificate certificate(X509_new(), &X509_free);
    constexpr long day = 24L * 60 * 60;
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day * request.daysSinceStart);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), day * request.daysUntilEnd);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(request.commonName.c_str()),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(),
                         issuer == nullptr ? name : X509_get_subject_name(issuer));
    X509_set_pubkey(certificate.get(), key);
    addExtension(certificate.get(), NID_basic_constraints,
                 request.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!request.alternativeNames.empty() && !request.isAuthority) {
        addExtension(certificate.get(), NID_subject_alt_name, request.alternativeNames);
    }
    if (!request.extendedKeyUsage.empty()) {
        addExtension(certificate.get(), NID_ext_key_usage, request.extendedKeyUsage);
    }
    if (!request.keyUsage.empty()) addExtension(certificate.get(), NID_key_usage, request.keyUsage);
    if (!request.nameConstraints.empty())
        addExtension(certificate.get(), NID_name_constraints, request.nameConstraints);
    X509_sign(certificate.get(), signer, request.digest);
    return certificate;
}

/// A certificate authority made up for one test.
class TestAuthority {
public:
    explicit TestAuthority(std::string name = "Throw-away CA") : key_(makeKey()) {
        const CertificateRequest request = authorityRequest(std::move(name));
        certificate_ = makeCertificate(request, key_.get(), nullptr, key_.get());
    }

    /// An authority below this one.
    TestAuthority intermediate(std::string name) const {
        return below(authorityRequest(std::move(name)));
    }

    /// The same with a certificate of one's own wording; it need not even be an authority's.
    TestAuthority below(const CertificateRequest& request) const {
        TestAuthority below(makeKey());
        below.certificate_ =
            makeCertificate(request, below.key_.get(), certificate_.get(), key_.get());
        return below;
    }

    Identity issue(const CertificateRequest& request = {}) const {
        const Key key = makeKey(request.rsaBits);
        return {key, makeCertificate(request, key.get(), certificate_.get(), key_.get()), {}};
    }

    const Certificate& certificate() const { return certificate_; }

private:
    explicit TestAuthority(Key key) : key_(std::move(key)) {}

    static CertificateRequest authorityRequest(std::string name) {
        CertificateRequest request;
        request.commonName = std::move(name);
        request.isAuthority = true;
        return request;
    }

    Key key_;
    Certificate certificate_{};
};

inline Identity selfSigned(const CertificateRequest& request = {}) {
    const Key key = makeKey(request.rsaBits);
    return {key, makeCertificate(request, key.get(), nullptr, key.get()), {}};
}

inline std::string textOf(BIO* memory) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<std::size_t>(size)};
}

inline std::string pemOf(const Certificate& certificate) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509(memory.get(), certificate.get());
    return textOf(memory.get());
}

inline std::string pemOf(const Key& key) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(memory.get());
}

}  // namespace mailadvisor::testing
