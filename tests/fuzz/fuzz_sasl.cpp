#include "fuzz/fuzz_dialogue.h"
#include "probe/mailbox/sasl.h"
#include "probe/probe.h"

#include <openssl/evp.h>

#include <string>

using namespace mailadvisor;

namespace {

std::string base64(std::string_view bytes) {
    std::string text(4 * (bytes.size() / 3 + 1) + 1, '\0');
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    auto* out = reinterpret_cast<unsigned char*>(text.data());
    text.resize(
        static_cast<std::size_t>(EVP_EncodeBlock(out, data, static_cast<int>(bytes.size()))));
    return text;
}

/// Challenges as they stand between bytes 1; `isWrapped` puts each into the base64 it would need to
/// get past the first check.
void answerAll(Mechanism mechanism, CredentialKind kind, std::string_view bytes, bool isWrapped) {
    const Login login{"alice", Secret("s3cret"), kind};
    const auto exchange = SaslExchange::start(mechanism, login, {"binding", true});
    if (!exchange) return;
    for (int round = 0; round < 20; ++round) {
        const auto end = bytes.find('\x01');
        const std::string_view challenge = bytes.substr(0, end);
        if (!exchange->respond(isWrapped ? base64(challenge) : std::string(challenge))) break;
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
    }
    // Nobody who does not know the password can prove that he does.
    fuzz::require(mechanism != Mechanism::ScramSha256 || !exchange->isComplete());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const bool isWrapped : {false, true}) {
        for (const auto mechanism : {Mechanism::Plain, Mechanism::Login, Mechanism::ScramSha1,
                                     Mechanism::ScramSha256, Mechanism::ScramSha256Plus}) {
            answerAll(mechanism, CredentialKind::Password, bytes, isWrapped);
        }
        for (const auto mechanism : {Mechanism::OAuthBearer, Mechanism::XOAuth2})
            answerAll(mechanism, CredentialKind::AccessToken, bytes, isWrapped);
    }
    return 0;
}
