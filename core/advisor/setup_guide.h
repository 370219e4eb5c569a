#pragma once

#include "advisor/conclude.h"
#include "advisor/file_renderer.h"
#include "advisor/install_account.h"
#include "advisor/observer.h"
#include "advisor/outcome.h"
#include "advisor/setup_front.h"
#include "advisor/wishes.h"
#include "clients/catalogue.h"
#include "clients/found_program.h"
#include "dialogue/next.h"
#include "policy/policy.h"
#include "text/sentences.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// Does the work between the questions of set-up: looks, signs in, judges, renders, writes.
///
/// What is given to it must outlive it. Looking at an address is done once, whatever else is
/// changed afterwards.
class SetupGuide {
public:
    /// What it works with.
    struct Tools {
        Observer& observer;
        const Policy& policy;
        ClientCatalogue& catalogue;
        Sentences& say;  ///< of the person; learns the texts of the writer that is used
        const Wishes& wishes;
        Fact<std::string> movedFrom;  ///< --moved-from
        /// The key to sign files with, asked for when they are rendered; nothing = unsigned.
        std::function<Result<std::optional<SigningKey>>()> signingKey;
    };

    explicit SetupGuide(Tools tools) : tools_(std::move(tools)) {}

    const dialogue::Found& found() const { return found_; }

    /// Does the work and shows what it brings. A value says that set-up ends here, and how.
    ///
    /// Errors: those of the observer.
    Task<Result<std::optional<RunEnd>>> work(dialogue::Work work, SetupFront& front);

    /// Signs in once and looks into the mailbox. Errors: those of opening the network.
    Task<Result<void>> signIn(dialogue::Answers answers, Secret secret);

    /// How the account was found when it was tried out; Done where it was not.
    const RunEnd& endOfTrial() const { return endOfTrial_; }

    /// What those who look after the mail can mend, where set-up ended for that; refers to the
    /// guide.
    std::optional<SetupTrouble> troubleOf(const RunEnd& end) const;

private:
    Task<Result<std::optional<RunEnd>>> look(dialogue::Answers answers);
    void choose(const dialogue::Answers& answers);
    void conclude(const dialogue::Answers& answers, SetupFront& front);
    Task<std::optional<RunEnd>> render(dialogue::Answers answers, SetupFront& front);
    std::optional<RunEnd> write(const dialogue::Answers& answers, SetupFront& front);
    void keep(const ClientMetadata& client, SetupFront& front);
    std::string nameOf(const ClientMetadata& client) const;
    void seeCurrentType(Needs& needs, const std::vector<FoundProgram>& programs,
                        SetupFront& front) const;
    Task<Result<void>> check(SetupFront& front);

    /// Where a test mail would go; empty where none can be sent.
    std::string outgoingHost() const;
    void tellHints(SetupFront& front);
    RenderRequest request() const;
    SetupPreview preview() const { return {bundle_, folder_, changes_, undo_}; }

    Tools tools_;
    dialogue::Found found_{};
    std::string lookedAt_{};  ///< the address of `seen_`
    Facts seen_{};            ///< all that was found
    /// The password that the server took, for trying out the account; of `facts_.login`.
    Secret secret_{};
    RunEnd endOfTrial_{};
    std::optional<CheckFacts> check_{};
    std::vector<Hint> told_{};  ///< hints that were said before the password was asked for
    Facts facts_{};             ///< of the chosen mail system, with what the mailbox showed
    Situation situation_{};
    Conclusion conclusion_{};
    Bundle bundle_{};
    std::string folder_{};
    std::vector<FileChange> changes_{};
    std::optional<InstallPlace> place_{};  ///< in a program; nothing = files for a folder
    std::optional<std::string> undo_{};
};

}  // namespace mailadvisor
