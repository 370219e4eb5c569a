#include "cli/common_options.h"

#include "cli/parse_values.h"
#include "cli/terminal.h"

namespace mailadvisor::cli {
namespace {

constexpr int highestFd = 1023;

Unexpected noNumberedFiles() {
    return Unexpected{{ErrorCode::InvalidInput,
                       "--password-fd",
                       {MESSAGE_ID("error.password-fd-absent"), {{"option", "--password-fd"}}},
                       {MESSAGE_ID("remedy.password-fd-absent"), {}}}};
}

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

void addCommonOptions(OptionList& options, TypedCommonOptions& typed) {
    auto& common = typed.common;
    auto& wishes = common.wishes;
    options.text("--lang", typed.language, "th|en", {MESSAGE_ID("option.lang"), {}});
    options.flag("--json", common.json, {MESSAGE_ID("option.json"), {}});
    options.text("--server", wishes.server, "HOST", {MESSAGE_ID("option.server"), {}});
    options.text("--user", wishes.user, "LOGIN", {MESSAGE_ID("option.user"), {}});
    options.flag("--ask-password", common.password.ask, {MESSAGE_ID("option.ask-password"), {}});
    options.flag("--password-stdin", common.password.fromStdin,
                 {MESSAGE_ID("option.password-stdin"), {}});
    options.text("--password-fd", typed.passwordFd, "N", {MESSAGE_ID("option.password-fd"), {}});
    options.text("--password-command", common.password.command, "CMD",
                 {MESSAGE_ID("option.password-command"), {}});
    options.flag("--oauth2", wishes.isToken, {MESSAGE_ID("option.oauth2"), {}});
    options.text("--facts", wishes.factsFile, "FILE", {MESSAGE_ID("option.facts"), {}});
    options.text("--save-facts", wishes.saveFactsFile, "FILE",
                 {MESSAGE_ID("option.save-facts"), {}});
    options.text("--policy", wishes.policyFile, "FILE", {MESSAGE_ID("option.policy"), {}});
    options.text("--timeout", typed.timeout, "SECONDS", {MESSAGE_ID("option.timeout"), {}});
    options.text("--ca-file", wishes.caFile, "FILE", {MESSAGE_ID("option.ca-file"), {}});
    options.text("--resolver", wishes.resolver, "ADDRESS[:PORT]",
                 {MESSAGE_ID("option.resolver"), {}});
    options.list("--connect-to", wishes.connectTo, "HOST:PORT:ADDRESS:PORT",
                 {MESSAGE_ID("option.connect-to"), {}});
    options.text("--ispdb", wishes.ispdb, "URL|none", {MESSAGE_ID("option.ispdb"), {}});
    options.flag("--send-address", wishes.sendAddress, {MESSAGE_ID("option.send-address"), {}});
    options.flag("--offline", wishes.offline, {MESSAGE_ID("option.offline"), {}});
    options.flag("--public-only", wishes.publicOnly, {MESSAGE_ID("option.public-only"), {}});
    options.flag("--accept-untrusted", wishes.acceptUntrusted,
                 {MESSAGE_ID("option.accept-untrusted"), {}});
    options.list("--plugin-dir", wishes.pluginDirs, "DIR", {MESSAGE_ID("option.plugin-dir"), {}});
    options.text("--sign-cert", wishes.signCertificate, "FILE",
                 {MESSAGE_ID("option.sign-cert"), {}});
    options.text("--sign-key", wishes.signKey, "FILE", {MESSAGE_ID("option.sign-key"), {}});
    options.flag("--force", wishes.force, {MESSAGE_ID("option.force"), {}});
    options.flag("--dry-run", wishes.dryRun, {MESSAGE_ID("option.dry-run"), {}});
    options.flag("--no-color", common.noColor, {MESSAGE_ID("option.no-color"), {}});
    options.flag("--quiet", common.quiet, {MESSAGE_ID("option.quiet"), {}});
    options.flag("--verbose", common.verbose, {MESSAGE_ID("option.verbose"), {}});
}

Result<CommonOptions> commonOptions(const TypedCommonOptions& typed) {
    CommonOptions common = typed.common;
    common.language = languageFromEnvironment();
    if (!typed.language.empty()) {
        const auto language = languageFromName(typed.language);
        if (!language) return notOneOf(typed.language, "--lang", "th, en");
        common.language = *language;
        common.isLanguageChosen = true;
    }
    if (!typed.timeout.empty()) {
        const auto timeout = parseSeconds(typed.timeout, "--timeout");
        if (!timeout) return Unexpected{timeout.error()};
        common.wishes.timeout = *timeout;
        common.password.isHurried = true;
    }
    if (!typed.passwordFd.empty()) {
        if (!areFilesHandedByNumber()) return noNumberedFiles();
        const auto fd = parseNumber(typed.passwordFd, "--password-fd", 0, highestFd);
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
    common.wishes.isSecretTyped = common.password.ask;
    return common;
}

}  // namespace mailadvisor::cli
