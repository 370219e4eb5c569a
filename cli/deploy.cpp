#include "cli/commands.h"
#include "deploy/run.h"

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
#include "cli/deploy_report.h"
#include "cli/needs_options.h"
#include "cli/parse_values.h"
#include "cli/signing_key.h"
#include "clients/demand.h"
#include "deploy/moving_domains.h"
#include "deploy/needs_form.h"
#include "deploy/outcome_json.h"
#include "deploy/outcome_report.h"
#include "net/event_loop.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "report/pace.h"
#include "system/environment.h"
#include "system/read_file.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <utility>

namespace mailadvisor::cli {
namespace {

struct DeployOptions {
    std::vector<std::string> rosters{};
    std::string outputFolder{};
    std::vector<std::string> clients{};
    std::vector<std::string> map{};        ///< `address=COLUMN`
    std::vector<std::string> quotaFrom{};  ///< `FORMAT:FILE`
    std::vector<std::string> needs{};
    std::vector<std::string> moveFrom{};  ///< the servers of before a move, a file each
    std::vector<std::string> newList{};   ///< `[FORMAT:]FILE`, of the server after it
    std::string form{};
    std::string report{};
    std::string archive{};
    std::string groupBy{};
    std::string kit{};
    std::vector<std::string> rollout{};
    std::string shard{};
    TypedNeeds current{};  ///< of accounts that are there, where the roster says nothing
};

void addOptions(OptionList& list, DeployOptions& options) {
    list.arguments("ROSTER", options.rosters, {MESSAGE_ID("option.roster"), {}});
    list.text("-o,--output", options.outputFolder, "DIR", {MESSAGE_ID("option.output"), {}});
    list.list("--map", options.map, "FIELD=COLUMN", {MESSAGE_ID("option.map"), {}});
    list.list("--quota-from", options.quotaFrom, "doveadm|zimbra|cpanel:FILE",
              {MESSAGE_ID("option.quota-from"), {}});
    list.list("--needs", options.needs, "FILE", {MESSAGE_ID("option.needs"), {}});
    list.list("--move-from", options.moveFrom, "FILE", {MESSAGE_ID("option.move-from"), {}});
    list.list("--new-list", options.newList, "FILE", {MESSAGE_ID("option.new-list"), {}});
    list.text("--form", options.form, "FILE", {MESSAGE_ID("option.form"), {}});
    list.text("--archive", options.archive, "zip|tar.zst", {MESSAGE_ID("option.archive"), {}});
    list.text("--group-by", options.groupBy, "account|computer|user|department",
              {MESSAGE_ID("option.group-by"), {}});
    list.text("--kit", options.kit, "ansible|windows", {MESSAGE_ID("option.kit"), {}});
    list.list("--rollout", options.rollout, "FILE", {MESSAGE_ID("option.rollout"), {}});
    list.text("--shard", options.shard, "I/N|auto", {MESSAGE_ID("option.shard"), {}});
    list.text("--report", options.report, "FILE", {MESSAGE_ID("option.bulk-report"), {}});
    addClients(list, options.clients);
    addCurrentSetup(list, options.current);
}

/// Errors: InvalidInput for a list of quotas without its format.
Result<RosterFiles> filesFrom(const DeployOptions& options) {
    RosterFiles files;
    files.rosters = options.rosters;
    files.needs = options.needs;
    files.map = options.map;
    for (const auto& typed : options.quotaFrom) {
        const auto colon = std::min(typed.find(':'), typed.size());
        const auto format = quotaFormatFromName(typed.substr(0, colon));
        if (!format || colon + 1 >= typed.size()) {
            return notOneOf(typed, "--quota-from", "doveadm:FILE, zimbra:FILE, cpanel:FILE");
        }
        files.quotas.push_back({typed.substr(colon + 1), *format});
    }
    for (const auto& typed : options.newList) {
        const auto colon = std::min(typed.find(':'), typed.size());
        const auto format = quotaFormatFromName(typed.substr(0, colon));
        files.newServer.push_back({format ? typed.substr(colon + 1) : typed, format});
    }
    return files;
}

/// Errors: as readMovingDomains; InvalidInput for lists of a new server without a move.
Result<MovingDomains> movingDomains(const DeployOptions& options) {
    if (options.moveFrom.empty() && !options.newList.empty()) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "--new-list",
                           {MESSAGE_ID("error.new-list-without-move"), {}},
                           {MESSAGE_ID("remedy.new-list-without-move"), {}}}};
    }
    return readMovingDomains(options.moveFrom);
}

/// `form.html`, `form.csv` and `form` are all two files.
std::string withoutEnding(const std::string& path) {
    for (const std::string_view ending : {".html", ".htm", ".csv"}) {
        if (path.ends_with(ending)) return path.substr(0, path.size() - ending.size());
    }
    return path;
}

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
    const std::string stem = withoutEnding(options.form);
    const auto how = console.writeOptions();
    const std::string page = needsFormPage(Sentences(Language::Thai), Sentences(Language::English));
    for (const auto& [path, bytes] : {std::pair(stem + ".html", page), {stem + ".csv", table}}) {
        const auto done = writeFile(path, bytes, how);
        if (!done) return console.fail(done.error());
    }
    if (console.options().json) {
        const auto written = Json::array({stem + ".html", stem + ".csv"});
        console.result(dumpJsonLine({{"status", "written"}, {"files", written}}) + "\n");
    }
    console.progress(
        {MESSAGE_ID("deploy.form-written"), {{"page", stem + ".html"}, {"table", stem + ".csv"}}});
    return console.finish({faults.empty() ? RunOutcome::Done : RunOutcome::SomeAccountsFailed, {}});
}

/// An option that would promise what a bulk run does not do.
std::optional<Error> optionNotTaken(const CommonOptions& options) {
    const auto refused = [](const std::string& option, Message remedy) {
        return Error{ErrorCode::InvalidInput,
                     option,
                     {MESSAGE_ID("error.not-for-deploy"), {{"option", option}}},
                     std::move(remedy)};
    };
    if (!options.wishes.user.empty())
        return refused("--user", {MESSAGE_ID("remedy.not-for-deploy-user"), {}});
    if (!options.wishes.saveFactsFile.empty())
        return refused("--save-facts", {MESSAGE_ID("remedy.not-for-deploy-facts"), {}});
    if (options.password.isGiven())
        return refused("--password-…", {MESSAGE_ID("remedy.not-for-deploy-password"), {}});
    if (options.wishes.acceptUntrusted)
        return refused("--accept-untrusted", {MESSAGE_ID("remedy.not-for-deploy-untrusted"), {}});
    if (options.wishes.sendAddress)
        return refused("--send-address", {MESSAGE_ID("remedy.not-for-deploy-send-address"), {}});
    return std::nullopt;
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

Message summaryMessage(const DeploySummary& summary) {
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    return {MESSAGE_ID("deploy.summary"),
            {{"written", number(summary.written)},
             {"unchanged", number(summary.unchanged)},
             {"planned", number(summary.planned)},
             {"skipped", number(summary.skipped)},
             {"failed", number(summary.failed)}}};
}

/// How far the kit came on the computers.
Message rolloutMessage(const std::map<RolloutState, std::size_t>& rollout) {
    const auto number = [&](RolloutState state) {
        const auto count = rollout.find(state);
        return count == rollout.end() ? std::int64_t{} : static_cast<std::int64_t>(count->second);
    };
    return {MESSAGE_ID("bulk.rollout.counts"),
            {{"done", number(RolloutState::Done)},
             {"kept", number(RolloutState::Kept)},
             {"failed", number(RolloutState::Failed)},
             {"undone", number(RolloutState::Undone)},
             {"unseen", number(RolloutState::NotSeen)}}};
}

/// Against the earlier runs in the folder.
Message changesMessage(const DeploySummary& summary) {
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    return {MESSAGE_ID("deploy.changes"),
            {{"added", number(summary.added)},
             {"changed", number(summary.changed)},
             {"gone", number(summary.gone)}}};
}

/// A kit takes the accounts from folders, by computer. Errors: InvalidInput.
Result<void> readKit(const DeployOptions& options, DeployRequest& request) {
    if (options.kit.empty()) {
        if (options.rollout.empty()) return {};
        return Unexpected{{ErrorCode::InvalidInput,
                           "--rollout",
                           {MESSAGE_ID("error.rollout-without-kit"), {}},
                           {MESSAGE_ID("remedy.rollout-without-kit"), {}}}};
    }
    request.rolloutFiles = options.rollout;
    request.kit = kitFromName(options.kit);
    if (!request.kit) return notOneOf(options.kit, "--kit", "ansible, windows");
    const bool isOtherwise = !options.groupBy.empty() && request.groupBy != GroupBy::Computer;
    if (isOtherwise || request.archive) {
        const std::string option = isOtherwise ? "--group-by " + options.groupBy : "--archive";
        return Unexpected{{ErrorCode::InvalidInput,
                           option,
                           {MESSAGE_ID("error.not-with-kit"), {{"option", option}}},
                           {MESSAGE_ID("remedy.not-with-kit"), {}}}};
    }
    request.groupBy = GroupBy::Computer;
    return {};
}

/// In which form the files are handed out, and which of them. Errors: InvalidInput.
Result<void> readForm(const DeployOptions& options, DeployRequest& request) {
    if (!options.groupBy.empty()) {
        const auto by = groupByFromName(options.groupBy);
        if (!by) {
            return notOneOf(options.groupBy, "--group-by", "account, computer, user, department");
        }
        request.groupBy = *by;
    }
    if (!options.shard.empty()) {
        const auto shard = shardFrom(options.shard, environment);
        if (!shard) return Unexpected{shard.error()};
        request.shard = *shard;
    }
    if (options.archive == "zip") request.archive = ArchiveFormat::Zip;
    if (options.archive == "tar.zst") request.archive = ArchiveFormat::TarZst;
    if (!options.archive.empty() && !request.archive) {
        return notOneOf(options.archive, "--archive", "zip, tar.zst");
    }
    return readKit(options, request);
}

/// What the files depend on beside the accounts: this program, and who signs.
Result<std::string> writtenBy(const Wishes& wishes) {
    std::string text = MAILADVISOR_VERSION;
    if (wishes.signCertificate.empty()) return text;
    const auto certificate = readFile(wishes.signCertificate);
    if (!certificate) return Unexpected{certificate.error()};
    return text + " " + sha256Of(*certificate);
}

int deploy(Console& console, const DeployOptions& options) {
    const auto& common = console.options();
    const auto& wishes = common.wishes;
    if (options.rosters.empty()) return console.fail(missingArgument("ROSTER"));
    if (!options.form.empty()) return writeForm(console, options);
    if (options.outputFolder.empty()) return console.fail(missingArgument("-o"));
    if (options.clients.empty()) return console.fail(missingArgument("--client"));
    if (const auto error = optionNotTaken(common)) return console.fail(*error);
    const auto files = filesFrom(options);
    if (!files) return console.fail(files.error());
    const auto moving = movingDomains(options);
    if (!moving) return console.fail(moving.error());
    const auto everybody = needsFrom(options.current);
    if (!everybody) return console.fail(everybody.error());
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    auto catalogue = installedClients(wishes);
    const auto client = chosenClient(catalogue, common.language, options.clients);
    if (!client) return console.fail(client.error());
    auto key = signingKey(common, console.say());
    if (!key) return console.fail(key.error());

    DeployRequest request;
    if (auto formed = readForm(options, request); !formed) return console.fail(formed.error());
    if (!options.report.empty()) {
        if (auto free = mayWriteReport(console, options.report); !free) {
            return console.fail(free.error());
        }
    }
    const auto writer = writtenBy(wishes);
    if (!writer) return console.fail(writer.error());
    request.files = *files;
    request.folder = options.outputFolder;
    for (const auto& id : options.clients) {
        const auto* chosen = catalogue.find(id);
        request.clients.push_back({id, chosen->name, catalogue.versionOf(id), chosen->profile});
    }
    request.by = {*everybody, *policy, *client, *moving};
    request.language = common.language;
    request.options = *writer;
    request.force = wishes.force;
    request.isDryRun = wishes.dryRun;

    const auto loop = std::make_shared<EventLoop>();
    ConsoleNarrator narrator(console);
    Observer observer(loop, wishes, *policy, narrator);
    FileRenderer render(console.say(), catalogue, *std::move(key));
    DeployCallbacks callbacks;
    BulkCollector collected;
    callbacks.gather = [&](const std::vector<EmailAddress>& addresses) {
        auto facts = factsAbout(console, *loop, observer, addresses);
        for (std::size_t i = 0; i < facts.size(); ++i) {
            collected.add(addresses[i].domain, facts[i]);
        }
        return facts;
    };
    callbacks.render = [&](std::string_view id, const RenderRequest& rendered) {
        const auto* chosen = catalogue.find(id);
        if (chosen == nullptr) return render(id, rendered);
        const auto platform = request.kit
                                  ? std::optional(platformFor(*chosen, platformOf(*request.kit)))
                                  : std::nullopt;
        return render(id, requestFor(*chosen, rendered, platform));
    };
    callbacks.sentences = [&](Language language) -> const Sentences& {
        return render.sentencesIn(language);
    };
    callbacks.explain = [&](const Facts& facts) -> std::optional<Error> {
        const bool isUnknown = facts.discovery.attempts.empty() && facts.endpoints.empty();
        if (!wishes.factsFile.empty() && isUnknown) {
            return factsOfAnotherDomain(wishes.factsFile, facts.shownAddress());
        }
        return endOfLook(facts).error;
    };
    callbacks.report = [&](const AccountOutcome& outcome) {
        addTo(collected, outcome);
        console.result(dumpJsonLine(toJson(outcome, std::cref(console.say()))) + "\n");
    };
    callbacks.warn = [&](const Message& message) {
        console.warn({ErrorCode::InvalidInput, joined(options.rosters, ", "), message, {}});
    };
    Pace pace;
    const auto begin = std::chrono::steady_clock::now();
    callbacks.progress = [&](std::size_t done, std::size_t all) {
        const auto message = pace.after(done, all, std::chrono::steady_clock::now() - begin);
        if (message) console.progress(*message);
    };
    callbacks.note = [&](const Message& message) { console.progress(message); };
    callbacks.warnOfFolder = [&](const Error& error) { console.warn(error); };
    const auto summary = mailadvisor::deploy(request, callbacks);
    if (!summary) return console.fail(summary.error());
    if (!options.report.empty()) {
        const auto written =
            writeReport(console, options.report, collected, request, *summary, callbacks.sentences);
        if (!written) return console.fail(written.error());
    }
    console.progress(summaryMessage(*summary));
    if (!summary->rollout.empty()) console.progress(rolloutMessage(summary->rollout));
    if (summary->isResumed) console.progress(changesMessage(*summary));
    return console.finish(
        {summary->failed == 0 ? RunOutcome::Done : RunOutcome::SomeAccountsFailed, {}});
}

}  // namespace

Command deployCommand() {
    return makeCommand("deploy", {MESSAGE_ID("command.deploy"), {}}, addOptions, deploy);
}

}  // namespace mailadvisor::cli
