#include "signs/hint_audience.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool isForPerson(HintCode code) {
    switch (code) {
        case HintCode::AppPassword:
        case HintCode::OwnPageFirst:
        case HintCode::OffByDefault:
        case HintCode::Pop3OffByDefault:
        case HintCode::SendingOff:
        case HintCode::AdminAllows:
        case HintCode::PaidPlan:
        case HintCode::FolderLimit:
        case HintCode::OtherLogin:
        case HintCode::Bridge:
        case HintCode::OwnProgram:
        case HintCode::ExchangeLike:
        case HintCode::SeveralSystems:
        case HintCode::LookAlike:
        case HintCode::CaptivePortal: return true;
        case HintCode::OAuth2Only:  // a rule says it, for the program in question
        case HintCode::NoPop3:      // so does the probe
        case HintCode::TakesNoMail:
        case HintCode::FilterService:
        case HintCode::ServiceNotOffered:
        case HintCode::SignInForSettings:
        case HintCode::FilePassedOver:  // a warning of its own
        case HintCode::AddressWanted:
        case HintCode::WildcardDns:
        case HintCode::CatchAllSite:
        case HintCode::InventedNames:
        case HintCode::Remembered: return false;
    }
    return false;
}

bool isAboutSignIn(HintCode code) {
    switch (code) {
        case HintCode::AppPassword:
        case HintCode::OwnPageFirst:
        case HintCode::OAuth2Only:
        case HintCode::OffByDefault:
        case HintCode::Pop3OffByDefault:
        case HintCode::SendingOff:
        case HintCode::AdminAllows:
        case HintCode::PaidPlan:
        case HintCode::OtherLogin:
        case HintCode::Bridge:
        case HintCode::OwnProgram: return true;
        case HintCode::NoPop3:
        case HintCode::FolderLimit:
        case HintCode::ExchangeLike:
        case HintCode::TakesNoMail:
        case HintCode::FilterService:
        case HintCode::ServiceNotOffered:
        case HintCode::SignInForSettings:
        case HintCode::SeveralSystems:
        case HintCode::FilePassedOver:
        case HintCode::AddressWanted:
        case HintCode::LookAlike:
        case HintCode::WildcardDns:
        case HintCode::CatchAllSite:
        case HintCode::CaptivePortal:
        case HintCode::InventedNames:
        case HintCode::Remembered: return false;
    }
    return false;
}

/// The hints with such a code, each kind once.
std::vector<Hint> hintsWith(const Facts& facts, bool (*isWanted)(HintCode)) {
    std::vector<Hint> hints;
    for (const auto& hint : facts.discovery.hints) {
        const bool isTold = std::ranges::find(hints, hint.code, &Hint::code) != hints.end();
        if (isWanted(hint.code) && !isTold) hints.push_back(hint);
    }
    return hints;
}

}  // namespace

std::vector<Hint> hintsBeforeSignIn(const Facts& facts) { return hintsWith(facts, isAboutSignIn); }

std::vector<Hint> hintsForPerson(const Facts& facts) { return hintsWith(facts, isForPerson); }

}  // namespace mailadvisor
