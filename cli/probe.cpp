#include "account/account_json.h"
#include "advisor/outcome.h"
#include "advisor/publishable_domain.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/look.h"
#include "facts/facts_json.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "report/discovery_report.h"
#include "report/endpoint_report.h"
#include "report/error_json.h"
#include "report/mailbox_report.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

struct ProbeOptions {
    std::string addressOrHost{};
    std::string domainFile{};
};

void addOptions(OptionList& list, ProbeOptions& options) {
    list.argument("ADDRESS_OR_HOST", options.addressOrHost, true,
                  {MESSAGE_ID("option.address-or-host"), {}});
    list.text("--save-domain", options.domainFile, "FILE", {MESSAGE_ID("option.save-domain"), {}});
}

/// Keeps the settings of the whole domain. Where nothing can be said for it, that is how the run
/// ended, unless it ended badly before.
Result<void> saveDomain(const std::string& file, const Facts& facts, const WriteOptions& how,
                        RunEnd& end) {
    const auto domain = publishableDomain(facts);
    if (domain) return writePublicFile(file, dumpJson(toJson(*domain)) + "\n", how);
    if (domain.error().code == ErrorCode::InvalidInput) return Unexpected{domain.error()};
    if (end.outcome == RunOutcome::Done) end = {RunOutcome::NothingSafe, domain.error()};
    return {};
}

void print(const Console& console, const Facts& facts, const RunEnd& end) {
    if (console.options().json) {
        auto json = toJson(facts);
        if (end.error) json["error"] = toJson(*end.error, std::cref(console.say()));
        console.result(dumpJson(json) + "\n");
        return;
    }
    console.result(endpointReport(facts, console.say(), console.style()));
    const auto remarks = domainRemarks(facts.discovery, console.say(), console.style());
    if (!remarks.empty()) console.result("\n" + remarks);
    console.result(mailboxReport(facts.mailbox, console.say(), console.style()));
}

int probe(Console& console, const ProbeOptions& options) {
    const auto& wishes = console.options().wishes;
    auto subject = subjectOfProbe(options.addressOrHost, wishes);
    if (!subject) return console.fail(subject.error());
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    subject->isSignedIn = subject->address.has_value();
    const auto facts = look(console, *policy, *subject);
    if (!facts) return console.fail(facts.error());

    auto end = endOfProbe(*facts);
    if (!options.domainFile.empty()) {
        const auto saved = saveDomain(options.domainFile, *facts, console.writeOptions(), end);
        if (!saved) return console.fail(saved.error());
    }
    print(console, *facts, end);
    return console.finish(end);
}

}  // namespace

Command probeCommand() {
    return makeCommand("probe", {MESSAGE_ID("command.probe"), {}}, addOptions, probe);
}

}  // namespace mailadvisor::cli
