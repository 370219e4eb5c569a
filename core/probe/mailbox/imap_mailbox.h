#pragma once

#include "probe/mailbox/imap_session.h"
#include "probe/mailbox/imap_survey.h"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace mailadvisor::imap {

/// Signs in to IMAP and looks at the mailbox: quota, folders, sizes, dates. Changes nothing:
/// folders are opened with EXAMINE, no message is fetched, no flag is set (RFC 9051 §6.3.3).
class MailboxDialogue : public SessionDialogue {
public:
    MailboxDialogue(Abilities can, Mechanism mechanism, const Login& login, ChannelBinding binding,
                    Timestamp now);

    void conclude(Unknown why) override;

private:
    enum class State {
        Asking,     ///< CAPABILITY, when the login did not bring it
        Surveying,  ///< NAMESPACE, GETQUOTAROOT and LIST
        Listing,    ///< LIST in its plain form, where the extended one told too little
        Counting,   ///< STATUS where LIST could not give it
        Looking,    ///< EXAMINE and FETCH, LOGOUT with them
        Done,
    };
    enum class Command { Capability, Namespace, QuotaRoot, List, Status, Examine, Fetch };
    struct Pending {
        std::string tag{};
        Command command{};
        std::size_t folder{};
    };

    void signedIn() override;
    void takeResponse(const Response& response) override;

    void enter(State state);
    void takeData(const Response& response);
    void takeCompletion(const Pending& done, const Response& response);
    void nextWhenAnswered();
    void sendTagged(Command command, std::string_view text, std::size_t folder = 0);
    void sendSurvey();
    void sendList();
    bool mustListAgain() const;
    void sendCounts();
    void sendLooks();

    Timestamp now_;
    State state_{State::Asking};
    std::deque<Pending> pending_{};
    bool isListExtended_{};  ///< the LIST that was sent asks for more than names
    bool isListDone_{};      ///< the last LIST was answered with OK
    Survey survey_{};
};

}  // namespace mailadvisor::imap
