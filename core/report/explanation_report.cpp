#include "report/explanation_report.h"

#include "report/page.h"

namespace mailadvisor {
namespace {

std::string originOf(const Explanation& explanation) {
    std::string origin;
    for (const int paragraph : explanation.paragraphs) {
        origin += (origin.empty() ? "¶" : " ¶") + std::to_string(paragraph);
    }
    return origin.empty() ? std::string(explanation.source) : origin;
}

}  // namespace

std::string explanationReport(const Explanation& explanation, const Sentences& say,
                              const PageStyle& style) {
    Page page(style);
    page.heading(
        say({MESSAGE_ID("report.explanation"), {{"rule", std::string(explanation.rule)}}}));
    page.paragraph(say(explanation.summary));
    page.item(say({MESSAGE_ID("label.origin"), {}}), originOf(explanation), TextStyle::Faint);
    for (const auto& input : explanation.inputs) page.item("·", say(input.text));
    page.item("→", say(explanation.verdict), TextStyle::Strong);
    if (!explanation.text.empty()) page.item(" ", say(explanation.text));
    return page.text();
}

Json toJson(const Explanation& explanation, const Say& say) {
    Json json{{"rule", explanation.rule},
              {"paragraphs", explanation.paragraphs},
              {"source", explanation.source},
              {"summary", say(explanation.summary)},
              {"inputs", Json::array()},
              {"verdict", say(explanation.verdict)},
              {"text", explanation.text.empty() ? Json(nullptr) : Json(say(explanation.text))}};
    for (const auto& input : explanation.inputs) {
        json["inputs"].push_back({{"name", input.name}, {"text", say(input.text)}});
    }
    return json;
}

}  // namespace mailadvisor
