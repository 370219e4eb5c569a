#include "deploy/judge/row_spaces.h"

#include "advisor/choose_server.h"
#include "advisor/facts_for.h"
#include "advisor/mailbox_visit.h"
#include "base/host_name.h"

#include <algorithm>
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
    return !isSaid && !isWebmailOnly(needsOf(row, by));
}

AskedSpace answerOf(const MailboxFacts& facts, const std::string& host) {
    return {displayHost(host), facts.login, facts.loginReason, facts.usedBytes, facts.limitBytes};
}

/// The question for a row; where none can be put, nothing, and `why`.
std::optional<SpaceQuestion> questionFor(const RosterRow& row, Facts facts, const JudgedBy& by,
                                         std::optional<AskedSpace>& why) {
    // Which system it is will be said as the fault of the row.
    if (chooseSystem(facts, row, by.policy)) return std::nullopt;
    const auto place = loginPlace(facts, false);
    if (place.endpoint == nullptr) {
        why = answerOf(notVisited(place.reason), {});
        why->login = outcomeWithout(place);
    } else if (place.endpoint->protocol != Protocol::Imap) {
        why = answerOf(notVisited(Reason::None, Unknown::NotOffered), place.endpoint->host);
    } else if (auto login = loginName(facts, row.login, false); login.empty()) {
        why = answerOf(notVisited(Reason::LoginUnknown), place.endpoint->host);
    } else {
        return SpaceQuestion{*place.endpoint, std::move(login), true};
    }
    return std::nullopt;
}

/// Puts the answer into the row, behind what the lists say. A use that is another by now is no
/// disagreement.
void complete(RosterRow& row, AskedSpace asked, const JudgedBy& by) {
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
    row.asked = std::move(asked);
}

}  // namespace

void completeSpaces(std::vector<Roster::Item>& items, DomainFacts& domains, const JudgedBy& by,
                    const AskSpaces& ask) {
    std::vector<SpaceQuestion> questions;
    std::vector<RosterRow*> rows;
    for (auto& item : items) {
        auto* row = std::get_if<RosterRow>(&item);
        if (row == nullptr || row->skip) continue;
        std::optional<AskedSpace> why;
        auto question =
            questionFor(*row, factsFor(*domains.of(row->address), row->address), by, why);
        const bool isAsked = isToAsk(*row, by);
        if (question) {
            question->isAsked = isAsked;
            questions.push_back(*std::move(question));
            rows.push_back(row);
        } else if (isAsked && why) {
            complete(*row, *std::move(why), by);
        }
    }
    if (questions.empty()) return;
    const auto answers = ask(questions);
    for (std::size_t i = 0; i < std::min(rows.size(), answers.size()); ++i) {
        const auto& question = questions[i];
        if (question.isAsked) complete(*rows[i], answerOf(answers[i], question.server.host), by);
    }
}

}  // namespace mailadvisor
