#include "report/html/guide_length.h"

#include "report/html/guide_screens.h"
#include "text/cells.h"

#include <algorithm>
#include <numeric>

namespace mailadvisor {
namespace {

// Cells of one line of each part, measured in Chromium with the pages of all programs.
constexpr double usualPoints = 9;  // of the letters on paper
constexpr int identifyLine = 34;
constexpr int beforeLine = 75;
constexpr int titleLine = 50;
constexpr int reasonLine = 70;
constexpr int taskLine = 48;
constexpr int noteLine = 50;
constexpr int labelLine = 28;
constexpr int shortLabelLine = 20;
constexpr int choiceLine = 20;
constexpr int footLine = 50;

// Lines of the usual letters that frames, headings and smaller letters take.
constexpr double partHeading = 1.3;
constexpr double headerFrame = 2;
constexpr double codeHeight = 8;
constexpr double cardFrame = 2.6;
constexpr double screenFrame = 0.5;
constexpr double noteHeight = 0.9;
constexpr double labelHeight = 0.7;
constexpr double rowFrame = 0.3;
constexpr double lowestRow = 1.3;
constexpr double wideRow = 2.6;
constexpr double brokenRow = 3.4;

/// A page in letters of one size, in one language.
struct Print {
    const Sentences& say;
    double points{};

    /// In smaller letters a line holds more. The letters of Thai are wider than those of English.
    int linesOf(const std::string& sentence, int line) const {
        const double language = say.language() == Language::Thai ? 0.95 : 1.05;
        const int width = static_cast<int>(line * language * usualPoints / points);
        return std::max(1, (cells(sentence) + width - 1) / width);
    }

    int linesOf(const std::vector<Message>& messages, int line) const {
        int lines = 0;
        for (const auto& message : messages) lines += linesOf(say(message), line);
        return lines;
    }

    double lineHeight() const {
        return (say.language() == Language::Thai ? 1.03 : 1) * points / usualPoints;
    }
};

/// The longer of two columns that are filled one after the other, as even as whole parts let them.
double inTwoColumns(const std::vector<double>& parts) {
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
    double first = 0;
    double best = all;
    for (const double part : parts) {
        first += part;
        best = std::min(best, std::max(first, all - first));
    }
    return best;
}

double headerLines(const Guide& guide, const std::vector<Message>& reasons, const Print& print) {
    const double words = headerFrame + print.linesOf(print.say(guide.program), titleLine) +
                         print.linesOf(reasons, reasonLine);
    return guide.codePayload.empty() ? words : std::max(words, codeHeight);
}

double beforehandLines(const Guide& guide, const Print& print) {
    if (guide.before.empty()) {
        return partHeading + print.linesOf(guide.identify, identifyLine + beforeLine);
    }
    return partHeading + std::max(print.linesOf(guide.identify, identifyLine),
                                  print.linesOf(guide.before, beforeLine));
}

double rowLines(const GuideField& field, const Print& print) {
    const std::string_view width = valueWidth(field.value);
    if (width.ends_with("broken")) return brokenRow;
    if (width.starts_with("line")) return wideRow;
    const double label = labelHeight * print.linesOf(shownLabel(field, print.say),
                                                     width.empty() ? labelLine : shortLabelLine);
    const double choice =
        field.choice.empty() ? 1 : print.linesOf(print.say(field.choice), choiceLine);
    return std::max(lowestRow, std::max(label, choice) + rowFrame);
}

double screenLines(const GuideScreen& screen, const Print& print) {
    double lines = screenFrame + print.linesOf(print.say(screen.task), taskLine) +
                   noteHeight * print.linesOf(screen.notes, noteLine);
    for (const auto& field : screen.fields) lines += rowLines(field, print);
    return lines;
}

}  // namespace

double printedLines(const Guide& guide, const std::vector<Message>& reasons,
                    const std::vector<Message>& cautions, const Sentences& say, double points) {
    const Print print{say, points};
    std::vector<double> screens;
    for (const auto& screen : guide.screens) screens.push_back(screenLines(screen, print));
    constexpr double helpLines = cardFrame + 2;
    std::vector<double> foot{cardFrame + print.linesOf(cautions, footLine)};
    if (!guide.staysBehind.empty()) {
        foot.push_back(cardFrame + print.linesOf(guide.staysBehind, footLine));
    }
    foot.push_back(helpLines);
    foot.push_back(cardFrame + print.linesOf(guide.afterwards, footLine));
    return print.lineHeight() *
           (headerLines(guide, reasons, print) + beforehandLines(guide, print) +
            inTwoColumns(screens) + inTwoColumns(foot));
}

}  // namespace mailadvisor
