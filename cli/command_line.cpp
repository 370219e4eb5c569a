#include "cli/command_line.h"

#include "base/escape.h"
#include "cli/common_options.h"
#include "cli/help_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace mailadvisor::cli {
namespace {

Unexpected failure(std::string where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::move(where),
                       std::move(text),
                       {MESSAGE_ID("remedy.help"), {}}}};
}

/// CLI11's messages begin with the option they are about: "--lang: 1 required TEXT missing".
std::string subjectOf(const CLI::ParseError& error) {
    const std::string what = error.what();
    return sanitise(what.substr(0, std::min(what.find(':'), what.find(" is required"))));
}

Unexpected unknownArgument(const CLI::App& app) {
    const auto extras = app.remaining(true);
    const auto first = extras.empty() ? std::string{} : sanitise(extras.front());
    return failure(first, {MESSAGE_ID("error.unknown-argument"), {{"argument", first}}});
}

Unexpected requirementMissing(const CLI::RequiredError& error, const CLI::App& app) {
    if (app.get_subcommands().empty()) {
        if (!app.remaining(true).empty()) return unknownArgument(app);
        return failure("mailadvisor", {MESSAGE_ID("error.no-command"), {}});
    }
    const auto subject = subjectOf(error);
    return failure(subject, {MESSAGE_ID("error.missing-argument"), {{"argument", subject}}});
}

Unexpected misusedOption(const CLI::ParseError& error) {
    const auto subject = subjectOf(error);
    return failure(subject, {MESSAGE_ID("error.option-misused"), {{"option", subject}}});
}

/// Defines the commands with their own options.
void addCommands(CLI::App& app, const std::vector<Command>& commands, const Sentences& say) {
    for (const auto& command : commands) {
        auto* named = app.add_subcommand(command.name, say(command.about));
        named->fallthrough();
        OptionList options(*named, say);
        command.addOptions(options);
    }
}

}  // namespace

CommonOptions optionsBeforeParsing(const std::vector<std::string>& arguments) {
    CommonOptions options;
    options.language = languageFromEnvironment();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        constexpr std::string_view assigned = "--lang=";
        std::string_view word;
        if (argument == "--json") options.json = true;
        if (argument.starts_with(assigned)) word = argument.substr(assigned.size());
        if (argument == "--lang" && i + 1 < arguments.size()) word = arguments[i + 1];
        if (const auto language = languageFromName(word)) options.language = *language;
    }
    return options;
}

Result<Invocation> parseCommandLine(const std::vector<std::string>& arguments,
                                    const std::vector<Command>& commands, const Sentences& say) {
    TypedCommonOptions typed;
    CLI::App app(say({MESSAGE_ID("program.about"), {}}), "mailadvisor");
    app.set_help_flag("-h,--help", say({MESSAGE_ID("option.help"), {}}));
    app.set_version_flag("--version", "mailadvisor " MAILADVISOR_VERSION,
                         say({MESSAGE_ID("option.version"), {}}));
    OptionList options(app, say);
    addCommonOptions(options, typed);
    addCommands(app, commands, say);
    app.require_subcommand(1);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return Invocation{{}, {}, helpText(app, say)};
    } catch (const CLI::CallForVersion& version) {
        return Invocation{{}, {}, std::string(version.what()) + "\n"};
    } catch (const CLI::ExtrasError&) {
        return unknownArgument(app);
    } catch (const CLI::RequiredError& error) {
        return requirementMissing(error, app);
    } catch (const CLI::ParseError& error) {
        return misusedOption(error);
    }
    auto common = commonOptions(typed);
    if (!common) return Unexpected{common.error()};
    const auto name = app.get_subcommands().front()->get_name();
    const auto command = std::ranges::find(commands, name, &Command::name);
    return Invocation{*std::move(common), command->run, {}};
}

}  // namespace mailadvisor::cli
