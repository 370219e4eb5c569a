#include "probe/mailbox/pop3_session.h"

#include "probe/probe.h"

#include <string>
#include <utility>

namespace mailadvisor::pop3 {
namespace {

// RFC 5034 §4: a command line with an initial response may have 255 octets, base64 grows by a
// third, and SCRAM's first message carries 60 octets beside the name.
constexpr std::size_t longestInitial = 100;

}  // namespace

SessionDialogue::SessionDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding)
    : SignInDialogue(mechanism, login, std::move(binding)) {}

void SessionDialogue::begin() {
    if (startExchange()) sendSignIn();
}

void SessionDialogue::sendSignIn() {
    isNamed_ = false;
    if (mechanism() == Mechanism::UserPass) {
        return send("USER " + signInName(mechanism(), login()) + "\r\n");
    }
    const std::size_t size = login().username.size() + login().password.reveal().size();
    sendAuthenticate("AUTH " + std::string(nameOf(mechanism())), size <= longestInitial);
}

void SessionDialogue::sendPass() {
    isNamed_ = true;
    sendSecret(joined({"PASS ", login().password.reveal(), "\r\n"}));
}

void SessionDialogue::takeLine(std::string_view line) {
    if (isSignedIn_) return takeSessionLine(line);
    const auto parsed = response(line);
    if (!parsed) return fail(Reason::ProtocolViolation);
    takeSignIn(*parsed);
}

void SessionDialogue::takeSignIn(const Response& response) {
    switch (response.kind) {
        case Response::Kind::Continuation:
            if (isCommand(mechanism())) return fail(Reason::ProtocolViolation);
            return answerChallenge(response.text);
        case Response::Kind::Ok:
            if (mechanism() == Mechanism::UserPass && !isNamed_) return sendPass();
            if (!isExchangeComplete())
                return refuse({LoginOutcome::Failed, Reason::ProtocolViolation});
            accept();
            isSignedIn_ = true;
            found().protocol = Protocol::Pop3;
            return signedIn();
        case Response::Kind::Error:
            if (fallBackFromBinding(response.code == "AUTH", response.text)) return sendSignIn();
            return refuse(pop3LoginAnswer(response.code, response.text));
    }
}

}  // namespace mailadvisor::pop3
