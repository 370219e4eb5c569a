#include "deploy/run.h"

#include "base/json.h"
#include "cli/chosen_client.h"
#include "cli/commands.h"
#include "cli/ending.h"
#include "cli/observer.h"
#include "cli/policy_in_force.h"
#include "cli/render_files.h"
#include "clients/demand.h"
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

/// Bulk sends no password and takes nothing that is not vouched for.
CommonOptions optionsForLooking(CommonOptions options) {
    options.password = {};
    options.user.clear();
    options.saveFactsFile.clear();
    options.acceptUntrusted = false;
    return options;
}

Facts factsAbout(const Console& looking, Observer& observer, const EmailAddress& address) {
    auto subject = subjectOf(address.ascii(), looking.options());
    if (!subject) return {};
    auto facts = observer.observe(*subject);
    if (!facts) {
        looking.warn(facts.error());
        return {};
    }
    return areAbout(*facts, address) ? std::move(*facts) : Facts{};
}

RenderRequest onItsPlatform(const ClientCatalogue& catalogue, std::string_view id,
                            RenderRequest request) {
    const auto* client = catalogue.find(id);
    if (client != nullptr) request.platform = platformFor(*client, request.platform);
    return request;
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
    request.client = *client;
    request.force = common.force;
    request.isDryRun = common.dryRun;

    const Console looking(optionsForLooking(common));
    Observer observer(looking, *policy);
    DeployDoors doors;
    doors.gather = [&](const EmailAddress& address) {
        return factsAbout(looking, observer, address);
    };
    auto render = FileRenderer::create(console, catalogue);
    if (!render) return console.fail(render.error(), ExitCode::Usage);
    doors.render = [&](std::string_view id, const RenderRequest& rendered) {
        return (*render)(id, onItsPlatform(catalogue, id, rendered));
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
