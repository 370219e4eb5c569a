#include "cli/deploy_telling.h"

#include "base/json.h"
#include "cli/deploy_report.h"
#include "deploy/judge/outcome_json.h"
#include "deploy/judge/outcome_report.h"

#include <cstdint>
#include <functional>
#include <map>

namespace mailadvisor::cli {
namespace {

Message summaryMessage(const DeploySummary& summary) {
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    return {MESSAGE_ID("deploy.summary"),
            {{"written", number(summary.written)},
             {"unchanged", number(summary.unchanged)},
             {"planned", number(summary.planned)},
             {"skipped", number(summary.skipped)},
             {"failed", number(summary.failed)}}};
}

/// How far the kit came on the computers.
Message rolloutMessage(const std::map<RolloutState, std::size_t>& rollout) {
    const auto number = [&](RolloutState state) {
        const auto count = rollout.find(state);
        return count == rollout.end() ? std::int64_t{} : static_cast<std::int64_t>(count->second);
    };
    return {MESSAGE_ID("bulk.rollout.counts"),
            {{"done", number(RolloutState::Done)},
             {"kept", number(RolloutState::Kept)},
             {"failed", number(RolloutState::Failed)},
             {"undone", number(RolloutState::Undone)},
             {"unseen", number(RolloutState::NotSeen)}}};
}

/// Against the earlier runs in the folder.
Message changesMessage(const DeploySummary& summary) {
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    return {MESSAGE_ID("deploy.changes"),
            {{"added", number(summary.added)},
             {"changed", number(summary.changed)},
             {"gone", number(summary.gone)}}};
}

}  // namespace

DeployCallbacks DeployTelling::callbacks() {
    DeployCallbacks told;
    told.sentences = [this](Language language) -> const Sentences& {
        return render_.sentencesIn(language);
    };
    told.servers = [this](const std::string& domain, const auto& faults) {
        collected_.add(domain, faults);
    };
    told.report = [this](const AccountOutcome& outcome) {
        if (!reportPath_.empty()) addTo(collected_, outcome);
        console_.result(dumpJsonLine(toJson(outcome, std::cref(console_.say()))) + "\n");
    };
    told.warn = [this](const Message& message) {
        console_.warn({ErrorCode::InvalidInput, where_, message, {}});
    };
    told.note = [this](const Message& message) { console_.progress(message); };
    told.progress = [this](std::size_t done, std::size_t all) {
        const auto passed = std::chrono::steady_clock::now() - begin_;
        if (const auto message = pace_.after(done, all, passed)) console_.progress(*message);
    };
    told.warnOfFolder = [this](const Error& error) { console_.warn(error); };
    return told;
}

int DeployTelling::finish(const Result<DeploySummary>& summary,
                          const DeployRequest& request) const {
    if (!summary) return console_.fail(summary.error());
    if (!reportPath_.empty()) {
        const auto written = writeReport(console_, reportPath_, collected_, request, *summary,
                                         [this](Language language) -> const Sentences& {
                                             return render_.sentencesIn(language);
                                         });
        if (!written) return console_.fail(written.error());
    }
    console_.progress(summaryMessage(*summary));
    if (!summary->rollout.empty()) console_.progress(rolloutMessage(summary->rollout));
    if (summary->isResumed) console_.progress(changesMessage(*summary));
    return console_.finish(
        {summary->failed == 0 ? RunOutcome::Done : RunOutcome::SomeAccountsFailed, {}});
}

}  // namespace mailadvisor::cli
