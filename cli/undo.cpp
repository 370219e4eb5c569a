#include "advisor/undo_changes.h"

#include "advisor/chosen_client.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "report/undo_report.h"

namespace mailadvisor::cli {
namespace {

struct TypedUndo {
    std::string id{};
    bool lists{};
};

void addOptions(OptionList& list, TypedUndo& options) {
    list.argument("ID", options.id, false, {MESSAGE_ID("option.undo-id"), {}});
    list.flag("--list", options.lists, {MESSAGE_ID("option.undo-list"), {}});
}

int listAll(Console& console, const ClientCatalogue& catalogue, const Warn& warn) {
    const auto records = undoable(warn);
    if (!records) return console.fail(RunOutcome::NotWritten, records.error());
    if (console.options().json) {
        console.result(dumpJson(undoListJson(*records)) + "\n");
    } else {
        console.result(
            undoListReport(*records, catalogue.clients(), console.say(), console.style()));
    }
    return console.finish({});
}

int undo(Console& console, const TypedUndo& options) {
    auto catalogue = installedClients(console.options().wishes);
    const Warn warn = [&console](const Error& error) { console.warn(error); };
    if (options.lists) return listAll(console, catalogue, warn);
    const bool isDryRun = console.options().wishes.dryRun;
    const auto undone =
        undoChanges(catalogue, options.id, isDryRun, console.options().wishes.timeout, warn);
    if (!undone) return console.fail(RunOutcome::NotWritten, undone.error());
    if (console.options().json) {
        console.result(dumpJson(undoJson(undone->record, undone->taken, isDryRun)) + "\n");
    } else {
        console.result(
            undoReport(undone->record, undone->taken, isDryRun, console.say(), console.style()));
    }
    return console.finish({});
}

}  // namespace

Command undoCommand() {
    return makeCommand("undo", {MESSAGE_ID("command.undo"), {}}, addOptions, undo);
}

}  // namespace mailadvisor::cli
