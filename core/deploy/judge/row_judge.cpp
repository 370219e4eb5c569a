#include "deploy/judge/row_judge.h"

#include "advisor/conclude.h"
#include "advisor/current_setup_said.h"
#include "advisor/mail_systems.h"
#include "advisor/old_servers.h"
#include "base/host_name.h"
#include "signs/trust.h"

#include <utility>

namespace mailadvisor {
namespace {

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

/// Tells the judgement of the move: which server was left, and the space on the new one. What the
/// old one allowed says nothing about the mailbox as it will be.
void settleMove(Needs& needs, const RosterRow& row, const OldPlaces& old, const Facts& facts,
                const Policy& policy) {
    needs.quota = newLimitOf(row, policy);
    if (row.needs.movedFrom.isKnown()) return;
    if (auto host = movedFrom(old, facts, needs.currentType); !host.empty()) {
        needs.movedFrom = Fact<std::string>::known(std::move(host));
    }
}

void judgeMove(JudgedRow& judged, const OldPlaces& old, const Facts& facts) {
    if (!judged.account) return;
    auto& mailbox = *judged.outcome.move;
    const auto& account = *judged.account;
    mailbox.judged = moveOf(old, account, reachedAt(facts, account.incoming, account.protocol),
                            judged.current, mailbox.before, mailbox.after.limit);
    const auto& type = judged.current.type;
    const auto before = type.isKnown() ? type->value_or(account.protocol) : account.protocol;
    auto server = oldServer(old, before, judged.current.movedFrom);
    if (!server) server = oldServer(old, account.protocol, judged.current.movedFrom);
    mailbox.from = server ? server->host : judged.current.movedFrom;
    mailbox.to = account.incoming.host;
}

AccountOutcome begunWith(const RosterRow& row) {
    AccountOutcome outcome;
    outcome.line = row.line;
    outcome.address = row.address.display();
    outcome.displayName = row.displayName;
    outcome.department = row.department;
    outcome.computer = row.computer;
    outcome.user = row.user;
    outcome.status = AccountStatus::Failed;
    outcome.used = row.needs.used;
    outcome.limit = row.needs.quota;
    outcome.asked = row.asked;
    outcome.warnings = row.warnings;
    outcome.skip = row.skip;
    return outcome;
}

/// Puts the judgement into the row, or says why nothing can be set up.
std::optional<Error> conclude(JudgedRow& judged, const RosterRow& row, const JudgedBy& by,
                              Situation& situation, const Explain& explain) {
    auto& outcome = judged.outcome;
    if (auto fault = chooseSystem(situation.facts, row, by.policy)) return fault;
    AccountChoice choice;
    choice.displayName = row.displayName;
    choice.username = row.login;
    auto conclusion = mailadvisor::conclude(situation, choice);
    if (!conclusion.account && !isWebmailOnly(situation.needs)) {
        auto reason = explain ? explain(situation.facts) : std::nullopt;
        return reason ? std::move(reason) : withoutSettings(outcome.address);
    }
    const bool isLoginOpen = conclusion.account && conclusion.account->incoming.username.empty() &&
                             hasOtherLogin(situation.facts);
    if (isLoginOpen) return unknownLogin(outcome.address);
    outcome.protocol = conclusion.recommendation.protocol;
    outcome.instead = conclusion.recommendation.instead;
    outcome.advice = std::move(conclusion.recommendation);
    judged.account = std::move(conclusion.account);
    if (!judged.account) outcome.skip = SkipReason::WebmailOnly;
    return std::nullopt;
}

}  // namespace

std::optional<Error> chooseSystem(Facts& facts, const RosterRow& row, const Policy& policy) {
    const auto address = row.address.display();
    const auto systems = mailSystems(facts);
    const auto wanted = row.server.empty() ? mailSystemOf(policy, row.address.domain) : row.server;
    if (!wanted.empty()) {
        const bool isKept = systems.empty() || keepSystem(facts, wanted);
        return isKept ? std::nullopt : std::optional(unknownSystem(address, wanted));
    }
    if (systems.size() > 1) return severalSystems(address, systems);
    return std::nullopt;
}

Needs needsOf(const RosterRow& row, const JudgedBy& by) {
    Needs needs = row.needs;
    complete(needs, defaultNeedsOf(by.policy, row.department));
    if (!needs.currentType.isKnown()) needs.currentType = by.everybody.currentType;
    if (!needs.movedFrom.isKnown()) needs.movedFrom = by.everybody.movedFrom;
    return needs;
}

JudgedRow judge(const RosterRow& row, const Facts* domain, const JudgedBy& by,
                const Explain& explain, ToldFacts& told) {
    JudgedRow judged;
    judged.outcome = begunWith(row);
    if (!row.skip && domain != nullptr) {
        Situation situation;
        situation.facts = told.take(*domain, row.address);
        situation.needs = needsOf(row, by);
        situation.thresholds = by.policy.thresholds;
        situation.client = by.client;
        OldPlaces old;
        if (const auto* servers = oldServersOf(by.moving, row)) {
            old = oldPlacesFor(*servers, row.address);
            settleMove(situation.needs, row, old, situation.facts, by.policy);
            judged.outcome.move = begunMove(row, situation.needs, by.policy);
            judged.outcome.limit = judged.outcome.move->after.limit;
        }
        judged.current = currentSetupSaid(situation.needs);
        const Facts facts = judged.outcome.move ? situation.facts : Facts{};
        judged.outcome.error = conclude(judged, row, by, situation, explain);
        if (judged.outcome.move) judgeMove(judged, old, facts);
        told.giveBack(*domain, std::move(situation.facts));
    }
    if (judged.outcome.skip) judged.outcome.status = AccountStatus::Skipped;
    return judged;
}

AccountOutcome outcomeOf(const RosterFault& fault) {
    AccountOutcome outcome;
    outcome.line = fault.line;
    outcome.address = fault.address;
    outcome.status = AccountStatus::Failed;
    outcome.error = fault.error;
    return outcome;
}

}  // namespace mailadvisor
