#include "probe/mailbox/sign_in_dialogue.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "probe/probe.h"

namespace mailadvisor {
namespace {

// Cyrus up to 3.6 calls its data tls-unique on TLS 1.3, too, where RFC 9266 has tls-exporter; it
// judges the binding after the proof and says these words of Cyrus SASL, not "authentication
// failure".
bool isAboutBinding(std::string_view text) {
    const std::string lower = lowerAscii(text);
    return lower.find("bad protocol") != std::string::npos ||
           lower.find("channel binding") != std::string::npos;
}

}  // namespace

Secret joined(std::initializer_list<std::string_view> parts) {
    std::size_t size = 0;
    for (const auto part : parts) size += part.size();
    std::string whole;
    // Reserved at once: growing would leave copies of the secret behind.
    whole.reserve(size);
    for (const auto part : parts) whole += part;
    return Secret(std::move(whole));
}

SignInDialogue::SignInDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding,
                               LineReader::LiteralRule literalRule)
    : Dialogue({true, true}, limits::beforeLogin, literalRule),
      mechanism_(mechanism),
      login_(login),
      binding_(std::move(binding)) {}

bool SignInDialogue::startExchange() {
    mailbox_.mechanism = nameOf(mechanism_);
    if (isCommand(mechanism_)) return true;
    answers_ = 0;
    hasGivenUp_ = false;
    exchange_ = SaslExchange::start(mechanism_, login_, binding_);
    if (!exchange_) refuse({LoginOutcome::Impossible, Reason::NoCommonMechanism});
    return exchange_ != nullptr;
}

void SignInDialogue::answerChallenge(std::string_view challenge) {
    auto answer = exchange_ ? exchange_->respond(challenge) : std::nullopt;
    hasGivenUp_ = !answer;
    if (hasGivenUp_) return send("*\r\n");
    ++answers_;
    sendSecret(joined({answer->reveal(), "\r\n"}));
}

void SignInDialogue::sendAuthenticate(const std::string& command, bool hasInitialResponse) {
    // LOGIN waits for the server's prompts, whatever the server can take.
    if (!hasInitialResponse || mechanism_ == Mechanism::Login) return send(command + "\r\n");
    const auto first = exchange_->respond("");
    if (!first) return refuse({LoginOutcome::Impossible, Reason::NoCommonMechanism});
    ++answers_;
    const std::string_view text = first->reveal().empty() ? "=" : first->reveal();
    sendSecret(joined({command, " ", text, "\r\n"}));
}

bool SignInDialogue::fallBackFromBinding(bool isAboutPassword, std::string_view text) {
    // Before the second answer the password has not been used at all.
    const bool isEarly = answers_ <= 1 && !isAboutPassword;
    if (!bindsChannel(mechanism_) || !(isEarly || isAboutBinding(text))) return false;
    mechanism_ =
        mechanism_ == Mechanism::ScramSha256Plus ? Mechanism::ScramSha256 : Mechanism::ScramSha1;
    return startExchange();
}

void SignInDialogue::keepAlert(std::string_view text) {
    if (mailbox_.alerts.size() < limits::alerts) mailbox_.alerts.push_back(sanitise(text));
}

void SignInDialogue::refuse(SignInReply answer) {
    mailbox_.login = answer.outcome;
    // The server was given up for a broken or false exchange: its own words do not count.
    const bool isTokenRefused = takesToken(mechanism_) && answer.reason == Reason::PasswordWrong;
    if (isTokenRefused) answer.reason = Reason::TokenRefused;
    mailbox_.loginReason = hasGivenUp_ ? Reason::ProtocolViolation : answer.reason;
    if (hasGivenUp_) mailbox_.login = LoginOutcome::Failed;
    finish(mailbox_.loginReason);
}

void SignInDialogue::accept() {
    mailbox_.login = LoginOutcome::Accepted;
    exchange_.reset();
    enterSession();
}

}  // namespace mailadvisor
