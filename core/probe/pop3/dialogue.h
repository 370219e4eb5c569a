#pragma once

#include "probe/dialogue.h"
#include "probe/pop3/grammar.h"

namespace mailadvisor::pop3 {

/// Asks a POP3 server what it offers (RFC 1939, CAPA of RFC 2449, STLS of RFC 2595), without
/// signing in, so that no maildrop is locked.
///
/// Before encryption CAPA and STLS go out in one write and save a round trip: STLS stays the last
/// command until its own answer, which comes behind CAPA's (worked on Dovecot, Cyrus, Courier).
class ProbeDialogue : public Dialogue {
public:
    explicit ProbeDialogue(DialogueMode mode) : Dialogue(mode, limits::beforeLogin) {}

private:
    enum class State {
        Greeting,
        Asking,      ///< CAPA before encryption, STLS with it
        Upgrading,   ///< the answer to STLS
        AskingLast,  ///< CAPA inside TLS, QUIT with it
        Done,
    };

    void takeLine(std::string_view line) override;
    void askAgain() override;

    void enter(State state);
    void takeGreeting(std::string_view line);
    void takeCapabilities(std::string_view line);
    void takeUpgrade(std::string_view line);
    void capabilitiesEnd(Fact<CapabilityList> capabilities);
    void sendCapa();
    void sendStls();
    void sendQuit();

    State state_{State::Greeting};
    bool isInList_{};  ///< behind CAPA's +OK
    std::vector<std::string> listed_{};
};

}  // namespace mailadvisor::pop3
