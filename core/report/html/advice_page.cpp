#include "report/html/advice_page.h"

#include "report/advice_words.h"
#include "report/html/answer_card.h"
#include "report/html/card.h"
#include "report/html/endpoint_table.h"
#include "report/html/html.h"
#include "report/html/mailbox_chart.h"
#include "report/html/settings_tiles.h"
#include "report/html/space_meter.h"
#include "report/html/style.h"
#include "report/html/type_diagram.h"
#include "report/space_section.h"

namespace mailadvisor {
namespace {

template <class T>
Html textList(const std::vector<T>& entries, const Sentences& say) {
    std::vector<Message> texts;
    for (const auto& entry : entries) texts.push_back(entry.text);
    return list(texts, say);
}

Html remedyList(const std::vector<Remedy>& remedies, bool asksByOption, const Sentences& say) {
    Html items;
    for (const auto& remedy : remedies) {
        const std::string figures = figuresOf(remedy, say);
        items += element(
            "li", element("span", say(textOf(remedy, asksByOption))) +
                      (figures.empty() ? Html{} : element("p", figures, {{"class", "faint"}})));
    }
    return items.source.empty() ? Html{} : element("ol", items);
}

/// What has to be done before, each with the steps that do it.
Html firstCard(const FirstSection& section, bool asksByOption, const Sentences& say) {
    Html content;
    for (const auto& finding : section.findings) {
        content +=
            textList(std::vector{finding}, say) + remedyList(finding.remedies, asksByOption, say);
    }
    if (section.findings.empty()) return {};
    return card(section.title.id.c_str(), content, say, "first");
}

Html hintCard(const AdviceView& advice, const Sentences& say) {
    std::vector<Message> texts;
    for (const auto& hint : shownHints(advice)) texts.push_back(messageOf(hint));
    return texts.empty() ? Html{}
                         : card(MESSAGE_ID("report.hints"), list(texts, say), say, "cautions");
}

/// Why there are no settings, and the next step.
Html hindranceCard(const std::optional<Error>& hindrance, const Sentences& say) {
    if (!hindrance) return {};
    Html content = element("p", say(hindrance->text));
    if (!hindrance->remedy.empty()) content += element("p", say(hindrance->remedy));
    return card(MESSAGE_ID("html.hindrance"), content, say, "first");
}

Html remedyCard(const AdviceView& advice, const Sentences& say) {
    const auto others = otherRemedies(advice.recommendation);
    return card(MESSAGE_ID("report.remedies"), remedyList(others, advice.asksByOption, say), say);
}

Html spaceCard(const AdviceView& advice, const Sentences& say) {
    const Space space = knownSpace(advice.facts.mailbox, advice.needs);
    Html content;
    bool isFirst = true;
    for (const auto& line : spaceMessages(space)) {
        content += element("p", say(line));
        // The bar belongs to the use, which is the first line.
        if (isFirst) content += spaceMeter(space);
        isFirst = false;
    }
    const Message forecast = forecastMessage(advice.recommendation);
    if (!forecast.empty()) content += element("p", say(forecast), {{"class", "warning"}});
    return card(MESSAGE_ID("report.space"), content + mailboxChart(advice, say), say);
}

/// Green is for a choice; why none is possible is not good news.
const char* reasonStyle(Choice choice) { return choice == Choice::None ? "plain" : "reasons"; }

/// What the page is and whose; its name everywhere.
std::string titleOf(const AdviceView& advice, const Sentences& say) {
    return say({MESSAGE_ID("html.title"), {{"address", advice.facts.shownAddress()}}});
}

Html body(const AdviceView& advice, const Sentences& say) {
    return element("main", adviceCards(advice, say)) + element("footer", adviceDate(advice, say));
}

Html head(const AdviceView& advice, const Sentences& say) {
    return emptyElement("meta", {{"charset", "utf-8"}}) +
           emptyElement(
               "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
           emptyElement("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
           element("title", titleOf(advice, say)) +
           Html{"<style>" + std::string(styleSheet()) + "</style>"};
}

}  // namespace

Html adviceCards(const AdviceView& advice, const Sentences& say, std::string_view heading) {
    const auto& advised = advice.recommendation;
    const auto& endpoints = advice.facts.endpoints;
    return element(heading, titleOf(advice, say), {{"class", "whose"}}) +
           firstCard(urgentSection(advised), advice.asksByOption, say) + answerCard(advice, say) +
           hindranceCard(advice.hindrance, say) +
           firstCard(beforeChangeSection(advised), advice.asksByOption, say) +
           hintCard(advice, say) +
           card(MESSAGE_ID("report.settings"), settingsTiles(advice.account, advice.facts, say),
                say) +
           card(MESSAGE_ID("report.reasons"), textList(shownReasons(advised, advice.facts), say),
                say, reasonStyle(advised.protocol)) +
           card(MESSAGE_ID("report.cautions"), textList(advised.cautions, say), say, "cautions") +
           remedyCard(advice, say) +
           card(MESSAGE_ID("report.certificate-problems"), certificateProblemList(endpoints, say),
                say, "cautions") +
           spaceCard(advice, say) +
           card(MESSAGE_ID("html.where-mail-lives"), typeDiagram(advised, say), say) +
           card(MESSAGE_ID("report.what-would-change-it"), textList(shownChanges(advised), say),
                say) +
           card(MESSAGE_ID("report.undetermined"), textList(shownUndetermined(advised), say), say) +
           card(MESSAGE_ID("report.ports"), endpointTable(endpoints, say), say);
}

Html adviceDate(const AdviceView& advice, const Sentences& say) {
    const Date day{std::chrono::floor<std::chrono::days>(advice.facts.observedAt),
                   DatePrecision::Day};
    const Message seen{MESSAGE_ID("html.observed-on"), {{"date", day}}};
    return element("p", say(seen), {{"class", "faint"}});
}

std::string advicePage(const AdviceView& advice, const Sentences& say) {
    const Html page =
        element("html", element("head", head(advice, say)) + element("body", body(advice, say)),
                {{"lang", std::string(nameOf(say.language()))}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

}  // namespace mailadvisor
