#include "account/account_json.h"
#include "account/server_json.h"
#include "account/validate.h"
#include "base/host_name.h"
#include "base/json_reader.h"

namespace mailadvisor {

Json toJson(const Domain& domain) {
    Json json = Json::object();
    json["schema"] = domainSchema;
    json["domain"] = domain.domain;
    json["displayName"] = domain.displayName;
    json["servers"] = Json::array();
    for (const auto& [protocol, server] : domain.servers) {
        json["servers"].push_back(serverToJson(nameOf(protocol), server));
    }
    json["pop3"] = pop3ToJson(domain.pop3);
    if (domain.isAlsoInMicrosoft365) json["alsoMicrosoft365"] = true;
    return json;
}

Result<Domain> domainFromJson(const Json& json) {
    if (auto checked = checkDocument(json, domainSchema); !checked) {
        return Unexpected{std::move(checked).error()};
    }
    std::optional<Error> failure;
    const JsonReader reader(json, failure);
    Domain domain;
    domain.domain = reader["domain"].text();
    if (const auto host = normaliseHost(domain.domain)) domain.domain = *host;
    domain.displayName = reader["displayName"].textOr({});
    domain.servers = reader["servers"].list([](const JsonReader& server) {
        return DomainServer{server["protocol"].word(protocolFromName), serverFromJson(server)};
    });
    domain.pop3 = pop3FromJson(reader["pop3"]);
    domain.isAlsoInMicrosoft365 = reader["alsoMicrosoft365"].flagOr(false);
    if (failure) return Unexpected{std::move(*failure)};
    if (auto valid = validate(domain); !valid) return Unexpected{std::move(valid).error()};
    return domain;
}

}  // namespace mailadvisor
