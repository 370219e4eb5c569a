#include "web/page/advice_part.h"

#include "advisor/current_setup_said.h"
#include "base/host_name.h"
#include "report/answer_of.h"
#include "report/html/advice_page.h"
#include "report/html/card.h"
#include "report/settings_section.h"
#include "web/page/cards.h"
#include "web/page/frame.h"
#include "web/page/question_form.h"

namespace mailadvisor::web {
namespace {

Html row(const PageView& view, const char* label, const std::string& shown) {
    const std::string said = view.say({label, {}});
    return element("tr", element("th", said, {{"scope", "row"}}) +
                             element("td", element("span", value(shown), {{"data-copy", said}})));
}

Html rowsOf(const PageView& view, const std::string& title, const Server& server) {
    const auto& say = view.say;
    return element("thead",
                   element("tr", element("th", title, {{"colspan", "2"}, {"scope", "colgroup"}}))) +
           element(
               "tbody",
               row(view, MESSAGE_ID("column.server"), displayHost(server.host)) +
                   row(view, MESSAGE_ID("column.port"), std::to_string(server.port.value)) +
                   row(view, MESSAGE_ID("column.security"), securityName(server.security, say)) +
                   row(view, MESSAGE_ID("html.user-name"),
                       server.username.empty() ? say(userNameOf(server)) : server.username));
}

Html valuesCard(const PageView& view, const Account& account) {
    const auto& say = view.say;
    Html tables = element("table", rowsOf(view, say(incomingTitle(account)), account.incoming),
                          {{"class", "values"}});
    if (account.outgoing) {
        tables += element("table",
                          rowsOf(view, say({MESSAGE_ID("report.outgoing"), {}}), *account.outgoing),
                          {{"class", "values"}});
    }
    return card(
        MESSAGE_ID("page.all-values"),
        element("p", say({MESSAGE_ID("page.all-values.help"), {}}), {{"class", "faint"}}) + tables,
        say);
}

Html programsCard(const PageView& view, const Walk& walk, const RenderRequest& request) {
    const auto cards = cardsFor(view.site.programs, request, view.say);
    if (cards.empty()) return {};
    return element("section", element("h2", view.say({MESSAGE_ID("page.programs"), {}}),
                                      {{"id", "programs"}}) +
                                  element("form",
                                          hiddenFields(view, carriedFields(walk)) +
                                              cardGroups(view, cards, request.account->protocol),
                                          {{"method", "post"}, {"action", "/program"}}));
}

Html field(const PageView& view, const std::string& name, const char* label,
           const std::string& typed, const Message& problem, const std::string& helpId) {
    const std::string wrongId = name + "-wrong";
    const bool isWrong = !problem.empty();
    Html content = element("label", view.say({label, {}}), {{"for", name}}) +
                   emptyElement("input", {{"type", "text"},
                                          {"id", name},
                                          {"name", name},
                                          {"value", typed},
                                          {"maxlength", "200"},
                                          {"autocomplete", name == "name" ? "name" : "off"},
                                          {"aria-invalid", isWrong ? "true" : "false"},
                                          {"aria-describedby", isWrong ? wrongId : helpId}});
    if (isWrong) content += element("p", view.say(problem), {{"class", "wrong"}, {"id", wrongId}});
    return element("div", content, {{"class", "field"}});
}

/// Figures that only the person knows make the advice surer; the name stands in files and sheets.
Html detailsCard(const PageView& view, const Walk& walk) {
    const auto& details = walk.details;
    const auto& say = view.say;
    const Html help = element("p", say({MESSAGE_ID("page.figures-help"), {}}),
                              {{"class", "faint"}, {"id", "figures-help"}});
    const Html fields = help +
                        field(view, "quota", MESSAGE_ID("page.quota"), details.quota,
                              details.quotaProblem, "figures-help") +
                        field(view, "used", MESSAGE_ID("page.used"), details.used,
                              details.usedProblem, "figures-help") +
                        field(view, "name", MESSAGE_ID("page.sender"), details.name,
                              details.nameProblem, "figures-help") +
                        element("div", element("button", say({MESSAGE_ID("page.update"), {}})),
                                {{"class", "buttons"}});
    Fields carried = carriedFields(walk);
    std::erase_if(carried, [](const auto& one) {
        return one.first == "quota" || one.first == "used" || one.first == "name";
    });
    const Html summary = element("summary", say({MESSAGE_ID("page.figures"), {}}));
    const Html form = element("form", hiddenFields(view, carried) + fields,
                              {{"method", "post"}, {"action", "/"}});
    const bool isOpen = details.hasProblem();
    return element("section",
                   isOpen ? element("details", summary + form, {{"open", "open"}})
                          : element("details", summary + form),
                   {{"class", "screen-only"}});
}

Html shareCard(const PageView& view) {
    const auto& say = view.say;
    const std::string label = say({MESSAGE_ID("page.share"), {}});
    return card(MESSAGE_ID("page.share"),
                element("p", say({MESSAGE_ID("page.share.help"), {}}), {{"class", "faint"}}) +
                    element("p", element("span", value(linkToSend(view.site)),
                                         {{"data-copy", label}, {"class", "wide"}})),
                say, "plain screen-only");
}

}  // namespace

std::optional<RenderRequest> requestOf(const PageView& view, const Walk& walk) {
    if (!walk.advised || !walk.advised->conclusion.account) return std::nullopt;
    RenderRequest request;
    request.account = walk.advised->conclusion.account;
    request.answer = answerOf(walk.advised->conclusion.recommendation);
    request.helpDesk = helpDeskOf(view);
    request.current = currentSetupSaid(walk.advised->situation.needs);
    return request;
}

HttpReply advicePart(const PageView& view, const Walk& walk) {
    const auto& advised = *walk.advised;
    AdviceView advice{advised.situation.facts, advised.situation.needs,
                      advised.conclusion.recommendation, advised.conclusion.account,
                      advised.conclusion.end.error};
    advice.asksByOption = false;
    // The next step of a command's options is no step of this person.
    if (advice.hindrance) advice.hindrance->remedy = {MESSAGE_ID("page.ask-help-desk"), {}};
    const auto request = requestOf(view, walk);
    Html content;
    if (walk.details.hasProblem()) content += detailsCard(view, walk);
    if (request) {
        content += element(
            "p",
            element("a", view.say({MESSAGE_ID("page.to-programs"), {}}), {{"href", "#programs"}}),
            {{"class", "jump"}});
    }
    content += adviceCards(advice, view.say);
    if (request) {
        content += programsCard(view, walk, *request) + valuesCard(view, *request->account);
    }
    content += answersCard(view, walk);
    if (!walk.details.hasProblem()) content += detailsCard(view, walk);
    content += shareCard(view) + adviceDate(advice, view.say);
    return framed(view, view.say({MESSAGE_ID("page.advice-title"), {}}), content);
}

}  // namespace mailadvisor::web
