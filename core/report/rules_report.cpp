#include "report/rules_report.h"

#include "report/page.h"

namespace mailadvisor {
namespace {

std::string paragraphsText(const std::vector<int>& paragraphs) {
    std::string text;
    for (const int paragraph : paragraphs)
        text += (text.empty() ? "¶" : " ¶") + std::to_string(paragraph);
    return text;
}

Table ruleTable(const std::vector<RuleRow>& rules, const Sentences& say) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.rule"), {}})},
                     {say({MESSAGE_ID("column.paragraphs"), {}})},
                     {say({MESSAGE_ID("column.meaning"), {}})}};
    for (const auto& rule : rules) {
        table.rows.push_back(
            {{rule.id, TextStyle::Strong}, {paragraphsText(rule.paragraphs)}, {say(rule.meaning)}});
    }
    return table;
}

Table thresholdTable(const std::vector<ThresholdRow>& thresholds, const Sentences& say) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.threshold"), {}})},
                     {say({MESSAGE_ID("column.value"), {}}), Align::Right},
                     {say({MESSAGE_ID("column.origin"), {}})}};
    for (const auto& threshold : thresholds) {
        const char* origin =
            threshold.fromPolicy ? MESSAGE_ID("word.from-policy") : MESSAGE_ID("word.from-program");
        table.rows.push_back(
            {{threshold.name, TextStyle::Strong},
             {say({MESSAGE_ID("word.value"), {{"value", threshold.value}}})},
             {say({origin, {}}), threshold.fromPolicy ? TextStyle::Warning : TextStyle::Faint}});
    }
    return table;
}

}  // namespace

std::string rulesReport(const std::vector<RuleRow>& rules,
                        const std::vector<ThresholdRow>& thresholds, const Sentences& say,
                        const PageStyle& style) {
    Page page(style);
    page.heading(say({MESSAGE_ID("report.rules"), {}}));
    page.table(ruleTable(rules, say));
    page.heading(say({MESSAGE_ID("report.thresholds"), {}}));
    page.table(thresholdTable(thresholds, say));
    return page.text();
}

}  // namespace mailadvisor
