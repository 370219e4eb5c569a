#include "probe/mailbox/sasl.h"

#include "base/lists.h"
#include "probe/limits.h"
#include "probe/mailbox/oauth_message.h"
#include "probe/probe.h"

#include <gsasl.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <charconv>

namespace mailadvisor {
namespace {

/// The longest honest one is a server's first message of SCRAM with some hundred bytes.
constexpr std::size_t maxChallengeBytes = 4096;

/// Takes over what the library gave, and wipes it there.
Secret taken(char* bytes, std::size_t length) {
    Secret secret(std::string(bytes == nullptr ? "" : bytes, bytes == nullptr ? 0 : length));
    if (bytes != nullptr) OPENSSL_cleanse(bytes, length);
    gsasl_free(bytes);
    return secret;
}

Secret base64(std::string_view data) {
    char* encoded = nullptr;
    std::size_t length = 0;
    if (gsasl_base64_to(data.data(), data.size(), &encoded, &length) != GSASL_OK) return Secret{};
    return taken(encoded, length);
}

/// What base64 stands for; nothing where it is none to the last byte.
std::optional<std::string> decoded(std::string_view text) {
    // The library reads up to a NUL: what stands behind it would be checked here and not used.
    if (text.size() > maxChallengeBytes || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    if (text.empty()) return std::string{};
    char* bytes = nullptr;
    std::size_t length = 0;
    if (gsasl_base64_from(text.data(), text.size(), &bytes, &length) != GSASL_OK)
        return std::nullopt;
    std::string message(bytes, length);
    gsasl_free(bytes);
    return message;
}

bool isScram(Mechanism mechanism) { return nameOf(mechanism).starts_with("SCRAM-"); }

/// The value of the attribute that comes next, without its comma; nothing when it is another.
std::optional<std::string_view> takeAttribute(std::string_view& message, char name) {
    if (message.size() < 2 || message[0] != name || message[1] != '=') return std::nullopt;
    const auto end = std::min(message.find(','), message.size());
    const auto value = message.substr(2, end - 2);
    message.remove_prefix(std::min(end + 1, message.size()));
    return value;
}

// server-first-message = nonce "," salt "," iteration-count ["," extensions]   (RFC 5802 §7; a
// mandatory extension before the nonce is one we do not have)
bool isFairServerFirst(std::string_view message) {
    const auto nonce = takeAttribute(message, 'r');
    const auto salt = nonce ? takeAttribute(message, 's') : std::nullopt;
    const auto iterations = salt ? takeAttribute(message, 'i') : std::nullopt;
    if (!iterations || nonce->empty() || salt->empty()) return false;
    // posit-number: the library would read "-1" as the largest number there is.
    unsigned long count = 0;
    const char* end = iterations->data() + iterations->size();
    const auto [read, failure] = std::from_chars(iterations->data(), end, count);
    return failure == std::errc{} && read == end && iterations->front() != '0' &&
           count <= limits::scramIterations;
}

/// Whether the library may see this message, as the bytes it will see: no NUL, at which a parser
/// may stop, and no more key derivation than the limit allows.
bool isFair(Mechanism mechanism, int round, std::string_view message) {
    if (!isScram(mechanism)) return true;
    if (message.find('\0') != std::string_view::npos) return false;
    return round != 2 || isFairServerFirst(message);
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
    const std::string username = signInName(mechanism, login);
    if (contains(username + login.mailbox, '\0') || contains(password, '\0')) return nullptr;
    bool isSet = gsasl_property_set(session, GSASL_AUTHID, username.c_str()) == GSASL_OK;
    if (mechanism == Mechanism::Plain && !login.mailbox.empty()) {
        isSet =
            isSet && gsasl_property_set(session, GSASL_AUTHZID, login.mailbox.c_str()) == GSASL_OK;
    }
    isSet = isSet && gsasl_property_set_raw(session, GSASL_PASSWORD, password.data(),
                                            password.size()) == GSASL_OK;
    // Given for other mechanisms it would make SCRAM claim that the server cannot bind.
    if (bindsChannel(mechanism)) {
        const Secret bound = base64(binding.data);
        const std::string_view encoded = bound.reveal();
        const auto property = binding.isExporter ? GSASL_CB_TLS_EXPORTER : GSASL_CB_TLS_UNIQUE;
        isSet = isSet && gsasl_property_set_raw(session, property, encoded.data(),
                                                encoded.size()) == GSASL_OK;
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
    const bool isPrompt = implementation_->mechanism == Mechanism::Login;
    const auto input = decoded(isPrompt ? std::string_view{} : challenge);
    if (!input || !isFair(implementation_->mechanism, implementation_->rounds, *input))
        return std::nullopt;
    char* output = nullptr;
    std::size_t length = 0;
    const int code =
        gsasl_step(implementation_->session, input->data(), input->size(), &output, &length);
    const Secret answer = taken(output, length);
    if (code != GSASL_OK && code != GSASL_NEEDS_MORE) return std::nullopt;
    implementation_->isComplete = code == GSASL_OK;
    return base64(answer.reveal());
}

bool SaslExchange::isComplete() const { return implementation_->isComplete; }

}  // namespace mailadvisor
