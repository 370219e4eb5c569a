#include "advisor/signing.h"

#include "system/own_process.h"
#include "system/read_file.h"

#include <utility>

namespace mailadvisor {

Result<std::optional<SigningKey>> signingKey(const Wishes& wishes, const Secret& password) {
    if (wishes.signCertificate.empty()) return std::optional<SigningKey>();
    const auto certificate = readFile(wishes.signCertificate);
    if (!certificate) return Unexpected{certificate.error()};
    protectMemory();
    auto key = readFile(wishes.signKey);
    if (!key) return Unexpected{key.error()};
    const Secret keyText(std::move(*key));
    auto signing = SigningKey::fromPem({wishes.signCertificate, *certificate},
                                       {wishes.signKey, keyText.reveal()}, password);
    if (!signing) return Unexpected{signing.error()};
    return std::optional(std::move(*signing));
}

}  // namespace mailadvisor
