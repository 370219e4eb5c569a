#include "report/html/both_languages.h"

namespace mailadvisor {
namespace {

Html inOneLanguage(std::string_view name, const Message& message, const std::string& style,
                   const Sentences& say) {
    const std::string language(nameOf(say.language()));
    return style.empty() ? element(name, say(message), {{"lang", language}})
                         : element(name, say(message), {{"lang", language}, {"class", style}});
}

}  // namespace

Html BothLanguages::operator()(std::string_view name, const Message& message,
                               const std::string& style) const {
    return inOneLanguage(name, message, style, *first_) +
           inOneLanguage(name, message, style, *second_);
}

std::string BothLanguages::oneLine(const Message& message) const {
    return (*first_)(message) + " · " + (*second_)(message);
}

Html languageChoice(const Sentences& first) {
    Html choice;
    for (const auto language : allLanguages) {
        const std::string id(nameOf(language));
        choice +=
            language == first.language()
                ? emptyElement(
                      "input",
                      {{"type", "radio"}, {"name", "language"}, {"id", id}, {"checked", "checked"}})
                : emptyElement("input", {{"type", "radio"}, {"name", "language"}, {"id", id}});
        const char* name = language == Language::Thai ? "ไทย" : "English";
        choice += element("label", name, {{"for", id}, {"lang", id}});
    }
    return choice;
}

}  // namespace mailadvisor
