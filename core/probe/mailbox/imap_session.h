#pragma once

#include "facts/capability_list.h"
#include "probe/imap/grammar.h"
#include "probe/mailbox/sign_in_dialogue.h"

#include <string>
#include <string_view>

namespace mailadvisor::imap {

/// A dialogue that signs in to IMAP (RFC 9051 §6.2); what is asked then is its child's.
class SessionDialogue : public SignInDialogue {
public:
    void begin() override;

protected:
    /// `can` is what the server offers before signing in; it only decides about SASL-IR.
    SessionDialogue(Abilities can, Mechanism mechanism, const Login& login, ChannelBinding binding);

    /// The sign-in was accepted.
    virtual void signedIn() = 0;

    /// A response after that.
    virtual void takeResponse(const Response& response) = 0;

    std::string nextTag();

    /// Keeps what the server lists now.
    void takeCapabilities(std::string_view data);

    const Abilities& can() const { return can_; }  ///< as last said
    bool hasFreshCapabilities() const { return hasFreshCapabilities_; }

private:
    void takeLine(std::string_view line) override;
    void askAgain() override {}
    void takeSignIn(const Response& response);
    void takeSignInAnswer(const Response& response);
    void sendSignIn();

    Abilities can_;
    int commands_{};
    bool isSignedIn_{};
    std::string signInTag_{};
    bool hasFreshCapabilities_{};
};

}  // namespace mailadvisor::imap
