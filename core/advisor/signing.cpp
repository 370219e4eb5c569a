#include "advisor/signing.h"

#include "system/own_process.h"
#include "system/read_secret_file.h"

#include <utility>

namespace mailadvisor {

Result<std::optional<SigningKey>> signingKey(const Wishes& wishes, const Secret& password) {
    if (wishes.signCertificate.empty()) return std::optional<SigningKey>();
    protectMemory();
    // The key may stand in the certificate's file too.
    const auto certificate = readSecretFile(wishes.signCertificate);
    if (!certificate) return Unexpected{certificate.error()};
    const auto keyText = readSecretFile(wishes.signKey);
    if (!keyText) return Unexpected{keyText.error()};
    auto signing = SigningKey::fromPem({wishes.signCertificate, certificate->reveal()},
                                       {wishes.signKey, keyText->reveal()}, password);
    if (!signing) return Unexpected{signing.error()};
    return std::optional(std::move(*signing));
}

}  // namespace mailadvisor
