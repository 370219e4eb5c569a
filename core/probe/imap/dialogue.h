#pragma once

#include "probe/dialogue.h"
#include "probe/imap/grammar.h"

namespace mailadvisor::imap {

/// Asks an IMAP server what it offers (RFC 9051, RFC 3501), without signing in.
///
/// Only CAPABILITY data inside our own CAPABILITY command counts, and before encryption also the
/// greeting's, which decides only whether STARTTLS is offered: Cyrus greets with a subset.
class ProbeDialogue : public Dialogue {
public:
    explicit ProbeDialogue(DialogueMode mode) : Dialogue(mode, limits::beforeLogin) {}

private:
    enum class State {
        Greeting,
        Asking,      ///< CAPABILITY before encryption
        Upgrading,   ///< STARTTLS
        AskingLast,  ///< CAPABILITY inside TLS, LOGOUT with it
        Done,
    };

    void takeLine(std::string_view line) override;
    void askAgain() override;

    void enter(State state);
    void takeGreeting(std::string_view line);
    void keepAlert(const Response& response);
    void takeCapabilities(const Response& response);
    void takeUpgrade(const Response& response);
    void upgradeIfOffered();
    void sendCapability();
    void sendStartTls();
    void sendLogout();
    void sendTagged(std::string_view command);
    void setCapabilities(std::string_view data);

    State state_{State::Greeting};
    int commands_{};
    bool isAnswered_{};  ///< the current CAPABILITY has brought a list
    std::string awaitedTag_{};
};

}  // namespace mailadvisor::imap
