#include "probe/dialogue.h"

#include <utility>

namespace mailadvisor {

void Dialogue::receive(std::string_view bytes) {
    // Bytes that follow the agreement to STARTTLS were not protected by it (CVE-2021-22947).
    if (wantsTls_) return fail(Reason::PlaintextAfterStartTls);
    if (isFinished_) return;
    reader_.add(bytes);
    while (!isFinished_) {
        const auto line = reader_.next();
        if (!line) break;
        awaitsGreeting_ = false;
        takeLine(*line);
        if (wantsTls_ && !reader_.isEmpty()) return fail(Reason::PlaintextAfterStartTls);
    }
    if (!isFinished_ && reader_.failure() != Reason::None) fail(reader_.failure());
}

void Dialogue::streamEnded() {
    if (!isFinished_) fail(Reason::ConnectionLost);
}

std::string Dialogue::takeOutput() { return std::exchange(output_, {}); }

void Dialogue::tlsStarted() {
    wantsTls_ = false;
    isUpgraded_ = true;
    reader_.enterPhase(limits::beforeLogin);
    offer_.auth = {};
    askAgain();
}

void Dialogue::finish(Reason reason) {
    reason_ = reason;
    isFinished_ = true;
}

void Dialogue::fail(Reason reason) {
    output_.clear();
    wantsTls_ = false;
    finish(reason);
}

Fact<CapabilityList>& Dialogue::capabilitiesNow() {
    return isEncrypted() ? offer_.capabilities.afterTls : offer_.capabilities.beforeTls;
}

void Dialogue::keepCapabilities(Fact<CapabilityList> capabilities) {
    using Methods = Fact<std::vector<std::string>>;
    offer_.auth = capabilities.isKnown() ? Methods::known(capabilities->can().auth())
                                         : Methods::unknown(capabilities.why());
    capabilitiesNow() = std::move(capabilities);
}

}  // namespace mailadvisor
