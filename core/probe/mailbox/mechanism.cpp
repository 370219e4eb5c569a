#include "probe/mailbox/mechanism.h"

#include "base/lists.h"
#include "base/names.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr auto names = namesOf<Mechanism>({
    {Mechanism::ScramSha256Plus, "SCRAM-SHA-256-PLUS"},
    {Mechanism::ScramSha256, "SCRAM-SHA-256"},
    {Mechanism::ScramSha1Plus, "SCRAM-SHA-1-PLUS"},
    {Mechanism::ScramSha1, "SCRAM-SHA-1"},
    {Mechanism::Plain, "PLAIN"},
    {Mechanism::Login, "LOGIN"},
    {Mechanism::LoginCommand, "LOGIN-COMMAND"},
    {Mechanism::UserPass, "USER"},
    {Mechanism::OAuthBearer, "OAUTHBEARER"},
    {Mechanism::XOAuth2, "XOAUTH2"},
});

bool isUsable(Mechanism mechanism, SignInConditions conditions) {
    if (takesToken(mechanism) != conditions.hasToken) return false;
    if (bindsChannel(mechanism)) return conditions.canBindChannel;
    return conditions.isAscii || !isCommand(mechanism);
}

}  // namespace

std::string_view nameOf(Mechanism mechanism) { return names.nameOf(mechanism); }

bool isCommand(Mechanism mechanism) {
    return mechanism == Mechanism::LoginCommand || mechanism == Mechanism::UserPass;
}

bool takesToken(Mechanism mechanism) {
    return mechanism == Mechanism::OAuthBearer || mechanism == Mechanism::XOAuth2;
}

bool bindsChannel(Mechanism mechanism) {
    return mechanism == Mechanism::ScramSha256Plus || mechanism == Mechanism::ScramSha1Plus;
}

MechanismChoice chooseMechanism(const std::vector<std::string>& offered,
                                SignInConditions conditions) {
    const bool offersOAuth2 = contains(offered, "XOAUTH2") || contains(offered, "OAUTHBEARER");
    for (const auto& [mechanism, name] : names.rows) {
        if (!contains(offered, name) || !isUsable(mechanism, conditions)) continue;
        if (isCommand(mechanism) && offersOAuth2) return {std::nullopt, Reason::OAuth2Only};
        return {mechanism, Reason::None};
    }
    if (conditions.hasToken) return {std::nullopt, Reason::NoCommonMechanism};
    return {std::nullopt, offersOAuth2 ? Reason::OAuth2Only : Reason::NoCommonMechanism};
}

}  // namespace mailadvisor
