#include "cli/command.h"
#include "cli/commands.h"
#include "policy/policy_file.h"
#include "report/rules_report.h"
#include "report/rules_report_json.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

int rules(Console& console) {
    const auto policy = readPolicy(console.options().wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    if (console.options().json) {
        console.result(dumpJson(rulesJson(*policy, std::cref(console.say()))) + "\n");
    } else {
        console.result(rulesReport(*policy, console.say(), console.style()));
    }
    return console.finish({});
}

}  // namespace

Command rulesCommand() { return makeCommand("rules", {MESSAGE_ID("command.rules"), {}}, rules); }

}  // namespace mailadvisor::cli
