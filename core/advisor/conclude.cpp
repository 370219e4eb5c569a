#include "advisor/conclude.h"

#include "advice/advise.h"
#include "advisor/choose_server.h"
#include "advisor/mail_systems.h"
#include "signs/answered.h"
#include "signs/server_view.h"
#include "signs/sign_in.h"
#include "signs/trust.h"
#include "signs/usable.h"

namespace mailadvisor {
namespace {

Pop3Settings pop3Settings(std::optional<int> days) {
    if (days == 0) return {.leaveOnServer = false, .deleteAfterDays = std::nullopt};
    return {.leaveOnServer = true, .deleteAfterDays = days};
}

/// A usable one, else one that is published and proven by its certificate and only slow to greet.
const EndpointFacts* outgoingEndpoint(const Facts& facts, bool acceptsUntrusted) {
    if (const auto* usable = chooseEndpoint(facts, Protocol::Smtp, acceptsUntrusted)) return usable;
    const auto* late = lateGreeter(facts, Protocol::Smtp);
    const bool isProven = late != nullptr && late->tls.isKnown() && late->tls->verified;
    return isProven && vouchingFor(facts, *late, acceptsUntrusted) == Vouching::ForServer ? late
                                                                                          : nullptr;
}

std::optional<Account> accountFor(const Situation& situation, const Recommendation& recommendation,
                                  const AccountChoice& choice) {
    const auto& facts = situation.facts;
    if (wasCutShortByOwnShortage(facts)) return std::nullopt;
    if (recommendation.protocol == Choice::None || !facts.address) return std::nullopt;
    if (mailSystems(facts).size() > 1) return std::nullopt;
    const bool isImap = recommendation.protocol == Choice::Imap;
    const auto* incoming =
        chooseEndpoint(facts, isImap ? Protocol::Imap : Protocol::Pop3, choice.acceptsUntrusted);
    if (incoming == nullptr) return std::nullopt;

    const auto username = loginName(facts, choice.username, choice.acceptsUntrusted);
    Account account;
    account.address = facts.address->ascii();
    account.displayName = choice.displayName.empty() ? facts.shownAddress() : choice.displayName;
    account.protocol = isImap ? Protocol::Imap : Protocol::Pop3;
    account.incoming = serverAt(facts, *incoming, username, choice.acceptsUntrusted);
    if (const auto* outgoing = outgoingEndpoint(facts, choice.acceptsUntrusted)) {
        account.outgoing = serverAt(facts, *outgoing, username, choice.acceptsUntrusted);
    }
    if (!choice.username.empty()) {
        account.incoming.username = choice.username;
        if (account.outgoing) account.outgoing->username = choice.username;
    }
    account.pop3 = isImap ? Pop3Settings{} : pop3Settings(recommendation.retentionDays);
    account.isAlsoInMicrosoft365 =
        hasMailInMicrosoft365(facts) && !isMicrosoftHost(account.incoming.host);
    return account;
}

}  // namespace

Conclusion conclude(const Situation& situation, const AccountChoice& choice) {
    Conclusion conclusion;
    conclusion.recommendation = advise(situation);
    conclusion.account = accountFor(situation, conclusion.recommendation, choice);
    conclusion.end = endOfAdvice(situation, conclusion.recommendation, conclusion.account);
    return conclusion;
}

}  // namespace mailadvisor
