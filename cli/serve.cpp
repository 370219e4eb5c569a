#include "web/service.h"

#include "advisor/chosen_client.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/parse_values.h"
#include "cli/terminal.h"
#include "net/http_url.h"
#include "policy/policy_file.h"
#include "system/run_program.h"

#include <algorithm>
#include <charconv>

namespace mailadvisor::cli {
namespace {

struct TypedServe {
    std::vector<std::string> domainFiles{};
    std::string domainFolder{};
    std::string listen{};
    std::string baseUrl{};
    std::vector<std::string> trustedProxies{};
    std::string certificate{};
    std::string key{};
    std::string rate{};
    std::string signCommand{};
    bool verifies{};
    bool anyDomain{};
    std::string peopleFile{};
    std::string linkKeyFile{};
    bool printsLinks{};
};

void addOptions(OptionList& list, TypedServe& typed) {
    list.list("--domain", typed.domainFiles, "FILE", {MESSAGE_ID("option.serve-domain"), {}});
    list.text("--domains", typed.domainFolder, "DIR", {MESSAGE_ID("option.serve-domains"), {}});
    list.text("--listen", typed.listen, "ADDRESS:PORT|unix:PATH",
              {MESSAGE_ID("option.listen"), {}});
    list.text("--base-url", typed.baseUrl, "URL", {MESSAGE_ID("option.base-url"), {}});
    list.list("--trusted-proxy", typed.trustedProxies, "ADDRESS",
              {MESSAGE_ID("option.trusted-proxy"), {}});
    list.text("--tls-cert", typed.certificate, "FILE", {MESSAGE_ID("option.tls-cert"), {}});
    list.text("--tls-key", typed.key, "FILE", {MESSAGE_ID("option.tls-key"), {}});
    list.text("--rate", typed.rate, "N/s|none", {MESSAGE_ID("option.rate"), {}});
    list.text("--sign-command", typed.signCommand, "CMD", {MESSAGE_ID("option.sign-command"), {}});
    list.flag("--verify", typed.verifies, {MESSAGE_ID("option.verify"), {}});
    list.flag("--any-domain", typed.anyDomain, {MESSAGE_ID("option.any-domain"), {}});
    list.text("--people", typed.peopleFile, "FILE", {MESSAGE_ID("option.people"), {}});
    list.text("--link-key", typed.linkKeyFile, "FILE", {MESSAGE_ID("option.link-key"), {}});
    list.flag("--print-links", typed.printsLinks, {MESSAGE_ID("option.print-links"), {}});
}

Unexpected wrongServe(const std::string& option, Message text) {
    return Unexpected{
        {ErrorCode::InvalidInput, option, std::move(text), {MESSAGE_ID("remedy.help"), {}}}};
}

/// `20/s`, `0.5/s` or `none`, which is 0.
Result<double> rateFrom(std::string_view typed) {
    if (typed == "none") return 0.0;
    constexpr std::string_view unit = "/s";
    constexpr double most = 100'000;
    double rate = 0;
    const bool hasUnit = typed.ends_with(unit);
    if (hasUnit) typed.remove_suffix(unit.size());
    const auto [end, failure] = std::from_chars(typed.data(), typed.data() + typed.size(), rate);
    const bool isNumber = failure == std::errc{} && end == typed.data() + typed.size();
    if (hasUnit && isNumber && rate > 0 && rate <= most) return rate;
    return wrongServe("--rate", {MESSAGE_ID("error.serve-rate"), {}});
}

Result<void> addHttp(HttpServerOptions& http, const TypedServe& typed) {
    if (!typed.listen.empty()) http.listen = typed.listen;
    if (typed.certificate.empty() != typed.key.empty()) {
        return wrongServe(typed.key.empty() ? "--tls-cert" : "--tls-key",
                          {MESSAGE_ID("error.serve-tls-pair"), {}});
    }
    http.certificateFile = typed.certificate;
    http.keyFile = typed.key;
    http.trustedProxies = typed.trustedProxies;
    if (typed.rate.empty()) return {};
    const auto rate = rateFrom(typed.rate);
    if (!rate) return Unexpected{rate.error()};
    const double usual = http.limits.requestsPerSecond;
    http.limits.burst *= *rate / usual;  // a whole set-up at once, as with the usual rate
    http.limits.burst = std::max(http.limits.burst, 1.0);
    http.limits.requestsPerSecond = *rate;
    return {};
}

Result<web::ServiceOptions> serviceOptions(const TypedServe& typed, const Wishes& wishes) {
    web::ServiceOptions options;
    options.domainFiles = typed.domainFiles;
    options.domainFolder = typed.domainFolder;
    options.baseUrl = typed.baseUrl;
    options.verifies = typed.verifies;
    options.answersAnyDomain = typed.anyDomain;
    options.wishes = wishes;
    options.peopleFile = typed.peopleFile;
    options.linkKeyFile = typed.linkKeyFile;
    const bool isHalf = typed.peopleFile.empty() != typed.linkKeyFile.empty();
    if (isHalf || (typed.printsLinks && typed.peopleFile.empty())) {
        return wrongServe(typed.peopleFile.empty() ? "--people" : "--link-key",
                          {MESSAGE_ID("error.serve-people-pair"), {}});
    }
    if (!typed.baseUrl.empty() && !HttpUrl::parse(typed.baseUrl))
        return wrongServe("--base-url", {MESSAGE_ID("error.serve-base-url"), {}});
    if (auto added = addHttp(options.http, typed); !added) return Unexpected{added.error()};
    if (typed.signCommand.empty()) return options;
    options.signCommand = commandWords(typed.signCommand);
    if (!canRunPrograms())
        return wrongServe("--sign-command", {MESSAGE_ID("error.serve-sign-system"), {}});
    if (options.signCommand.empty())
        return wrongServe("--sign-command", {MESSAGE_ID("error.serve-sign-command"), {}});
    return options;
}

int printLinks(const Console& console, const web::ServiceOptions& options) {
    const auto links = web::personalLinks(options);
    if (!links) return console.fail(links.error());
    console.result(*links);
    return console.finish({});
}

int serve(Console& console, const TypedServe& typed) {
    const auto& wishes = console.options().wishes;
    const auto options = serviceOptions(typed, wishes);
    if (!options) return console.fail(options.error());
    if (typed.printsLinks) return printLinks(console, *options);
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    auto catalogue = installedClients(wishes);
    const web::ServiceVoice voice{
        [&](std::string_view text) { console.result(text); },
        [&](std::string_view line) {
            if (!console.options().quiet) printToPerson(line);
        },
        [&](const Message& message) { console.progress(message); },
        [&](const Error& error) { console.warn(error); },
        console.say(),
    };
    const auto served = web::serve(*options, *policy, catalogue, voice);
    if (served) return console.finish({});
    const bool isTaken = served.error().code == ErrorCode::Refused;
    return isTaken ? console.fail(RunOutcome::NotWritten, served.error())
                   : console.fail(served.error());
}

}  // namespace

Command serveCommand() {
    return makeCommand("serve", {MESSAGE_ID("command.serve"), {}}, addOptions, serve);
}

}  // namespace mailadvisor::cli
