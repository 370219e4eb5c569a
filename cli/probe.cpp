#include "cli/commands.h"
#include "cli/observer.h"
#include "cli/policy_in_force.h"
#include "facts/facts_json.h"
#include "report/discovery_report.h"
#include "report/endpoint_report.h"
#include "report/error_json.h"
#include "report/mailbox_report.h"

#include <functional>

namespace mailadvisor::cli {

int probe(Console& console, const std::string& addressOrHost) {
    const auto& common = console.options();
    auto subject = subjectOfProbe(addressOrHost, common);
    if (!subject) return console.fail(subject.error());
    const auto policy = policyInForce(common);
    if (!policy) return console.fail(policy.error());
    subject->isSignedIn = subject->address.has_value();
    const auto facts = Observer(console, *policy).observe(*subject);
    if (!facts) return console.fail(facts.error());

    const auto ending = endingOf(*facts, true);
    if (common.json) {
        auto json = toJson(*facts);
        if (ending.error) json["error"] = toJson(*ending.error, std::cref(console.say()));
        console.result(dumpJson(json) + "\n");
    } else {
        console.result(endpointReport(*facts, console.say(), console.style()));
        const auto remarks = domainRemarks(facts->discovery, console.say(), console.style());
        if (!remarks.empty()) console.result("\n" + remarks);
        console.result(mailboxReport(facts->mailbox, console.say(), console.style()));
    }
    return console.finish(ending);
}

}  // namespace mailadvisor::cli
