#include "cli/option_values.h"
#include "cli/parse_values.h"

namespace mailadvisor::cli {
namespace {

constexpr int highestFd = 1023;

Unexpected twoPasswordSources() {
    return Unexpected{{ErrorCode::InvalidInput,
                       "--password-…",
                       {MESSAGE_ID("error.two-password-sources"), {}},
                       {MESSAGE_ID("remedy.two-password-sources"), {}}}};
}

int countOf(const PasswordOptions& password) {
    return int{password.fromStdin} + int{password.fd.has_value()} + int{!password.command.empty()} +
           int{password.ask};
}

}  // namespace

void addCommonOptions(CLI::App& app, RawOptions& raw, const Sentences& say) {
    auto& common = raw.common;
    const auto text = [&](const char* name, std::string& value, const char* type,
                          const Message& about) {
        app.add_option(name, value, say(about))->type_name(type);
    };
    const auto flag = [&](const char* name, bool& value, const Message& about) {
        app.add_flag(name, value, say(about));
    };
    text("--lang", raw.language, "th|en", {MESSAGE_ID("option.lang"), {}});
    flag("--json", common.json, {MESSAGE_ID("option.json"), {}});
    text("--server", common.wishes.server, "HOST", {MESSAGE_ID("option.server"), {}});
    text("--user", common.wishes.user, "LOGIN", {MESSAGE_ID("option.user"), {}});
    flag("--ask-password", common.password.ask, {MESSAGE_ID("option.ask-password"), {}});
    flag("--password-stdin", common.password.fromStdin, {MESSAGE_ID("option.password-stdin"), {}});
    text("--password-fd", raw.passwordFd, "N", {MESSAGE_ID("option.password-fd"), {}});
    text("--password-command", common.password.command, "CMD",
         {MESSAGE_ID("option.password-command"), {}});
    flag("--oauth2", common.wishes.isToken, {MESSAGE_ID("option.oauth2"), {}});
    text("--facts", common.wishes.factsFile, "FILE", {MESSAGE_ID("option.facts"), {}});
    text("--save-facts", common.wishes.saveFactsFile, "FILE",
         {MESSAGE_ID("option.save-facts"), {}});
    text("--policy", common.wishes.policyFile, "FILE", {MESSAGE_ID("option.policy"), {}});
    text("--timeout", raw.timeout, "SECONDS", {MESSAGE_ID("option.timeout"), {}});
    text("--ca-file", common.wishes.caFile, "FILE", {MESSAGE_ID("option.ca-file"), {}});
    text("--resolver", common.wishes.resolver, "ADDRESS[:PORT]",
         {MESSAGE_ID("option.resolver"), {}});
    app.add_option("--connect-to", common.wishes.connectTo,
                   say({MESSAGE_ID("option.connect-to"), {}}))
        ->type_name("HOST:PORT:ADDRESS:PORT")
        ->allow_extra_args(false);
    text("--ispdb", common.wishes.ispdb, "URL|none", {MESSAGE_ID("option.ispdb"), {}});
    flag("--offline", common.wishes.offline, {MESSAGE_ID("option.offline"), {}});
    flag("--public-only", common.wishes.publicOnly, {MESSAGE_ID("option.public-only"), {}});
    flag("--accept-untrusted", common.wishes.acceptUntrusted,
         {MESSAGE_ID("option.accept-untrusted"), {}});
    app.add_option("--plugin-dir", common.wishes.pluginDirs,
                   say({MESSAGE_ID("option.plugin-dir"), {}}))
        ->type_name("DIR")
        ->allow_extra_args(false);
    text("--sign-cert", common.wishes.signCertificate, "FILE",
         {MESSAGE_ID("option.sign-cert"), {}});
    text("--sign-key", common.wishes.signKey, "FILE", {MESSAGE_ID("option.sign-key"), {}});
    flag("--force", common.wishes.force, {MESSAGE_ID("option.force"), {}});
    flag("--dry-run", common.wishes.dryRun, {MESSAGE_ID("option.dry-run"), {}});
    flag("--no-color", common.noColor, {MESSAGE_ID("option.no-color"), {}});
    flag("--quiet", common.quiet, {MESSAGE_ID("option.quiet"), {}});
    flag("--verbose", common.verbose, {MESSAGE_ID("option.verbose"), {}});
}

Result<CommonOptions> commonOptions(const RawOptions& raw) {
    CommonOptions common = raw.common;
    common.language = languageFromEnvironment();
    if (!raw.language.empty()) {
        const auto language = languageFromName(raw.language);
        if (!language) return notOneOf(raw.language, "--lang", "th, en");
        common.language = *language;
    }
    if (!raw.timeout.empty()) {
        const auto timeout = parseSeconds(raw.timeout, "--timeout");
        if (!timeout) return Unexpected{timeout.error()};
        common.wishes.timeout = *timeout;
    }
    if (!raw.passwordFd.empty()) {
        const auto fd = parseNumber(raw.passwordFd, "--password-fd", 0, highestFd);
        if (!fd) return Unexpected{fd.error()};
        common.password.fd = *fd;
    }
    if (common.wishes.signCertificate.empty() != common.wishes.signKey.empty()) {
        return Unexpected{{ErrorCode::InvalidInput,
                           common.wishes.signKey.empty() ? "--sign-cert" : "--sign-key",
                           {MESSAGE_ID("error.sign-pair"), {}},
                           {}}};
    }
    if (countOf(common.password) > 1) return twoPasswordSources();
    common.wishes.givesSecret = common.password.isGiven();
    return common;
}

}  // namespace mailadvisor::cli
