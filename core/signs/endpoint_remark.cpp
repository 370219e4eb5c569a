#include "signs/endpoint_remark.h"

#include "base/lists.h"
#include "base/names.h"
#include "signs/server_ability.h"
#include "signs/sign_in.h"

#include <algorithm>

namespace mailadvisor {
namespace {

using Words = std::vector<std::string>;

constexpr auto remarkNames = namesOf<EndpointRemark>({
    {EndpointRemark::CleartextLogin, "cleartext-login"},
    {EndpointRemark::NeedsEncryptionFirst, "needs-encryption-first"},
    {EndpointRemark::OnlyOAuth2, "only-oauth2"},
    {EndpointRemark::NoUidl, "no-uidl"},
    {EndpointRemark::ServerDeletesAtOnce, "server-deletes-at-once"},
    {EndpointRemark::ServerDeletesLater, "server-deletes-later"},
    {EndpointRemark::MethodsVanish, "methods-vanish"},
    {EndpointRemark::UpgradeOfferedTwice, "upgrade-offered-twice"},
    {EndpointRemark::Contradictory, "contradictory"},
    {EndpointRemark::AddressesDiffer, "addresses-differ"},
});
constexpr auto allRemarks = remarkNames.values();

// Before encryption these send the password as it is, or as good as that.
bool showsPassword(const std::string& method) { return method == "PLAIN" || method == "LOGIN"; }

bool takesPasswordInClear(const EndpointFacts& endpoint) {
    const auto& offered = endpoint.capabilities.beforeTls;
    if (!offered.isKnown()) return false;
    const Abilities& can = offered->can();
    // RFC 9051 §6.2.3: LOGIN is always there unless LOGINDISABLED is said; what does not even call
    // itself IMAP4 says nothing by leaving it out.
    const bool hasCommand =
        !can.command.empty() && (endpoint.protocol != Protocol::Imap || can.imap4);
    return hasCommand || std::ranges::any_of(can.sasl, showsPassword);
}

// A busy moment is not a difference; neither is a comparison that ran out of time.
bool isTelling(const AddressFacts& answer) {
    const bool isSlow =
        answer.state == EndpointState::TimedOut && answer.reason != Reason::ConnectionTimedOut;
    return answer.state != EndpointState::NotProbed && answer.state != EndpointState::Unreachable &&
           answer.reason != Reason::ServerBusy && answer.reason != Reason::TlsTimedOut && !isSlow;
}

// Half a network (IPv6 that leads nowhere) is common on this side and no fault of the server.
bool isOtherNetworkSilent(const AddressFacts& one, const AddressFacts& other) {
    const auto isIpv6 = [](const AddressFacts& answer) {
        return answer.address.find(':') != std::string::npos;
    };
    return other.reason == Reason::ConnectionTimedOut && isIpv6(one) != isIpv6(other);
}

bool isAlike(const AddressFacts& one, const AddressFacts& other) {
    const auto sorted = [](Words words) {
        std::sort(words.begin(), words.end());
        return words;
    };
    return one.state == other.state && one.reason == other.reason &&
           one.verified == other.verified && one.auth.isKnown() == other.auth.isKnown() &&
           sorted(one.auth.valueOr({})) == sorted(other.auth.valueOr({}));
}

}  // namespace

std::string_view nameOf(EndpointRemark remark) { return remarkNames.nameOf(remark); }
std::span<const EndpointRemark> allEndpointRemarks() { return allRemarks; }

const Fact<CapabilityList>& capabilitiesInsideTls(const EndpointFacts& endpoint) {
    const auto& seen = endpoint.capabilities;
    if (!seen.afterTls.isKnown() && endpoint.security == Security::Tls) return seen.beforeTls;
    return seen.afterTls;
}

Fact<int> deletesAfterDays(const EndpointFacts& endpoint) {
    const auto& offered = capabilitiesInsideTls(endpoint);
    if (!offered.isKnown()) return Fact<int>::unknown(offered.why());
    const auto days = offered->can().expireDays;
    const bool isGmails = days == 0 && softwareOf(endpoint).valueOr({}) == "Gmail";
    if (offered->can().expireVaries || isGmails) return Fact<int>::unknown(Unknown::NeedsLogin);
    return days ? Fact<int>::known(*days) : Fact<int>::unknown(Unknown::NotOffered);
}

std::vector<std::string> methodsThatVanish(const EndpointFacts& endpoint) {
    const auto& before = endpoint.capabilities.beforeTls;
    const bool isTold =
        before.isKnown() && endpoint.capabilities.afterTls.isKnown() && endpoint.auth.isKnown();
    Words vanished;
    if (!isTold) return vanished;
    for (const std::string& method : before->can().sasl) {
        if (!contains(*endpoint.auth, method)) vanished.push_back(method);
    }
    return vanished;
}

std::vector<std::string> addressesThatDiffer(const EndpointFacts& endpoint) {
    Words differing;
    const bool isVerified = endpoint.tls.isKnown() && endpoint.tls->verified;
    const AddressFacts own{endpoint.address, endpoint.state, endpoint.reason, endpoint.auth,
                           isVerified};
    if (!isTelling(own)) return differing;
    for (const auto& other : endpoint.otherAddresses) {
        const bool isComparable = isTelling(other) && !isOtherNetworkSilent(own, other);
        if (isComparable && !isAlike(own, other)) differing.push_back(other.address);
    }
    return differing;
}

std::vector<EndpointRemark> remarksOn(const EndpointFacts& endpoint) {
    std::vector<EndpointRemark> remarks;
    if (!addressesThatDiffer(endpoint).empty()) remarks.push_back(EndpointRemark::AddressesDiffer);
    if (endpoint.state != EndpointState::Open) return remarks;
    const auto add = [&](bool holds, EndpointRemark remark) {
        if (holds) remarks.push_back(remark);
    };
    const auto& before = endpoint.capabilities.beforeTls;
    const auto& after = endpoint.capabilities.afterTls;
    const auto days = deletesAfterDays(endpoint);
    const bool isClear = takesPasswordInClear(endpoint);
    add(isClear, EndpointRemark::CleartextLogin);
    add(!isClear && before.valueOr({}).can().loginDisabled, EndpointRemark::NeedsEncryptionFirst);
    add(signInWays(endpoint).valueOr({}).takesTokensOnly(), EndpointRemark::OnlyOAuth2);
    add(endpoint.protocol == Protocol::Pop3 && after.isKnown() && !after->can().uidl,
        EndpointRemark::NoUidl);
    add(days.isKnown() && *days == 0, EndpointRemark::ServerDeletesAtOnce);
    add(days.isKnown() && *days > 0, EndpointRemark::ServerDeletesLater);
    add(!methodsThatVanish(endpoint).empty(), EndpointRemark::MethodsVanish);
    add(after.valueOr({}).can().startTls, EndpointRemark::UpgradeOfferedTwice);
    add(endpoint.contradictsItself, EndpointRemark::Contradictory);
    return remarks;
}

Message messageOf(EndpointRemark remark, const EndpointFacts& endpoint) {
    Message message{"endpoint-remark." + std::string(nameOf(remark)),
                    {{"host", endpoint.host}, {"port", std::to_string(endpoint.port.value)}}};
    if (remark == EndpointRemark::ServerDeletesLater)
        message.arguments.push_back({"n", std::int64_t{deletesAfterDays(endpoint).valueOr(0)}});
    if (remark == EndpointRemark::MethodsVanish)
        message.arguments.push_back({"names", joined(methodsThatVanish(endpoint), ", ")});
    if (remark == EndpointRemark::AddressesDiffer)
        message.arguments.push_back({"addresses", joined(addressesThatDiffer(endpoint), ", ")});
    return message;
}

}  // namespace mailadvisor
