#include "probe/mailbox/pop3_mailbox.h"

#include "base/lists.h"
#include "probe/probe.h"

#include <utility>

namespace mailadvisor::pop3 {

MailboxDialogue::MailboxDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding)
    : SessionDialogue(mechanism, login, std::move(binding)) {}

void MailboxDialogue::enter(State state) {
    state_ = state;
    switch (state) {
        case State::Asking: sendCapa(); break;
        case State::Counting: sendStat(); break;
        case State::Numbering:
            sendUidl();
            send("QUIT\r\n");
            break;
        case State::Done: finish(); break;
    }
}

void MailboxDialogue::sendCapa() { send("CAPA\r\n"); }
void MailboxDialogue::sendStat() { send("STAT\r\n"); }
void MailboxDialogue::sendUidl() { send("UIDL 1\r\n"); }

void MailboxDialogue::takeSessionLine(std::string_view line) {
    if (isInList_) return takeCapabilities(line);
    const auto parsed = response(line);
    if (!parsed) return fail(Reason::ProtocolViolation);
    switch (state_) {
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
