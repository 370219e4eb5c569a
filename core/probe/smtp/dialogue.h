#pragma once

#include "probe/dialogue.h"
#include "probe/smtp/grammar.h"

#include <optional>

namespace mailadvisor::smtp {

/// Asks a submission server what it offers (RFC 6409, EHLO of RFC 5321, STARTTLS of RFC 3207),
/// without signing in and without a mail transaction.
///
/// EHLO stands alone in its write, for it must be the last command of a group (RFC 2920 §3.1) and
/// Exim refuses it otherwise; QUIT follows when its answer is there and is not waited for.
class ProbeDialogue : public Dialogue {
public:
    explicit ProbeDialogue(DialogueMode mode) : Dialogue(mode, limits::beforeLogin) {}

private:
    enum class State {
        Greeting,
        Asking,      ///< EHLO before encryption
        Upgrading,   ///< STARTTLS
        AskingLast,  ///< EHLO inside TLS
        Done,
    };

    void takeLine(std::string_view line) override;
    void askAgain() override;

    void enter(State state);
    void takeReply(int code);
    void takeGreeting(int code);
    void takeCapabilities(int code);
    void takeUpgrade(int code);
    void end(Reason reason);
    void sendEhlo();
    void sendStartTls();
    void sendQuit();

    State state_{State::Greeting};
    std::optional<int> code_{};  ///< of the reply whose last line has not come yet
    std::vector<std::string> lines_{};
};

}  // namespace mailadvisor::smtp
