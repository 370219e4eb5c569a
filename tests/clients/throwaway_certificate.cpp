#include "clients/throwaway_certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace mailadvisor::test {
namespace {

constexpr long secondsPerDay = 24L * 60 * 60;

EVP_PKEY* makeKey(KeyKind kind) {
    switch (kind) {
        case KeyKind::Rsa: return EVP_RSA_gen(2048);
        case KeyKind::Ec: return EVP_EC_gen("P-256");
        case KeyKind::Ed25519: return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    return nullptr;
}

void extend(X509* certificate, int extension, const char* value) {
    X509_EXTENSION* made = X509V3_EXT_conf_nid(nullptr, nullptr, extension, value);
    X509_add_ext(certificate, made, -1);
    X509_EXTENSION_free(made);
}

std::string pemOf(BIO* output) {
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(output, &bytes);
    std::string pem(bytes, static_cast<std::size_t>(size));
    BIO_free(output);
    return pem;
}

}  // namespace

std::string ThrowawayCertificate::certificatePem() const {
    BIO* output = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(output, certificate.get());
    return pemOf(output);
}

std::string ThrowawayCertificate::keyPem() const {
    BIO* output = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(output, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return pemOf(output);
}

std::string ThrowawayCertificate::encryptedKeyPem(const std::string& password) const {
    BIO* output = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(output, key.get(), EVP_aes_256_cbc(), password.data(),
                                  static_cast<int>(password.size()), nullptr, nullptr);
    return pemOf(output);
}

ThrowawayCertificate makeCertificate(const std::string& name, KeyKind kind,
                                     const ThrowawayCertificate* issuer, Validity validity) {
    ThrowawayCertificate made{{makeKey(kind), EVP_PKEY_free}, {X509_new(), X509_free}};
    X509* certificate = made.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), issuer == nullptr ? 1 : 2);
    X509_gmtime_adj(X509_getm_notBefore(certificate), validity.fromDay * secondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), validity.toDay * secondsPerDay);
    X509_set_pubkey(certificate, made.key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    const ThrowawayCertificate& signer = issuer == nullptr ? made : *issuer;
    X509_set_issuer_name(certificate, X509_get_subject_name(signer.certificate.get()));
    extend(certificate, NID_basic_constraints,
           issuer == nullptr ? "critical,CA:TRUE" : "critical,CA:FALSE");
    X509_sign(certificate, signer.key.get(), kind == KeyKind::Ed25519 ? nullptr : EVP_sha256());
    return made;
}

}  // namespace mailadvisor::test
