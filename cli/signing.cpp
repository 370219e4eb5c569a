#include "cli/signing.h"

#include "cli/password.h"
#include "system/read_file.h"

namespace mailadvisor::cli {

Result<std::optional<SigningKey>> signingKey(const CommonOptions& options, const Sentences& say) {
    if (options.signCertificate.empty()) return std::optional<SigningKey>();
    const auto certificate = readFile(options.signCertificate);
    if (!certificate) return Unexpected{certificate.error()};
    protectMemory();
    auto key = readFile(options.signKey);
    if (!key) return Unexpected{key.error()};
    const Secret keyText(std::move(*key));
    Secret password;
    if (options.password.isGiven()) {
        auto typed = readPassword(options.password, say, options.signKey);
        if (!typed) return Unexpected{typed.error()};
        password = std::move(*typed);
    }
    auto signing = SigningKey::fromPem({options.signCertificate, *certificate},
                                       {options.signKey, keyText.reveal()}, password);
    if (!signing) return Unexpected{signing.error()};
    return std::optional(std::move(*signing));
}

}  // namespace mailadvisor::cli
