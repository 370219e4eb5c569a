#include "report/audit_summary.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "report/audit_words.h"
#include "report/page.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

Column columnOf(const Sentences& say, const Message& title, Align align = Align::Left) {
    return {say(title), align};
}

TextStyle styleOf(const AuditRow& row) {
    if (row.failure || row.hasFault) return TextStyle::Bad;
    return row.codes.empty() ? TextStyle::Good : TextStyle::Warning;
}

std::vector<Cell> cellsOf(const AuditRow& row, const Sentences& say) {
    return {{displayHost(row.domain)},
            {row.score ? rangeText(*row.score) : std::string("–"), styleOf(row)},
            {row.failure ? std::string() : std::to_string(row.faults)},
            {row.failure ? std::string() : std::to_string(row.notices)},
            {firstOf(row, say)}};
}

}  // namespace

AuditRow rowOf(const JudgedDomain& domain) {
    AuditRow row;
    row.domain = domain.audit.domain;
    row.score = domain.audit.score.all;
    row.hasFault = domain.hasFault();
    for (const auto& finding : domain.audit.findings) {
        if (domain.exceptionFor(finding) != nullptr) continue;
        const bool isFault = finding.severity() == Severity::Fault;
        const bool isNotice = finding.severity() == Severity::Notice;
        row.faults += isFault ? 1U : 0U;
        row.notices += isNotice ? 1U : 0U;
        if (isFault || isNotice) addNew(row.codes, finding.code);
    }
    return row;
}

AuditRow rowOf(std::string text, Error failure) {
    AuditRow row;
    row.domain = std::move(text);
    row.failure = std::move(failure);
    return row;
}

std::string firstOf(const AuditRow& row, const Sentences& say) {
    if (row.failure) return say(row.failure->text);
    return row.codes.empty() ? std::string() : say(messageOf(row.codes.front()));
}

Message totalOf(const std::vector<AuditRow>& rows) {
    const auto count = [](auto number) { return static_cast<std::int64_t>(number); };
    const auto hasFailed = [](const AuditRow& row) { return row.failure.has_value(); };
    return {MESSAGE_ID("report.audits-end"),
            {{"count", count(rows.size())},
             {"faulty", count(std::ranges::count_if(rows, &AuditRow::hasFault))},
             {"failed", count(std::ranges::count_if(rows, hasFailed))}}};
}

std::string auditSummary(const std::vector<AuditRow>& rows, const Sentences& say,
                         const PageStyle& style) {
    Table table;
    table.columns = {columnOf(say, {MESSAGE_ID("report.audits-domain"), {}}),
                     columnOf(say, {MESSAGE_ID("report.audits-score"), {}}, Align::Right),
                     columnOf(say, {MESSAGE_ID("report.audits-faults"), {}}, Align::Right),
                     columnOf(say, {MESSAGE_ID("report.audits-notices"), {}}, Align::Right),
                     columnOf(say, {MESSAGE_ID("report.audits-begin"), {}})};
    for (const auto& row : rows) table.rows.push_back(cellsOf(row, say));
    Page page(style);
    page.table(table, 0);
    page.blank();
    page.paragraph(say(totalOf(rows)));
    return page.text();
}

}  // namespace mailadvisor
