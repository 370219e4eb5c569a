#pragma once

#include "advisor/audit_many.h"
#include "advisor/check_account.h"
#include "advisor/gather.h"
#include "advisor/master_user.h"
#include "advisor/narrator.h"
#include "advisor/refusals.h"
#include "advisor/remembered_findings.h"
#include "advisor/subject.h"
#include "advisor/wishes.h"
#include "base/result.h"
#include "base/secret.h"
#include "diagnosis/more.h"
#include "facts/facts.h"
#include "net/network.h"
#include "policy/policy.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace mailadvisor {

/// Looks at addresses and servers for a front end, and tells the narrator what is going on.
///
/// All its tasks run on one event loop, which only the front end runs; several observations may
/// run at once. The network is opened once, when it is first needed; servers that several domains
/// share are asked once. The policy and the narrator must outlive it, and it must outlive its
/// tasks.
class Observer {
public:
    Observer(std::shared_ptr<EventLoop> loop, Wishes wishes, const Policy& policy,
             Narrator& narrator);

    /// Gathers the facts (or reads the saved ones, as they are for this person) and saves them
    /// where that is wished. An address without a local part is looked at as a whole domain
    /// (audit_domain.h).
    ///
    /// A secret that the narrator offers is asked for and used only where it can work. Errors:
    /// InvalidInput for unreadable files and wishes; WriteFailed for what cannot be saved; those
    /// of Narrator::secret.
    Task<Result<Facts>> observe(Subject subject);

    /// Looks at what stands around the mail servers of these facts (look_around.h), for a
    /// diagnosis. Errors: those of opening the network.
    Task<Result<More>> lookAround(const Facts& facts, More::Place place);

    /// Looks at several addresses at once, for bulk: no password, nothing saved, and what an
    /// earlier run found will do while it is fresh. Saved facts speak for their own domain only.
    /// The facts come in the order of the subjects. Errors: those of opening the network, or of
    /// reading the saved facts.
    Task<Result<std::vector<Facts>>> observeAll(std::vector<Subject> subjects);

    /// Asks for the space of many mailboxes through a master user (master_user.h); the facts come
    /// in the order of the questions. Each mailbox may take the wished time. Errors: those of
    /// opening the network.
    Task<Result<std::vector<MailboxFacts>>> spacesOf(MasterUser& master,
                                                     std::vector<SpaceQuestion> questions);

    /// Looks at many domains as a whole (audit_many.h), at most two connections to one address at
    /// once; each may take three times the wished time, for it waits for its turns. Errors: those
    /// of opening the network.
    Task<Result<void>> auditAll(AuditList list);

    /// Signs in once with this secret and looks into the mailbox; how that ended stands in the
    /// facts, which must outlive the task. A server that refused too often is left alone
    /// (refusals.h) unless the wishes force it. Errors: those of opening the network.
    Task<Result<void>> lookInside(Facts& facts, Secret secret);

    /// Tries out an account (check_account.h), each server in the wished time; what refused too
    /// often is left alone unless the wishes force it. Errors: those of opening the network.
    Task<Result<CheckFacts>> check(CheckRequest request);

    /// The server refused this login too often to be asked again, and the wishes do not force it.
    bool leavesAlone(const EndpointFacts& server, const std::string& login) const;

private:
    /// How the network is used by what comes first.
    enum class Use { Person, Domain };

    Result<Network*> network(Use use = Use::Person);
    GatherRequest requestFor(const Subject& subject);
    Task<Result<Facts>> look(Subject subject);

    /// Says of saved facts too that the mail is in several systems, and keeps the one that is
    /// named.
    void settleSystem(Facts& facts, const Subject& subject) const;
    Task<Result<void>> signIn(Facts& facts);
    bool isLeftAlone(Facts& facts, const EndpointFacts& endpoint);
    Task<Result<void>> visit(Facts& facts, Secret secret);

    std::shared_ptr<EventLoop> loop_;
    Wishes wishes_;
    const Policy& policy_;
    Narrator& narrator_;
    RememberedFindings remembered_;
    Refusals refusals_;
    std::chrono::milliseconds timeToSignIn_;
    std::optional<Network> network_{};
    ProbedServers probed_{};
    std::optional<Reason> ispdbSilence_{};
};

/// What the wished secret is: a password or an access token.
CredentialKind credentialKind(const Wishes& wishes);

}  // namespace mailadvisor
