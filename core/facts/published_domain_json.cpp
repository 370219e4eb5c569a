#include "facts/published_domain_json.h"

#include "facts/endpoint_json.h"

#include <limits>

namespace mailadvisor {
namespace {

using Texts = std::vector<std::string>;

constexpr std::int64_t most16Bits = std::numeric_limits<std::uint16_t>::max();

Json toJson(const PublishedExchanger& exchanger) {
    return Json{{"preference", exchanger.preference}, {"host", exchanger.host}};
}

Json toJson(const PublishedPlace& place) {
    Json json = Json::object();
    json["priority"] = place.priority;
    json["weight"] = place.weight;
    json["port"] = place.port.value;
    json["host"] = place.host;
    return json;
}

Json toJson(const PublishedService& service) {
    Json json = Json::object();
    json["service"] = service.label;
    json["places"] = factToJson(service.places, [](const std::vector<PublishedPlace>& places) {
        Json list = Json::array();
        for (const auto& place : places) list.push_back(toJson(place));
        return list;
    });
    json["timeToLive"] = service.timeToLive.count();
    json["authenticated"] = service.isAuthenticated;
    return json;
}

Json toJson(const NamedHost& host) {
    Json json = Json::object();
    json["host"] = host.host;
    json["addresses"] = factToJson(host.addresses);
    json["alias"] = factToJson(host.alias);
    return json;
}

Json toJson(const SiteFacts& site) {
    Json json = Json::object();
    json["host"] = site.host;
    json["state"] = nameOf(site.state);
    json["reason"] = nameOf(site.reason);
    json["tls"] = factToJson(site.tls, [](const TlsFacts& tls) { return toJson(tls); });
    json["statusOfNowhere"] = factToJson(site.statusOfNowhere);
    return json;
}

Json toJson(const SenderFacts& sender) {
    Json json = Json::object();
    json["spf"] = factToJson(sender.spf);
    json["dmarc"] = factToJson(sender.dmarc);
    json["mtaSts"] = factToJson(sender.mtaSts);
    json["tlsRpt"] = factToJson(sender.tlsRpt);
    json["keyNames"] = factToJson(sender.hasKeyNames);
    return json;
}

template <class Value>
Json manyToJson(const std::vector<Value>& values) {
    Json json = Json::array();
    for (const auto& value : values) json.push_back(toJson(value));
    return json;
}

template <class Value>
Json manyFactToJson(const Fact<std::vector<Value>>& fact) {
    return factToJson(fact, [](const std::vector<Value>& values) { return manyToJson(values); });
}

std::uint16_t sixteenBits(const JsonReader& place) {
    return place.isMissing() ? std::uint16_t{}
                             : static_cast<std::uint16_t>(place.integer(0, most16Bits));
}

std::chrono::seconds secondsFrom(const JsonReader& place) {
    return std::chrono::seconds(place.integerOr(0));
}

PublishedExchanger exchangerFrom(const JsonReader& place) {
    return {sixteenBits(place["preference"]), place["host"].textOr({})};
}

PublishedPlace placeFrom(const JsonReader& place) {
    return {sixteenBits(place["priority"]), sixteenBits(place["weight"]), place["port"].port(),
            place["host"].textOr({})};
}

Fact<bool> flagFact(const JsonReader& place) {
    return place.fact([](const JsonReader& at) { return at.flag(); }, Unknown::NotProbed);
}

Fact<std::string> textFactFrom(const JsonReader& place) {
    return place.fact([](const JsonReader& at) { return at.text(); }, Unknown::NotProbed);
}

Fact<Texts> textsFactFrom(const JsonReader& place) {
    return place.fact([](const JsonReader& at) { return at.texts(); }, Unknown::NotProbed);
}

PublishedService serviceFrom(const JsonReader& place) {
    PublishedService service;
    service.label = place["service"].text();
    service.places = place["places"].fact([](const JsonReader& at) { return at.list(placeFrom); },
                                          Unknown::NotProbed);
    service.timeToLive = secondsFrom(place["timeToLive"]);
    service.isAuthenticated = place["authenticated"].flagOr(false);
    return service;
}

NamedHost namedHostFrom(const JsonReader& place) {
    return {place["host"].text(), textsFactFrom(place["addresses"]), textFactFrom(place["alias"])};
}

SiteFacts siteFrom(const JsonReader& place) {
    SiteFacts site;
    site.host = place["host"].text();
    site.state = place["state"].wordOr(endpointStateFromName, EndpointState::NotProbed);
    site.reason = place["reason"].wordOr(reasonFromName, Reason::None);
    site.tls = place["tls"].fact(tlsFrom, Unknown::NotProbed);
    site.statusOfNowhere = place["statusOfNowhere"].fact(
        [](const JsonReader& at) { return at.integer(); }, Unknown::NotProbed);
    return site;
}

SenderFacts senderFrom(const JsonReader& place) {
    return {textsFactFrom(place["spf"]), textsFactFrom(place["dmarc"]),
            textsFactFrom(place["mtaSts"]), textsFactFrom(place["tlsRpt"]),
            flagFact(place["keyNames"])};
}

}  // namespace

Json toJson(const PublishedDomain& domain) {
    Json json = Json::object();
    json["exists"] = factToJson(domain.exists);
    json["signed"] = factToJson(domain.isSigned);
    json["nameServers"] = factToJson(domain.nameServers);
    json["exchangers"] = manyFactToJson(domain.exchangers);
    json["exchangersTimeToLive"] = domain.exchangersTimeToLive.count();
    json["services"] = manyToJson(domain.services);
    json["anyName"] = factToJson(domain.anyName);
    json["hosts"] = manyToJson(domain.hosts);
    json["sites"] = manyToJson(domain.sites);
    json["paccRecord"] = factToJson(domain.paccRecord);
    json["sender"] = toJson(domain.sender);
    return json;
}

PublishedDomain publishedDomainFrom(const JsonReader& place) {
    PublishedDomain domain;
    domain.exists = flagFact(place["exists"]);
    domain.isSigned = flagFact(place["signed"]);
    domain.nameServers = textsFactFrom(place["nameServers"]);
    domain.exchangers = place["exchangers"].fact(
        [](const JsonReader& at) { return at.list(exchangerFrom); }, Unknown::NotProbed);
    domain.exchangersTimeToLive = secondsFrom(place["exchangersTimeToLive"]);
    domain.services = place["services"].list(serviceFrom);
    domain.anyName = textsFactFrom(place["anyName"]);
    domain.hosts = place["hosts"].list(namedHostFrom);
    domain.sites = place["sites"].list(siteFrom);
    domain.paccRecord = textFactFrom(place["paccRecord"]);
    domain.sender = senderFrom(place["sender"]);
    return domain;
}

}  // namespace mailadvisor
