#include "probe/smtp/dialogue.h"

#include "base/escape.h"
#include "probe/foreign_greeting.h"

#include <utility>

namespace mailadvisor::smtp {

namespace {

constexpr std::size_t longestGreeting = 512;  // of a reply line (RFC 5321 §4.5.3.1.5)

// RFC 5321 §3.8, RFC 4954: not now, as against never.
bool isTemporary(int code) { return code >= 400 && code < 500; }
bool isPositive(int code) { return code >= 200 && code < 300; }

}  // namespace

void ProbeDialogue::enter(State state) {
    state_ = state;
    switch (state) {
        case State::Greeting: break;
        case State::Asking:
        case State::AskingLast: sendEhlo(); break;
        case State::Upgrading: sendStartTls(); break;
        case State::Done:
            if (!mode().staysOpen) sendQuit();
            break;
    }
}

// An address literal says nothing about the person's machine and every server takes it.
void ProbeDialogue::sendEhlo() { send("EHLO [127.0.0.1]\r\n"); }
void ProbeDialogue::sendStartTls() { send("STARTTLS\r\n"); }
void ProbeDialogue::sendQuit() { send("QUIT\r\n"); }

void ProbeDialogue::askAgain() { enter(State::AskingLast); }

void ProbeDialogue::takeLine(std::string_view line) {
    if (state_ == State::Greeting && !code_) {
        offered().greeting = Fact<std::string>::known(sanitise(line));
    }
    auto reply = replyLine(line);
    if (!reply || (code_ && *code_ != reply->code)) {
        const bool isForeign = state_ == State::Greeting && isForeignGreeting(line, Protocol::Smtp);
        return fail(isForeign ? Reason::WrongProtocol : Reason::ProtocolViolation);
    }
    // What a hoster's panel says of itself can stand in a later line of the greeting (cPanel).
    if (state_ == State::Greeting && code_ && offered().greeting->size() < longestGreeting) {
        const std::string more = *offered().greeting + ' ' + sanitise(reply->text);
        offered().greeting = Fact<std::string>::known(more);
    }
    lines_.push_back(reply->text);
    if (!reply->isLast) {
        code_ = reply->code;
        return;
    }
    code_.reset();
    takeReply(reply->code);
    lines_.clear();
}

void ProbeDialogue::takeReply(int code) {
    switch (state_) {
        case State::Greeting: return takeGreeting(code);
        case State::Asking:
        case State::AskingLast: return takeCapabilities(code);
        case State::Upgrading: return takeUpgrade(code);
        case State::Done: break;
    }
}

void ProbeDialogue::takeGreeting(int code) {
    if (isTemporary(code)) return fail(Reason::ServerBusy);
    if (code != 220) return fail(code >= 500 ? Reason::ServerRefused : Reason::ProtocolViolation);
    enter(isEncrypted() ? State::AskingLast : State::Asking);
}

void ProbeDialogue::takeCapabilities(int code) {
    if (isTemporary(code)) return fail(Reason::ServerBusy);
    if (!isPositive(code)) {
        // 500 and 502 come from servers that know only HELO: then there is no STARTTLS either.
        keepCapabilities(Fact<CapabilityList>::unknown(Unknown::Refused));
        const bool knowsOnlyHelo = code == 500 || code == 502;
        if (!knowsOnlyHelo)
            return fail(code >= 500 ? Reason::ServerRefused : Reason::ProtocolViolation);
        return end(isEncrypted() ? Reason::None : Reason::StartTlsNotOffered);
    }
    std::vector<std::string> names;
    for (std::size_t i = 1; i < lines_.size(); ++i) {
        auto name = ehloLine(lines_[i]);
        if (!name) return fail(Reason::ProtocolViolation);
        if (!name->empty()) names.push_back(std::move(*name));
    }
    keepCapabilities(Fact<CapabilityList>::known({Protocol::Smtp, std::move(names)}));
    if (isEncrypted()) return end(Reason::None);
    if (capabilitiesNow()->can().startTls) return enter(State::Upgrading);
    end(Reason::StartTlsNotOffered);
}

void ProbeDialogue::end(Reason reason) {
    enter(State::Done);
    finish(reason);
}

void ProbeDialogue::takeUpgrade(int code) {
    if (code != 220) return fail(Reason::StartTlsRefused);
    requestTls();
}

}  // namespace mailadvisor::smtp
