#include "report/html/advice_page.h"

#include "base/email_address.h"
#include "report/advice_words.h"
#include "report/html/endpoint_table.h"
#include "report/html/html.h"
#include "report/html/mailbox_chart.h"
#include "report/html/style.h"
#include "report/html/type_diagram.h"
#include "report/settings_section.h"
#include "report/space_section.h"
#include "text/format.h"

namespace mailadvisor {
namespace {

/// A section under its title; nothing when it has no content.
Html section(const char* titleId, const Html& content, const Sentences& say,
             const std::string& style = "") {
    if (content.source.empty()) return {};
    return element("section", element("h2", say({titleId, {}})) + content, {{"class", style}});
}

template <class T>
Html list(const std::vector<T>& entries, const Sentences& say) {
    Html items;
    for (const auto& entry : entries) items += element("li", say(entry.text));
    return items.source.empty() ? Html{} : element("ul", items);
}

Html remedyList(const std::vector<Remedy>& remedies, const Sentences& say) {
    Html items;
    for (const auto& remedy : remedies) {
        items += element("li", element("span", say(remedy.text)) +
                                   element("p", figuresOf(remedy, say), {{"class", "faint"}}));
    }
    return items.source.empty() ? Html{} : element("ol", items);
}

Html spaceSection(const AdviceView& advice, const Sentences& say) {
    Html content;
    for (const auto& line : spaceMessages(knownSpace(advice.facts.mailbox, advice.needs))) {
        content += element("p", say(line));
    }
    const Message forecast = forecastMessage(advice.recommendation.forecast);
    if (!forecast.empty()) content += element("p", say(forecast), {{"class", "warning"}});
    return section(MESSAGE_ID("report.space"), content + mailboxChart(advice, say), say);
}

Html settingsRow(const std::string& name, const Server& server, const Sentences& say) {
    return element("tr", element("th", name, {{"scope", "row"}}) +
                             element("td", displayHost(server.host)) +
                             element("td", std::to_string(server.port.value)) +
                             element("td", securityName(server.security, say)) +
                             element("td", server.username));
}

Html settingsSection(const AdviceView& advice, const Sentences& say) {
    if (!advice.account) return {};
    const Account& account = *advice.account;
    Html rows = settingsRow(say(incomingTitle(account)), account.incoming, say);
    if (account.outgoing) {
        rows += settingsRow(say({MESSAGE_ID("report.outgoing"), {}}), *account.outgoing, say);
    }
    Html content = element("div", element("table", element("tbody", rows)), {{"class", "scroll"}});
    if (!account.outgoing) content += element("p", say({MESSAGE_ID("report.no-outgoing"), {}}));
    if (account.type == IncomingType::Pop3) {
        content += element("p", say(retentionMessage(account.pop3)));
    }
    return section(MESSAGE_ID("report.settings"), content, say);
}

Html answer(const AdviceView& advice, const Sentences& say) {
    const auto& recommendation = advice.recommendation;
    Html content = element("p", advice.facts.address, {{"class", "faint"}}) +
                   element("h1", say(recommendation.headline));
    if (recommendation.protocol != Choice::None) {
        content +=
            element("p", say(strengthMessage(recommendation.strength)), {{"class", "faint"}});
    }
    return element("header", content);
}

Html body(const AdviceView& advice, const Sentences& say) {
    const auto& recommendation = advice.recommendation;
    const Html remedies = remedyList(recommendation.remedies, say);
    const bool isUrgent = !recommendation.first.empty();
    Html content = answer(advice, say);
    if (isUrgent) {
        content += section(MESSAGE_ID("report.first"), list(recommendation.first, say) + remedies,
                           say, "first");
    }
    content += section(MESSAGE_ID("report.reasons"), list(recommendation.reasons, say), say) +
               section(MESSAGE_ID("report.cautions"), list(recommendation.cautions, say), say);
    if (!isUrgent) content += section(MESSAGE_ID("report.remedies"), remedies, say);
    content +=
        spaceSection(advice, say) +
        section(MESSAGE_ID("html.where-mail-lives"), typeDiagram(say), say) +
        settingsSection(advice, say) +
        section(MESSAGE_ID("report.ports"), endpointTable(advice.facts.endpoints, say), say) +
        section(MESSAGE_ID("report.undetermined"), list(recommendation.undetermined, say), say) +
        section(MESSAGE_ID("report.what-would-change-it"),
                list(recommendation.whatWouldChangeIt, say), say);
    const Date day{std::chrono::floor<std::chrono::days>(advice.facts.observedAt),
                   DatePrecision::Day};
    const Message seen{MESSAGE_ID("html.observed-on"), {{"date", day}}};
    return element("main", content) +
           element("footer", element("p", say(seen), {{"class", "faint"}}));
}

}  // namespace

std::string advicePage(const AdviceView& advice, const Sentences& say) {
    const Message title{MESSAGE_ID("html.title"), {{"address", advice.facts.address}}};
    const Html head =
        emptyElement("meta", {{"charset", "utf-8"}}) +
        emptyElement("meta", {{"name", "viewport"}, {"content", "width=device-width"}}) +
        element("title", say(title)) + Html{"<style>" + std::string(styleSheet()) + "</style>"};
    const Html page = element("html", element("head", head) + element("body", body(advice, say)),
                              {{"lang", std::string(nameOf(say.language()))}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

}  // namespace mailadvisor
