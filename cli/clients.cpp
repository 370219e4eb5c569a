#include "advisor/chosen_client.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "report/clients_report.h"
#include "report/clients_report_json.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

int clients(Console& console) {
    const auto catalogue = installedClients(console.options().wishes);
    if (console.options().json) {
        console.result(dumpJson(toJson(catalogue, std::cref(console.say()))) + "\n");
        return console.finish({});
    }
    console.result(clientsReport(catalogue.clients(), console.say(), console.style()));
    for (const auto& problem : catalogue.problems()) console.warn(problem);
    return console.finish({});
}

}  // namespace

Command clientsCommand() {
    return makeCommand("clients", {MESSAGE_ID("command.clients"), {}}, clients);
}

}  // namespace mailadvisor::cli
