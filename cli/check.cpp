#include "advisor/check_end.h"
#include "advisor/check_mail_text.h"
#include "advisor/observer.h"
#include "advisor/unvouched_servers.h"
#include "advisor/write_request.h"
#include "base/lists.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/console_narrator.h"
#include "cli/parse_values.h"
#include "cli/password.h"
#include "cli/prompt.h"
#include "cli/terminal.h"
#include "net/event_loop.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "report/check_json.h"
#include "report/check_report.h"
#include "report/error_json.h"
#include "signs/check_message.h"
#include "signs/hint_audience.h"
#include "signs/hint_page.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

struct CheckOptions {
    std::string accountFile{};
    bool sends{};
    std::string reportFile{};
};

void addOptions(OptionList& list, CheckOptions& options) {
    list.text("--account", options.accountFile, "FILE", {MESSAGE_ID("option.account"), {}});
    list.flag("--send", options.sends, {MESSAGE_ID("option.send"), {}});
    list.text("--report", options.reportFile, "FILE", {MESSAGE_ID("option.report"), {}});
}

Message serverOf(Protocol protocol, const Server& server) {
    CheckedServer place;
    place.protocol = protocol;
    place.host = server.host;
    place.port = server.port;
    return serverMessage(place);
}

/// What has to be done before a sign-in can work, with the page for it.
void tellHints(const Console& console, const Facts& facts) {
    for (const auto& hint : hintsBeforeSignIn(facts)) {
        console.progress(messageOf(hint));
        if (const auto page = pageFor(hint); !page.empty()) console.progress(pageMessage(page));
    }
}

/// Where the password goes, and as whom one signs in there: before it is asked for.
void tellPlaces(const Console& console, const Account& account) {
    const auto tell = [&](Protocol protocol, const Server& server) {
        const auto& say = console.say();
        printToPerson(
            say({MESSAGE_ID("trial.signs-in"),
                 {{"login", server.username}, {"server", say(serverOf(protocol, server))}}}) +
            "\n");
    };
    tell(account.protocol, account.incoming);
    if (account.outgoing) tell(Protocol::Smtp, *account.outgoing);
}

Error unvouched(const std::vector<Server>& servers) {
    MessageList hosts;
    for (const auto& server : servers) {
        addNew(hosts, Message{MESSAGE_ID("word.name-in-list"), {{"name", server.host}}});
    }
    return {ErrorCode::Untrusted,
            servers.front().host,
            {MESSAGE_ID("error.check-unvouched"), {{"hosts", hosts}}},
            {MESSAGE_ID("remedy.check-unvouched"), {}}};
}

/// The yes to servers that nothing but the file names. Errors: Untrusted without one.
Result<void> agreeToServers(const Console& console, const std::vector<Server>& servers) {
    if (servers.empty() || console.options().wishes.acceptUntrusted) return {};
    const Error error = unvouched(servers);
    const auto prompt = Prompt::open(console.say(), console.style().width, {});
    if (!prompt) return Unexpected{error};
    prompt->tell(error.text);
    const auto yes = prompt->askYesNo({MESSAGE_ID("trial.agree"), {}}, false);
    if (!yes) return Unexpected{yes.error()};
    if (*yes) return {};
    return Unexpected{
        {ErrorCode::Refused, error.where, {MESSAGE_ID("error.check-declined"), {}}, {}}};
}

/// From where the options say, else typed.
Result<Secret> secretFor(const Console& console, const std::string& login) {
    const auto& options = console.options().password;
    if (options.isGiven()) {
        return readPassword(options, console.say(), login, console.options().wishes.timeout);
    }
    auto typed = askPassword(console.say(), login, console.style().width);
    if (!typed || !typed->isEmpty()) return typed;
    return Unexpected{{ErrorCode::Refused, {}, {MESSAGE_ID("error.check-declined"), {}}, {}}};
}

/// Looks who vouches for the servers, asks what has to be asked, and tries the account out.
Task<Result<CheckFacts>> tryOut(Console& console, Observer& observer, const Policy& policy,
                                const Account& account, bool sends) {
    const auto& wishes = console.options().wishes;
    if (wishes.offline) {
        co_return Unexpected{{ErrorCode::Unreachable,
                              account.incoming.host,
                              {MESSAGE_ID("ending.offline"), {}},
                              {MESSAGE_ID("ending.offline.remedy"), {}}}};
    }
    auto subject = subjectOf(account.address, wishes);
    if (!subject) co_return Unexpected{subject.error()};
    subject->isProbed = false;
    const auto facts = co_await observer.observe(*subject);
    if (!facts) co_return Unexpected{facts.error()};
    tellHints(console, *facts);
    tellPlaces(console, account);
    const auto agreed = agreeToServers(console, unvouchedServers(account, *facts, policy));
    if (!agreed) co_return Unexpected{agreed.error()};

    auto secret = secretFor(console, account.incoming.username);
    if (!secret) co_return Unexpected{std::move(secret).error()};
    CheckRequest request;
    request.account = account;
    request.password = *std::move(secret);
    if (sends && !wishes.dryRun) request.mail = checkMailText(console.say());
    co_return co_await observer.check(std::move(request));
}

void print(const Console& console, const CheckFacts& facts, const RunEnd& end) {
    if (!console.options().json) {
        console.result(checkReport(facts, console.say(), console.style()));
        return;
    }
    auto json = toJson(facts);
    if (end.error) json["error"] = toJson(*end.error, std::cref(console.say()));
    console.result(dumpJson(json) + "\n");
}

int check(Console& console, const CheckOptions& options) {
    if (options.accountFile.empty()) return console.fail(missingArgument("--account"));
    const auto& wishes = console.options().wishes;
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    const auto request = requestForAccount(options.accountFile, wishes, *policy, console.say());
    if (!request) return console.fail(request.error());

    const auto loop = std::make_shared<EventLoop>();
    ConsoleNarrator narrator(console);
    Observer observer(loop, wishes, *policy, narrator);
    const auto facts =
        loop->run(tryOut(console, observer, *policy, *request->account, options.sends));
    if (!facts) return console.fail(facts.error());

    const auto end = endOfCheck(*facts);
    print(console, *facts, end);
    if (!options.reportFile.empty()) {
        const auto written =
            writeFile(options.reportFile, checkNote(*facts, console.say()), console.writeOptions());
        if (!written) return console.fail(written.error());
    }
    // The report has said what is wrong, and who mends it.
    return console.exitWith(exitCodeFor(end.outcome));
}

}  // namespace

Command checkCommand() {
    return makeCommand("check", {MESSAGE_ID("command.check"), {}}, addOptions, check);
}

}  // namespace mailadvisor::cli
