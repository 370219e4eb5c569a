#include "base/ip_address.h"
#include "base/iso_time.h"
#include "base/json.h"
#include "web/answers.h"
#include "web/figures.h"

namespace mailadvisor::web {
namespace {

bool isPrivateIpv4(std::uint8_t first, std::uint8_t second) {
    return first == 10 || (first == 172 && (second & 0xF0U) == 16) ||
           (first == 192 && second == 168);  // RFC 1918 §3
}

bool isOfOwnNetwork(const std::string& peer) {
    if (peer.empty()) return true;  // a Unix socket
    const auto address = IpAddress::parse(peer);
    if (!address) return false;
    if (address->isOwnMachineOrLink()) return true;
    const auto& bytes = address->bytes;
    const bool isUniqueLocal = address->isIpv6 && (bytes[0] & 0xFEU) == 0xFC;  // RFC 4193 §3.1
    return isUniqueLocal || (!address->isIpv6 && isPrivateIpv4(bytes[12], bytes[13]));
}

Json problemsJson(const Site& site, const Sentences& say) {
    Json list = Json::array();
    for (const auto& problem : site.problems)
        list.push_back({{"where", problem.where}, {"text", say(problem.text)}});
    return list;
}

Json troubledJson(const Site& site) {
    Json list = Json::array();
    for (const auto& server : site.troubled) {
        list.push_back({{"protocol", nameOf(server.place.protocol)},
                        {"host", server.place.host},
                        {"port", server.place.port.value},
                        {"failedChecks", server.failedChecks},
                        {"since", isoTime(server.since)},
                        {"withdrawn", server.isWithdrawn}});
    }
    return list;
}

}  // namespace

bool isForItself(const HttpRequest& request) {
    return !request.isForwarded && !request.speaksForSomebody && isOfOwnNetwork(request.peer);
}

HttpReply healthReply(const Site& site, const Tally& tally, const HttpRequest& request,
                      const Sentences& say, Timestamp now) {
    const bool isWell = site.problems.empty() && site.troubled.empty();
    Json health = Json::object();
    health["status"] = isWell ? "ok" : "degraded";
    if (isForItself(request)) {
        health["domains"] = site.domains.all().size();
        health["startedAt"] = isoTime(tally.startedAt);
        health["upSeconds"] = (now - tally.startedAt).count();
        health["problems"] = problemsJson(site, say);
        health["servers"] = troubledJson(site);
        health["signingFailures"] = tally.signingFailures;
    }
    return privateReply(200, "application/json", dumpJson(health) + "\n");
}

}  // namespace mailadvisor::web
