#include "facts/facts_json.h"

#include "base/iso_time.h"
#include "base/json_reader.h"
#include "base/typed_address.h"
#include "facts/discovery_json.h"
#include "facts/endpoint_json.h"
#include "facts/mailbox_json.h"
#include "facts/published_domain_json.h"

namespace mailadvisor {
namespace {

/// Facts about a host alone have an empty text, those about a domain its name.
std::optional<EmailAddress> addressFrom(const JsonReader& place, bool mayBeDomain) {
    const std::string text = place.textOr({});
    if (text.empty()) return std::nullopt;
    const bool isDomain = mayBeDomain && !holdsAtSign(text);
    auto address = isDomain ? EmailAddress::ofDomain(text) : EmailAddress::parse(text);
    if (address) return *std::move(address);
    place.failWith(address.error().text);
    return std::nullopt;
}

}  // namespace

Json toJson(const Facts& facts) {
    Json json = Json::object();
    json["schema"] = factsSchema;
    json["discovery"] = toJson(facts.discovery);
    json["endpoints"] = Json::array();
    for (const auto& endpoint : facts.endpoints) json["endpoints"].push_back(toJson(endpoint));
    if (facts.published) json["published"] = toJson(*facts.published);
    json["mailbox"] = toJson(facts.mailbox);
    json["address"] = facts.shownAddress();
    json["login"] = facts.login;
    json["observedAt"] = isoTime(facts.observedAt);
    json["observedFrom"] = facts.observedFrom;
    return json;
}

Result<Facts> factsFromJson(const Json& json) {
    std::optional<Error> failure;
    const JsonReader root(json, failure);
    if (const std::string schema = root["schema"].text(); schema != factsSchema) {
        root["schema"].failWith({MESSAGE_ID("error.json-schema"),
                                 {{"schema", schema}, {"expected", std::string(factsSchema)}}});
    }
    Facts facts;
    facts.discovery = discoveryFrom(root["discovery"]);
    facts.endpoints = root["endpoints"].list(endpointFrom);
    if (const auto published = root["published"]; !published.isMissing())
        facts.published = publishedDomainFrom(published);
    facts.mailbox = mailboxFrom(root["mailbox"]);
    facts.address = addressFrom(root["address"], facts.published.has_value());
    facts.login = root["login"].textOr({});
    facts.observedAt = root["observedAt"].moment();
    facts.observedFrom = root["observedFrom"].textOr({});
    if (failure) return Unexpected{std::move(*failure)};
    return facts;
}

}  // namespace mailadvisor
