#pragma once

#include "probe/mailbox/sign_in_dialogue.h"
#include "probe/pop3/grammar.h"

#include <string_view>

namespace mailadvisor::pop3 {

/// A dialogue that signs in to POP3 (RFC 1939 §7, RFC 5034); what is asked then is its child's.
class SessionDialogue : public SignInDialogue {
public:
    void begin() override;

protected:
    SessionDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding);

    /// The sign-in was accepted.
    virtual void signedIn() = 0;

    /// A line after that.
    virtual void takeSessionLine(std::string_view line) = 0;

private:
    void takeLine(std::string_view line) override;
    void askAgain() override {}
    void takeSignIn(const Response& response);
    void sendSignIn();
    void sendPass();

    bool isSignedIn_{};
    bool isNamed_{};  ///< USER was taken, PASS is sent
};

}  // namespace mailadvisor::pop3
