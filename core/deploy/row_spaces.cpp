#include "deploy/row_spaces.h"

#include "advisor/choose_server.h"
#include "advisor/facts_for.h"
#include "advisor/mailbox_visit.h"
#include "base/host_name.h"

#include <cstddef>
#include <utility>

namespace mailadvisor {
namespace {

/// The server that is asked is the new one of a mailbox that moves.
bool doesMove(const RosterRow& row, const JudgedBy& by) {
    return oldServersOf(by.moving, row) != nullptr;
}

bool isToAsk(const RosterRow& row, const JudgedBy& by) {
    const bool isSaid = doesMove(row, by)
                            ? row.atNewServer.limit.isKnown() && row.atNewServer.used.isKnown()
                            : row.needs.quota.isKnown() && row.needs.used.isKnown();
    return !row.skip && !isSaid && !isWebmailOnly(needsOf(row, by));
}

AskedSpace answerOf(const MailboxFacts& facts, const std::string& host) {
    return {displayHost(host), facts.login, facts.loginReason, facts.usedBytes, facts.limitBytes};
}

/// The question for a row; nothing, and the reason in the row, where none can be put.
std::optional<SpaceQuestion> questionFor(RosterRow& row, Facts facts, const JudgedBy& by) {
    // Which system it is will be said as the fault of the row.
    if (chooseSystem(facts, row, by.policy)) return std::nullopt;
    const auto place = loginPlace(facts, false);
    if (place.endpoint == nullptr) {
        row.asked = answerOf(notVisited(place.reason), {});
        row.asked->login = outcomeWithout(place);
    } else if (place.endpoint->protocol != Protocol::Imap) {
        row.asked = answerOf(notVisited(Reason::None, Unknown::NotOffered), place.endpoint->host);
    } else if (auto login = loginName(facts, row.login, false); login.empty()) {
        row.asked = answerOf(notVisited(Reason::LoginUnknown), place.endpoint->host);
    } else {
        return SpaceQuestion{*place.endpoint, std::move(login)};
    }
    return std::nullopt;
}

/// Puts the answer into the row, behind what the lists say. A use that is another by now is no
/// disagreement.
void complete(RosterRow& row, const JudgedBy& by) {
    const auto& asked = *row.asked;
    const bool moves = doesMove(row, by);
    auto& used = moves ? row.atNewServer.used : row.needs.used;
    auto& limit = moves ? row.atNewServer.limit : row.needs.quota;
    if (limit.isKnown() && asked.limit.isKnown() && limit != asked.limit) {
        row.warnings.push_back(
            {MESSAGE_ID("deploy.row-server-disagrees"),
             {{"host", asked.host}, {"limit", *asked.limit}, {"listed", *limit}}});
    }
    if (!used.isKnown()) used = asked.used;
    if (!limit.isKnown()) limit = asked.limit;
}

}  // namespace

void completeSpaces(std::vector<Roster::Item>& items, DomainFacts& domains, const JudgedBy& by,
                    const AskSpaces& ask) {
    std::vector<SpaceQuestion> questions;
    std::vector<RosterRow*> asking;
    for (auto& item : items) {
        auto* row = std::get_if<RosterRow>(&item);
        if (row == nullptr || !isToAsk(*row, by)) continue;
        if (auto question =
                questionFor(*row, factsFor(*domains.of(row->address), row->address), by)) {
            asking.push_back(row);
            questions.push_back(*std::move(question));
        } else if (row->asked) {
            complete(*row, by);
        }
    }
    std::vector<std::string> hosts;
    for (const auto& question : questions) hosts.push_back(question.server.host);
    auto answers = ask(std::move(questions));
    answers.resize(asking.size());
    for (std::size_t i = 0; i < asking.size(); ++i) {
        asking[i]->asked = answerOf(answers[i], hosts[i]);
        complete(*asking[i], by);
    }
}

}  // namespace mailadvisor
