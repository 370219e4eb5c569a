#include "advisor/chosen_client.h"
#include "advisor/mail_programs.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "report/clients_report.h"
#include "report/clients_report_json.h"
#include "report/installed_report.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

struct TypedClients {
    bool areInstalled{};  ///< those on this computer instead of all writers
};

void addOptions(OptionList& list, TypedClients& options) {
    list.flag("--installed", options.areInstalled, {MESSAGE_ID("option.installed"), {}});
}

int showInstalled(Console& console, ClientCatalogue& catalogue) {
    const auto programs = mailProgramsHere(catalogue);
    if (console.options().json) {
        console.result(dumpJson(installedJson(programs)) + "\n");
        return console.finish({});
    }
    console.result(installedReport(programs, console.say(), console.style()));
    for (const auto& problem : catalogue.problems()) console.warn(problem);
    return console.finish({});
}

int clients(Console& console, const TypedClients& options) {
    auto catalogue = installedClients(console.options().wishes);
    if (options.areInstalled) return showInstalled(console, catalogue);
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
    return makeCommand("clients", {MESSAGE_ID("command.clients"), {}}, addOptions, clients);
}

}  // namespace mailadvisor::cli
