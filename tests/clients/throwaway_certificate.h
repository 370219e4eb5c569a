#pragma once

#include <memory>
#include <string>

using EVP_PKEY = struct evp_pkey_st;
using X509 = struct x509_st;

namespace mailadvisor::test {

/// A key and its certificate, made for one test.
struct ThrowawayCertificate {
    std::shared_ptr<EVP_PKEY> key{};
    std::shared_ptr<X509> certificate{};

    std::string certificatePem() const;
    std::string keyPem() const;
    std::string encryptedKeyPem(const std::string& password) const;
};

enum class KeyKind { Rsa, Ec, Ed25519 };

/// What the certificate is valid for, in days from now.
struct Validity {
    long fromDay{-1};
    long toDay{30};
};

/// Signed by `issuer`, by itself when there is none (then it is an authority).
ThrowawayCertificate makeCertificate(const std::string& name, KeyKind kind,
                                     const ThrowawayCertificate* issuer = nullptr,
                                     Validity validity = {});

}  // namespace mailadvisor::test
