#include "probe/mailbox/imap_space.h"

#include "base/ascii.h"
#include "probe/mailbox/quota.h"
#include "probe/probe.h"

#include <utility>

namespace mailadvisor::imap {

void SpaceDialogue::signedIn() {
    if (hasFreshCapabilities()) return askForQuota();
    sendTagged(Command::Capability, "CAPABILITY");
}

void SpaceDialogue::sendTagged(Command command, const std::string& text) {
    command_ = command;
    awaitedTag_ = nextTag();
    send(awaitedTag_ + " " + text + "\r\n");
}

void SpaceDialogue::askForQuota() {
    if (can().quota) {
        sendTagged(Command::QuotaRoot, "GETQUOTAROOT INBOX");
    } else {
        why_ = Unknown::NotOffered;
    }
    send("B0 LOGOUT\r\n");
    if (why_) finish();
}

void SpaceDialogue::takeResponse(const Response& response) {
    if (response.kind == Response::Kind::Data) {
        const bool isList = command_ == Command::Capability && response.keyword == "CAPABILITY";
        if (isList) takeCapabilities(response.data);
        if (command_ == Command::QuotaRoot && response.keyword == "QUOTA") takeQuota(response);
        return;
    }
    if (response.kind != Response::Kind::Tagged) return;
    if (response.tag != awaitedTag_) return fail(Reason::ProtocolViolation);
    if (command_ == Command::Capability) return askForQuota();
    isAnswered_ = true;
    if (response.condition != Condition::Ok) why_ = Unknown::Refused;
    finish();
}

void SpaceDialogue::takeQuota(const Response& response) {
    auto root = quotaRoot(response.data);
    if (!root) {
        why_ = Unknown::Garbled;
    } else {
        roots_.push_back(std::move(*root));
    }
}

void SpaceDialogue::conclude(Unknown why) {
    const std::string& name = login().mailbox.empty() ? login().username : login().mailbox;
    const auto at = name.rfind('@');
    const QuotaFacts quota = quotaOf(
        roots_, {std::nullopt, at == std::string::npos ? "" : lowerAscii(name.substr(at + 1))});
    auto& mailbox = found();
    mailbox.usedBytes = quota.used;
    mailbox.limitBytes = quota.limit;
    mailbox.domainUsedBytes = quota.domainUsed;
    mailbox.domainLimitBytes = quota.domainLimit;
    if (!isAnswered_ && !why_) why_ = why;
    if (!why_) return;
    if (!quota.used.isKnown()) mailbox.usedBytes = Fact<ByteCount>::unknown(*why_);
    mailbox.limitBytes = Fact<ByteCount>::unknown(*why_);
}

}  // namespace mailadvisor::imap
