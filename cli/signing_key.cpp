#include "cli/signing_key.h"

#include "advisor/signing.h"
#include "cli/password.h"

#include <utility>

namespace mailadvisor::cli {

Result<std::optional<SigningKey>> signingKey(const CommonOptions& options, const Sentences& say) {
    Secret password;
    if (!options.wishes.signKey.empty() && options.password.isGiven()) {
        auto typed =
            readPassword(options.password, say, options.wishes.signKey, options.wishes.timeout);
        if (!typed) return Unexpected{typed.error()};
        password = *std::move(typed);
    }
    return mailadvisor::signingKey(options.wishes, password);
}

}  // namespace mailadvisor::cli
