#include "deploy/run.h"

#include "advisor/conclude.h"
#include "advisor/current_setup_said.h"
#include "advisor/mail_systems.h"
#include "base/file_path.h"
#include "base/host_name.h"
#include "base/names.h"
#include "deploy/domain_facts.h"
#include "deploy/progress_journal.h"
#include "output/folder_sink.h"
#include "output/leftovers.h"
#include "output/write_bundle.h"
#include "report/answer_of.h"
#include "signs/trust.h"

#include <algorithm>
#include <iterator>

namespace mailadvisor {
namespace {

constexpr auto statusNames = namesOf<AccountStatus>({
    {AccountStatus::Written, "written"},
    {AccountStatus::Planned, "planned"},
    {AccountStatus::Skipped, "skipped"},
    {AccountStatus::Failed, "failed"},
});

/// Rows read ahead: enough to keep many domains under way, few enough to stay small in memory.
constexpr std::size_t rowsAtOnce = 256;

Error withoutSettings(const std::string& address) {
    return {ErrorCode::NotFound,
            address,
            {MESSAGE_ID("error.deploy-no-settings"), {}},
            {MESSAGE_ID("remedy.deploy-advise"), {{"address", address}}}};
}

Error severalSystems(const std::string& address, const std::vector<MailSystem>& systems) {
    std::string hosts;
    for (const auto& system : systems) {
        hosts += (hosts.empty() ? "" : ", ") + displayHost(system.hosts.front());
    }
    return {ErrorCode::Untrusted,
            address,
            {MESSAGE_ID("error.deploy-several-systems"), {}},
            {MESSAGE_ID("remedy.deploy-server"), {{"hosts", hosts}}}};
}

Error unknownSystem(const std::string& address, const std::string& server) {
    return {ErrorCode::InvalidInput,
            address,
            {MESSAGE_ID("error.deploy-unknown-system"), {{"server", server}}},
            {MESSAGE_ID("remedy.deploy-advise"), {{"address", address}}}};
}

Error unknownLogin(const std::string& address) {
    return {ErrorCode::InvalidInput,
            address,
            {MESSAGE_ID("error.deploy-login-unknown"), {}},
            {MESSAGE_ID("remedy.deploy-login"), {}}};
}

/// One run over a roster.
class Run {
public:
    Run(const DeployRequest& request, const DeployCallbacks& callbacks, Sink& sink,
        ProgressJournal* journal)
        : request_(request),
          callbacks_(callbacks),
          sink_(sink),
          journal_(journal),
          domains_(callbacks.gather) {}

    /// Looks at the domains that these rows need and that are not known yet.
    void prepare(const std::vector<Roster::Item>& items) {
        std::vector<EmailAddress> addresses;
        for (const auto& item : items) {
            const auto* row = std::get_if<RosterRow>(&item);
            if (row != nullptr && !row->skip && !isDone(row->address))
                addresses.push_back(row->address);
        }
        domains_.learn(addresses);
    }

    Result<void> take(const Roster::Item& item) {
        const auto* row = std::get_if<RosterRow>(&item);
        const auto outcome = row != nullptr ? setUp(*row) : failed(std::get<RosterFault>(item));
        count(outcome.status);
        if (!outcome.warnings.empty()) ++summary_.warned;
        if (callbacks_.report) callbacks_.report(outcome);
        if (outcome.status != AccountStatus::Written || journal_ == nullptr) return {};
        return journal_->add(outcome);
    }

    const DeploySummary& summary() const { return summary_; }

private:
    static AccountOutcome begin(std::size_t line, std::string address) {
        AccountOutcome outcome;
        outcome.line = line;
        outcome.address = std::move(address);
        outcome.status = AccountStatus::Failed;
        return outcome;
    }

    static AccountOutcome failed(const RosterFault& fault) {
        auto outcome = begin(fault.line, fault.address);
        outcome.error = fault.error;
        return outcome;
    }

    bool isDone(const EmailAddress& address) const {
        return journal_ != nullptr && !request_.force && journal_->isDone(address.display());
    }

    /// The roster's word for this row, else the policy's for its domain.
    std::string systemFor(const RosterRow& row) const {
        return row.server.empty() ? mailSystemOf(request_.policy, row.address.domain) : row.server;
    }

    /// Leaves only the system that is named for this row, or says why none can be used.
    std::optional<Error> chooseSystem(Facts& facts, const RosterRow& row) const {
        const auto address = row.address.display();
        const auto systems = mailSystems(facts);
        if (const auto wanted = systemFor(row); !wanted.empty()) {
            const bool isKept = systems.empty() || keepSystem(facts, wanted);
            return isKept ? std::nullopt : std::optional(unknownSystem(address, wanted));
        }
        if (systems.size() > 1) return severalSystems(address, systems);
        return std::nullopt;
    }

    /// What holds for the department and for everybody, where the row does not say it.
    Needs needsOf(const RosterRow& row) const {
        Needs needs = row.needs;
        complete(needs, defaultNeedsOf(request_.policy, row.department));
        if (!needs.currentType.isKnown()) needs.currentType = request_.everybody.currentType;
        if (!needs.movedFrom.isKnown()) needs.movedFrom = request_.everybody.movedFrom;
        return needs;
    }

    AccountOutcome setUp(const RosterRow& row) {
        auto outcome = begin(row.line, row.address.display());
        outcome.warnings = row.warnings;
        outcome.skip = row.skip;
        if (!row.skip && isDone(row.address)) outcome.skip = SkipReason::DoneBefore;
        if (outcome.skip) {
            outcome.status = AccountStatus::Skipped;
            return outcome;
        }
        Situation situation;
        situation.facts = domains_.about(row.address);
        situation.needs = needsOf(row);
        situation.thresholds = request_.policy.thresholds;
        situation.client = request_.client;
        if (auto fault = chooseSystem(situation.facts, row)) {
            outcome.error = std::move(fault);
            return outcome;
        }
        AccountChoice choice;
        choice.displayName = row.displayName;
        choice.username = row.login;
        const auto conclusion = conclude(situation, choice);
        if (!conclusion.account && !isWebmailOnly(situation.needs)) {
            outcome.error = reasonFor(situation.facts, outcome.address);
            return outcome;
        }
        const bool isLoginOpen = conclusion.account &&
                                 conclusion.account->incoming.username.empty() &&
                                 hasOtherLogin(situation.facts);
        if (isLoginOpen) {
            outcome.error = unknownLogin(outcome.address);
            return outcome;
        }
        outcome.protocol = conclusion.recommendation.protocol;
        outcome.instead = conclusion.recommendation.instead;
        if (!conclusion.account) {
            outcome.status = AccountStatus::Skipped;
            outcome.skip = SkipReason::WebmailOnly;
            return outcome;
        }
        write(conclusion, row, outcome);
        return outcome;
    }

    Error reasonFor(const Facts& facts, const std::string& address) const {
        const auto reason = callbacks_.explain ? callbacks_.explain(facts) : std::nullopt;
        return reason ? *reason : withoutSettings(address);
    }

    /// The files of all clients; what to do with them goes into `programs`.
    Result<Bundle> renderAll(const Conclusion& conclusion, const RosterRow& row,
                             std::vector<ProgramSteps>& programs) const {
        Bundle all;
        for (const auto& client : request_.clients) {
            RenderRequest request;
            request.account = conclusion.account;
            request.answer = answerOf(conclusion.recommendation);
            request.helpDesk = request_.policy.helpDesk;
            request.current = currentSetupSaid(needsOf(row));
            auto bundle = callbacks_.render(client.id, request);
            if (!bundle) return Unexpected{std::move(bundle).error()};
            std::ranges::move(bundle->files, std::back_inserter(all.files));
            if (bundle->steps.empty() && bundle->cautions.empty()) continue;
            programs.push_back(
                {client.id, client.name, std::move(bundle->steps), std::move(bundle->cautions)});
        }
        return all;
    }

    void write(const Conclusion& conclusion, const RosterRow& row, AccountOutcome& outcome) const {
        auto bundle = renderAll(conclusion, row, outcome.programs);
        if (!bundle) {
            outcome.error = bundle.error();
            return;
        }
        addStepsFiles(*bundle, outcome);
        const auto written = sink_.put(fileNameFor(row.address.display()), *bundle);
        if (!written) {
            outcome.error = written.error();
            return;
        }
        for (const auto& file : *written) outcome.files.push_back(file.path);
        outcome.status = request_.isDryRun ? AccountStatus::Planned : AccountStatus::Written;
    }

    void addStepsFiles(Bundle& bundle, const AccountOutcome& outcome) const {
        if (outcome.programs.empty()) return;
        for (const Language language : allLanguages) {
            const Sentences& say = callbacks_.sentences(language);
            bundle.files.push_back({"STEPS." + std::string(nameOf(language)) + ".txt",
                                    stepsText(outcome.address, outcome.programs, say),
                                    {}});
        }
    }

    void count(AccountStatus status) {
        switch (status) {
            case AccountStatus::Written: ++summary_.written; break;
            case AccountStatus::Planned: ++summary_.planned; break;
            case AccountStatus::Skipped: ++summary_.skipped; break;
            case AccountStatus::Failed: ++summary_.failed; break;
        }
    }

    const DeployRequest& request_;
    const DeployCallbacks& callbacks_;
    Sink& sink_;
    ProgressJournal* journal_;
    DomainFacts domains_;
    DeploySummary summary_{};
};

/// Nothing for a dry run.
Result<std::optional<ProgressJournal>> openJournal(const DeployRequest& request) {
    if (request.isDryRun) return std::optional<ProgressJournal>();
    std::vector<std::string> ids;
    for (const auto& client : request.clients) ids.push_back(client.id);
    auto opened = ProgressJournal::open(request.folder, ids);
    if (!opened) return Unexpected{std::move(opened).error()};
    return std::optional<ProgressJournal>(std::move(*opened));
}

/// Empty after the last row.
std::vector<Roster::Item> nextRows(JoinedRosters& roster) {
    std::vector<Roster::Item> items;
    while (items.size() < rowsAtOnce) {
        auto item = roster.next();
        if (!item) break;
        items.push_back(*std::move(item));
    }
    return items;
}

}  // namespace

std::string_view nameOf(AccountStatus status) { return statusNames.nameOf(status); }

Result<DeploySummary> deploy(const DeployRequest& request, const DeployCallbacks& callbacks) {
    auto roster = JoinedRosters::open(request.files);
    if (!roster) return Unexpected{std::move(roster).error()};
    for (const Message& warning : roster->warnings()) {
        if (callbacks.warn) callbacks.warn(warning);
    }
    for (const Message& note : roster->notes()) {
        if (callbacks.note) callbacks.note(note);
    }
    if (!request.isDryRun) endLeftovers(request.folder, callbacks.warnOfFolder);
    auto journal = openJournal(request);
    if (!journal) return Unexpected{std::move(journal).error()};
    WriteOptions options;
    options.force = request.force || (*journal && (*journal)->isResumed());
    options.isDryRun = request.isDryRun;
    options.isDurable = false;  // the journal brings all of it to the disk
    FolderSink sink(request.folder, options);
    Run run(request, callbacks, sink, *journal ? &**journal : nullptr);
    for (auto items = nextRows(*roster); !items.empty(); items = nextRows(*roster)) {
        run.prepare(items);
        for (const auto& item : items) {
            if (auto taken = run.take(item); !taken) return Unexpected{std::move(taken).error()};
        }
    }
    if (auto done = sink.finish(); !done) return Unexpected{std::move(done).error()};
    if (*journal) {
        if (auto flushed = (*journal)->flush(); !flushed) return Unexpected{flushed.error()};
    }
    if (const auto warned = run.summary().warned; warned > 0 && callbacks.warn) {
        callbacks.warn(
            {MESSAGE_ID("deploy.rows-with-warnings"), {{"n", static_cast<std::int64_t>(warned)}}});
    }
    return run.summary();
}

}  // namespace mailadvisor
