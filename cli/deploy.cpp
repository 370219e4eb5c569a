#include "deploy/run.h"

#include "base/json.h"
#include "cli/chosen_client.h"
#include "cli/commands.h"
#include "cli/ending.h"
#include "cli/observer.h"
#include "cli/policy_in_force.h"
#include "cli/render_files.h"
#include "cli/write_request.h"
#include "report/error_json.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

Error missing(const std::string& option) {
    return {ErrorCode::InvalidInput,
            option,
            {MESSAGE_ID("error.missing-argument"), {{"argument", option}}},
            {MESSAGE_ID("remedy.help"), {}}};
}

/// An option that would promise what a bulk run does not do.
std::optional<Error> optionNotTaken(const CommonOptions& options) {
    const auto refused = [](const std::string& option, Message remedy) {
        return Error{ErrorCode::InvalidInput,
                     option,
                     {MESSAGE_ID("error.not-for-deploy"), {{"option", option}}},
                     std::move(remedy)};
    };
    if (!options.user.empty())
        return refused("--user", {MESSAGE_ID("remedy.not-for-deploy-user"), {}});
    if (!options.saveFactsFile.empty())
        return refused("--save-facts", {MESSAGE_ID("remedy.not-for-deploy-facts"), {}});
    if (options.password.isGiven())
        return refused("--password-…", {MESSAGE_ID("remedy.not-for-deploy-password"), {}});
    if (options.acceptUntrusted)
        return refused("--accept-untrusted", {MESSAGE_ID("remedy.not-for-deploy-untrusted"), {}});
    return std::nullopt;
}

std::string line(const AccountOutcome& outcome, const Sentences& say) {
    Json json{{"address", outcome.address}, {"line", outcome.line}};
    json["status"] = std::string(nameOf(outcome.status));
    if (outcome.protocol) json["protocol"] = std::string(nameOf(*outcome.protocol));
    if (outcome.instead) json["instead"] = std::string(nameOf(*outcome.instead));
    json["files"] = outcome.files;
    if (outcome.error) json["error"] = toJson(*outcome.error, std::cref(say));
    return dumpJsonLine(json) + "\n";
}

/// Saved facts speak for their own domain only.
bool areAbout(const Facts& facts, const EmailAddress& address) {
    const auto saved = EmailAddress::parse(facts.address);
    return saved && saved->domain == address.domain;
}

/// Saved facts, for each address whose domain they are about.
std::vector<Facts> savedFactsAbout(const Console& console, Observer& observer,
                                   const std::vector<EmailAddress>& addresses) {
    std::vector<Facts> all(addresses.size());
    const auto saved = observer.observe({});
    if (!saved) {
        console.warn(saved.error());
        return all;
    }
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        if (areAbout(*saved, addresses[i])) all[i] = *saved;
    }
    return all;
}

std::vector<Facts> factsAbout(const Console& console, Observer& observer,
                              const std::vector<EmailAddress>& addresses) {
    if (!console.options().factsFile.empty()) return savedFactsAbout(console, observer, addresses);
    std::vector<Subject> subjects;
    for (const auto& address : addresses) {
        auto subject = subjectOf(address.ascii(), console.options());
        if (!subject) {
            console.warn(subject.error());
            return {};
        }
        subjects.push_back(*std::move(subject));
    }
    auto facts = observer.observeAll(subjects);
    if (facts) return *std::move(facts);
    console.warn(facts.error());
    return {};
}

Message summaryMessage(const DeploySummary& summary) {
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    return {MESSAGE_ID("deploy.summary"),
            {{"written", number(summary.written)},
             {"planned", number(summary.planned)},
             {"skipped", number(summary.skipped)},
             {"failed", number(summary.failed)}}};
}

}  // namespace

int deploy(Console& console, const DeployCommand& options) {
    const auto& common = console.options();
    if (options.roster.empty()) return console.fail(missing("ROSTER"), ExitCode::Usage);
    if (options.outputFolder.empty()) return console.fail(missing("-o"), ExitCode::Usage);
    if (options.clients.empty()) return console.fail(missing("--client"), ExitCode::Usage);
    if (const auto error = optionNotTaken(common)) return console.fail(*error, ExitCode::Usage);
    const auto policy = policyInForce(common);
    if (!policy) return console.fail(policy.error(), ExitCode::Usage);
    auto catalogue = installedClients(common);
    const auto client = chosenClient(catalogue, common.language, options.clients);
    if (!client) return console.fail(client.error(), ExitCode::Usage);

    DeployRequest request;
    request.roster = options.roster;
    request.folder = options.outputFolder;
    request.clients = options.clients;
    request.columnMap = options.map;
    request.thresholds = policy->thresholds;
    request.mailSystems = policy->mailSystems;
    request.helpDesk = policy->helpDesk;
    request.client = *client;
    request.force = common.force;
    request.isDryRun = common.dryRun;

    Observer observer(console, *policy);
    DeployDoors doors;
    doors.gather = [&](const std::vector<EmailAddress>& addresses) {
        return factsAbout(console, observer, addresses);
    };
    auto render = FileRenderer::create(console, catalogue);
    if (!render) return console.fail(render.error(), ExitCode::Usage);
    doors.render = [&](std::string_view id, const RenderRequest& rendered) {
        const auto* chosen = catalogue.find(id);
        return (*render)(
            id, chosen == nullptr ? rendered : requestFor(*chosen, rendered, std::nullopt));
    };
    doors.explain = [](const Facts& facts) { return endingOf(facts, false).error; };
    doors.report = [&](const AccountOutcome& outcome) {
        console.result(line(outcome, console.say()));
    };
    doors.warn = [&](const Message& message) {
        console.warn({ErrorCode::InvalidInput, options.roster, message, {}});
    };
    const auto summary = mailadvisor::deploy(request, doors);
    if (!summary) {
        const bool isWrite = summary.error().code == ErrorCode::WriteFailed;
        return console.fail(summary.error(), isWrite ? ExitCode::NotWritten : ExitCode::Usage);
    }
    console.progress(summaryMessage(*summary));
    const auto code = summary->failed == 0 ? ExitCode::Done : ExitCode::SomeAccountsFailed;
    return static_cast<int>(code);
}

}  // namespace mailadvisor::cli
