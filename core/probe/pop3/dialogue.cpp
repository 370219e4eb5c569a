#include "probe/pop3/dialogue.h"

#include "base/escape.h"
#include "probe/foreign_greeting.h"

#include <utility>

namespace mailadvisor::pop3 {

using Capabilities = Fact<CapabilityList>;

void ProbeDialogue::enter(State state) {
    state_ = state;
    switch (state) {
        case State::Greeting: break;
        case State::Asking:
            sendCapa();
            sendStls();
            break;
        case State::Upgrading: break;
        case State::AskingLast:
            sendCapa();
            if (!mode().staysOpen) sendQuit();
            break;
        case State::Done: break;
    }
}

void ProbeDialogue::sendCapa() { send("CAPA\r\n"); }
void ProbeDialogue::sendStls() { send("STLS\r\n"); }
void ProbeDialogue::sendQuit() { send("QUIT\r\n"); }

void ProbeDialogue::askAgain() { enter(State::AskingLast); }

void ProbeDialogue::takeLine(std::string_view line) {
    switch (state_) {
        case State::Greeting: return takeGreeting(line);
        case State::Asking:
        case State::AskingLast: return takeCapabilities(line);
        case State::Upgrading: return takeUpgrade(line);
        case State::Done: break;
    }
}

void ProbeDialogue::takeGreeting(std::string_view line) {
    offered().greeting = Fact<std::string>::known(sanitise(line));
    const auto parsed = response(line);
    if (!parsed || parsed->kind == Response::Kind::Continuation) {
        return fail(isForeignGreeting(line, Protocol::Pop3) ? Reason::WrongProtocol
                                                            : Reason::ProtocolViolation);
    }
    if (parsed->kind == Response::Kind::Error) {
        const bool isBusy = parsed->code == "IN-USE" || parsed->code == "SYS/TEMP" ||
                            parsed->code == "LOGIN-DELAY" || soundsBusy(parsed->text);
        return fail(isBusy ? Reason::ServerBusy : Reason::ServerRefused);
    }
    enter(isEncrypted() ? State::AskingLast : State::Asking);
}

void ProbeDialogue::takeCapabilities(std::string_view line) {
    if (!isInList_) {
        const auto parsed = response(line);
        if (!parsed || parsed->kind == Response::Kind::Continuation)
            return fail(Reason::ProtocolViolation);
        isInList_ = parsed->kind == Response::Kind::Ok;
        if (!isInList_) capabilitiesEnd(Capabilities::unknown(Unknown::Refused));
        return;
    }
    const auto content = multiLine(line);
    if (!content) {
        isInList_ = false;
        return capabilitiesEnd(Capabilities::known({Protocol::Pop3, std::exchange(listed_, {})}));
    }
    auto name = capability(*content);
    if (!name) return fail(Reason::ProtocolViolation);
    listed_.push_back(std::move(*name));
}

void ProbeDialogue::capabilitiesEnd(Capabilities capabilities) {
    keepCapabilities(std::move(capabilities));
    if (state_ == State::AskingLast) {
        enter(State::Done);
        return finish();
    }
    const auto& offers = capabilitiesNow();
    if (!offers.isKnown() || offers->can().startTls) return enter(State::Upgrading);
    // No goodbye: nothing is sent behind STLS before its answer, and that is not worth waiting for.
    enter(State::Done);
    finish(Reason::StartTlsNotOffered);
}

void ProbeDialogue::takeUpgrade(std::string_view line) {
    const auto parsed = response(line);
    if (!parsed || parsed->kind == Response::Kind::Continuation)
        return fail(Reason::ProtocolViolation);
    if (parsed->kind == Response::Kind::Error) return fail(Reason::StartTlsRefused);
    requestTls();
}

}  // namespace mailadvisor::pop3
