#include "probe/delivery/smtp_sending.h"

#include "base/escape.h"
#include "probe/delivery/smtp_reply.h"
#include "probe/probe.h"
#include "probe/smtp/grammar.h"

#include <algorithm>
#include <utility>

namespace mailadvisor::smtp {
namespace {

// RFC 4954 §4: with its initial response the command keeps to the 512 octets of any command;
// base64 grows by a third, and SCRAM's first message carries 60 octets beside the name.
constexpr std::size_t longestInitial = 250;

// A refusal of several lines is still one sentence for a person.
constexpr std::size_t longestReply = 2000;

}  // namespace

SendingDialogue::SendingDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding,
                                 const TestMail* mail)
    : SignInDialogue(mechanism, login, std::move(binding)), needsSignIn_(true), mail_(mail) {}

SendingDialogue::SendingDialogue(const Login& nobody, const TestMail* mail)
    : SignInDialogue(Mechanism::Plain, nobody, {}), needsSignIn_(false), mail_(mail) {}

void SendingDialogue::begin() {
    if (!needsSignIn_) return enter(mail_ != nullptr ? State::From : State::Done);
    if (startExchange()) sendSignIn();
}

std::chrono::seconds SendingDialogue::replyTime() const {
    return state_ == State::SigningIn ? limits::replyTime : limits::deliveryTime;
}

void SendingDialogue::sendSignIn() {
    const std::size_t size = login().username.size() + login().password.reveal().size();
    sendAuthenticate("AUTH " + std::string(nameOf(mechanism())), size <= longestInitial);
}

void SendingDialogue::enter(State state) {
    state_ = state;
    switch (state) {
        case State::SigningIn: break;
        case State::From:
            send("MAIL FROM:<" + mail_->path + ">" + (mail_->needsUtf8 ? " SMTPUTF8" : "") +
                 "\r\n");
            break;
        case State::To: send("RCPT TO:<" + mail_->path + ">\r\n"); break;
        case State::Asking: send("DATA\r\n"); break;
        case State::Handed: sendContent(); break;
        case State::Done:
            send("QUIT\r\n");
            finish();
            break;
    }
}

// RFC 5321 §4.5.2: a line that begins with a dot gets one more.
void SendingDialogue::sendContent() {
    std::string content;
    std::string_view rest = mail_->content;
    while (!rest.empty()) {
        const auto end = std::min(rest.find("\r\n"), rest.size());
        if (rest.starts_with('.')) content += '.';
        content.append(rest.substr(0, end)).append("\r\n");
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    send(content + ".\r\n");
}

void SendingDialogue::takeLine(std::string_view line) {
    auto reply = replyLine(line);
    // AUTH goes on with 334, DATA with 354: the grammar takes them, for both begin with a 3.
    if (!reply || (code_ && *code_ != reply->code)) return fail(Reason::ProtocolViolation);
    if (text_.size() < longestReply) text_ += (text_.empty() ? "" : " ") + reply->text;
    if (!reply->isLast) {
        code_ = reply->code;
        return;
    }
    code_.reset();
    const std::string text = std::exchange(text_, {});
    takeReply(reply->code, text);
}

void SendingDialogue::takeReply(int code, const std::string& text) {
    if (code == 421 && state_ != State::SigningIn) {
        remember(code, text);
        outcome_ = CheckOutcome::TryLater;
        return finish();
    }
    if (state_ == State::SigningIn) return takeSignIn(code, text);
    takeAnswer(code, text);
}

void SendingDialogue::takeSignIn(int code, const std::string& text) {
    if (code == 334) return answerChallenge(text);
    if (code >= 200 && code < 300) {
        if (!isExchangeComplete()) return refuse({LoginOutcome::Failed, Reason::ProtocolViolation});
        accept();
        found().protocol = Protocol::Smtp;
        return enter(mail_ != nullptr ? State::From : State::Done);
    }
    const bool isAboutPassword = text.find("5.7.8") != std::string::npos;
    if (fallBackFromBinding(isAboutPassword, text)) return sendSignIn();
    remember(code, text);
    refuse(smtpLoginAnswer(code, text));
}

void SendingDialogue::takeAnswer(int code, const std::string& text) {
    const bool isContinued = state_ == State::Asking && code == 354;
    const bool isTaken = code >= 200 && code < 300 && state_ != State::Asking;
    if (!isContinued && !isTaken) {
        if (code < 400) return fail(Reason::ProtocolViolation);
        remember(code, text);
        outcome_ = outcomeOfMailRefusal(code, text);
        return enter(State::Done);
    }
    switch (state_) {
        case State::From: return enter(State::To);
        case State::To: return enter(State::Asking);
        case State::Asking: return enter(State::Handed);
        case State::Handed: outcome_ = CheckOutcome::Ok; return enter(State::Done);
        case State::SigningIn:
        case State::Done: break;
    }
}

void SendingDialogue::remember(int code, const std::string& text) {
    replyCode_ = code;
    said_ = sanitise(text);
}

}  // namespace mailadvisor::smtp
