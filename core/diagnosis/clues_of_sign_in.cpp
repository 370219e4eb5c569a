#include "base/ascii.h"
#include "base/lists.h"
#include "diagnosis/clue_sources.h"
#include "signs/server_view.h"
#include "signs/sign_in.h"
#include "signs/usable.h"

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

/// The endpoints of the failing direction that a password could go to.
std::vector<const EndpointFacts*> signInPlaces(const Call& call) {
    std::vector<const EndpointFacts*> places;
    const bool isSending = isOnlySending(call.said);
    for (const auto& endpoint : call.facts.endpoints) {
        const bool isWanted = (endpoint.protocol == Protocol::Smtp) == isSending;
        if (isWanted && isProbed(endpoint) && endpoint.state == EndpointState::Open)
            places.push_back(&endpoint);
    }
    return places;
}

bool isPolicyOfHoster(HintCode code) {
    constexpr std::array codes{HintCode::AppPassword, HintCode::OwnPageFirst, HintCode::OAuth2Only};
    return contains(codes, code);
}

bool isShutAtFirst(HintCode code) {
    constexpr std::array codes{HintCode::OffByDefault, HintCode::Pop3OffByDefault,
                               HintCode::AdminAllows, HintCode::PaidPlan, HintCode::NoPop3};
    return contains(codes, code);
}

void addHints(const Facts& facts, Clues& clues) {
    for (const auto& hint : facts.discovery.hints) {
        const std::vector<Argument> who{{"provider", hint.subject}};
        clues.addIf(isPolicyOfHoster(hint.code), Clue::AppPasswordProvider, who);
        clues.addIf(isShutAtFirst(hint.code), Clue::SwitchedOffAtFirst, who);
        const bool isOwn = hint.code == HintCode::Bridge || hint.code == HintCode::OwnProgram;
        clues.addIf(isOwn, Clue::BridgeNeeded, who);
        clues.addIf(hint.code == HintCode::SeveralSystems, Clue::SeveralSystems);
    }
}

void addWays(const Call& call, Clues& clues) {
    const auto places = signInPlaces(call);
    const auto ways = signInWays(places);
    if (!ways.isKnown() || places.empty()) return;
    const std::vector<Argument> host{{"host", places.front()->host}};
    const bool isMicrosoft = isMicrosoftHost(places.front()->host);
    // Microsoft takes a password for sending only where an admin allows it.
    clues.addIf(ways->takesTokensOnly(), Clue::TokensOnly, host);
    const bool isPlain = ways->takesPassword() && !ways->token && !isMicrosoft;
    clues.addIf(isPlain && !clues.has(Clue::AppPasswordProvider), Clue::PasswordWays, host);
}

void addSystems(const Facts& facts, Clues& clues) {
    std::set<std::string> systems;
    for (const auto& candidate : facts.discovery.candidates) systems.insert(candidate.system);
    clues.addIf(systems.size() > 1, Clue::SeveralSystems);
    clues.addIf(systems.size() == 1 && !clues.has(Clue::SeveralSystems), Clue::OneSystem);
    clues.addIf(hasMailInMicrosoft365(facts) || isMicrosoft365(facts), Clue::AtMicrosoft);
    clues.addIf(!facts.discovery.candidates.empty() && !clues.has(Clue::AtMicrosoft),
                Clue::NotAtMicrosoft);
}

/// What the maker says of its program at a provider that takes tokens.
void addProgram(const Call& call, Clues& clues) {
    const bool takesTokens = clues.has(Clue::AtMicrosoft) || clues.has(Clue::TokensOnly) ||
                             clues.has(Clue::AppPasswordProvider);
    switch (call.said.program) {
        case SaidProgram::OutlookClassic:
        case SaidProgram::Device:
            clues.addIf(takesTokens && clues.has(Clue::AtMicrosoft), Clue::ProgramWithoutOAuth);
            return;
        case SaidProgram::OutlookNew:
        case SaidProgram::OutlookMobile:
        case SaidProgram::Thunderbird:
        case SaidProgram::ThunderbirdAndroid:
        case SaidProgram::GmailAndroid:
        case SaidProgram::AppleMailIos:
        case SaidProgram::AppleMailMac: clues.add(Clue::ProgramWithOAuth); return;
        case SaidProgram::Unknown:
        case SaidProgram::AndroidMail:
        case SaidProgram::Other: return;
    }
}

/// The user name of the program against what is published for this person.
void addUserName(const Call& call, Clues& clues) {
    const auto& asked = call.more.asked;
    const bool isSending = isOnlySending(call.said);
    const std::string& typed = isSending ? asked.outgoing.username : asked.incoming.username;
    if (typed.empty()) return;
    for (const auto& candidate : call.facts.discovery.candidates) {
        const bool isWanted = (candidate.protocol == Protocol::Smtp) == isSending;
        if (!isWanted || !candidate.trusted || candidate.username.empty()) continue;
        const bool isSame = equalsIgnoringCase(candidate.username, typed);
        clues.add(isSame ? Clue::UserNameFits : Clue::UserNameDiffers,
                  {{"login", candidate.username}});
        return;
    }
}

void addLogin(const MailboxFacts& mailbox, Clues& clues) {
    clues.addIf(mailbox.login == LoginOutcome::Accepted, Clue::LoginAccepted);
    const auto is = [&](Reason reason) { return mailbox.loginReason == reason; };
    clues.addIf(is(Reason::PasswordWrong), Clue::LoginRefusedHere);
    clues.addIf(is(Reason::PasswordExpired), Clue::LoginExpired);
    clues.addIf(is(Reason::LoginUnavailable), Clue::LoginUnavailable);
    clues.addIf(is(Reason::LoginThrottled), Clue::LoginThrottled);
    clues.addIf(is(Reason::LoginByPolicy), Clue::LoginByPolicy);
}

}  // namespace

void addSignInClues(const Call& call, Clues& clues) {
    addHints(call.facts, clues);
    addWays(call, clues);
    addSystems(call.facts, clues);
    addProgram(call, clues);
    addUserName(call, clues);
    addLogin(call.facts.mailbox, clues);
}

}  // namespace mailadvisor
