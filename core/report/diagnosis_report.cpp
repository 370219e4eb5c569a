#include "report/diagnosis_report.h"

#include "report/diagnosis_words.h"
#include "report/page.h"

#include <algorithm>

namespace mailadvisor {
namespace {

// A terminal's usual height, less the line of the next prompt.
constexpr std::ptrdiff_t mostLines = 23;
constexpr std::size_t mostShownCauses = 3;
constexpr std::size_t mostExcluded = 3;
constexpr std::size_t mostExcludedInDetail = 64;

/// How much is told; less of it where it would not fit on one screen.
struct Amount {
    std::size_t causes{};
    std::size_t excluded{};
    std::size_t firstReasons{};
    std::size_t otherReasons{};
};

void addLine(Page& page, const char* id, const Message& text, const Sentences& say,
             TextStyle style = TextStyle::Plain) {
    if (text.empty()) return;
    page.paragraph(say({id, {{"text", say(text)}}}), style);
}

void addAnswer(Page& page, const Diagnosis& diagnosis, const Sentences& say) {
    addLine(page,
            diagnosis.isQuestionFirst ? MESSAGE_ID("report.diagnosis-ask-now")
                                      : MESSAGE_ID("report.diagnosis-say"),
            diagnosis.say, say, TextStyle::Strong);
    addLine(page, MESSAGE_ID("report.diagnosis-then"), diagnosis.thenSeen, say);
    if (!diagnosis.isQuestionFirst)
        addLine(page, MESSAGE_ID("report.diagnosis-whose"), wordFor(diagnosis.whose), say);
    addLine(page, MESSAGE_ID("report.diagnosis-avoid"),
            unsaidIn(diagnosis.say, diagnosis.avoid, say), say, TextStyle::Warning);
}

void addCauses(Page& page, const Diagnosis& diagnosis, const Amount& amount, const Sentences& say) {
    if (diagnosis.causes.empty()) return;
    page.heading(say({MESSAGE_ID("report.diagnosis-causes"), {}}));
    int rank = 0;
    for (const auto& cause : diagnosis.causes) {
        ++rank;
        if (static_cast<std::size_t>(rank) > amount.causes) break;
        const auto reasons = rank == 1 ? amount.firstReasons : amount.otherReasons;
        page.item(std::to_string(rank), shownCause(cause, reasons, say));
    }
}

void addExcluded(Page& page, const Diagnosis& diagnosis, const Amount& amount,
                 const Sentences& say) {
    const auto excluded = toldExcluded(diagnosis, amount.excluded, page.style().details);
    if (excluded.empty()) return;
    page.heading(say({MESSAGE_ID("report.diagnosis-excluded"), {}}));
    for (const auto& cause : excluded) page.item("-", shownExcluded(cause, say));
}

void addUnderstood(Page& page, const Said& read, const Sentences& say) {
    const MessageList codes = understoodCodes(read, say);
    const MessageList unknown = unknownCodes(read);
    if (codes.empty() && unknown.empty()) return;
    page.blank();
    if (!codes.empty()) {
        page.paragraph(say({MESSAGE_ID("report.diagnosis-understood"), {{"codes", codes}}}),
                       TextStyle::Faint);
    }
    if (!unknown.empty()) {
        page.paragraph(say({MESSAGE_ID("report.diagnosis-not-understood"), {{"words", unknown}}}),
                       TextStyle::Faint);
    }
}

std::string reportOf(const Diagnosis& diagnosis, const Said& read, const Amount& amount,
                     bool isAsked, const Sentences& say, const PageStyle& style) {
    Page page(style);
    addAnswer(page, diagnosis, say);
    addCauses(page, diagnosis, amount, say);
    addExcluded(page, diagnosis, amount, say);
    addUnderstood(page, read, say);
    if (diagnosis.ask && !diagnosis.isQuestionFirst && !isAsked) {
        page.blank();
        addLine(page, MESSAGE_ID("report.diagnosis-next-question"), formOf(*diagnosis.ask).text,
                say);
    }
    return page.text();
}

}  // namespace

std::string diagnosisReport(const Diagnosis& diagnosis, const Said& read, const Sentences& say,
                            const PageStyle& style, std::size_t linesBelow) {
    const bool isAsked = linesBelow > 0;
    if (style.details) {
        return reportOf(diagnosis, read, {mostShownCauses, mostExcludedInDetail, 9, 9}, isAsked,
                        say, style);
    }
    const auto room = mostLines - static_cast<std::ptrdiff_t>(linesBelow);
    std::string text;
    const auto fits = [&](const Amount& amount) {
        text = reportOf(diagnosis, read, amount, isAsked, say, style);
        return std::ranges::count(text, '\n') <= room;
    };
    for (std::size_t excluded = mostExcluded + 1; excluded-- > 0;) {
        for (const std::size_t reasons : {2U, 1U})
            if (fits({mostShownCauses, excluded, reasons, 1})) return text;
    }
    for (std::size_t causes = mostShownCauses - 1; causes > 0; --causes)
        if (fits({causes, 0, 1, 1})) return text;
    return text;
}

}  // namespace mailadvisor
