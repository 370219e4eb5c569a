#include "report/clients_report_json.h"

#include "report/error_json.h"

namespace mailadvisor {
namespace {

Json toJson(const BilingualText& text) { return {{"en", text.en}, {"th", text.th}}; }

Json toJson(const std::vector<BilingualText>& texts) {
    Json json = Json::array();
    for (const BilingualText& text : texts) json.push_back(toJson(text));
    return json;
}

Json toJson(const ClientAbilities& can) {
    return {{"imap", can.imap},
            {"pop3", can.pop3},
            {"startTls", can.startTls},
            {"oauth2", can.oauth2},
            {"deleteAfterDays",
             can.deleteAfterDays ? Json(nameOf(*can.deleteAfterDays)) : Json(false)}};
}

}  // namespace

Json toJson(const ClientMetadata& client) {
    Json json{{"id", client.id}, {"name", toJson(client.name)}};
    for (auto* list : {"platforms", "scopes", "files"}) json[list] = Json::array();
    for (const auto platform : client.platforms) json["platforms"].push_back(nameOf(platform));
    for (const auto scope : client.scopes) json["scopes"].push_back(nameOf(scope));
    for (const auto& file : client.files) json["files"].push_back(file.name);
    json["abilities"] = toJson(client.can);
    json["secret"] = nameOf(client.secret);
    json["places"] = Json::array();
    for (const auto& file : client.files) json["places"].push_back(toJson(file.place));
    json["proof"] = nameOf(client.proof);
    json["proven"] = toJson(client.proven);
    json["unverified"] = toJson(client.unverified);
    json["trials"] = Json::array();
    for (const auto& trial : client.trials) json["trials"].push_back(toJson(trial));
    return json;
}

Json toJson(const ClientCatalogue& catalogue, const Say& say) {
    Json json{{"schema", "mailadvisor.clients.v1"},
              {"clients", Json::array()},
              {"problems", Json::array()}};
    for (const auto& client : catalogue.clients()) json["clients"].push_back(toJson(client));
    for (const auto& problem : catalogue.problems())
        json["problems"].push_back(toJson(problem, say));
    return json;
}

}  // namespace mailadvisor
