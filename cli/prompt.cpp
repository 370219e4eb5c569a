#include "cli/prompt.h"

#include "base/ascii.h"
#include "cli/terminal.h"
#include "cli/typed_numbers.h"
#include "text/line_break.h"

#include <sstream>

namespace mailadvisor::cli {
namespace {

bool isOneOf(const std::string& word, const std::string& words) {
    std::istringstream all(words);
    for (std::string known; all >> known;) {
        if (equalsIgnoringCase(known, word)) return true;
    }
    return false;
}

constexpr int roomToType = 12;  // cells: some numbers, or yes

std::string numberOf(std::size_t index) { return "  " + std::to_string(index + 1) + "  "; }

std::string tickOf(std::size_t index, bool isTicked) {
    return numberOf(index) + (isTicked ? "[x] " : "[ ] ");
}

Message upTo(const char* id, std::size_t most) {
    return {id, {{"most", static_cast<std::int64_t>(most)}}};
}

}  // namespace

Result<Prompt> Prompt::open(const Sentences& say, int width, Message insteadOfAsking) {
    if (hasTerminal()) return Prompt(say, width);
    return Unexpected{{ErrorCode::InvalidInput,
                       "stdin",
                       {MESSAGE_ID("error.no-terminal"), {}},
                       std::move(insteadOfAsking)}};
}

void Prompt::show(const std::string& text) const {
    for (const std::string& wrapped : wrap(text, width_)) printToPerson(wrapped + "\n");
}

void Prompt::tell(const Message& message) const {
    printToPerson("\n");
    show((*say_)(message));
}

Prompt Prompt::with(Asides asides) const {
    Prompt other = *this;
    other.asides_ = std::move(asides);
    return other;
}

/// The English words are taken in every language: who helps by telephone may know only them.
bool Prompt::isWord(const std::string& typed, const char* words, const char* english) const {
    return isOneOf(typed, (*say_)({words, {}})) || isOneOf(typed, english);
}

/// On a line of its own where the hint leaves no room to type.
void Prompt::ask(const std::string& hint) const {
    const auto lines = wrap(hint, width_ - roomToType);
    const bool isShort = lines.size() < 2;
    if (!isShort) show(hint);
    printToPerson((isShort && !hint.empty() ? hint + " " : std::string()) + "> ");
}

void Prompt::list(const std::string& mark, const Message& text) const {
    std::string start = mark;
    for (const auto& wrapped : wrap((*say_)(text), width_ - static_cast<int>(mark.size()))) {
        printToPerson(start + wrapped + "\n");
        start.assign(mark.size(), ' ');
    }
}

Result<std::string> Prompt::read(const Message& hint) const {
    aside_.reset();
    while (true) {
        ask(hint.empty() ? std::string() : (*say_)(hint));
        auto line = readLine();
        if (!line) return line;
        std::string typed(trimmed(*line));
        const bool isHelp = isWord(typed, MESSAGE_ID("prompt.words-for-help"), "? help");
        if (isHelp && !asides_.help.empty()) {
            show((*say_)(asides_.help));
            continue;
        }
        const bool isBack = isWord(typed, MESSAGE_ID("prompt.words-for-back"), "< back");
        const bool isChange = isWord(typed, MESSAGE_ID("prompt.words-for-change"), "change");
        if (isBack && asides_.canGoBack) aside_ = Aside::Back;
        if (isChange && asides_.canChange) aside_ = Aside::Change;
        if (!aside_) return typed;
        return Unexpected{{ErrorCode::Refused, typed, {}, {}}};
    }
}

Result<std::string> Prompt::askText(const Message& question, const std::string& standard) const {
    tell(question);
    Message hint;
    if (!standard.empty()) hint = {MESSAGE_ID("prompt.enter-takes"), {{"standard", standard}}};
    auto typed = read(hint);
    if (typed && typed->empty()) return standard;
    return typed;
}

Result<bool> Prompt::askYesNo(const Message& question, bool standard) const {
    tell(question);
    const Message hint{
        standard ? MESSAGE_ID("prompt.enter-is-yes") : MESSAGE_ID("prompt.enter-is-no"), {}};
    while (true) {
        const auto typed = read(hint);
        if (!typed) return Unexpected{typed.error()};
        if (typed->empty()) return standard;
        if (isOneOf(*typed, (*say_)({MESSAGE_ID("prompt.words-for-yes"), {}}))) return true;
        if (isOneOf(*typed, (*say_)({MESSAGE_ID("prompt.words-for-no"), {}}))) return false;
        show((*say_)({MESSAGE_ID("prompt.not-yes-or-no"), {}}));
    }
}

Result<std::vector<bool>> Prompt::askTicks(const Message& question,
                                           const std::vector<Choice>& choices) const {
    tell(question);
    std::vector<bool> ticks;
    for (const Choice& choice : choices) ticks.push_back(choice.isTicked);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        list(tickOf(i, ticks[i]), choices[i].text);
    }
    while (true) {
        const auto typed = read({MESSAGE_ID("prompt.tick"), {}});
        if (!typed) return Unexpected{typed.error()};
        if (typed->empty()) return ticks;
        const auto numbers = typedNumbers(*typed, choices.size());
        if (!numbers) show((*say_)(upTo(MESSAGE_ID("prompt.not-a-number"), choices.size())));
        // Only what changed is said again: short to hear, and true on a paper terminal too.
        for (const std::size_t i : numbers.value_or(std::vector<std::size_t>{})) {
            ticks[i] = !ticks[i];
            list(tickOf(i, ticks[i]), choices[i].text);
        }
    }
}

Result<std::size_t> Prompt::askOne(const Message& question, const std::vector<Choice>& choices,
                                   std::optional<std::size_t> standard) const {
    tell(question);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        list(numberOf(i), choices[i].text);
    }
    Message hint;
    if (standard) {
        hint = {MESSAGE_ID("prompt.enter-takes"), {{"standard", std::to_string(*standard + 1)}}};
    }
    while (true) {
        const auto typed = read(hint);
        if (!typed) return Unexpected{typed.error()};
        if (typed->empty() && standard) return *standard;
        const auto numbers = typedNumbers(*typed, choices.size());
        if (numbers && numbers->size() == 1) return numbers->front();
        show((*say_)(upTo(MESSAGE_ID("prompt.not-a-number"), choices.size())));
    }
}

}  // namespace mailadvisor::cli
