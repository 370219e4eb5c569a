#pragma once

#include "dialogue/question.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace mailadvisor::dialogue {

/// Answers by question.
using Answers = std::map<QuestionId, Value>;

/// What has to be done between the questions, by whoever leads the dialogue.
enum class WorkKind {
    Look,      ///< find and ask the servers of the address
    SignIn,    ///< with a password; comes with the answer to that question
    Conclude,  ///< judge, and show the advice
    Render,    ///< render the files, and show what would be written
    Write,
    Check,  ///< try out what was written, with a mail to oneself
};

std::string_view nameOf(WorkKind kind);

/// A piece of work with the answers it is done for. Done for other answers, it is due again.
struct Work {
    WorkKind kind{};
    Answers inputs{};

    friend bool operator==(const Work&, const Work&) = default;
};

/// The work of this kind as these answers ask for it.
Work workFor(WorkKind kind, const Answers& answers);

/// What work has brought that the questions depend on; whoever does the work fills it in.
struct Found {
    std::vector<Work> done{};           ///< the last of each kind
    std::vector<Choice> mailSystems{};  ///< Look: when the domain's mail is in several
    std::string signInHost{};           ///< Look: where a password would go; empty = nowhere
    std::string login{};                ///< Look: the user name that would be sent
    bool isLoginUnknown{};              ///< Look: the user name is not the address; ask for it
    std::string refusedLogin{};         ///< SignIn: the server said no to it
    bool hasAccount{};                  ///< Conclude: there are settings to write
    std::vector<Choice> clients{};      ///< Conclude: those that can say the account, best first
    /// Conclude: client → where its account can go on this computer; none = files for a folder.
    std::map<std::string, std::vector<Choice>> profiles{};
    /// Conclude: clients of this computer that read the password, which is known, from its keyring.
    std::set<std::string> keyringClients{};
    std::string folder{};        ///< Conclude: where the files go unless told otherwise
    std::string outgoingHost{};  ///< Write: where a test mail would go; empty = none can be sent

    friend bool operator==(const Found&, const Found&) = default;
};

/// True when this very piece of work, with the same answers, was done last of its kind.
bool isDone(const Found& found, const Work& work);

/// Remembers that it was done, instead of the last of its kind.
void setDone(Found& found, Work work);

}  // namespace mailadvisor::dialogue
