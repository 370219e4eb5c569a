#pragma once

#include "probe/mailbox/pop3_session.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::pop3 {

/// Signs in to POP3 and asks CAPA again, for some capabilities show only now (RFC 2449 §5), and
/// STAT: how much lies in the INBOX, all that POP3 can see (RFC 1939 §5). Nothing is marked for
/// deletion before QUIT, so that nothing changes.
class MailboxDialogue : public SessionDialogue {
public:
    MailboxDialogue(Mechanism mechanism, const Login& login, ChannelBinding binding);

    void conclude(Unknown why) override;

private:
    enum class State {
        Asking,     ///< CAPA
        Counting,   ///< STAT
        Numbering,  ///< UIDL of one mail, where there is no CAPA to list it; QUIT with it
        Done,
    };

    void signedIn() override { enter(State::Asking); }
    void takeSessionLine(std::string_view line) override;

    void enter(State state);
    void takeCapabilities(std::string_view line);
    void takeStat(const Response& response);
    void takeUidl(const Response& response);
    void sendCapa();
    void sendStat();
    void sendUidl();
    void quit();

    State state_{State::Asking};
    bool isInList_{};
    std::vector<std::string> listed_{};
};

}  // namespace mailadvisor::pop3
