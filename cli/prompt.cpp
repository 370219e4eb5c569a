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

std::string line(std::size_t index, const std::string& text) {
    return "  " + std::to_string(index + 1) + "  " + text + "\n";
}

std::string tickedLine(std::size_t index, bool isTicked, const std::string& text) {
    return "  " + std::to_string(index + 1) + (isTicked ? "  [x] " : "  [ ] ") + text + "\n";
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

Result<std::string> Prompt::read(const Message& hint) const {
    printToPerson((hint.empty() ? std::string() : (*say_)(hint) + " ") + "> ");
    auto typed = readLine();
    if (!typed) return typed;
    return std::string(trimmed(*typed));
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
        printToPerson(tickedLine(i, ticks[i], (*say_)(choices[i].text)));
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
            printToPerson(tickedLine(i, ticks[i], (*say_)(choices[i].text)));
        }
    }
}

Result<std::size_t> Prompt::askOne(const Message& question, const std::vector<Choice>& choices,
                                   std::optional<std::size_t> standard) const {
    tell(question);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        printToPerson(line(i, (*say_)(choices[i].text)));
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
