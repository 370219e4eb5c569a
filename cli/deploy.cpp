#include "deploy/run.h"

#include "advisor/chosen_client.h"
#include "advisor/file_renderer.h"
#include "advisor/observer.h"
#include "advisor/outcome.h"
#include "advisor/write_request.h"
#include "base/json.h"
#include "cli/commands.h"
#include "cli/console_narrator.h"
#include "cli/signing_key.h"
#include "net/event_loop.h"
#include "policy/policy_file.h"
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
    if (!options.wishes.user.empty())
        return refused("--user", {MESSAGE_ID("remedy.not-for-deploy-user"), {}});
    if (!options.wishes.saveFactsFile.empty())
        return refused("--save-facts", {MESSAGE_ID("remedy.not-for-deploy-facts"), {}});
    if (options.password.isGiven())
        return refused("--password-…", {MESSAGE_ID("remedy.not-for-deploy-password"), {}});
    if (options.wishes.acceptUntrusted)
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

/// Looks at domains for the run, which waits meanwhile.
class DomainLook {
public:
    DomainLook(const Console& console, const Policy& policy)
        : wishes_(console.options().wishes),
          console_(console),
          narrator_(console),
          observer_(loop_, wishes_, policy, narrator_) {}

    std::vector<Facts> operator()(const std::vector<EmailAddress>& addresses) {
        if (!wishes_.factsFile.empty()) return savedFactsAbout(addresses);
        std::vector<Subject> subjects;
        for (const auto& address : addresses) {
            auto subject = subjectOf(address.ascii(), wishes_);
            if (!subject) {
                console_.warn(subject.error());
                return {};
            }
            subjects.push_back(*std::move(subject));
        }
        auto facts = loop_->run(observer_.observeAll(std::move(subjects)));
        if (facts) return *std::move(facts);
        console_.warn(facts.error());
        return {};
    }

private:
    /// Saved facts, for each address whose domain they are about.
    std::vector<Facts> savedFactsAbout(const std::vector<EmailAddress>& addresses) {
        std::vector<Facts> all(addresses.size());
        const auto saved = loop_->run(observer_.observe({}));
        if (!saved) {
            console_.warn(saved.error());
            return all;
        }
        for (std::size_t i = 0; i < addresses.size(); ++i) {
            if (areAbout(*saved, addresses[i])) all[i] = *saved;
        }
        return all;
    }

    const Wishes& wishes_;
    const Console& console_;
    std::shared_ptr<EventLoop> loop_{std::make_shared<EventLoop>()};
    ConsoleNarrator narrator_;
    Observer observer_;
};

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
    const auto& wishes = common.wishes;
    if (options.roster.empty()) return console.fail(missing("ROSTER"));
    if (options.outputFolder.empty()) return console.fail(missing("-o"));
    if (options.clients.empty()) return console.fail(missing("--client"));
    if (const auto error = optionNotTaken(common)) return console.fail(*error);
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    auto catalogue = installedClients(wishes);
    const auto client = chosenClient(catalogue, common.language, options.clients);
    if (!client) return console.fail(client.error());
    auto key = signingKey(common, console.say());
    if (!key) return console.fail(key.error());

    DeployRequest request;
    request.roster = options.roster;
    request.folder = options.outputFolder;
    for (const auto& id : options.clients) {
        request.clients.push_back({id, catalogue.find(id)->name});
    }
    request.columnMap = options.map;
    request.policy = *policy;
    request.client = *client;
    request.force = wishes.force;
    request.isDryRun = wishes.dryRun;

    DomainLook gather(console, *policy);
    FileRenderer render(console.say(), catalogue, *std::move(key));
    DeployCallbacks callbacks;
    callbacks.gather = [&](const std::vector<EmailAddress>& addresses) {
        return gather(addresses);
    };
    callbacks.render = [&](std::string_view id, const RenderRequest& rendered) {
        const auto* chosen = catalogue.find(id);
        return render(id,
                      chosen == nullptr ? rendered : requestFor(*chosen, rendered, std::nullopt));
    };
    callbacks.sentences = [&](Language language) -> const Sentences& {
        return render.sentencesIn(language);
    };
    callbacks.explain = [](const Facts& facts) { return endOfLook(facts).error; };
    callbacks.report = [&](const AccountOutcome& outcome) {
        console.result(line(outcome, console.say()));
    };
    callbacks.warn = [&](const Message& message) {
        console.warn({ErrorCode::InvalidInput, options.roster, message, {}});
    };
    const auto summary = mailadvisor::deploy(request, callbacks);
    if (!summary) return console.fail(summary.error());
    console.progress(summaryMessage(*summary));
    return console.finish(
        {summary->failed == 0 ? RunOutcome::Done : RunOutcome::SomeAccountsFailed, {}});
}

}  // namespace mailadvisor::cli
