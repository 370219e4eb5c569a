#include "report/audit_report.h"

#include "base/escape.h"
#include "base/host_name.h"
#include "report/audit_words.h"
#include "report/page.h"

#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t subjectsShown = 4;  // more only with --verbose

TextStyle styleOf(Severity severity) {
    switch (severity) {
        case Severity::Fault: return TextStyle::Bad;
        case Severity::Notice: return TextStyle::Warning;
        case Severity::Unknown: return TextStyle::Plain;
        case Severity::Info: return TextStyle::Faint;
    }
    return TextStyle::Plain;
}

const char* markOf(Severity severity) {
    switch (severity) {
        case Severity::Fault: return "x";
        case Severity::Notice: return "!";
        case Severity::Unknown: return "?";
        case Severity::Info: return "-";
    }
    return "";
}

void addScore(Page& page, const Audit& audit, const Sentences& say) {
    page.paragraph(
        say({MESSAGE_ID("report.audit-score"),
             {{"domain", displayHost(audit.domain)}, {"score", rangeText(audit.score.all)}}}),
        TextStyle::Strong);
    Table table;
    table.columns = {{}, {{}, Align::Right}, {}};
    for (const auto part : allScoreParts()) {
        const auto& range = audit.score.of(part);
        const bool isWhole = range.high == worthOf(part);
        table.rows.push_back(
            {{say(wordFor(part))},
             {rangeText(range), isWhole ? TextStyle::Good : TextStyle::Warning},
             {say({MESSAGE_ID("report.audit-of"), {{"points", std::int64_t{worthOf(part)}}}}),
              TextStyle::Faint}});
    }
    page.table(table);
}

void addFinding(Page& page, const ToldFinding& finding, const Sentences& say) {
    const auto& rule = ruleOf(finding.code);
    const bool isJob = rule.severity == Severity::Fault || rule.severity == Severity::Notice;
    std::string title = say(messageOf(finding.code));
    if (isJob) title += " [" + say(wordFor(rule.whose)) + "]";
    page.item(markOf(rule.severity), title, styleOf(rule.severity));
    std::size_t shown = 0;
    for (const auto& subject : finding.subjects) {
        if (shown++ == subjectsShown && !page.style().details) {
            page.paragraph("…", TextStyle::Faint, 6);
            break;
        }
        page.paragraph(subject, TextStyle::Faint, 6);
    }
    if (rule.fix != "audit-fix.nothing-to-do") page.paragraph(say(fixOf(finding.code)), {}, 4);
}

void addFindings(Page& page, const JudgedDomain& domain, const Sentences& say) {
    const auto told = toldFindings(domain);
    for (const auto severity : allSeverities()) {
        bool isFirst = true;
        for (const auto& finding : told) {
            if (ruleOf(finding.code).severity != severity) continue;
            if (isFirst) page.heading(say(headingFor(severity)));
            isFirst = false;
            addFinding(page, finding, say);
        }
    }
}

void addIgnored(Page& page, const JudgedDomain& domain, const Sentences& say) {
    bool isFirst = true;
    for (const auto& finding : domain.audit.findings) {
        const auto* exception = domain.exceptionFor(finding);
        if (exception == nullptr) continue;
        if (isFirst) page.heading(say({MESSAGE_ID("report.audit-ignored"), {}}));
        isFirst = false;
        page.item("-", say(messageOf(finding.code)) + " (" + sanitise(finding.where) + ")");
        if (!exception->why.empty()) page.paragraph(sanitise(exception->why), TextStyle::Faint, 4);
    }
}

std::string titleOf(const AuditSubject& subject, const Sentences& say) {
    const auto code = auditCodeFromName(subject.code);
    const std::string title = code ? say(messageOf(*code)) : sanitise(subject.code);
    return title + " (" + sanitise(subject.where) + ")";
}

void addChanges(Page& page, const JudgedDomain& domain, const Sentences& say) {
    if (!domain.changes) return;
    const auto& [fresh, gone] = *domain.changes;
    page.heading(say({MESSAGE_ID("report.audit-changes"), {}}));
    if (fresh.empty() && gone.empty())
        page.paragraph(say({MESSAGE_ID("report.audit-no-changes"), {}}), TextStyle::Good, 2);
    for (const auto& subject : fresh) page.item("+", titleOf(subject, say), TextStyle::Warning);
    for (const auto& subject : gone) page.item("-", titleOf(subject, say), TextStyle::Good);
}

/// Lines that are copied as they are: never broken, never coloured.
std::string pasteText(const AuditFix& fix, const Sentences& say, const PageStyle& style) {
    std::string text;
    const auto heading = [&](const Message& title, const Message& where) {
        Page page(style);
        page.heading(say(title));
        if (!where.empty()) page.paragraph(say(where), TextStyle::Faint);
        text += "\n" + page.text();
    };
    if (!fix.zone.empty()) {
        heading({MESSAGE_ID("report.audit-zone"), {}}, {MESSAGE_ID("report.audit-zone.where"), {}});
        for (const auto& line : fix.zone) text += line + "\n";
    }
    Message where{MESSAGE_ID("report.audit-web.where"), {}};
    for (const auto& lines : fix.web) {
        heading({MESSAGE_ID("report.audit-web"), {{"host", lines.host}}},
                std::exchange(where, {}));  // once is enough
        text += lines.nginx;
    }
    if (!fix.web.empty()) {
        Page page(style);
        page.paragraph(say({MESSAGE_ID("report.audit-web.more"), {}}), TextStyle::Faint);
        text += "\n" + page.text();
    }
    return text;
}

}  // namespace

std::string auditReport(const JudgedDomain& domain, const Sentences& say, const PageStyle& style) {
    Page page(style);
    addScore(page, domain.audit, say);
    if (const auto well = allWell(domain); !well.empty()) {
        page.blank();
        page.paragraph(say(well), TextStyle::Good);
    }
    addChanges(page, domain, say);
    addFindings(page, domain, say);
    addIgnored(page, domain, say);
    return page.text() + pasteText(linesToPaste(domain), say, style);
}

std::string auditRulesReport(const Sentences& say, const PageStyle& style) {
    Page page(style);
    page.heading(
        say({MESSAGE_ID("report.audit-rules"), {{"version", std::int64_t{auditRulesVersion}}}}));
    Table table;
    table.columns = {{say({MESSAGE_ID("column.rule"), {}})},
                     {say({MESSAGE_ID("column.points"), {}}), Align::Right},
                     {say({MESSAGE_ID("column.whose"), {}})},
                     {say({MESSAGE_ID("column.meaning"), {}})}};
    for (const auto& rule : allAuditRules()) {
        table.rows.push_back({{std::string(nameOf(rule.code)), styleOf(rule.severity)},
                              {rule.points == 0 ? "" : std::to_string(rule.points)},
                              {say(wordFor(rule.whose))},
                              {say(messageOf(rule.code))}});
    }
    page.table(table);
    return page.text();
}

}  // namespace mailadvisor
