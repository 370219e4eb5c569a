#pragma once

#include "probe/mailbox/imap_session.h"
#include "probe/mailbox/imap_survey.h"
#include "probe/mailbox/sighting.h"

#include <deque>
#include <string>

namespace mailadvisor::imap {

/// Signs in to IMAP, and looks as often as it is told for one mail in the INBOX and the folders for
/// unwanted mail.
///
/// Changes nothing: EXAMINE, and SEARCH for a word of the subject; no mail is fetched.
class WatchDialogue : public SessionDialogue {
public:
    /// `isToLook` false: it only signs in.
    WatchDialogue(Abilities can, Mechanism mechanism, const Login& login, ChannelBinding binding,
                  bool isToLook)
        : SessionDialogue(std::move(can), mechanism, login, std::move(binding)),
          isToLook_(isToLook) {}

    /// Looks once for a mail with this word of letters and digits in its subject. Only when it has
    /// finished what it did before; then it goes on until it has finished again.
    void look(const std::string& token);

    /// Says goodbye.
    void leave();

    const Sighting& sighting() const { return sighting_; }

private:
    enum class Command { Capability, List, Examine, Search };
    struct Pending {
        std::string tag{};
        Command command{};
        std::size_t folder{};
    };

    void signedIn() override;
    void takeResponse(const Response& response) override;
    void takeData(const Response& response);
    void takeCompletion(const Pending& done, const Response& response);
    void sendLists();
    void sendTagged(Command command, const std::string& text, std::size_t folder = 0);

    bool isToLook_;
    Survey survey_{};
    std::deque<Pending> pending_{};
    bool isLooking_{};
    bool isSearched_{};  ///< some folder was searched to the end
    Sighting sighting_{};
};

}  // namespace mailadvisor::imap
