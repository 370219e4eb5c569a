#include "advice/headline.h"

#include "advice/trial.h"
#include "advice/what_would_change_it.h"
#include "rules/all_rules.h"
#include "signs/usable.h"

#include <string>

namespace mailadvisor {
namespace {

constexpr std::size_t mostClausesDecided = 2;

/// What decides may be said in two clauses; what leans says the same thing twice too often.
MessageList clausesOf(const std::vector<Finding>& reasons, Strength strength) {
    const std::size_t mostClauses = strength == Strength::Decided ? mostClausesDecided : 1;
    MessageList clauses;
    const auto strongest = [&](const Finding& reason) {
        return reason.effect == reasons.front().effect;
    };
    for (const auto& reason : reasons) {
        const Rule* rule = findRule(reason.rule);
        if (clauses.size() == mostClauses || rule->because.empty() || !strongest(reason)) continue;
        clauses.push_back({std::string(rule->because), reason.text.arguments});
    }
    return clauses;
}

const char* imapHeadline(const Decision& decision) {
    if (decision.isForced) return MESSAGE_ID("advice.headline.imap-only-possible");
    switch (decision.strength) {
        case Strength::Decided: return MESSAGE_ID("advice.headline.imap-decided");
        case Strength::Leaning: return MESSAGE_ID("advice.headline.imap-leaning");
        case Strength::Open: return MESSAGE_ID("advice.headline.imap-open");
    }
    return "";
}

/// Where nothing stays on the server the headline says nothing of what stays there.
const char* plainPop3Headline(const Decision& decision) {
    if (decision.isForced) return MESSAGE_ID("advice.headline.pop3-only-possible-plain");
    return decision.strength == Strength::Decided
               ? MESSAGE_ID("advice.headline.pop3-decided-plain")
               : MESSAGE_ID("advice.headline.pop3-leaning-plain");
}

const char* pop3Headline(const Decision& decision, const Retention& retention) {
    if (retention.isServersOwn || retention.days == 0) return plainPop3Headline(decision);
    const bool deletes = retention.days.has_value();
    if (decision.isForced) {
        return deletes ? MESSAGE_ID("advice.headline.pop3-only-possible")
                       : MESSAGE_ID("advice.headline.pop3-only-possible-keep");
    }
    if (decision.strength == Strength::Decided) {
        return deletes ? MESSAGE_ID("advice.headline.pop3-decided")
                       : MESSAGE_ID("advice.headline.pop3-decided-keep");
    }
    return deletes ? MESSAGE_ID("advice.headline.pop3-leaning")
                   : MESSAGE_ID("advice.headline.pop3-leaning-keep");
}

const char* keptImapHeadline(const Decision& decision) {
    if (decision.isForced || decision.strength == Strength::Open) {
        return MESSAGE_ID("advice.headline.imap-kept");
    }
    return MESSAGE_ID("advice.headline.imap-kept-because");
}

const char* keptPop3Headline(const Retention& retention) {
    if (retention.isServersOwn || retention.days == 0) {
        return MESSAGE_ID("advice.headline.pop3-kept-plain");
    }
    return retention.days ? MESSAGE_ID("advice.headline.pop3-kept")
                          : MESSAGE_ID("advice.headline.pop3-kept-keep");
}

const char* noneHeadline(const Evidence& evidence, const Decision& decision, bool needsNoProgram) {
    if (evidence.isReadNowhere()) return MESSAGE_ID("advice.headline.none-read-nowhere");
    if (needsNoProgram) return MESSAGE_ID("advice.headline.none-webmail-enough");
    switch (decision.instead.value_or(Instead::Webmail)) {
        case Instead::Webmail:
            if (evidence.servers.isNothingNamed) {
                return MESSAGE_ID("advice.headline.none-found");
            }
            return waitsForImap(evidence) ? MESSAGE_ID("advice.headline.none-wait-for-imap")
                                          : MESSAGE_ID("advice.headline.none-webmail");
        case Instead::Exchange:
            return evidence.servers.isMicrosoft365
                       ? MESSAGE_ID("advice.headline.none-exchange")
                       : MESSAGE_ID("advice.headline.none-own-exchange");
        case Instead::Bridge: return MESSAGE_ID("advice.headline.none-bridge");
        case Instead::OwnProgram: return MESSAGE_ID("advice.headline.none-own-program");
    }
    return "";
}

}  // namespace

Message headlineOf(const Evidence& evidence, const Decision& decision,
                   const std::vector<Finding>& reasons, const Retention& retention) {
    const Argument because{"because", clausesOf(reasons, decision.strength)};
    const Argument noImap{"because", MessageList{{MESSAGE_ID("because.no-imap"), {}}}};
    switch (decision.choice) {
        case Choice::None: {
            const bool needsNoProgram = evidence.devices.isKnown() && *evidence.devices == 0;
            const auto shared = sharedHosts(evidence.situation.facts);
            if (!needsNoProgram && decision.instead == Instead::Webmail && !shared.empty()) {
                const auto then = decideWithBothOffered(evidence);
                return {MESSAGE_ID("advice.headline.none-other-name"),
                        {{"host", shared.front().underOwnName->host},
                         {"choice", MessageList{messageOf(then)}}}};
            }
            return {noneHeadline(evidence, decision, needsNoProgram), {}};
        }
        case Choice::Imap: {
            const bool isKept = evidence.isNow(CurrentType::Imap);
            return {isKept ? keptImapHeadline(decision) : imapHeadline(decision), {because}};
        }
        case Choice::Pop3: {
            const bool isKept = evidence.isNow(CurrentType::Pop3);
            const bool deletes = retention.days.value_or(0) > 0;
            if (decision.strength == Strength::Open) {
                return {MESSAGE_ID("advice.headline.pop3-open"), {}};
            }
            Message headline{
                isKept ? keptPop3Headline(retention) : pop3Headline(decision, retention),
                {decision.isForced ? noImap : because}};
            if (deletes) headline.arguments.push_back({"n", std::int64_t{*retention.days}});
            return headline;
        }
    }
    return {};
}

}  // namespace mailadvisor
