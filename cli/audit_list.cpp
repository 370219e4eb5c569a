#include "cli/audit_list.h"

#include "advisor/observer.h"
#include "cli/console_narrator.h"
#include "deploy/roster/domain_list.h"
#include "net/event_loop.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "report/audit_json.h"
#include "report/audit_summary.h"
#include "report/error_json.h"
#include "report/html/audit_summary_page.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <utility>

namespace mailadvisor::cli {
namespace {

/// Domains come as they are ready and are told in the order of the list; what waits for its turn
/// is only its row and its line, never its facts.
class ManyDomains {
public:
    ManyDomains(const Console& console, DomainList list, const std::vector<IgnoredCode>& ignored)
        : console_(console), list_(std::move(list)), ignored_(ignored) {}

    AuditList asked() {
        return {[this] { return next(); },
                [this](std::size_t place, const Facts& facts) { take(place, facts); }};
    }

    const std::vector<AuditRow>& rows() const { return rows_; }

private:
    struct Told {
        AuditRow row{};
        std::string line{};  ///< only for --json
    };

    std::optional<EmailAddress> next() {
        while (auto listed = list_.next()) {
            const std::size_t line = read_++;
            if (listed->domain) {
                lineOf_.push_back(line);
                return *std::move(listed->domain);
            }
            tell(line, failed(std::move(listed->text), listed->domain.error()));
        }
        return std::nullopt;
    }

    void take(std::size_t place, const Facts& facts) {
        const std::size_t line = lineOf_.at(place);
        if (isMissing(facts)) return tell(line, failed(facts.shownAddress(), noSuchDomain(facts)));
        const JudgedDomain domain{auditOf(facts), facts.observedAt, ignored_, {}};
        Told told{rowOf(domain), {}};
        if (console_.options().json)
            told.line = dumpJsonLine(toJson(domain, std::cref(console_.say())));
        tell(line, std::move(told));
    }

    Told failed(std::string text, const Error& error) const {
        Told told{rowOf(text, error), {}};
        if (!console_.options().json) return told;
        Json json{{"schema", auditSchema}, {"domain", std::move(text)}};
        json["error"] = toJson(error, std::cref(console_.say()));
        told.line = dumpJsonLine(json);
        return told;
    }

    void tell(std::size_t line, Told told) {
        waiting_.emplace(line, std::move(told));
        for (auto first = waiting_.begin(); first != waiting_.end() && first->first == rows_.size();
             first = waiting_.erase(first)) {
            if (console_.options().json) console_.result(first->second.line + "\n");
            rows_.push_back(std::move(first->second.row));
        }
    }

    const Console& console_;
    DomainList list_;
    const std::vector<IgnoredCode>& ignored_;
    std::size_t read_{};
    std::vector<std::size_t> lineOf_{};  ///< by the place among those that were looked at
    std::map<std::size_t, Told> waiting_{};
    std::vector<AuditRow> rows_{};
};

RunOutcome outcomeOf(const std::vector<AuditRow>& rows) {
    if (std::ranges::any_of(rows, &AuditRow::hasFault)) return RunOutcome::FaultFound;
    const auto hasFailed = [](const AuditRow& row) { return row.failure.has_value(); };
    return std::ranges::any_of(rows, hasFailed) ? RunOutcome::SomeAccountsFailed : RunOutcome::Done;
}

}  // namespace

bool isMissing(const Facts& facts) {
    return facts.published && facts.published->exists.isKnown() && !*facts.published->exists;
}

Error noSuchDomain(const Facts& facts) {
    return {ErrorCode::NotFound,
            facts.shownAddress(),
            {MESSAGE_ID("error.no-such-domain"), {{"domain", facts.shownAddress()}}},
            {MESSAGE_ID("error.no-such-domain.remedy"), {}}};
}

Sentences inOtherLanguage(const Sentences& say) {
    return Sentences(say.language() == Language::Thai ? Language::English : Language::Thai);
}

int auditList(Console& console, const ListOptions& options) {
    const auto policy = readPolicy(console.options().wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    auto list = DomainList::open(options.file);
    if (!list) return console.fail(list.error());
    const auto loop = std::make_shared<EventLoop>();
    ConsoleNarrator narrator(console);
    Observer observer(loop, console.options().wishes, *policy, narrator);
    ManyDomains domains(console, *std::move(list), options.ignored);
    const auto done = loop->run(observer.auditAll(domains.asked()));
    if (!done) return console.fail(done.error());
    if (!console.options().json)
        console.result(auditSummary(domains.rows(), console.say(), console.style()));
    if (!options.htmlFile.empty()) {
        const auto page =
            auditSummaryPage(domains.rows(), console.say(), inOtherLanguage(console.say()));
        const auto written = writeFile(options.htmlFile, page, console.writeOptions());
        if (!written) return console.fail(written.error());
    }
    return console.finish({outcomeOf(domains.rows()), {}});
}

}  // namespace mailadvisor::cli
