#include "report/html/guide_screens.h"

#include <utility>

namespace mailadvisor {
namespace {

/// The label in the page's language; beside it the English one, for who has the program so.
Html labelOf(const GuideField& field, const Sentences& say) {
    const std::string label = say(field.label);
    Html content = text(label);
    if (!field.onScreen.empty() && field.onScreen != label) {
        content += element("span", field.onScreen, {{"lang", "en"}});
    }
    return element("dt", content);
}

Html valueOf(const GuideField& field, const Sentences& say) {
    if (!field.value.empty()) {
        return element("dd", element("code", field.value), {{"class", "typed"}});
    }
    if (!field.choice.empty()) return element("dd", say(field.choice), {{"class", "chosen"}});
    return element("dd", say({MESSAGE_ID("guide.own-password"), {}}), {{"class", "secret"}});
}

Html screenOf(const GuideScreen& screen, const Sentences& say) {
    Html content = element("p", say(screen.task), {{"class", "task"}});
    Html fields;
    for (const auto& field : screen.fields) {
        fields += element("div", labelOf(field, say) + valueOf(field, say));
    }
    if (!fields.source.empty()) content += element("dl", fields, {{"class", "form"}});
    for (const auto& note : screen.notes) content += element("p", say(note), {{"class", "note"}});
    return element("li", element("div", content));
}

}  // namespace

Html guideScreens(const Guide& guide, const Sentences& say) {
    Html items;
    for (const auto& screen : guide.screens) items += screenOf(screen, say);
    return element("ol", items, {{"class", "screens"}});
}

}  // namespace mailadvisor
