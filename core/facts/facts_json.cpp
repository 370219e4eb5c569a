#include "facts/facts_json.h"

#include "base/iso_time.h"
#include "base/json_reader.h"
#include "facts/discovery_json.h"
#include "facts/endpoint_json.h"
#include "facts/mailbox_json.h"

namespace mailadvisor {

Json toJson(const Facts& facts) {
    Json json = Json::object();
    json["schema"] = factsSchema;
    json["discovery"] = toJson(facts.discovery);
    json["endpoints"] = Json::array();
    for (const auto& endpoint : facts.endpoints) json["endpoints"].push_back(toJson(endpoint));
    json["mailbox"] = toJson(facts.mailbox);
    json["address"] = facts.address;
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
    facts.address = root["address"].textOr({});
    facts.login = root["login"].textOr({});
    facts.observedAt = root["observedAt"].moment();
    facts.observedFrom = root["observedFrom"].textOr({});
    if (failure) return Unexpected{std::move(*failure)};
    return facts;
}

}  // namespace mailadvisor
