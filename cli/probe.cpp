#include "advisor/outcome.h"
#include "cli/commands.h"
#include "cli/look.h"
#include "facts/facts_json.h"
#include "policy/policy_file.h"
#include "report/discovery_report.h"
#include "report/endpoint_report.h"
#include "report/error_json.h"
#include "report/mailbox_report.h"

#include <functional>

namespace mailadvisor::cli {

int probe(Console& console, const std::string& addressOrHost) {
    const auto& common = console.options();
    auto subject = subjectOfProbe(addressOrHost, common.wishes);
    if (!subject) return console.fail(subject.error());
    const auto policy = readPolicy(common.wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    subject->isSignedIn = subject->address.has_value();
    const auto facts = look(console, *policy, *subject);
    if (!facts) return console.fail(facts.error());

    const auto end = endOfProbe(*facts);
    if (common.json) {
        auto json = toJson(*facts);
        if (end.error) json["error"] = toJson(*end.error, std::cref(console.say()));
        console.result(dumpJson(json) + "\n");
    } else {
        console.result(endpointReport(*facts, console.say(), console.style()));
        const auto remarks = domainRemarks(facts->discovery, console.say(), console.style());
        if (!remarks.empty()) console.result("\n" + remarks);
        console.result(mailboxReport(facts->mailbox, console.say(), console.style()));
    }
    return console.finish(end);
}

}  // namespace mailadvisor::cli
