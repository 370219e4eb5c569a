#pragma once

#include "probe/mailbox/pop3_session.h"
#include "probe/mailbox/sighting.h"

#include <cstdint>
#include <deque>
#include <string>

namespace mailadvisor::pop3 {

/// Signs in to POP3 and looks once for one mail among the newest, by their headers (TOP, RFC 1939
/// §7), for POP3 shows what there was at the sign-in. Nothing is marked for deletion.
class WatchDialogue : public SessionDialogue {
public:
    /// `token` is a word of the mail's subject; empty: it only signs in.
    WatchDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding,
                  std::string token)
        : SessionDialogue(mechanism, login, std::move(binding)), token_(std::move(token)) {}

    const Sighting& sighting() const { return sighting_; }

private:
    void signedIn() override;
    void takeSessionLine(std::string_view line) override;
    void takeCount(const Response& response);
    void takeHeader(std::string_view line);
    void askNext();
    void quit(Reason reason = Reason::None);

    std::string token_;
    bool isCounted_{};
    bool isInHeader_{};
    std::deque<std::int64_t> toAsk_{};
    Sighting sighting_{};
};

}  // namespace mailadvisor::pop3
