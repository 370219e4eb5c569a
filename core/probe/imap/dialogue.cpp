#include "probe/imap/dialogue.h"

#include "base/escape.h"
#include "probe/foreign_greeting.h"

namespace mailadvisor::imap {

void ProbeDialogue::enter(State state) {
    state_ = state;
    switch (state) {
        case State::Greeting: break;
        case State::Asking: sendCapability(); break;
        case State::Upgrading: sendStartTls(); break;
        case State::AskingLast:
            sendCapability();
            if (!mode().staysOpen) sendLogout();
            break;
        case State::Done: break;
    }
}

void ProbeDialogue::sendTagged(std::string_view command) {
    send("A" + std::to_string(++commands_) + " " + std::string(command) + "\r\n");
}

void ProbeDialogue::sendCapability() {
    isAnswered_ = false;
    sendTagged("CAPABILITY");
    awaitedTag_ = "A" + std::to_string(commands_);
}

void ProbeDialogue::sendStartTls() {
    sendTagged("STARTTLS");
    awaitedTag_ = "A" + std::to_string(commands_);
}

void ProbeDialogue::sendLogout() { sendTagged("LOGOUT"); }

void ProbeDialogue::askAgain() { enter(State::AskingLast); }

void ProbeDialogue::setCapabilities(std::string_view data) {
    auto names = capabilityData(data);
    if (!names) return fail(Reason::ProtocolViolation);
    const bool isSecondAnswer = isAnswered_ && capabilitiesNow().valueOr({}).words() != *names;
    offered().contradictsItself = offered().contradictsItself || isSecondAnswer;
    keepCapabilities(Fact<CapabilityList>::known({Protocol::Imap, std::move(*names)}));
}

void ProbeDialogue::takeLine(std::string_view line) {
    if (state_ == State::Greeting) return takeGreeting(line);
    const auto parsed = response(line);
    if (!parsed) return fail(Reason::ProtocolViolation);
    if (parsed->kind == Response::Kind::Continuation) return fail(Reason::ProtocolViolation);
    keepAlert(*parsed);
    if (parsed->kind == Response::Kind::Status && parsed->condition == Condition::Bye) {
        return fail(Reason::ConnectionLost);
    }
    if (parsed->kind == Response::Kind::Tagged && parsed->tag != awaitedTag_) {
        return fail(Reason::ProtocolViolation);
    }
    switch (state_) {
        case State::Asking:
        case State::AskingLast: return takeCapabilities(*parsed);
        case State::Upgrading: return takeUpgrade(*parsed);
        case State::Greeting:
        case State::Done: break;
    }
}

void ProbeDialogue::takeGreeting(std::string_view line) {
    offered().greeting = Fact<std::string>::known(sanitise(line));
    const auto parsed = response(line);
    if (!parsed || parsed->kind != Response::Kind::Status) {
        return fail(isForeignGreeting(line, Protocol::Imap) ? Reason::WrongProtocol
                                                            : Reason::ProtocolViolation);
    }
    keepAlert(*parsed);
    if (parsed->condition == Condition::Bye) {
        const bool isBusy = parsed->text.code == "UNAVAILABLE" || parsed->text.code == "LIMIT" ||
                            parsed->text.code == "INUSE" || soundsBusy(parsed->text.text);
        if (parsed->text.code == "REFERRAL") return fail(Reason::ReferralIgnored);
        return fail(isBusy ? Reason::ServerBusy : Reason::ServerRefused);
    }
    if (parsed->condition == Condition::No || parsed->condition == Condition::Bad) {
        return fail(Reason::ProtocolViolation);
    }
    if (isEncrypted()) return enter(State::AskingLast);
    if (parsed->condition == Condition::PreAuth) return fail(Reason::PreauthInClear);
    if (parsed->text.code == "CAPABILITY") {
        setCapabilities(parsed->text.arguments);
        if (isFinished()) return;
        if (capabilitiesNow()->can().startTls) return enter(State::Upgrading);
    }
    enter(State::Asking);
}

// RFC 9051 §7.1: an alert must be shown; only what came inside TLS is known to be the server's.
void ProbeDialogue::keepAlert(const Response& response) {
    auto& alerts = offered().alerts;
    const bool isKept =
        isEncrypted() && response.text.code == "ALERT" && alerts.size() < limits::alerts;
    if (isKept) alerts.push_back(sanitise(response.text.text));
}

void ProbeDialogue::takeCapabilities(const Response& response) {
    if (response.kind == Response::Kind::Data) {
        const bool isList = response.keyword == "CAPABILITY" && !response.number;
        if (isList) setCapabilities(response.data);
        isAnswered_ = isAnswered_ || isList;
        return;
    }
    if (response.kind != Response::Kind::Tagged) return;
    const bool isAnswered = response.condition == Condition::Ok;
    if (!capabilitiesNow().isKnown()) {
        const auto why = isAnswered ? Unknown::Garbled : Unknown::Refused;
        keepCapabilities(Fact<CapabilityList>::unknown(why));
    }
    if (state_ == State::Asking) return upgradeIfOffered();
    enter(State::Done);
    const auto& offers = capabilitiesNow();
    const bool isImap4 = !offers.isKnown() || offers->can().imap4;
    finish(isImap4 ? Reason::None : Reason::NotImap4rev1);
}

// A server that cannot say what it offers is asked for STARTTLS all the same, once.
void ProbeDialogue::upgradeIfOffered() {
    const auto& offers = capabilitiesNow();
    if (!offers.isKnown() || offers->can().startTls) return enter(State::Upgrading);
    sendLogout();
    enter(State::Done);
    finish(Reason::StartTlsNotOffered);
}

void ProbeDialogue::takeUpgrade(const Response& response) {
    if (response.kind != Response::Kind::Tagged) return;
    if (response.condition != Condition::Ok) return fail(Reason::StartTlsRefused);
    requestTls();
}

}  // namespace mailadvisor::imap
