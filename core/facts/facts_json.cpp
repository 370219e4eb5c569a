#include "facts/facts_json.h"

#include "base/iso_time.h"
#include "base/json_reader.h"
#include "facts/discovery_json.h"
#include "facts/endpoint_json.h"
#include "facts/mailbox_json.h"

namespace mailadvisor {
namespace {

/// Facts about a host alone have an empty text.
std::optional<EmailAddress> addressFrom(const JsonReader& place) {
    const std::string text = place.textOr({});
    if (text.empty()) return std::nullopt;
    auto address = EmailAddress::parse(text);
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
    facts.mailbox = mailboxFrom(root["mailbox"]);
    facts.address = addressFrom(root["address"]);
    facts.login = root["login"].textOr({});
    facts.observedAt = root["observedAt"].moment();
    facts.observedFrom = root["observedFrom"].textOr({});
    if (failure) return Unexpected{std::move(*failure)};
    return facts;
}

}  // namespace mailadvisor
