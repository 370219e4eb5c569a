#include "probe/mailbox/pop3_mailbox.h"

#include "base/lists.h"
#include "probe/probe.h"

#include <utility>

namespace mailadvisor::pop3 {

namespace {

// RFC 5034 §4: a command line with an initial response may have 255 octets, base64 grows by a
// third, and SCRAM's first message carries 60 octets beside the name.
constexpr std::size_t longestInitial = 100;

}  // namespace

MailboxDialogue::MailboxDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding)
    : SignInDialogue(mechanism, login, std::move(binding)) {}

void MailboxDialogue::begin() { enter(State::SigningIn); }

void MailboxDialogue::enter(State state) {
    state_ = state;
    switch (state) {
        case State::SigningIn:
            if (startExchange()) sendSignIn();
            break;
        case State::Proving: sendPass(); break;
        case State::Asking: sendCapa(); break;
        case State::Counting: sendStat(); break;
        case State::Numbering:
            sendUidl();
            send("QUIT\r\n");
            break;
        case State::Done: finish(); break;
    }
}

void MailboxDialogue::sendSignIn() {
    if (mechanism() == Mechanism::UserPass) return send("USER " + login().username + "\r\n");
    const std::size_t size = login().username.size() + login().password.reveal().size();
    sendAuthenticate("AUTH " + std::string(nameOf(mechanism())), size <= longestInitial);
}

void MailboxDialogue::sendPass() {
    sendSecret(joined({"PASS ", login().password.reveal(), "\r\n"}));
}

void MailboxDialogue::sendCapa() { send("CAPA\r\n"); }
void MailboxDialogue::sendStat() { send("STAT\r\n"); }
void MailboxDialogue::sendUidl() { send("UIDL 1\r\n"); }

void MailboxDialogue::takeLine(std::string_view line) {
    if (isInList_) return takeCapabilities(line);
    const auto parsed = response(line);
    if (!parsed) return fail(Reason::ProtocolViolation);
    switch (state_) {
        case State::SigningIn:
        case State::Proving: return takeSignIn(*parsed);
        case State::Asking:
            isInList_ = parsed->kind == Response::Kind::Ok;
            if (isInList_) return;
            found().capabilities = Fact<CapabilityList>::unknown(Unknown::Refused);
            return enter(State::Counting);
        case State::Counting: return takeStat(*parsed);
        case State::Numbering: return takeUidl(*parsed);
        case State::Done: break;
    }
}

void MailboxDialogue::takeSignIn(const Response& response) {
    switch (response.kind) {
        case Response::Kind::Continuation:
            if (isCommand(mechanism())) return fail(Reason::ProtocolViolation);
            return answerChallenge(response.text);
        case Response::Kind::Ok:
            if (mechanism() == Mechanism::UserPass && state_ == State::SigningIn) {
                return enter(State::Proving);
            }
            if (!isExchangeComplete())
                return refuse({LoginOutcome::Failed, Reason::ProtocolViolation});
            accept();
            found().protocol = Protocol::Pop3;
            return enter(State::Asking);
        case Response::Kind::Error:
            if (fallBackFromBinding(response.code == "AUTH", response.text)) return sendSignIn();
            return refuse(pop3LoginAnswer(response.code, response.text));
    }
}

void MailboxDialogue::takeCapabilities(std::string_view line) {
    const auto content = multiLine(line);
    if (!content) {
        isInList_ = false;
        found().capabilities = Fact<CapabilityList>::known({Protocol::Pop3, listed_});
        return enter(State::Counting);
    }
    auto name = capability(*content);
    if (!name) return fail(Reason::ProtocolViolation);
    listed_.push_back(std::move(*name));
}

void MailboxDialogue::takeUidl(const Response& response) {
    // An empty list of capabilities says: asked for, and refused.
    if (response.kind == Response::Kind::Ok) listed_.emplace_back("UIDL");
    found().capabilities = Fact<CapabilityList>::known({Protocol::Pop3, listed_});
    enter(State::Done);
}

void MailboxDialogue::takeStat(const Response& response) {
    if (response.kind != Response::Kind::Ok) return quit();
    const auto listing = dropListing(response.text);
    if (!listing) return fail(Reason::ProtocolViolation);
    FolderFacts inbox{.role = FolderRole::Inbox, .name = "INBOX"};
    inbox.bytes = Fact<ByteCount>::known({listing->octets});
    inbox.messages = Fact<std::int64_t>::known(listing->messages);
    inbox.oldest = Fact<Timestamp>::unknown(Unknown::NotOffered);
    found().messages = inbox.messages;
    found().usedBytes = inbox.bytes;
    found().folders.push_back(std::move(inbox));
    // A server with CAPA lists UIDL if it has it (RFC 2449 §6.8); an old one is asked for it.
    const bool isListed = found().capabilities.isKnown();
    if (listing->messages > 0 && !isListed) return enter(State::Numbering);
    quit();
}

void MailboxDialogue::quit() {
    send("QUIT\r\n");
    enter(State::Done);
}

// POP3 knows neither limits nor dates.
void MailboxDialogue::conclude(Unknown why) {
    found().limitBytes = Fact<ByteCount>::unknown(Unknown::NotOffered);
    found().growthBytesPerDay = Fact<ByteCount>::unknown(Unknown::NotOffered);
    if (!found().messages.isKnown()) found().messages = Fact<std::int64_t>::unknown(why);
    if (!found().usedBytes.isKnown()) found().usedBytes = Fact<ByteCount>::unknown(why);
}

}  // namespace mailadvisor::pop3
