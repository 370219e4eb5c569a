#include "probe/mailbox/sasl.h"

#include "probe/limits.h"
#include "probe/mailbox/oauth_message.h"
#include "probe/probe.h"

#include <gsasl.h>
#include <openssl/crypto.h>

#include <cstdlib>
#include <cstring>

namespace mailadvisor {
namespace {

std::string base64(const std::string& data) {
    char* encoded = nullptr;
    std::size_t length = 0;
    if (gsasl_base64_to(data.data(), data.size(), &encoded, &length) != GSASL_OK) return {};
    std::string result(encoded, length);
    gsasl_free(encoded);
    return result;
}

bool isScram(Mechanism mechanism) { return nameOf(mechanism).starts_with("SCRAM-"); }

// server-first-message = [reserved-mext ","] nonce "," salt "," iteration-count (RFC 5802 §7)
bool demandsTooMuchWork(const std::string& challenge) {
    char* decoded = nullptr;
    std::size_t length = 0;
    if (gsasl_base64_from(challenge.data(), challenge.size(), &decoded, &length) != GSASL_OK)
        return false;
    const std::string message(decoded, length);
    gsasl_free(decoded);
    constexpr std::string_view label = ",i=";
    const auto count = message.find(label);
    // strtoul saturates: a number that is too large stays too large.
    return count != std::string::npos && std::strtoul(message.c_str() + count + label.size(),
                                                      nullptr, 10) > limits::scramIterations;
}

}  // namespace

struct SaslExchange::Implementation {
    Gsasl* library{};
    Gsasl_session* session{};
    Mechanism mechanism{};
    std::optional<Secret> tokenMessage{};
    int rounds{};
    bool isComplete{};

    ~Implementation() {
        if (session) gsasl_finish(session);
        if (library) gsasl_done(library);
    }
};

SaslExchange::SaslExchange(std::unique_ptr<Implementation> implementation)
    : implementation_(std::move(implementation)) {}

SaslExchange::~SaslExchange() = default;

std::unique_ptr<SaslExchange> SaslExchange::start(Mechanism mechanism, const Login& login,
                                                  const ChannelBinding& binding) {
    auto made = std::make_unique<Implementation>();
    made->mechanism = mechanism;
    if (takesToken(mechanism)) {
        made->tokenMessage = oauthMessage(mechanism, login);
        if (!made->tokenMessage) return nullptr;
        return std::unique_ptr<SaslExchange>(new SaslExchange(std::move(made)));
    }
    if (gsasl_init(&made->library) != GSASL_OK) return nullptr;
    const std::string name(nameOf(mechanism));
    if (gsasl_client_start(made->library, name.c_str(), &made->session) != GSASL_OK) return nullptr;
    Gsasl_session* session = made->session;
    const std::string_view password = login.password.reveal();
    bool isSet = gsasl_property_set(session, GSASL_AUTHID, login.username.c_str()) == GSASL_OK;
    isSet = isSet && gsasl_property_set_raw(session, GSASL_PASSWORD, password.data(),
                                            password.size()) == GSASL_OK;
    // Given for other mechanisms it would make SCRAM claim that the server cannot bind.
    if (bindsChannel(mechanism)) {
        const auto property = binding.isExporter ? GSASL_CB_TLS_EXPORTER : GSASL_CB_TLS_UNIQUE;
        isSet = isSet &&
                gsasl_property_set(session, property, base64(binding.data).c_str()) == GSASL_OK;
    }
    if (!isSet) return nullptr;
    return std::unique_ptr<SaslExchange>(new SaslExchange(std::move(made)));
}

std::optional<Secret> SaslExchange::respondWithToken() {
    const int round = ++implementation_->rounds;
    // A second challenge is a refusal: a yes behind it would not count.
    implementation_->isComplete = round == 1;
    if (round == 1) return std::move(implementation_->tokenMessage);
    if (round > 2) return std::nullopt;
    return Secret(std::string(oauthAcknowledgement(implementation_->mechanism)));
}

std::optional<Secret> SaslExchange::respond(std::string_view challenge) {
    if (implementation_->tokenMessage) return respondWithToken();
    if (isComplete() || ++implementation_->rounds > limits::challenges) return std::nullopt;
    // The prompts of LOGIN differ from server to server and mean nothing.
    const std::string input =
        implementation_->mechanism == Mechanism::Login ? "" : std::string(challenge);
    if (isScram(implementation_->mechanism) && demandsTooMuchWork(input)) return std::nullopt;
    char* output = nullptr;
    const int code = gsasl_step64(implementation_->session, input.c_str(), &output);
    if (code != GSASL_OK && code != GSASL_NEEDS_MORE) return std::nullopt;
    implementation_->isComplete = code == GSASL_OK;
    const std::size_t length = output ? std::strlen(output) : 0;
    Secret answer(std::string(output ? output : "", length));
    if (output) OPENSSL_cleanse(output, length);
    gsasl_free(output);
    return answer;
}

bool SaslExchange::isComplete() const { return implementation_->isComplete; }

}  // namespace mailadvisor
