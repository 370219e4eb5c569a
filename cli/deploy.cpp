#include "cli/commands.h"
#include "deploy/run/run.h"

#include "advisor/chosen_client.h"
#include "advisor/file_renderer.h"
#include "advisor/observer.h"
#include "advisor/outcome.h"
#include "advisor/saved_facts.h"
#include "advisor/write_request.h"
#include "base/json.h"
#include "base/lists.h"
#include "base/sha256.h"
#include "cli/command.h"
#include "cli/console_narrator.h"
#include "cli/deploy_master.h"
#include "cli/deploy_merge.h"
#include "cli/deploy_options.h"
#include "cli/deploy_report.h"
#include "cli/deploy_telling.h"
#include "cli/deploy_untouched.h"
#include "cli/parse_values.h"
#include "cli/signing_key.h"
#include "clients/demand.h"
#include "deploy/roster/needs_form.h"
#include "net/event_loop.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "system/read_file.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace mailadvisor::cli {
namespace {

/// The questions for everybody in the rosters, and nothing else.
int writeForm(Console& console, const DeployOptions& options) {
    const auto files = filesFrom(options);
    if (!files) return console.fail(files.error());
    auto rosters = JoinedRosters::open(*files);
    if (!rosters) return console.fail(rosters.error());
    for (const auto& warning : rosters->warnings()) {
        console.warn({ErrorCode::InvalidInput, joined(options.rosters, ", "), warning, {}});
    }
    std::vector<RosterFault> faults;
    const std::string table = needsFormTable(*rosters, faults);
    for (const auto& fault : faults) console.warn(fault.error);
    const auto [pagePath, tablePath] = formFiles(options.form);
    const auto how = console.writeOptions();
    const std::string page = needsFormPage(Sentences(Language::Thai), Sentences(Language::English));
    for (const auto& [path, bytes] : {std::pair(pagePath, page), {tablePath, table}}) {
        const auto done = writeFile(path, bytes, how);
        if (!done) return console.fail(done.error());
    }
    if (console.options().json) {
        const auto written = Json::array({pagePath, tablePath});
        console.result(dumpJsonLine({{"status", "written"}, {"files", written}}) + "\n");
    }
    console.progress(
        {MESSAGE_ID("deploy.form-written"), {{"page", pagePath}, {"table", tablePath}}});
    return console.finish({faults.empty() ? RunOutcome::Done : RunOutcome::SomeAccountsFailed, {}});
}

/// Looks at the domains of these addresses; the run waits meanwhile.
std::vector<Facts> factsAbout(const Console& console, EventLoop& loop, Observer& observer,
                              const std::vector<EmailAddress>& addresses) {
    std::vector<Subject> subjects;
    for (const auto& address : addresses) {
        auto subject = subjectOf(address.ascii(), console.options().wishes);
        if (!subject) {
            console.warn(subject.error());
            return {};
        }
        subjects.push_back(*std::move(subject));
    }
    auto facts = loop.run(observer.observeAll(std::move(subjects)));
    if (facts) return *std::move(facts);
    console.warn(facts.error());
    return {};
}

/// What the files depend on beside the accounts: this program, and who signs.
Result<std::string> writtenBy(const Wishes& wishes) {
    std::string text = MAILADVISOR_VERSION;
    if (wishes.signCertificate.empty()) return text;
    const auto certificate = readFile(wishes.signCertificate);
    if (!certificate) return Unexpected{certificate.error()};
    return text + " " + sha256Of(*certificate);
}

/// What the run shall do. Errors: InvalidInput, and those of the files that options name.
Result<DeployRequest> requestFrom(const Console& console, const DeployOptions& options,
                                  ClientCatalogue& catalogue) {
    const auto& common = console.options();
    const auto& wishes = common.wishes;
    auto files = filesFrom(options);
    if (!files) return Unexpected{std::move(files).error()};
    auto moving = movingDomains(options);
    if (!moving) return Unexpected{std::move(moving).error()};
    auto everybody = needsFrom(options.current);
    if (!everybody) return Unexpected{std::move(everybody).error()};
    auto policy = readPolicy(wishes.policyFile);
    if (!policy) return Unexpected{std::move(policy).error()};
    auto client = chosenClient(catalogue, common.language, options.clients);
    if (!client) return Unexpected{std::move(client).error()};
    DeployRequest request;
    if (auto formed = readForm(options, request); !formed) return Unexpected{formed.error()};
    auto writer = writtenBy(wishes);
    if (!writer) return Unexpected{std::move(writer).error()};
    request.files = *std::move(files);
    request.folder = options.outputFolder;
    request.clients = clientsOf(catalogue, options.clients);
    request.by = {*std::move(everybody), *std::move(policy), *std::move(client),
                  *std::move(moving)};
    request.language = common.language;
    request.options = *std::move(writer);
    request.force = wishes.force;
    request.isDryRun = wishes.dryRun;
    return request;
}

/// What lacks, or promises what a bulk run does not do.
std::optional<Error> misuseIn(const CommonOptions& common, const DeployOptions& options) {
    if (options.outputFolder.empty()) return missingArgument("-o");
    if (options.clients.empty()) return missingArgument("--client");
    return optionNotTaken(common, !options.masterUser.empty());
}

/// Asks servers, and renders.
DeployCallbacks callbacksFor(const Console& console, const DeployRequest& request,
                             const ClientCatalogue& catalogue, FileRenderer& render,
                             DeployTelling& telling) {
    auto callbacks = telling.callbacks();
    callbacks.render = [&](std::string_view id, const RenderRequest& rendered) {
        const auto* chosen = catalogue.find(id);
        if (chosen == nullptr) return render.renderOnThread(id, rendered);
        const auto platform = request.kit
                                  ? std::optional(platformFor(*chosen, platformOf(*request.kit)))
                                  : std::nullopt;
        return render.renderOnThread(id, requestFor(*chosen, rendered, platform));
    };
    callbacks.explain = [&](const Facts& facts) -> std::optional<Error> {
        const auto& saved = console.options().wishes.factsFile;
        const bool isUnknown = facts.discovery.attempts.empty() && facts.endpoints.empty();
        if (!saved.empty() && isUnknown) {
            return factsOfAnotherDomain(saved, facts.shownAddress());
        }
        return endOfLook(facts).error;
    };
    return callbacks;
}

int deploy(Console& console, const DeployOptions& options) {
    const auto& common = console.options();
    if (!options.merge.empty()) return mergeParts(console, options);
    if (options.rosters.empty()) return console.fail(missingArgument("ROSTER"));
    if (const auto error = replacesAList(options)) return console.fail(*error);
    if (!options.form.empty()) return writeForm(console, options);
    if (const auto error = misuseIn(common, options)) return console.fail(*error);
    auto catalogue = installedClients(common.wishes);
    const auto request = requestFrom(console, options, catalogue);
    if (!request) return console.fail(request.error());
    auto key = signingKey(common, console.say());
    if (!key) return console.fail(key.error());
    if (!options.report.empty()) {
        auto free = mayWriteReport(console, options.report);
        if (!free) return console.fail(free.error());
    }
    const auto master = masterUser(console, options.masterUser, options.rosters);
    if (!master) return console.fail(master.error());

    const auto loop = std::make_shared<EventLoop>();
    ConsoleNarrator narrator(console);
    Wishes looked = common.wishes;
    looked.givesSecret = false;  // of no person: looking at a domain has all of its time
    Observer observer(loop, looked, request->by.policy, narrator);
    FileRenderer render(console.say(), catalogue, *std::move(key));
    for (const auto& id : options.clients) render.addTextsOf(id);
    DeployTelling telling(console, render, joined(options.rosters, ", "), options.report);
    auto callbacks = callbacksFor(console, *request, catalogue, render, telling);
    callbacks.gather = [&](const std::vector<EmailAddress>& addresses) {
        return factsAbout(console, *loop, observer, addresses);
    };
    if (*master != nullptr) {
        callbacks.spaces = [&](std::vector<SpaceQuestion> questions) {
            auto spaces = loop->run(observer.spacesOf(**master, std::move(questions)));
            if (spaces) return *std::move(spaces);
            console.warn(spaces.error());
            return std::vector<MailboxFacts>{};
        };
    }
    return telling.finish(mailadvisor::deploy(*request, callbacks), *request);
}

}  // namespace

Command deployCommand() {
    return makeCommand("deploy", {MESSAGE_ID("command.deploy"), {}}, addOptions, deploy);
}

}  // namespace mailadvisor::cli
