#include "account/account_json.h"
#include "account/server_json.h"
#include "account/validate.h"
#include "base/host_name.h"
#include "base/json_reader.h"

namespace mailadvisor {
namespace {

/// What is no host name stays as it is, for `validate` to refuse.
std::string normalHost(const std::string& typed) {
    auto host = normaliseHost(typed);
    return host ? *std::move(host) : typed;
}

}  // namespace

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
    if (!domain.logo.empty()) json["logo"] = domain.logo;
    if (!domain.helpDesk.empty()) json["helpDesk"] = domain.helpDesk;
    if (!domain.hostNames.empty()) json["hostNames"] = domain.hostNames;
    if (!domain.page.empty()) json["page"] = domain.page;
    return json;
}

Result<Domain> domainFromJson(const Json& json) {
    if (auto checked = checkDocument(json, domainSchema); !checked) {
        return Unexpected{std::move(checked).error()};
    }
    std::optional<Error> failure;
    const JsonReader reader(json, failure);
    Domain domain;
    domain.domain = normalHost(reader["domain"].text());
    domain.displayName = reader["displayName"].textOr({});
    domain.servers = reader["servers"].list([](const JsonReader& server) {
        return DomainServer{server["protocol"].word(protocolFromName), serverFromJson(server)};
    });
    domain.pop3 = pop3FromJson(reader["pop3"]);
    domain.isAlsoInMicrosoft365 = reader["alsoMicrosoft365"].flagOr(false);
    domain.logo = reader["logo"].textOr({});
    domain.helpDesk = reader["helpDesk"].textOr({});
    const auto names = reader["hostNames"];
    if (!names.isMissing()) {
        domain.hostNames =
            names.list([](const JsonReader& name) { return normalHost(name.text()); });
    }
    domain.page = normalHost(reader["page"].textOr({}));
    if (failure) return Unexpected{std::move(*failure)};
    if (auto valid = validate(domain); !valid) return Unexpected{std::move(valid).error()};
    return domain;
}

}  // namespace mailadvisor
