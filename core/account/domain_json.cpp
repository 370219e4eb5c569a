#include "account/account_json.h"
#include "account/json_reader.h"
#include "account/server_json.h"
#include "account/validate.h"
#include "base/email_address.h"

namespace mailadvisor {

Json toJson(const Domain& domain) {
    Json json = Json::object();
    json["schema"] = domainSchema;
    json["domain"] = domain.domain;
    json["displayName"] = domain.displayName;
    json["servers"] = Json::array();
    for (const auto& [kind, server] : domain.servers) {
        json["servers"].push_back(serverToJson(nameOf(kind), server));
    }
    json["pop3"] = pop3ToJson(domain.pop3);
    return json;
}

Result<Domain> domainFromJson(const Json& json) {
    if (auto checked = checkDocument(json, domainSchema); !checked) {
        return Unexpected{std::move(checked).error()};
    }
    std::optional<Error> fault;
    JsonReader reader(json, {}, fault);
    Domain domain;
    domain.domain = reader.text("domain");
    if (const auto host = normaliseHost(domain.domain)) domain.domain = *host;
    domain.displayName = reader.optionalText("displayName");
    std::size_t index = 0;
    for (const Json& entry : reader.list("servers")) {
        JsonReader server(entry, "servers." + std::to_string(index++), fault);
        const auto kind = domainServerKindFromName(server.text("protocol"));
        if (!kind) server.fail("protocol", MESSAGE_ID("account.server-protocol"));
        domain.servers.push_back({kind.value_or(DomainServer::Kind{}), serverFromJson(server)});
    }
    domain.pop3 = pop3FromJson(reader);
    if (fault) return Unexpected{std::move(*fault)};
    if (auto valid = validate(domain); !valid) return Unexpected{std::move(valid).error()};
    return domain;
}

}  // namespace mailadvisor
