#include "probe/mailbox/mechanism.h"

#include "base/lists.h"
#include "base/names.h"
#include "probe/probe.h"
#include "signs/sign_in.h"

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
    if (conditions.isForAnother && !canBeForAnother(mechanism)) return false;
    if (bindsChannel(mechanism)) return conditions.canBindChannel;
    return conditions.isAscii || !isCommand(mechanism);
}

std::vector<std::string> offeredOrBasic(const EndpointFacts& endpoint) {
    if (endpoint.protocol == Protocol::Smtp) return endpoint.auth.valueOr({});
    const auto command =
        endpoint.protocol == Protocol::Pop3 ? Mechanism::UserPass : Mechanism::LoginCommand;
    return endpoint.auth.valueOr({std::string(nameOf(command))});
}

}  // namespace

std::string_view nameOf(Mechanism mechanism) { return names.nameOf(mechanism); }

bool isCommand(Mechanism mechanism) {
    return mechanism == Mechanism::LoginCommand || mechanism == Mechanism::UserPass;
}

bool takesToken(Mechanism mechanism) {
    return mechanism == Mechanism::OAuthBearer || mechanism == Mechanism::XOAuth2;
}

bool canBeForAnother(Mechanism mechanism) {
    return mechanism == Mechanism::Plain || mechanism == Mechanism::Login || isCommand(mechanism);
}

std::string signInName(Mechanism mechanism, const Login& login) {
    const bool isNamedApart = login.mailbox.empty() || mechanism == Mechanism::Plain;
    return isNamedApart ? login.username : login.mailbox + "*" + login.username;
}

bool bindsChannel(Mechanism mechanism) {
    return mechanism == Mechanism::ScramSha256Plus || mechanism == Mechanism::ScramSha1Plus;
}

std::optional<Mechanism> chooseMechanism(const std::vector<std::string>& offered,
                                         SignInConditions conditions) {
    for (const auto& [mechanism, name] : names.rows) {
        if (contains(offered, name) && isUsable(mechanism, conditions)) return mechanism;
    }
    return std::nullopt;
}

MechanismChoice mechanismAt(const EndpointFacts& endpoint, SignInConditions conditions) {
    const auto ways = signInWays(endpoint);
    if (conditions.hasToken) {
        if (!ways.valueOr({}).token) return {std::nullopt, Reason::NoCommonMechanism};
    } else if (ways.isKnown() && !ways->takesPassword()) {
        const bool isOAuth2 = ways->takesTokensOnly();
        return {std::nullopt, isOAuth2 ? Reason::OAuth2Only : Reason::NoCommonMechanism};
    }
    const auto mechanism = chooseMechanism(offeredOrBasic(endpoint), conditions);
    return {mechanism, mechanism ? Reason::None : Reason::NoCommonMechanism};
}

}  // namespace mailadvisor
