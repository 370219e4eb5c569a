#include "cli/option_values.h"
#include "cli/parse_values.h"

namespace mailadvisor::cli {
namespace {

constexpr int mostDevices = 1000;
constexpr int mostReachBackDays = 3650;

void addClients(CLI::App& command, std::vector<std::string>& clients, const Sentences& say) {
    command.add_option("--client", clients, say({MESSAGE_ID("option.client"), {}}))
        ->type_name("ID")
        ->allow_extra_args(false);
}

CLI::App& addCommand(CLI::App& app, const char* name, const Sentences& say, const Message& about) {
    auto* command = app.add_subcommand(name, say(about));
    command->fallthrough();
    return *command;
}

void addAdvise(CLI::App& app, RawOptions& raw, const Sentences& say) {
    auto& command = addCommand(app, "advise", say, {MESSAGE_ID("command.advise"), {}});
    const auto text = [&](const char* name, std::string& value, const char* type,
                          const Message& about) {
        command.add_option(name, value, say(about))->type_name(type);
    };
    text("ADDRESS", raw.advise.address, "", {MESSAGE_ID("option.address"), {}});
    text("--devices", raw.devices, "N", {MESSAGE_ID("option.devices"), {}});
    text("--webmail", raw.webmail, "no|recent|yes", {MESSAGE_ID("option.webmail"), {}});
    text("--backup", raw.backup, "yes|no", {MESSAGE_ID("option.backup"), {}});
    text("--shared", raw.shared, "yes|no", {MESSAGE_ID("option.shared"), {}});
    text("--reach-back", raw.reachBack, "DAYS", {MESSAGE_ID("option.reach-back"), {}});
    text("--current-type", raw.currentType, "imap|pop3|none",
         {MESSAGE_ID("option.current-type"), {}});
    text("--quota", raw.quota, "SIZE", {MESSAGE_ID("option.quota"), {}});
    text("--used", raw.used, "SIZE", {MESSAGE_ID("option.used"), {}});
    text("--html", raw.advise.htmlFile, "FILE", {MESSAGE_ID("option.html"), {}});
    text("--explain", raw.advise.explainRule, "RULE", {MESSAGE_ID("option.explain"), {}});
    addClients(command, raw.advise.clients, say);
}

/// Reads one typed need; an option that was not given stays NotAsked.
template <class T, class Parse>
Result<void> readNeed(const std::string& typed, Fact<T>& need, Parse parse) {
    if (typed.empty()) return {};
    auto value = parse(typed);
    if (!value) return Unexpected{value.error()};
    need = Fact<T>::known(*value);
    return {};
}

Result<Webmail> parseWebmail(const std::string& typed) {
    if (const auto webmail = webmailFromName(typed)) return *webmail;
    return notOneOf(typed, "--webmail", "no, recent, yes");
}

Result<CurrentType> parseCurrentType(const std::string& typed) {
    if (const auto type = currentTypeFromName(typed)) return *type;
    return notOneOf(typed, "--current-type", "imap, pop3, none");
}

}  // namespace

void addCommands(CLI::App& app, RawOptions& raw, const Sentences& say) {
    addAdvise(app, raw, say);

    auto& discover = addCommand(app, "discover", say, {MESSAGE_ID("command.discover"), {}});
    discover.add_option("ADDRESS", raw.discover.address, say({MESSAGE_ID("option.address"), {}}))
        ->type_name("")
        ->required();

    auto& probe = addCommand(app, "probe", say, {MESSAGE_ID("command.probe"), {}});
    probe
        .add_option("ADDRESS_OR_HOST", raw.probe.addressOrHost,
                    say({MESSAGE_ID("option.address-or-host"), {}}))
        ->type_name("")
        ->required();

    auto& setup = addCommand(app, "setup", say, {MESSAGE_ID("command.setup"), {}});
    setup.add_option("ADDRESS", raw.setup.address, say({MESSAGE_ID("option.address"), {}}))
        ->type_name("");

    auto& write = addCommand(app, "write", say, {MESSAGE_ID("command.write"), {}});
    addClients(write, raw.write.clients, say);
    write.add_option("--account", raw.write.accountFile, say({MESSAGE_ID("option.account"), {}}))
        ->type_name("FILE");
    write.add_option("--domain", raw.write.domainFile, say({MESSAGE_ID("option.domain"), {}}))
        ->type_name("FILE");
    write.add_option("-o,--output", raw.write.outputFolder, say({MESSAGE_ID("option.output"), {}}))
        ->type_name("DIR");
    write.add_option("--profile", raw.write.profile, say({MESSAGE_ID("option.profile"), {}}))
        ->type_name("DIR");
    write.add_option("--platform", raw.platform, say({MESSAGE_ID("option.platform"), {}}))
        ->type_name("NAME");

    auto& deploy = addCommand(app, "deploy", say, {MESSAGE_ID("command.deploy"), {}});
    deploy.add_option("ROSTER", raw.deploy.roster, say({MESSAGE_ID("option.roster"), {}}))
        ->type_name("")
        ->required();
    deploy
        .add_option("-o,--output", raw.deploy.outputFolder, say({MESSAGE_ID("option.output"), {}}))
        ->type_name("DIR");
    deploy.add_option("--map", raw.deploy.map, say({MESSAGE_ID("option.map"), {}}))
        ->type_name("FIELD=COLUMN")
        ->allow_extra_args(false);
    addClients(deploy, raw.deploy.clients, say);

    addCommand(app, "clients", say, {MESSAGE_ID("command.clients"), {}});
    addCommand(app, "rules", say, {MESSAGE_ID("command.rules"), {}});
}

Result<AdviseCommand> adviseOptions(const RawOptions& raw) {
    AdviseCommand options = raw.advise;
    auto& needs = options.needs;
    const auto number = [](const char* option, int most) {
        return [option, most](const std::string& typed) {
            return parseNumber(typed, option, 0, most);
        };
    };
    const auto yesNo = [](const char* option) {
        return [option](const std::string& typed) { return parseYesNo(typed, option); };
    };
    const auto size = [](const char* option) {
        return [option](const std::string& typed) { return parseSize(typed, option); };
    };
    const Result<void> results[] = {
        readNeed(raw.devices, needs.devices, number("--devices", mostDevices)),
        readNeed(raw.webmail, needs.webmail, parseWebmail),
        readNeed(raw.backup, needs.backup, yesNo("--backup")),
        readNeed(raw.shared, needs.shared, yesNo("--shared")),
        readNeed(raw.reachBack, needs.reachBackDays, number("--reach-back", mostReachBackDays)),
        readNeed(raw.currentType, needs.currentType, parseCurrentType),
        readNeed(raw.quota, needs.quota, size("--quota")),
        readNeed(raw.used, needs.used, size("--used")),
    };
    for (const auto& result : results) {
        if (!result) return Unexpected{result.error()};
    }
    return options;
}

Result<WriteCommand> writeOptions(const RawOptions& raw) {
    WriteCommand options = raw.write;
    if (raw.platform.empty()) return options;
    options.platform = platformFromName(raw.platform);
    if (options.platform) return options;
    return notOneOf(raw.platform, "--platform", "linux, windows, macos, android, ios");
}

}  // namespace mailadvisor::cli
