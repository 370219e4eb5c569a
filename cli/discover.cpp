#include "cli/commands.h"
#include "cli/observer.h"
#include "cli/policy_in_force.h"
#include "facts/facts_json.h"
#include "report/discovery_report.h"
#include "report/error_json.h"

#include <functional>

namespace mailadvisor::cli {

int discover(Console& console, const std::string& address) {
    const auto& common = console.options();
    auto subject = subjectOf(address, common);
    if (!subject) return console.fail(subject.error());
    const auto policy = policyInForce(common);
    if (!policy) return console.fail(policy.error());
    subject->isProbed = false;
    const auto facts = Observer(console, *policy).observe(*subject);
    if (!facts) return console.fail(facts.error());

    const auto ending = endingOfDiscovery(*facts);
    if (common.json) {
        Json json{{"schema", factsSchema}};
        json.update(toJson(facts->discovery));
        if (ending.error) json["error"] = toJson(*ending.error, std::cref(console.say()));
        console.result(dumpJson(json) + "\n");
    } else {
        console.result(discoveryReport(facts->discovery, console.say(), console.style()));
    }
    return console.finish(ending);
}

}  // namespace mailadvisor::cli
