#pragma once

#include "account/bundle.h"
#include "base/result.h"
#include "base/secret.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The bytes of a PEM file (RFC 7468) and the name under which errors show it.
struct PemFile {
    std::string name{};
    std::string_view bytes{};
};

/// A certificate with its private key, for signing what was rendered.
class SigningKey {
public:
    /// `certificates` holds the certificate of `key` and those that lead to its issuer, in any
    /// order; both may be the same file. `password` opens an encrypted key.
    ///
    /// Errors: InvalidInput naming the file in `where`, for no certificate, no RSA or EC key, an
    /// encrypted key without its password or with a wrong one, a certificate that is not the
    /// key's, or one that is not valid today. No error holds key material.
    static Result<SigningKey> fromPem(const PemFile& certificates, const PemFile& key,
                                      const Secret& password = Secret());

    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    ~SigningKey();

    /// `content` in a CMS SignedData with the content and all certificates inside, DER, SHA-256
    /// (RFC 5652 §5). Threads may share one key.
    ///
    /// Errors: Internal.
    Result<std::string> sign(std::string_view content) const;

private:
    struct Parts;
    explicit SigningKey(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> parts_;
};

/// True when `signature` is a CMS SignedData in DER with exactly these bytes inside and a signature
/// over them that holds; whether anybody trusts its certificate is not asked. `signature` may be
/// anything.
bool isSignatureOver(std::string_view signature, std::string_view content);

/// Signs the files of a bundle that take a signature; the others stay. On an error the bundle is
/// as it was.
Result<void> signBundle(Bundle& bundle, const SigningKey& key);

/// What to tell the person when `bundle` holds files that could be signed and are not going to be.
std::optional<Message> unsignedCaution(const Bundle& bundle);

}  // namespace mailadvisor
