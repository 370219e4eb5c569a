#pragma once

#include "base/secret.h"
#include "probe/mailbox/mechanism.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

struct Login;

/// Data that ties a sign-in to its TLS session (RFC 5929, RFC 9266).
struct ChannelBinding {
    std::string data{};  ///< empty: there is none
    bool isExporter{};   ///< tls-exporter (TLS 1.3), else tls-unique
};

/// One SASL conversation (RFC 4422), by GNU SASL but for the two mechanisms with an access token,
/// which it does not have. One thread at a time.
class SaslExchange {
public:
    /// Nothing when the mechanism cannot be done with this login. `login` is copied into the
    /// library and freed by it at the end.
    static std::unique_ptr<SaslExchange> start(Mechanism mechanism, const Login& login,
                                               const ChannelBinding& binding);
    ~SaslExchange();

    /// The next answer in base64 (empty for an empty one) to the server's challenge in base64;
    /// nothing when the challenge is malformed, comes too often, or proves a false server.
    std::optional<Secret> respond(std::string_view challenge);

    /// The mechanism has said and checked all it needs to: only then may the server's yes count.
    bool isComplete() const;

private:
    struct Implementation;
    std::optional<Secret> respondWithToken();
    explicit SaslExchange(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace mailadvisor
