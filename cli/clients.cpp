#include "base/json.h"
#include "cli/chosen_client.h"
#include "cli/commands.h"
#include "report/clients_report.h"
#include "report/error_json.h"
#include "report/error_report.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

const std::string& in(Language language, const BilingualText& text) {
    return language == Language::Thai ? text.th : text.en;
}

std::vector<std::string> in(Language language, const std::vector<BilingualText>& texts) {
    std::vector<std::string> chosen;
    for (const auto& text : texts) chosen.push_back(in(language, text));
    return chosen;
}

Message howDaysCount(const ClientMetadata& client) {
    if (!client.can.deleteAfterDays) return {};
    switch (*client.can.deleteAfterDays) {
        case DaysCountFrom::FirstDownload: return {MESSAGE_ID("clients.days-from-download"), {}};
        case DaysCountFrom::MessageDate: return {MESSAGE_ID("clients.days-from-message-date"), {}};
    }
    return {};
}

ClientRow rowOf(const ClientMetadata& client, Language language) {
    ClientRow row;
    row.id = client.id;
    row.name = in(language, client.name);
    row.imap = client.can.imap;
    row.pop3 = client.can.pop3;
    row.startTls = client.can.startTls;
    row.oauth2 = client.can.oauth2;
    row.deleteAfterDays = howDaysCount(client);
    for (const auto& file : client.files) row.files.push_back(file.name);
    row.proven = in(language, client.proven);
    row.unverified = in(language, client.unverified);
    return row;
}

Json jsonOf(const ClientMetadata& client) {
    Json json{{"id", client.id}, {"name", {{"en", client.name.en}, {"th", client.name.th}}}};
    for (auto* list : {"platforms", "scopes", "files"}) json[list] = Json::array();
    for (const auto platform : client.platforms) json["platforms"].push_back(nameOf(platform));
    for (const auto scope : client.scopes) json["scopes"].push_back(nameOf(scope));
    for (const auto& file : client.files) json["files"].push_back(file.name);
    const auto& can = client.can;
    json["abilities"] = {{"imap", can.imap},
                         {"pop3", can.pop3},
                         {"startTls", can.startTls},
                         {"oauth2", can.oauth2},
                         {"deleteAfterDays",
                          can.deleteAfterDays ? Json(nameOf(*can.deleteAfterDays)) : Json(false)}};
    json["secret"] = nameOf(client.secret);
    return json;
}

Json jsonOf(const ClientCatalogue& catalogue, const Sentences& say) {
    Json json{{"schema", "mailadvisor.clients.v1"},
              {"clients", Json::array()},
              {"problems", Json::array()}};
    for (const auto& client : catalogue.clients()) json["clients"].push_back(jsonOf(client));
    for (const auto& problem : catalogue.problems())
        json["problems"].push_back(toJson(problem, std::cref(say)));
    return json;
}

}  // namespace

int clients(Console& console) {
    const auto catalogue = installedClients(console.options());
    if (console.options().json) {
        console.result(dumpJson(jsonOf(catalogue, console.say())) + "\n");
        return static_cast<int>(ExitCode::Done);
    }
    std::vector<ClientRow> rows;
    for (const auto& client : catalogue.clients())
        rows.push_back(rowOf(client, console.options().language));
    console.result(clientsReport(rows, console.say(), console.style()));
    for (const auto& problem : catalogue.problems()) console.warn(problem);
    return static_cast<int>(ExitCode::Done);
}

}  // namespace mailadvisor::cli
