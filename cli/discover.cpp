#include "advisor/outcome.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/look.h"
#include "facts/facts_json.h"
#include "policy/policy_file.h"
#include "report/discovery_report.h"
#include "report/error_json.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

struct DiscoverOptions {
    std::string address{};
};

void addOptions(OptionList& list, DiscoverOptions& options) {
    list.argument("ADDRESS", options.address, true, {MESSAGE_ID("option.address"), {}});
}

int discover(Console& console, const DiscoverOptions& options) {
    const auto& common = console.options();
    auto subject = subjectOf(options.address, common.wishes);
    if (!subject) return console.fail(subject.error());
    const auto policy = readPolicy(common.wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    subject->isProbed = false;
    const auto facts = look(console, *policy, *subject);
    if (!facts) return console.fail(facts.error());

    const auto end = endOfDiscovery(*facts);
    if (common.json) {
        Json json{{"schema", factsSchema}};
        json.update(toJson(facts->discovery));
        if (end.error) json["error"] = toJson(*end.error, std::cref(console.say()));
        console.result(dumpJson(json) + "\n");
    } else {
        console.result(discoveryReport(facts->discovery, console.say(), console.style()));
    }
    return console.finish(end);
}

}  // namespace

Command discoverCommand() {
    return makeCommand("discover", {MESSAGE_ID("command.discover"), {}}, addOptions, discover);
}

}  // namespace mailadvisor::cli
