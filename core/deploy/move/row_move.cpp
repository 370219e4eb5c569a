#include "deploy/move/row_move.h"

#include "advisor/current_setup_said.h"
#include "base/ascii.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// Servers count the same mail differently (lines, indexes, copies in several folders): by its
/// space it is only missed when more than a tenth is.
constexpr std::int64_t leastArrivedTenths = 9;

bool isNamedThere(const Facts& facts, const Server& server, Protocol protocol) {
    return std::ranges::any_of(facts.endpoints, [&](const EndpointFacts& endpoint) {
        return endpoint.state == EndpointState::Open && endpoint.protocol == protocol &&
               equalsIgnoringCase(endpoint.host, server.host);
    });
}

}  // namespace

const Facts* oldServersOf(const MovingDomains& moving, const RosterRow& row) {
    const auto found = moving.find(row.address.domain);
    return found == moving.end() ? nullptr : &found->second.servers;
}

Fact<ByteCount> newLimitOf(const RosterRow& row, const Policy& policy) {
    if (row.atNewServer.limit.isKnown() || !policy.newMailboxLimit) return row.atNewServer.limit;
    return Fact<ByteCount>::known(*policy.newMailboxLimit);
}

MailboxMove begunMove(const RosterRow& row, const Needs& needs, const Policy& policy) {
    MailboxMove move;
    if (needs.currentType.isKnown()) move.type = nameOf(*needs.currentType);
    move.department = row.department;
    move.before = {row.needs.used, row.needs.quota, row.messages};
    move.after = row.atNewServer;
    move.after.limit = newLimitOf(row, policy);
    move.arrival = arrivalOf(move.before, move.after);
    return move;
}

std::string movedFrom(const OldPlaces& old, const Facts& now,
                      const Fact<CurrentType>& currentType) {
    const bool isPop3 = currentType.isKnown() && *currentType == CurrentType::Pop3;
    const auto first = isPop3 ? Protocol::Pop3 : Protocol::Imap;
    const auto second = isPop3 ? Protocol::Imap : Protocol::Pop3;
    for (const auto protocol : {first, second}) {
        const auto server = oldServer(old, protocol);
        if (!server) continue;
        return isNamedThere(now, *server, protocol) ? std::string() : server->host;
    }
    return {};
}

std::string reachedAt(const Facts& facts, const Server& server, Protocol protocol) {
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.protocol == protocol && endpoint.port == server.port &&
            equalsIgnoringCase(endpoint.host, server.host))
            return endpoint.address;
    }
    return {};
}

WaveMember waveMemberOf(const RosterRow& row, const Needs& needs, const Policy& policy) {
    const auto type = currentSetupSaid(needs).type;
    const auto fits = fitsInto(row.needs.used, newLimitOf(row, policy));
    const bool isImap = type.isKnown() && *type == Protocol::Imap;
    const bool isInUse = row.needs.used.isKnown() && row.needs.used->value > 0;
    WaveMember member;
    member.address = row.address.ascii();
    member.department = row.department;
    member.computer = row.computer;
    member.used = row.needs.used.valueOr({});
    member.isTriable = !isWebmailOnly(needs);
    member.isEasy = isImap && isInUse && fits.isKnown() && *fits;
    member.isHindered = isHindered(fits, mayBeOnlyLocal(type));
    member.listed = row.wave;
    return member;
}

MoveArrival arrivalOf(const MailboxSizes& before, const MailboxSizes& after) {
    if (before.messages.isKnown() && after.messages.isKnown()) {
        return *after.messages < *before.messages ? MoveArrival::Short : MoveArrival::Arrived;
    }
    if (!before.used.isKnown() || !after.used.isKnown()) return MoveArrival::Unknown;
    const bool isShort = after.used->value < before.used->value / 10 * leastArrivedTenths;
    return isShort ? MoveArrival::Short : MoveArrival::Arrived;
}

}  // namespace mailadvisor
