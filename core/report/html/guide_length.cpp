#include "report/html/guide_length.h"

#include "report/html/guide_screens.h"
#include "text/cells.h"

#include <algorithm>
#include <numeric>

namespace mailadvisor {
namespace {

// Cells of one line of each part, measured in Chromium with the pages of all programs.
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

/// The letters of Thai are wider than those of English, and its lines are higher.
int inThisLanguage(int line, const Sentences& say) {
    return line * (say.language() == Language::Thai ? 95 : 105) / 100;
}

double heightOfLine(const Sentences& say) { return say.language() == Language::Thai ? 1.03 : 1; }

int linesOf(const std::string& sentence, int line, const Sentences& say) {
    const int width = inThisLanguage(line, say);
    return std::max(1, (cells(sentence) + width - 1) / width);
}

int linesOf(const std::vector<Message>& messages, int line, const Sentences& say) {
    int lines = 0;
    for (const auto& message : messages) lines += linesOf(say(message), line, say);
    return lines;
}

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

double headerLines(const Guide& guide, const std::vector<Message>& reasons, const Sentences& say) {
    const double words = headerFrame + linesOf(say(guide.program), titleLine, say) +
                         linesOf(reasons, reasonLine, say);
    return guide.codePayload.empty() ? words : std::max(words, codeHeight);
}

double beforehandLines(const Guide& guide, const Sentences& say) {
    if (guide.before.empty()) {
        return partHeading + linesOf(guide.identify, identifyLine + beforeLine, say);
    }
    return partHeading + std::max(linesOf(guide.identify, identifyLine, say),
                                  linesOf(guide.before, beforeLine, say));
}

double rowLines(const GuideField& field, const Sentences& say) {
    const std::string_view width = valueWidth(field.value);
    if (width.starts_with("line")) return wideRow;
    const double label = labelHeight * linesOf(shownLabel(field, say),
                                               width.empty() ? labelLine : shortLabelLine, say);
    const double choice = field.choice.empty() ? 1 : linesOf(say(field.choice), choiceLine, say);
    return std::max(lowestRow, std::max(label, choice) + rowFrame);
}

double screenLines(const GuideScreen& screen, const Sentences& say) {
    double lines = screenFrame + linesOf(say(screen.task), taskLine, say) +
                   noteHeight * linesOf(screen.notes, noteLine, say);
    for (const auto& field : screen.fields) lines += rowLines(field, say);
    return lines;
}

}  // namespace

double printedLines(const Guide& guide, const std::vector<Message>& reasons,
                    const std::vector<Message>& cautions, const Sentences& say) {
    std::vector<double> screens;
    for (const auto& screen : guide.screens) screens.push_back(screenLines(screen, say));
    constexpr double helpLines = cardFrame + 2;
    std::vector<double> foot{cardFrame + linesOf(cautions, footLine, say)};
    if (!guide.staysBehind.empty()) {
        foot.push_back(cardFrame + linesOf(guide.staysBehind, footLine, say));
    }
    foot.push_back(helpLines);
    foot.push_back(cardFrame + linesOf(guide.afterwards, footLine, say));
    return heightOfLine(say) * (headerLines(guide, reasons, say) + beforehandLines(guide, say) +
                                inTwoColumns(screens) + inTwoColumns(foot));
}

}  // namespace mailadvisor
