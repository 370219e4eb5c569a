#include "web/setup/setup_page.h"

#include "web/setup/end_part.h"
#include "web/setup/question_part.h"
#include "web/setup/setup_frame.h"

namespace mailadvisor::web {
namespace {

constexpr int forbidden = 403;

Html workPart(const SetupView& view) {
    const auto& say = view.say;
    Html lines;
    for (const Message& line : view.front.progressLines()) lines += element("li", say(line));
    Html told;
    for (const Message& message : view.front.told()) told += element("p", say(message));
    return element(
               "section",
               element("h1", say({MESSAGE_ID("here.working"), {}})) +
                   element("p", say({MESSAGE_ID("here.working.help"), {}}), {{"class", "faint"}}) +
                   told + element("div", element("ul", lines, {{"id", "work"}}), {{"role", "log"}}),
               {{"class", "work"}}) +
           element("noscript", element("p", element("a", say({MESSAGE_ID("here.refresh"), {}}),
                                                    {{"class", "button"}, {"href", "/"}})));
}

Message reasonOf(Knock why) {
    switch (why) {
        case Knock::Welcome: break;
        case Knock::WrongHost: return {MESSAGE_ID("here.wrong-host"), {}};
        case Knock::WrongOrigin: return {MESSAGE_ID("here.wrong-origin"), {}};
        case Knock::Stranger: return {MESSAGE_ID("here.stranger"), {}};
        case Knock::WrongToken: return {MESSAGE_ID("here.wrong-token"), {}};
        case Knock::UsedToken: return {MESSAGE_ID("here.used-token"), {}};
    }
    return {};
}

}  // namespace

HttpReply setupPage(const SetupView& view, std::size_t page) {
    SetupSheet sheet;
    sheet.page = page;
    sheet.turn = view.front.turn();
    switch (view.front.stage()) {
        case PageFront::Stage::Working:
            sheet.title = view.say({MESSAGE_ID("here.working"), {}});
            sheet.content = workPart(view);
            sheet.refreshAfterSeconds = "1";
            break;
        case PageFront::Stage::Asking:
            sheet.title = titleOfQuestion(view);
            sheet.content = questionPart(view);
            break;
        case PageFront::Stage::Over:
            sheet.title = titleOfEnd(view);
            sheet.content = endPart(view);
            break;
    }
    return framed(sheet, view.say);
}

HttpReply goodbyePage(const Sentences& say) {
    SetupSheet sheet;
    sheet.title = say({MESSAGE_ID("here.goodbye"), {}});
    sheet.content =
        element("section", element("h1", sheet.title) +
                               element("p", say({MESSAGE_ID("here.goodbye.help"), {}})));
    sheet.isLast = true;
    return framed(sheet, say);
}

HttpReply turnedAway(Knock why, const Sentences& say) {
    SetupSheet sheet;
    sheet.title = say(reasonOf(why));
    sheet.content = element(
        "section", element("h1", sheet.title) + element("p", say({MESSAGE_ID("here.refused"), {}})),
        {{"class", "first"}});
    sheet.status = forbidden;
    sheet.isLast = true;
    return framed(sheet, say);
}

}  // namespace mailadvisor::web
