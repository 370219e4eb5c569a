#include "report/rules_report.h"

#include "report/page.h"
#include "rules/all_rules.h"

namespace mailadvisor {
namespace {

std::string paragraphsText(const ShortList<int>& paragraphs) {
    std::string text;
    for (const int paragraph : paragraphs)
        text += (text.empty() ? "¶" : " ¶") + std::to_string(paragraph);
    return text;
}

Table ruleTable(const Sentences& say) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.rule"), {}})},
                     {say({MESSAGE_ID("column.paragraphs"), {}})},
                     {say({MESSAGE_ID("column.meaning"), {}})}};
    for (const auto* rule : allRules()) {
        table.rows.push_back({{std::string(rule->id), TextStyle::Strong},
                              {paragraphsText(rule->cites)},
                              {say({std::string(rule->summary), {}})}});
    }
    return table;
}

Table thresholdTable(const Policy& policy, const Sentences& say) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.threshold"), {}})},
                     {say({MESSAGE_ID("column.value"), {}}), Align::Right},
                     {say({MESSAGE_ID("column.origin"), {}})}};
    for (const auto& threshold : thresholdsInForce(policy)) {
        const char* origin = threshold.isFromPolicy ? MESSAGE_ID("word.from-policy")
                                                    : MESSAGE_ID("word.from-program");
        table.rows.push_back(
            {{std::string(threshold.name), TextStyle::Strong},
             {say({MESSAGE_ID("word.value"), {{"value", threshold.value}}})},
             {say({origin, {}}), threshold.isFromPolicy ? TextStyle::Warning : TextStyle::Faint}});
    }
    return table;
}

}  // namespace

std::string rulesReport(const Policy& policy, const Sentences& say, const PageStyle& style) {
    Page page(style);
    page.heading(say({MESSAGE_ID("report.rules"), {}}));
    page.table(ruleTable(say));
    page.heading(say({MESSAGE_ID("report.thresholds"), {}}));
    page.table(thresholdTable(policy, say));
    return page.text();
}

}  // namespace mailadvisor
