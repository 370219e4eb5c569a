#pragma once

#include "base/fact.h"
#include "facts/endpoint_facts.h"
#include "facts/reason.h"
#include "probe/line_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a server said about itself until now; sanitised, names in upper case.
struct Advertised {
    Fact<std::string> greeting{};
    Capabilities capabilities{};
    Fact<std::vector<std::string>> auth{};  ///< as EndpointFacts::auth
    bool contradictsItself{};               ///< as EndpointFacts::contradictsItself
    std::vector<std::string> alerts{};      ///< said inside TLS; before it they could be anybody's
};

/// How a dialogue begins and ends.
struct DialogueMode {
    bool isEncrypted{};  ///< TLS from the first byte; otherwise the dialogue asks for an upgrade
    bool staysOpen{};    ///< does not say goodbye: another dialogue signs in afterwards
};

/// One protocol's conversation without socket and clock: bytes in, commands and facts out.
///
/// Nothing is written before the greeting and nothing behind STARTTLS before its answer. Whatever
/// comes in, the dialogue ends in a value: `reason` says how. Drive it by writing what takeOutput
/// gives, then either doing the TLS handshake (wantsTls, tlsStarted) or reading (receive).
class Dialogue {
public:
    virtual ~Dialogue() = default;
    Dialogue(const Dialogue&) = delete;
    Dialogue& operator=(const Dialogue&) = delete;

    /// Bytes from the server, cut anywhere.
    void receive(std::string_view bytes);

    /// The other side has closed the connection.
    void streamEnded();

    /// The bytes to be written now; empty when there are none.
    std::string takeOutput();

    /// The server has agreed to STARTTLS and nothing else may be sent before the handshake.
    bool wantsTls() const { return wantsTls_; }

    /// The handshake is done: everything learned before it is asked again.
    void tlsStarted();

    bool isFinished() const { return isFinished_; }

    /// None, or why the dialogue ended early; StartTlsNotOffered ends one that went well.
    Reason reason() const { return reason_; }

    /// True until the first line has come.
    bool awaitsGreeting() const { return awaitsGreeting_; }

    const Advertised& offer() const { return offer_; }

protected:
    Dialogue(DialogueMode mode, limits::Phase phase, LineReader::LiteralRule literalRule = nullptr)
        : mode_(mode), reader_(phase, literalRule) {}

    virtual void takeLine(std::string_view line) = 0;

    /// Asks inside TLS what was learned before it.
    virtual void askAgain() = 0;

    const DialogueMode& mode() const { return mode_; }
    Advertised& offered() { return offer_; }
    bool isEncrypted() const { return mode_.isEncrypted || isUpgraded_; }

    void send(std::string_view bytes) { output_ += bytes; }
    void requestTls() { wantsTls_ = true; }
    void finish(Reason reason = Reason::None);

    /// Ends at once; nothing more is written.
    void fail(Reason reason);

    /// Goes on after an end that was no failure.
    void resume() { isFinished_ = false; }

    /// From now on the limits of a signed-in session count.
    void enterSession() { reader_.enterPhase(limits::afterLogin); }

    /// Where capabilities belong: before or after encryption.
    Fact<CapabilityList>& capabilitiesNow();

    /// Keeps what the server offers now, with the sign-in methods in it.
    void keepCapabilities(Fact<CapabilityList> capabilities);

private:
    DialogueMode mode_;
    LineReader reader_;
    Advertised offer_{};
    std::string output_{};
    Reason reason_{};
    bool isUpgraded_{};
    bool wantsTls_{};
    bool isFinished_{};
    bool awaitsGreeting_{true};
};

}  // namespace mailadvisor
