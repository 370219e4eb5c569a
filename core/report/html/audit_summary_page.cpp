#include "report/html/audit_summary_page.h"

#include "base/host_name.h"
#include "report/audit_words.h"
#include "report/html/both_languages.h"
#include "report/html/html.h"
#include "report/html/score_meter.h"
#include "report/html/style.h"
#include "report/html/svg.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::string_view summaryStyle =
    "body { max-width: 60rem; }\n"
    ".group + .group { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: 1rem; }\n"
    ".names { list-style: none; padding: 0; columns: 17rem; column-gap: 1.5rem;"
    " font-size: 0.875rem; }\n"
    ".names li { display: block; margin: 0; break-inside: avoid; overflow-wrap: anywhere; }\n"
    ".parts { height: 1.25rem; } .legend .swatch { width: 1rem; height: 1rem; }\n"
    ".sound { fill: var(--good); } .noticed { fill: var(--warning); }"
    " .faulty { fill: var(--bad); } .failed { fill: var(--faint); }\n"
    "td svg.meter { width: 6rem; margin: 0.5rem 0 0; }\n"
    "td:first-child { overflow-wrap: anywhere; }\n"
    "@media (max-width: 34rem) { td svg.meter { width: 3rem; } }\n"
    "@media print { section { break-inside: auto; }"
    " .names { columns: 3; font-size: 8pt; line-height: 1.35; } }\n";

// Beyond that a list helps nobody: the table has them all.
constexpr std::size_t namesShown = 40;

/// Domains that share a finding.
struct SharedFinding {
    AuditCode code{};
    std::vector<std::string> domains{};
};

/// What most domains suffer from first.
std::vector<SharedFinding> sharedFindings(const std::vector<AuditRow>& rows, Severity severity) {
    std::vector<SharedFinding> shared;
    for (const auto& row : rows) {
        for (const auto code : row.codes) {
            if (ruleOf(code).severity != severity) continue;
            auto known = std::ranges::find(shared, code, &SharedFinding::code);
            if (known == shared.end()) known = shared.insert(shared.end(), {code, {}});
            known->domains.push_back(displayHost(row.domain));
        }
    }
    std::ranges::stable_sort(shared, [](const SharedFinding& one, const SharedFinding& other) {
        return std::pair(other.domains.size(), one.code) <
               std::pair(one.domains.size(), other.code);
    });
    return shared;
}

Message countedAs(const char* id, std::size_t count) {
    return {id, {{"n", static_cast<std::int64_t>(count)}}};
}

Html nameList(const std::vector<std::string>& names, const BothLanguages& say) {
    Html items;
    const std::size_t shown = std::min(names.size(), namesShown);
    for (std::size_t i = 0; i < shown; ++i) items += element("li", value(names[i]));
    Html list = element("ul", items, {{"class", "names"}});
    const std::size_t left = names.size() - shown;
    if (left > 0) list += say("p", countedAs(MESSAGE_ID("report.audits-more"), left), "faint");
    return list;
}

Html sharedGroup(const SharedFinding& shared, const BothLanguages& say) {
    const auto& rule = ruleOf(shared.code);
    Html content =
        say("h3", messageOf(shared.code)) +
        say("p", {MESSAGE_ID("report.audit-whose"), {{"whose", MessageList{wordFor(rule.whose)}}}},
            "faint");
    content +=
        say("p", countedAs(MESSAGE_ID("report.audits-domains"), shared.domains.size()), "faint");
    return element("div", content + nameList(shared.domains, say), {{"class", "group"}});
}

Html sharedCard(const std::vector<AuditRow>& rows, Severity severity, const std::string& style,
                const BothLanguages& say) {
    Html groups;
    for (const auto& shared : sharedFindings(rows, severity)) groups += sharedGroup(shared, say);
    if (groups.source.empty()) return {};
    return element("section", say("h2", headingFor(severity)) + groups, {{"class", style}});
}

/// The kinds of domains, as parts of one bar.
struct Kind {
    const char* style;
    const char* wordId;
    std::size_t count;
};

std::array<Kind, 4> kindsOf(const std::vector<AuditRow>& rows) {
    std::array kinds{Kind{"faulty", MESSAGE_ID("report.audits-with-faults"), 0},
                     Kind{"noticed", MESSAGE_ID("report.audits-with-notices"), 0},
                     Kind{"sound", MESSAGE_ID("report.audits-sound"), 0},
                     Kind{"failed", MESSAGE_ID("report.audits-failed"), 0}};
    for (const auto& row : rows) {
        const bool isNoticed = !row.codes.empty();
        ++kinds.at(row.failure ? 3U : row.hasFault ? 0U : isNoticed ? 1U : 2U).count;
    }
    return kinds;
}

Html kindsPicture(const std::vector<AuditRow>& rows, const BothLanguages& say) {
    if (rows.empty()) return {};
    Html blocks;
    Html legend;
    double from = 0;
    const auto block = [](const std::string& style, double at, double width) {
        return emptyElement("rect", {{"class", style},
                                     {"x", svgNumber(at)},
                                     {"width", svgNumber(width)},
                                     {"height", "10"}});
    };
    for (const auto& kind : kindsOf(rows)) {
        if (kind.count == 0) continue;
        const double width =
            100.0 * static_cast<double>(kind.count) / static_cast<double>(rows.size());
        blocks += block(kind.style, from, width);
        from += width;
        legend += element("li", decoration("swatch", "0 0 10 10", block(kind.style, 0, 10)) +
                                    element("b", std::to_string(kind.count)) +
                                    say("span", {kind.wordId, {}}));
    }
    return decoration("meter parts", "0 0 100 10", blocks) +
           element("ul", legend, {{"class", "legend"}});
}

Html domainRow(const AuditRow& row, const BothLanguages& say) {
    const auto number = [&](std::size_t count) {
        return element("td", row.failure ? std::string() : std::to_string(count),
                       {{"class", "number"}});
    };
    Html first;
    if (row.failure) {
        first = say("span", row.failure->text);
    } else if (!row.codes.empty()) {
        first = say("span", messageOf(row.codes.front()));
    }
    const Html score =
        row.score ? element("span", rangeText(*row.score)) + scoreMeter(*row.score, wholeScore)
                  : element("span", "–");
    return element("tr", element("td", value(displayHost(row.domain))) + element("td", score) +
                             number(row.faults) + number(row.notices) + element("td", first));
}

Html domainTable(const std::vector<AuditRow>& rows, const BothLanguages& say) {
    const auto head = [&](const char* id, const std::string& style) {
        return element("th", say("span", {id, {}}), {{"class", style}});
    };
    Html lines;
    for (const auto& row : rows) lines += domainRow(row, say);
    const Html titles = head(MESSAGE_ID("report.audits-domain"), "word") +
                        head(MESSAGE_ID("report.audits-score"), "word") +
                        head(MESSAGE_ID("report.audits-faults"), "number") +
                        head(MESSAGE_ID("report.audits-notices"), "number") +
                        head(MESSAGE_ID("report.audits-begin"), "word");
    return element(
        "section",
        say("h2", {MESSAGE_ID("report.audits-all"), {}}) +
            element("table", element("thead", element("tr", titles)) + element("tbody", lines)),
        {{"class", "plain"}});
}

Html summaryHead(const BothLanguages& say) {
    return emptyElement("meta", {{"charset", "utf-8"}}) +
           emptyElement(
               "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
           emptyElement("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
           element("title", say.oneLine({MESSAGE_ID("report.audits-title"), {}})) +
           Html{"<style>" + std::string(styleSheet()) + std::string(languageChoiceStyle) +
                std::string(summaryStyle) + "</style>"};
}

}  // namespace

std::string auditSummaryPage(const std::vector<AuditRow>& rows, const Sentences& first,
                             const Sentences& second) {
    const BothLanguages say(first, second);
    const Html content =
        element("header", say("h1", {MESSAGE_ID("report.audits-title"), {}}) +
                              say("p", totalOf(rows), "faint") + kindsPicture(rows, say) +
                              say("p", {MESSAGE_ID("report.audits-alone"), {}}, "faint")) +
        sharedCard(rows, Severity::Fault, "first", say) +
        sharedCard(rows, Severity::Notice, "cautions", say) + domainTable(rows, say);
    const Html body = languageChoice(first) + element("main", content);
    const Html page = element("html", element("head", summaryHead(say)) + element("body", body),
                              {{"lang", std::string(nameOf(first.language()))}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

}  // namespace mailadvisor
