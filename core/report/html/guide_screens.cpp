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

Html codeOf(const std::string& value) {
    constexpr std::size_t oneLineOfAPhone = 44;
    return value.size() <= oneLineOfAPhone ? element("code", value) : codeInParts(value);
}

Html valueOf(const GuideField& field, const Sentences& say) {
    if (isExact(field.value)) {
        return element("dd", codeOf(field.value), {{"class", "typed"}});
    }
    if (!field.value.empty()) return element("dd", value(field.value), {{"class", "typed"}});
    if (!field.choice.empty()) return element("dd", say(field.choice), {{"class", "chosen"}});
    return element("dd", say({MESSAGE_ID("guide.own-password"), {}}), {{"class", "secret"}});
}

/// The style sheet makes the letters of a value as large as its place allows.
Html rowOf(const GuideField& field, const Sentences& say) {
    const Html row = labelOf(field, say) + valueOf(field, say);
    if (!isExact(field.value)) return element("div", row);
    const std::string width(valueWidth(field.value));
    const std::string letters = "--letters:" + std::to_string(field.value.size());
    return width.empty() ? element("div", row, {{"style", letters}})
                         : element("div", row, {{"class", width}, {"style", letters}});
}

Html screenOf(const GuideScreen& screen, const Sentences& say) {
    Html content = element("p", say(screen.task), {{"class", "task"}});
    Html fields;
    for (const auto& field : screen.fields) fields += rowOf(field, say);
    if (!fields.source.empty()) content += element("dl", fields, {{"class", "form"}});
    for (const auto& note : screen.notes) content += element("p", say(note), {{"class", "note"}});
    return element("li", element("div", content));
}

}  // namespace

Html codeInParts(const std::string& value) {
    Html parts;
    for (std::size_t start = 0; start < value.size();) {
        const std::size_t end = std::min(value.find_first_of(".@", start), value.size() - 1) + 1;
        parts += text(value.substr(start, end - start));
        if (end < value.size()) parts += emptyElement("wbr", {});
        start = end;
    }
    return element("code", parts);
}

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
