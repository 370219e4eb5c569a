#include "report/html/guide_screens.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

bool isInEnglishOnly(const GuideField& field, const Sentences& say) {
    return say.language() == Language::English && !field.onScreen.empty();
}

/// The label as the English program shows it; on other pages below the translated one, because
/// the program may be set to either language.
Html labelOf(const GuideField& field, const Sentences& say) {
    const bool isEnglish = isInEnglishOnly(field, say);
    Html names = element("span", isEnglish ? field.onScreen : say(field.label));
    if (!isEnglish && !field.onScreen.empty()) {
        names += element("span", field.onScreen, {{"lang", "en"}});
    }
    return element("dt", names);
}

/// A person's name is not a code: letters of equal width would only tear Thai apart.
bool isExact(const std::string& value) {
    return !value.empty() && !contains(value, ' ') && isAscii(value);
}

Html valueOf(const GuideField& field, const Sentences& say) {
    if (isExact(field.value)) {
        return element("dd", element("code", field.value), {{"class", "typed"}});
    }
    if (!field.value.empty()) return element("dd", value(field.value), {{"class", "typed"}});
    if (!field.choice.empty()) return element("dd", say(field.choice), {{"class", "chosen"}});
    return element("dd", say({MESSAGE_ID("guide.own-password"), {}}), {{"class", "secret"}});
}

Html screenOf(const GuideScreen& screen, const Sentences& say) {
    Html content = element("p", say(screen.task), {{"class", "task"}});
    Html fields;
    for (const auto& field : screen.fields) {
        const std::string width(valueWidth(field.value));
        const Html row = labelOf(field, say) + valueOf(field, say);
        fields += width.empty() ? element("div", row) : element("div", row, {{"class", width}});
    }
    if (!fields.source.empty()) content += element("dl", fields, {{"class", "form"}});
    for (const auto& note : screen.notes) content += element("p", say(note), {{"class", "note"}});
    return element("li", element("div", content));
}

}  // namespace

std::string shownLabel(const GuideField& field, const Sentences& say) {
    return isInEnglishOnly(field, say) ? field.onScreen : say(field.label) + " " + field.onScreen;
}

// A long value gets more of the line, a longer one all of it, then in smaller letters. In letters
// of a printed sheet; beyond the last no sheet is wide enough.
std::string_view valueWidth(const std::string& value) {
    constexpr std::size_t besideLabel = 18;
    constexpr std::size_t besideShortLabel = 26;
    constexpr std::size_t line = 34;
    constexpr std::size_t small = 44;
    constexpr std::size_t tiny = 60;
    if (!isExact(value) || value.size() <= besideLabel) return "";
    if (value.size() <= besideShortLabel) return "long";
    if (value.size() <= line) return "line";
    if (value.size() <= small) return "line smaller";
    return value.size() <= tiny ? "line smallest" : "line smallest broken";
}

Html guideScreens(const Guide& guide, const Sentences& say) {
    Html items;
    for (const auto& screen : guide.screens) items += screenOf(screen, say);
    return element("ol", items, {{"class", "screens"}});
}

}  // namespace mailadvisor
