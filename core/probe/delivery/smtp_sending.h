#pragma once

#include "facts/check_facts.h"
#include "probe/delivery/test_mail.h"
#include "probe/mailbox/sign_in_dialogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::smtp {

/// Signs in to a submission server (RFC 4954) and sends one mail to its own sender, where there is
/// one to be sent (RFC 5321 §3.3).
///
/// Every command waits for its answer; a refusal ends it, and nothing is tried twice.
class SendingDialogue : public SignInDialogue {
public:
    /// Signs in. `mail`, which must outlive it, is then sent; null = none.
    SendingDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding,
                    const TestMail* mail);

    /// The same at a server that wants no sign-in.
    SendingDialogue(const Login& nobody, const TestMail* mail);

    void begin() override;
    std::chrono::seconds replyTime() const override;

    /// Ok when all went well; NotTried when the mail was not reached.
    CheckOutcome outcome() const { return outcome_; }

    /// The content was given to the server: it may have been taken, whatever came then.
    bool isHandedOver() const { return state_ == State::Handed || outcome_ == CheckOutcome::Ok; }

    int replyCode() const { return replyCode_; }             ///< of a refusal
    const std::string& serverSaid() const { return said_; }  ///< its words, sanitised

private:
    enum class State {
        SigningIn,  ///< AUTH
        From,       ///< MAIL FROM
        To,         ///< RCPT TO
        Asking,     ///< DATA
        Handed,     ///< the content
        Done,
    };

    void takeLine(std::string_view line) override;
    void askAgain() override {}
    void enter(State state);
    void takeReply(int code, const std::string& text);
    void takeSignIn(int code, const std::string& text);
    void takeAnswer(int code, const std::string& text);
    void sendSignIn();
    void sendContent();
    void remember(int code, const std::string& text);

    bool needsSignIn_;
    const TestMail* mail_;
    State state_{State::SigningIn};
    std::optional<int> code_{};  ///< of the reply whose last line has not come yet
    std::string text_{};         ///< of its lines until now
    CheckOutcome outcome_{CheckOutcome::NotTried};
    int replyCode_{};
    std::string said_{};
};

}  // namespace mailadvisor::smtp
