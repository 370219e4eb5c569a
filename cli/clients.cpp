#include "advisor/chosen_client.h"
#include "base/json.h"
#include "cli/commands.h"
#include "report/clients_report.h"
#include "report/clients_report_json.h"
#include "report/error_json.h"
#include "report/error_report.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

Json jsonOf(const ClientCatalogue& catalogue, const Sentences& say) {
    Json json{{"schema", "mailadvisor.clients.v1"},
              {"clients", Json::array()},
              {"problems", Json::array()}};
    for (const auto& client : catalogue.clients()) json["clients"].push_back(toJson(client));
    for (const auto& problem : catalogue.problems())
        json["problems"].push_back(toJson(problem, std::cref(say)));
    return json;
}

}  // namespace

int clients(Console& console) {
    const auto catalogue = installedClients(console.options().wishes);
    if (console.options().json) {
        console.result(dumpJson(jsonOf(catalogue, console.say())) + "\n");
        return console.finish({});
    }
    console.result(clientsReport(catalogue.clients(), console.say(), console.style()));
    for (const auto& problem : catalogue.problems()) console.warn(problem);
    return console.finish({});
}

}  // namespace mailadvisor::cli
