#pragma once

#include "probe/mailbox/imap_data.h"
#include "probe/mailbox/imap_session.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::imap {

/// Signs in to IMAP and asks how full the mailbox is and may become (RFC 9208 GETQUOTAROOT), and
/// for nothing else: no folder is opened.
class SpaceDialogue : public SessionDialogue {
public:
    SpaceDialogue(Abilities can, Mechanism mechanism, const Login& login, ChannelBinding binding)
        : SessionDialogue(std::move(can), mechanism, login, std::move(binding)) {}

    void conclude(Unknown why) override;

private:
    enum class Command { Capability, QuotaRoot };

    void signedIn() override;
    void takeResponse(const Response& response) override;
    void takeQuota(const Response& response);
    void askForQuota();
    void sendTagged(Command command, const std::string& text);

    std::string awaitedTag_{};
    Command command_{Command::Capability};
    std::vector<QuotaRoot> roots_{};
    std::optional<Unknown> why_{};  ///< there is no quota to be known
    bool isAnswered_{};
};

}  // namespace mailadvisor::imap
