#include "report/html/audit_page.h"

#include "base/escape.h"
#include "base/host_name.h"
#include "report/audit_words.h"
#include "report/html/card.h"
#include "report/html/html.h"
#include "report/html/score_meter.h"
#include "report/html/style.h"

#include <chrono>

namespace mailadvisor {
namespace {

constexpr std::string_view ownStyle =
    "pre { overflow-x: auto; background: var(--soft); border-radius: 0.5rem; padding: 0.75rem;"
    " font-size: 0.8125rem; line-height: 1.5; user-select: all; }\n"
    ".part { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr 5rem; gap: 0.75rem;"
    " align-items: center; }\n"
    "@media print { pre { white-space: pre-wrap; overflow-wrap: anywhere; } }\n";

/// Lines that are copied as they are.
Html pasteBox(std::string_view lines) {
    constexpr std::size_t longestLine = 10000;  // a whole file is one text to nginx
    std::string source;
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        source += escapeMarkup(sanitise(lines.substr(0, end), longestLine)) + "\n";
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    }
    return element("pre", Html{std::move(source)});
}

const char* classOf(Severity severity) {
    switch (severity) {
        case Severity::Fault: return "first";
        case Severity::Notice: return "cautions";
        case Severity::Unknown:
        case Severity::Info: return "plain";
    }
    return "";
}

Html scoreCard(const JudgedDomain& domain, const Sentences& say) {
    const auto& audit = domain.audit;
    Html parts;
    for (const auto part : allScoreParts()) {
        const auto& range = audit.score.of(part);
        const int worth = worthOf(part);
        parts += element("div",
                         element("span", say(wordFor(part))) + scoreMeter(range, worth) +
                             element("span", rangeText(range) + " / " + std::to_string(worth)),
                         {{"class", "part"}});
    }
    const auto day = std::chrono::floor<std::chrono::days>(domain.observedAt);
    if (const auto well = allWell(domain); !well.empty())
        parts += element("p", say(well), {{"class", "good"}});
    return element("header", element("h1", say({MESSAGE_ID("report.audit-score"),
                                                {{"domain", displayHost(audit.domain)},
                                                 {"score", rangeText(audit.score.all)}}})) +
                                 element("p",
                                         say({MESSAGE_ID("report.audit-seen-on"),
                                              {{"date", Date{day, DatePrecision::Day}}}}),
                                         {{"class", "faint"}}) +
                                 parts);
}

Html findingItem(const ToldFinding& finding, const Sentences& say) {
    const auto& rule = ruleOf(finding.code);
    Html content = element("h3", say(messageOf(finding.code)));
    const bool isJob = rule.severity == Severity::Fault || rule.severity == Severity::Notice;
    if (isJob) {
        content += element(
            "p",
            say({MESSAGE_ID("report.audit-whose"), {{"whose", MessageList{wordFor(rule.whose)}}}}),
            {{"class", "faint"}});
    }
    for (const auto& subject : finding.subjects)
        content += element("p", subject, {{"class", "faint wide"}});
    if (rule.fix != "audit-fix.nothing-to-do") content += element("p", say(fixOf(finding.code)));
    return element("li", content);
}

Html findingCards(const JudgedDomain& domain, const Sentences& say) {
    const auto told = toldFindings(domain);
    Html cards;
    for (const auto severity : allSeverities()) {
        Html items;
        for (const auto& finding : told) {
            if (ruleOf(finding.code).severity == severity) items += findingItem(finding, say);
        }
        if (items.source.empty()) continue;
        cards += element("section", element("h2", say(headingFor(severity))) + element("ul", items),
                         {{"class", classOf(severity)}});
    }
    return cards;
}

Html ignoredCard(const JudgedDomain& domain, const Sentences& say) {
    Html items;
    for (const auto& finding : domain.audit.findings) {
        const auto* exception = domain.exceptionFor(finding);
        if (exception == nullptr) continue;
        Html content = element("p", say(messageOf(finding.code)) + " (" + finding.where + ")");
        if (!exception->why.empty()) content += element("p", exception->why, {{"class", "faint"}});
        items += element("li", content);
    }
    if (items.source.empty()) return {};
    return card("report.audit-ignored", element("ul", items), say);
}

Html pasteCards(const JudgedDomain& domain, const Sentences& say) {
    const auto fix = linesToPaste(domain);
    Html cards;
    if (!fix.zone.empty()) {
        std::string zone;
        for (const auto& line : fix.zone) zone += line + "\n";
        cards += card(
            "report.audit-zone",
            element("p", say({MESSAGE_ID("report.audit-zone.where"), {}}), {{"class", "faint"}}) +
                pasteBox(zone),
            say);
    }
    for (const auto& lines : fix.web) {
        const Html title =
            element("h2", say({MESSAGE_ID("report.audit-web"), {{"host", lines.host}}}));
        const Html where =
            element("p", say({MESSAGE_ID("report.audit-web.where"), {}}), {{"class", "faint"}});
        const auto block = [](const char* name, const std::string& text) {
            return element("h3", name) + pasteBox(text);
        };
        cards += element("section",
                         title + where + block("nginx", lines.nginx) +
                             block("Apache", lines.apache) + block("IIS (web.config)", lines.iis) +
                             block(lines.path.c_str(), lines.file),
                         {{"class", "plain"}});
    }
    return cards;
}

Html inLanguage(const JudgedDomain& domain, const Sentences& say) {
    return element("div",
                   scoreCard(domain, say) + findingCards(domain, say) + ignoredCard(domain, say),
                   {{"lang", std::string(nameOf(say.language()))}});
}

Html head(const JudgedDomain& domain, const Sentences& say) {
    return emptyElement("meta", {{"charset", "utf-8"}}) +
           emptyElement(
               "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
           emptyElement("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
           element("title", say({MESSAGE_ID("report.audit-score"),
                                 {{"domain", displayHost(domain.audit.domain)},
                                  {"score", rangeText(domain.audit.score.all)}}})) +
           Html{"<style>" + std::string(styleSheet()) + std::string(ownStyle) + "</style>"};
}

}  // namespace

std::string auditPage(const JudgedDomain& domain, const Sentences& first, const Sentences& second) {
    const Html body =
        inLanguage(domain, first) + pasteCards(domain, first) + inLanguage(domain, second);
    const Html page = element("html", element("head", head(domain, first)) + element("body", body),
                              {{"lang", std::string(nameOf(first.language()))}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

}  // namespace mailadvisor
