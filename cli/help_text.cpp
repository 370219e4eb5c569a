#include "cli/help_text.h"

#include "text/cells.h"
#include "text/line_break.h"

#include <CLI/CLI.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor::cli {
namespace {

constexpr int helpWidth = 80;
constexpr int nameColumn = 30;

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string nameOf(const CLI::Option& option) {
    std::string name = option.get_name(option.get_positional(), true);
    for (auto comma = name.find(','); comma != std::string::npos;
         comma = name.find(',', comma + 2)) {
        name.replace(comma, 1, ", ");
    }
    const auto type = option.get_type_name();
    const bool takesValue =
        !option.get_positional() && option.get_items_expected_max() > 0 && !type.empty();
    return takesValue ? name + " " + type : name;
}

Rows rowsOf(const CLI::App& app, bool positionals) {
    Rows rows;
    for (const auto* option : app.get_options()) {
        if (option->get_positional() == positionals)
            rows.emplace_back(nameOf(*option), option->get_description());
    }
    return rows;
}

void addRows(std::string& text, const std::string& title, const Rows& rows) {
    if (rows.empty()) return;
    text += "\n" + title + "\n";
    for (const auto& [name, about] : rows) {
        std::string start = "  " + padTo(name, nameColumn - 3) + " ";
        if (cells(name) > nameColumn - 3) start = "  " + name + "\n" + std::string(nameColumn, ' ');
        for (const auto& line : wrap(about, helpWidth - nameColumn)) {
            text += std::exchange(start, std::string(nameColumn, ' ')) + line + "\n";
        }
    }
}

void addParagraph(std::string& text, const std::string& paragraph) {
    for (const auto& line : wrap(paragraph, helpWidth)) text += line + "\n";
}

std::string usageOf(const CLI::App& app, const CLI::App* command) {
    std::string usage = app.get_name();
    if (command == nullptr) return usage + " COMMAND …";
    usage += " " + command->get_name();
    for (const auto* option : command->get_options()) {
        if (!option->get_positional()) continue;
        usage +=
            option->get_required() ? " " + option->get_name() : " [" + option->get_name() + "]";
    }
    return usage + " …";
}

}  // namespace

std::string helpText(const CLI::App& app, const Sentences& say) {
    const auto named = app.get_subcommands();
    const CLI::App* command = named.empty() ? nullptr : named.front();
    std::string text;
    addParagraph(text, command == nullptr ? app.get_description() : command->get_description());
    text += "\n" + say({MESSAGE_ID("help.usage"), {}}) + " " + usageOf(app, command) + "\n";
    if (command == nullptr) {
        Rows commands;
        for (const auto* each : app.get_subcommands([](const CLI::App*) { return true; })) {
            commands.emplace_back(each->get_name(), each->get_description());
        }
        addRows(text, say({MESSAGE_ID("help.commands"), {}}), commands);
    } else {
        addRows(text, say({MESSAGE_ID("help.arguments"), {}}), rowsOf(*command, true));
        addRows(text, say({MESSAGE_ID("help.command-options"), {}}), rowsOf(*command, false));
    }
    addRows(text, say({MESSAGE_ID("help.common-options"), {}}), rowsOf(app, false));
    return text;
}

}  // namespace mailadvisor::cli
