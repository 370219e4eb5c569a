#include "advisor/chosen_client.h"
#include "advisor/lead_setup.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/console_narrator.h"
#include "cli/line_input.h"
#include "cli/offered_secret.h"
#include "cli/page_narrator.h"
#include "cli/password.h"
#include "cli/setup_lines.h"
#include "cli/setup_options.h"
#include "cli/setup_terminal.h"
#include "cli/signing_key.h"
#include "dialogue/dialogue_json.h"
#include "net/event_loop.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "report/setup_note.h"
#include "system/open_browser.h"
#include "system/own_process.h"
#include "web/setup/browser_setup.h"

#include <cstdio>
#include <functional>

namespace mailadvisor::cli {
namespace {

using dialogue::QuestionId;

/// Another program may be asked for more than a person at the terminal.
Result<dialogue::Setup> beginning(const Console& console, const SetupOptions& options) {
    dialogue::Setup setup;
    auto given = givenAnswers(options);
    if (!given) return Unexpected{std::move(given).error()};
    setup.given = *std::move(given);
    setup.isDryRun = console.options().wishes.dryRun;
    if (options.isNonInteractive) setup.wanted = {QuestionId::Name, QuestionId::Login};
    return setup;
}

/// The dialogue itself comes through stdin.
Result<void> checkStdinIsFree(const CommonOptions& common) {
    if (!common.password.fromStdin) return {};
    return Unexpected{{ErrorCode::InvalidInput,
                       "--password-stdin",
                       {MESSAGE_ID("error.setup-stdin"), {}},
                       {MESSAGE_ID("remedy.setup-stdin"), {}}}};
}

/// Leads through set-up, whatever front end the task speaks through.
using Leading = std::function<Task<Result<RunEnd>>(SetupGuide&, dialogue::Setup)>;

/// What set-up runs on: a page has it from the start.
struct Ground {
    std::shared_ptr<EventLoop> loop{std::make_shared<EventLoop>()};
    ClientCatalogue catalogue;
};

Result<RunEnd> lead(Console& console, const SetupOptions& options, Ground& ground, Sentences& say,
                    Narrator& narrator, const Leading& leading) {
    const auto& wishes = console.options().wishes;
    auto setup = beginning(console, options);
    if (!setup) return Unexpected{std::move(setup).error()};
    const auto needs = needsFrom(options.needs);
    if (!needs) return Unexpected{needs.error()};
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return Unexpected{policy.error()};
    Observer observer(ground.loop, wishes, *policy, narrator);
    SetupGuide guide({observer, *policy, ground.catalogue, say, wishes, needs->movedFrom,
                      [&] { return signingKey(console.options(), say); }});
    auto end = ground.loop->run(leading(guide, *std::move(setup)));
    const auto trouble = end ? guide.troubleOf(*end) : std::nullopt;
    if (options.reportFile.empty() || !trouble) return end;
    const auto written =
        writeFile(options.reportFile, setupNote(*trouble, say), console.writeOptions());
    if (!written) console.warn(written.error());
    return end;
}

/// The same with a front end that waits for nobody.
Result<RunEnd> lead(Console& console, const SetupOptions& options, SetupFront& front,
                    Narrator& narrator) {
    Ground ground{.catalogue = installedClients(console.options().wishes)};
    return lead(console, options, ground, console.say(), narrator,
                [&](SetupGuide& guide, dialogue::Setup setup) {
                    return leadSetup(guide, front, std::move(setup));
                });
}

int setupByLines(Console& console, const SetupOptions& options) {
    protectMemory();
    LineInput input(stdin);
    SetupLines lines(console, input);
    const auto isFree = checkStdinIsFree(console.options());
    const auto end =
        isFree ? lead(console, options, lines, lines) : Result<RunEnd>(Unexpected{isFree.error()});
    lines.finish(end);
    return console.exitWith(end ? exitCodeFor(end->outcome) : exitCodeFor(end.error().code));
}

int setupAtTerminal(Console& console, const SetupOptions& options) {
    SetupTerminal terminal(console, options.reportFile);
    ConsoleNarrator narrator(console);
    const auto end = lead(console, options, terminal, narrator);
    if (!end) return console.fail(end.error());
    const bool isFruitless = end->error && !terminal.hasWritten();
    const int code = isFruitless ? console.fail(end->outcome, *end->error) : console.finish(*end);
    terminal.offerNote();
    return code;
}

/// Thai first, whatever the system speaks: the other language is one click away.
Language languageOfPage(const CommonOptions& options) {
    return options.isLanguageChosen ? options.language : Language::Thai;
}

int setupInBrowser(Console& console, const SetupOptions& options) {
    protectMemory();
    Ground ground{.catalogue = installedClients(console.options().wishes)};
    Sentences say(languageOfPage(console.options()));
    web::PageFront front(ground.loop->executor(), [&](const dialogue::Question& question) {
        return offeredSecret(console, question);
    });
    PageNarrator narrator(console, front);
    web::BrowserSetup browser{*ground.loop, front, say, ground.catalogue};
    browser.open = openInBrowser;
    browser.tell = [&](const Message& message) { console.progress(message); };
    browser.warn = [&](const Error& error) { console.warn(error); };
    const auto end = lead(
        console, options, ground, say, narrator, [&](SetupGuide& guide, dialogue::Setup setup) {
            return web::setUpInBrowser(browser, leadSetup(guide, front, std::move(setup)));
        });
    if (!end) return console.fail(end.error());
    const bool isFruitless = end->error && !front.hasWritten();
    return isFruitless ? console.fail(end->outcome, *end->error) : console.finish(*end);
}

Result<void> checkOneFront(const SetupOptions& options) {
    if (!options.isInBrowser || !options.isNonInteractive) return {};
    return Unexpected{{ErrorCode::InvalidInput,
                       "--browser",
                       {MESSAGE_ID("error.here-or-lines"), {}},
                       {MESSAGE_ID("remedy.help"), {}}}};
}

int setup(Console& console, const SetupOptions& options) {
    if (options.printsQuestions) {
        const auto document = dialogue::questionsDocument(std::cref(console.say()));
        console.result(dumpJson(document) + "\n");
        return console.finish({});
    }
    if (const auto one = checkOneFront(options); !one) return console.fail(one.error());
    if (options.isInBrowser) return setupInBrowser(console, options);
    return options.isNonInteractive ? setupByLines(console, options)
                                    : setupAtTerminal(console, options);
}

}  // namespace

Command setupCommand() {
    return makeCommand("setup", {MESSAGE_ID("command.setup"), {}}, addSetupOptions, setup);
}

}  // namespace mailadvisor::cli
