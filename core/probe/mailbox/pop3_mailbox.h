#pragma once

#include "probe/mailbox/sign_in_dialogue.h"
#include "probe/pop3/grammar.h"

namespace mailadvisor::pop3 {

/// Signs in to POP3 and asks STAT: how much lies in the INBOX, all that POP3 can see (RFC 1939 §5).
/// QUIT goes with it and nothing was marked for deletion, so that nothing changes.
class MailboxDialogue : public SignInDialogue {
public:
    MailboxDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding);

    void begin() override;
    void conclude(Unknown why) override;

private:
    enum class State {
        SigningIn,  ///< AUTH, or USER
        Proving,    ///< PASS
        Counting,   ///< STAT, QUIT with it
        Done,
    };

    void takeLine(std::string_view line) override;
    void askAgain() override {}

    void enter(State state);
    void takeSignIn(const Response& response);
    void takeStat(const Response& response);
    void sendSignIn();
    void sendPass();
    void sendStatAndQuit();

    State state_{State::SigningIn};
};

}  // namespace mailadvisor::pop3
