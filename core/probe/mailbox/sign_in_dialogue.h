#pragma once

#include "base/secret.h"
#include "facts/mailbox_facts.h"
#include "probe/dialogue.h"
#include "probe/mailbox/sasl.h"
#include "probe/mailbox/sign_in_reply.h"

#include <chrono>
#include <initializer_list>
#include <memory>
#include <utility>

namespace mailadvisor {

struct Login;

/// The parts in one piece, without leaving copies behind.
Secret joined(std::initializer_list<std::string_view> parts);

/// A dialogue that signs in on a connection whose TLS was verified, and then looks around.
///
/// What holds the password comes out as a Secret only, which nothing but a VerifiedConnection can
/// write. It is started with `begin`; one attempt, with one repetition when channel binding is
/// refused and the password played no part in it (seen on Cyrus).
class SignInDialogue : public Dialogue {
public:
    /// Asks to sign in.
    virtual void begin() = 0;

    /// Bytes to be written after takeOutput's; empty when there are none.
    Secret takeSecret() { return std::exchange(secret_, {}); }

    /// Fills in the facts about the mailbox after it ended; `why` stands for what is missing.
    virtual void conclude(Unknown /*why*/) {}

    /// How long the server may take for what is asked of it now.
    virtual std::chrono::seconds replyTime() const { return limits::replyTime; }

    /// What is known until now.
    const MailboxFacts& mailbox() const { return mailbox_; }

protected:
    /// `login` must outlive the dialogue.
    SignInDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding,
                   LineReader::LiteralRule literalRule = nullptr);

    MailboxFacts& found() { return mailbox_; }
    const Login& login() const { return login_; }
    Mechanism mechanism() const { return mechanism_; }

    void sendSecret(Secret bytes) { secret_ = std::move(bytes); }

    /// Starts (again) with `mechanism`; false when it cannot be done.
    bool startExchange();

    /// The answer to a challenge, ended by CRLF; `*` when it must be given up (RFC 4422 §3.5).
    void answerChallenge(std::string_view challenge);

    /// `command`, then the exchange's first answer, or none yet when `hasInitialResponse` is false.
    void sendAuthenticate(const std::string& command, bool hasInitialResponse);

    /// True when the server's yes may be believed.
    bool isExchangeComplete() const {
        return !hasGivenUp_ && (!exchange_ || exchange_->isComplete());
    }

    /// After a refusal: the same without channel binding, when that alone was refused. The
    /// refusal's code speaks of the password, or not; its text may speak of the protocol.
    bool fallBackFromBinding(bool isAboutPassword, std::string_view text);

    /// Keeps what the server wants the person to read; the connection is verified.
    void keepAlert(std::string_view text);

    /// Ends with a sign-in that did not happen.
    void refuse(SignInReply answer);

    void accept();

private:
    Mechanism mechanism_;
    const Login& login_;
    ChannelBinding binding_;
    MailboxFacts mailbox_{};
    Secret secret_{};
    std::unique_ptr<SaslExchange> exchange_{};
    int answers_{};
    bool hasGivenUp_{};
};

}  // namespace mailadvisor
