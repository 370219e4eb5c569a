#include "probe/mailbox/pop3_watch.h"

#include <algorithm>

namespace mailadvisor::pop3 {

void WatchDialogue::signedIn() {
    if (token_.empty()) return quit();
    send("STAT\r\n");
}

void WatchDialogue::quit(Reason reason) {
    sighting_.reason = reason;
    send("QUIT\r\n");
    finish();
}

void WatchDialogue::takeSessionLine(std::string_view line) {
    if (isInHeader_) return takeHeader(line);
    const auto parsed = response(line);
    if (!parsed) return fail(Reason::ProtocolViolation);
    if (!isCounted_) return takeCount(*parsed);
    isInHeader_ = parsed->kind == Response::Kind::Ok;
    // TOP is optional; without it only a whole mail could be fetched, and that may change it.
    if (!isInHeader_) quit(Reason::NotOffered);
}

void WatchDialogue::takeCount(const Response& response) {
    if (response.kind != Response::Kind::Ok) return quit(Reason::ServerRefused);
    const auto listing = dropListing(response.text);
    if (!listing) return fail(Reason::ProtocolViolation);
    isCounted_ = true;
    const std::int64_t messages = listing->messages;
    const std::int64_t newest = std::min(messages, limits::newestMails);
    for (std::int64_t i = 0; i < newest; ++i) toAsk_.push_back(messages - i);
    const std::int64_t oldest = std::min(messages - newest, limits::oldestMails);
    for (std::int64_t number = 1; number <= oldest; ++number) toAsk_.push_back(number);
    askNext();
}

void WatchDialogue::askNext() {
    if (toAsk_.empty()) return quit();
    send("TOP " + std::to_string(toAsk_.front()) + " 0\r\n");
    toAsk_.pop_front();
}

void WatchDialogue::takeHeader(std::string_view line) {
    const auto content = multiLine(line);
    if (content) {
        if (content->find(token_) != std::string_view::npos) sighting_.isSeen = true;
        return;
    }
    isInHeader_ = false;
    if (!sighting_.isSeen) return askNext();
    sighting_.folder = "INBOX";
    quit();
}

}  // namespace mailadvisor::pop3
