#include "account/account_json.h"
#include "advisor/outcome.h"
#include "advisor/publishable_domain.h"
#include "advisor/saved_facts.h"
#include "audit/judged_domain.h"
#include "base/host_name.h"
#include "base/json.h"
#include "cli/audit_list.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/look.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "report/audit_json.h"
#include "report/audit_report.h"
#include "report/html/audit_page.h"
#include "system/read_file.h"

#include <algorithm>
#include <functional>

namespace mailadvisor::cli {
namespace {

struct AuditOptions {
    std::string domain{};
    std::string listFile{};
    std::string htmlFile{};
    std::string sinceFile{};
    std::string domainFile{};
    std::vector<std::string> ignored{};
    bool rules{};
};

void addOptions(OptionList& list, AuditOptions& options) {
    list.argument("DOMAIN", options.domain, false, {MESSAGE_ID("option.audit-domain"), {}});
    list.text("--domains", options.listFile, "FILE", {MESSAGE_ID("option.domains"), {}});
    list.text("--html", options.htmlFile, "FILE", {MESSAGE_ID("option.audit-html"), {}});
    list.text("--since", options.sinceFile, "FILE", {MESSAGE_ID("option.since"), {}});
    list.list("--ignore", options.ignored, "CODE[:WHY]", {MESSAGE_ID("option.ignore"), {}});
    list.text("--save-domain", options.domainFile, "FILE", {MESSAGE_ID("option.save-domain"), {}});
    list.flag("--rules", options.rules, {MESSAGE_ID("option.audit-rules"), {}});
}

int printRules(const Console& console) {
    if (console.options().json) {
        console.result(dumpJson(auditRulesJson(std::cref(console.say()))) + "\n");
    } else {
        console.result(auditRulesReport(console.say(), console.style()));
    }
    return console.finish({});
}

/// The domain is looked at, or the saved facts about it are taken as they are.
Result<Facts> factsOf(const Console& console, const std::string& typed) {
    const auto& wishes = console.options().wishes;
    const bool isSaved = !wishes.factsFile.empty();
    std::optional<EmailAddress> asked;
    if (!typed.empty() || !isSaved) {
        const auto address = EmailAddress::ofDomain(typed);
        if (!address) return Unexpected{address.error()};
        asked = *address;
    }
    if (isSaved) {
        auto facts = savedFacts(wishes.factsFile);
        const bool isOther =
            facts && asked && (!facts->address || facts->address->domain != asked->domain);
        if (isOther) return Unexpected{factsOfAnotherDomain(wishes.factsFile, asked->domain)};
        return facts;
    }
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return Unexpected{policy.error()};
    Subject subject;
    subject.address = std::move(asked);
    return look(console, *policy, subject);
}

Result<std::vector<AuditSubject>> earlierAudit(const std::string& file, const std::string& domain) {
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    auto subjects = auditSubjectsFrom(*json);
    const auto named = json->find("domain");
    const bool isOther = subjects && (named == json->end() || *named != domain);
    if (isOther) {
        return Unexpected{Error{ErrorCode::InvalidInput,
                                file,
                                {MESSAGE_ID("error.facts-of-another-domain"),
                                 {{"file", file}, {"address", displayHost(domain)}}},
                                {MESSAGE_ID("remedy.audit-of-another-domain"), {}}}};
    }
    return subjects;
}

/// What is said of one domain and cannot be said of many.
std::optional<Error> notWithDomains(const Console& console, const AuditOptions& options) {
    const auto& wishes = console.options().wishes;
    for (const auto& [option, value] :
         {std::pair<std::string, const std::string&>{"DOMAIN", options.domain},
          {"--since", options.sinceFile},
          {"--save-domain", options.domainFile},
          {"--facts", wishes.factsFile},
          {"--save-facts", wishes.saveFactsFile}}) {
        if (value.empty()) continue;
        return Error{ErrorCode::InvalidInput,
                     option,
                     {MESSAGE_ID("error.not-with-domains"), {{"option", option}}},
                     {MESSAGE_ID("remedy.not-with-domains"), {}}};
    }
    return std::nullopt;
}

Result<std::vector<IgnoredCode>> ignoredCodes(const AuditOptions& options) {
    std::vector<IgnoredCode> all;
    for (const auto& typed : options.ignored) {
        auto ignored = ignoredCodeFrom(typed);
        if (!ignored) return Unexpected{std::move(ignored).error()};
        // Of a code that is given twice the last one counts, but a why is not taken away.
        const auto same = std::ranges::find(all, ignored->code, &IgnoredCode::code);
        if (same == all.end()) {
            all.push_back(*std::move(ignored));
        } else if (!ignored->why.empty()) {
            same->why = std::move(ignored->why);
        }
    }
    return all;
}

int auditAll(Console& console, const AuditOptions& options) {
    if (const auto wrong = notWithDomains(console, options)) return console.fail(*wrong);
    auto ignored = ignoredCodes(options);
    if (!ignored) return console.fail(ignored.error());
    return auditList(console, {options.listFile, options.htmlFile, *std::move(ignored)});
}

/// The same facts with what the person adds: exceptions and the audit to compare with.
Result<JudgedDomain> judged(const Facts& facts, const AuditOptions& options) {
    auto ignored = ignoredCodes(options);
    if (!ignored) return Unexpected{std::move(ignored).error()};
    JudgedDomain domain{auditOf(facts), facts.observedAt, *std::move(ignored), {}};
    if (!options.sinceFile.empty()) {
        const auto earlier = earlierAudit(options.sinceFile, domain.audit.domain);
        if (!earlier) return Unexpected{earlier.error()};
        domain.changes = changesSince(*earlier, domain.audit);
    }
    return domain;
}

Result<void> saveFiles(const Console& console, const Facts& facts, const JudgedDomain& domain,
                       const AuditOptions& options) {
    if (!options.htmlFile.empty()) {
        const auto page = auditPage(domain, console.say(), inOtherLanguage(console.say()));
        auto written = writeFile(options.htmlFile, page, console.writeOptions());
        if (!written) return written;
    }
    if (options.domainFile.empty()) return {};
    const auto truth = publishableDomain(facts);
    if (!truth) return Unexpected{truth.error()};
    return writePublicFile(options.domainFile, dumpJson(toJson(*truth)) + "\n",
                           console.writeOptions());
}

int audit(Console& console, const AuditOptions& options) {
    if (options.rules) return printRules(console);
    if (!options.listFile.empty()) return auditAll(console, options);
    const auto facts = factsOf(console, options.domain);
    if (!facts) return console.fail(facts.error());
    if (isMissing(*facts)) return console.fail(noSuchDomain(*facts));

    const auto domain = judged(*facts, options);
    if (!domain) return console.fail(domain.error());
    const auto saved = saveFiles(console, *facts, *domain, options);
    if (!saved) return console.fail(saved.error());
    console.result(console.options().json
                       ? dumpJson(toJson(*domain, std::cref(console.say()))) + "\n"
                       : auditReport(*domain, console.say(), console.style()));
    return console.finish({domain->hasFault() ? RunOutcome::FaultFound : RunOutcome::Done, {}});
}

}  // namespace

Command auditCommand() {
    return makeCommand("audit", {MESSAGE_ID("command.audit"), {}}, addOptions, audit);
}

}  // namespace mailadvisor::cli
