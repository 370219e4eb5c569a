#include "probe/mailbox/imap_session.h"

#include "probe/probe.h"

#include <utility>

namespace mailadvisor::imap {

SessionDialogue::SessionDialogue(Abilities can, Mechanism mechanism, const Login& login,
                                 ChannelBinding binding)
    : SignInDialogue(mechanism, login, std::move(binding), announcedLiteral),
      can_(std::move(can)) {}

void SessionDialogue::begin() {
    if (startExchange()) sendSignIn();
}

std::string SessionDialogue::nextTag() { return "B" + std::to_string(++commands_); }

void SessionDialogue::sendSignIn() {
    signInTag_ = nextTag();
    if (mechanism() != Mechanism::LoginCommand) {
        const std::string command =
            signInTag_ + " AUTHENTICATE " + std::string(nameOf(mechanism()));
        return sendAuthenticate(command, can_.saslIr);
    }
    const Secret user(quoted(signInName(mechanism(), login())).value_or("\"\""));
    const Secret password(quoted(login().password.reveal()).value_or("\"\""));
    sendSecret(joined({signInTag_, " LOGIN ", user.reveal(), " ", password.reveal(), "\r\n"}));
}

void SessionDialogue::takeLine(std::string_view line) {
    const auto parsed = response(line);
    if (!parsed) return fail(Reason::ProtocolViolation);
    if (parsed->text.code == "ALERT") keepAlert(parsed->text.text);
    if (!isSignedIn_) return takeSignIn(*parsed);
    if (parsed->kind == Response::Kind::Continuation) return fail(Reason::ProtocolViolation);
    const bool isBye =
        parsed->kind == Response::Kind::Status && parsed->condition == Condition::Bye;
    if (isBye) return fail(Reason::ConnectionLost);
    takeResponse(*parsed);
}

void SessionDialogue::takeSignIn(const Response& response) {
    switch (response.kind) {
        case Response::Kind::Continuation:
            if (isCommand(mechanism())) return fail(Reason::ProtocolViolation);
            return answerChallenge(response.text.text);
        case Response::Kind::Status:
            if (response.condition != Condition::Bye) return;
            return refuse(imapLoginAnswer(response.text.code, "busy " + response.text.text));
        case Response::Kind::Data:
            if (response.keyword == "CAPABILITY") takeCapabilities(response.data);
            return;
        case Response::Kind::Tagged: break;
    }
    if (response.tag != signInTag_) return fail(Reason::ProtocolViolation);
    takeSignInAnswer(response);
}

void SessionDialogue::takeSignInAnswer(const Response& response) {
    if (response.condition == Condition::Ok && isExchangeComplete()) {
        accept();
        isSignedIn_ = true;
        found().protocol = Protocol::Imap;
        if (response.text.code == "CAPABILITY") takeCapabilities(response.text.arguments);
        if (!isFinished()) signedIn();
        return;
    }
    if (response.condition == Condition::Ok) {
        return refuse({LoginOutcome::Failed, Reason::ProtocolViolation});
    }
    const bool isAboutPassword = response.text.code == "AUTHENTICATIONFAILED";
    if (fallBackFromBinding(isAboutPassword, response.text.text)) return sendSignIn();
    const bool isMisunderstood = response.condition == Condition::Bad && response.text.code.empty();
    refuse(isMisunderstood ? SignInReply{LoginOutcome::Failed, Reason::ProtocolViolation}
                           : imapLoginAnswer(response.text.code, response.text.text));
}

void SessionDialogue::takeCapabilities(std::string_view data) {
    auto names = capabilityData(data);
    if (!names) return fail(Reason::ProtocolViolation);
    CapabilityList listed(Protocol::Imap, std::move(*names));
    can_ = listed.can();
    found().capabilities = Fact<CapabilityList>::known(std::move(listed));
    hasFreshCapabilities_ = true;
}

}  // namespace mailadvisor::imap
