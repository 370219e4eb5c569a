#include "report/diagnosis_report.h"

#include "base/escape.h"
#include "diagnosis/all_causes.h"
#include "report/page.h"

#include <algorithm>

namespace mailadvisor {
namespace {

// A terminal's usual height, less the line of the next prompt.
constexpr std::ptrdiff_t mostLines = 23;
constexpr std::size_t mostExcluded = 3;
constexpr std::size_t mostExcludedInDetail = 64;

/// How much is told; less of it where it would not fit on one screen.
struct Amount {
    std::size_t excluded{};
    std::size_t firstReasons{};
    std::size_t otherReasons{};
};

MessageList firstOf(const MessageList& list, std::size_t most) {
    return {list.begin(), list.begin() + static_cast<std::ptrdiff_t>(std::min(most, list.size()))};
}

Message wordFor(Sure sure) {
    switch (sure) {
        case Sure::Possible: return {MESSAGE_ID("sure.possible"), {}};
        case Sure::Likely: return {MESSAGE_ID("sure.likely"), {}};
        case Sure::Certain: return {MESSAGE_ID("sure.certain"), {}};
    }
    return {};
}

Message wordFor(Job job) {
    switch (job) {
        case Job::You: return {MESSAGE_ID("job.you"), {}};
        case Job::It: return {MESSAGE_ID("job.it"), {}};
        case Job::Provider: return {MESSAGE_ID("job.provider"), {}};
        case Job::Network: return {MESSAGE_ID("job.network"), {}};
        case Job::Registrar: return {MESSAGE_ID("job.registrar"), {}};
        case Job::Recipient: return {MESSAGE_ID("job.recipient"), {}};
    }
    return {};
}

Argument textOf(CauseCode code, const Sentences& say) {
    return {"cause", say({std::string(causeOf(code).text), {}})};
}

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
    addLine(page, MESSAGE_ID("report.diagnosis-avoid"), diagnosis.avoid, say, TextStyle::Warning);
}

void addCauses(Page& page, const Diagnosis& diagnosis, const Amount& amount, const Sentences& say) {
    if (diagnosis.causes.empty()) return;
    page.heading(say({MESSAGE_ID("report.diagnosis-causes"), {}}));
    int rank = 0;
    for (const auto& cause : diagnosis.causes) {
        page.item(std::to_string(++rank),
                  say({MESSAGE_ID("report.diagnosis-cause"),
                       {textOf(cause.code, say),
                        {"sure", say(wordFor(cause.sure))},
                        {"clues", firstOf(cause.because, rank == 1 ? amount.firstReasons
                                                                   : amount.otherReasons)}}}));
    }
}

/// What something speaks for all the same: that is what the caller may be thinking of.
void addExcluded(Page& page, const Diagnosis& diagnosis, const Amount& amount,
                 const Sentences& say) {
    auto excluded = diagnosis.excluded;
    const bool isOneNear = !excluded.empty() && excluded.front().isNear;
    if (isOneNear && !page.style().details)
        std::erase_if(excluded, [](const auto& cause) { return !cause.isNear; });
    if (excluded.size() > amount.excluded) excluded.resize(amount.excluded);
    if (excluded.empty()) return;
    page.heading(say({MESSAGE_ID("report.diagnosis-excluded"), {}}));
    for (const auto& cause : excluded) {
        const MessageList first{cause.because.front()};
        page.item("-", say({MESSAGE_ID("report.diagnosis-ruled-out"),
                            {textOf(cause.code, say), {"clues", first}}}));
    }
}

std::string understood(const SaidCode& code, const Sentences& say) {
    if (code.heardAs.empty()) return code.text;
    return say({MESSAGE_ID("report.diagnosis-heard-as"),
                {{"code", code.text}, {"heard", sanitise(code.heardAs)}}});
}

void addUnderstood(Page& page, const Said& read, const Sentences& say) {
    MessageList codes;
    for (const auto& code : read.codes) {
        codes.push_back({MESSAGE_ID("word.name-in-list"), {{"name", understood(code, say)}}});
    }
    MessageList unknown;
    for (const auto& word : read.unknownWords) {
        unknown.push_back({MESSAGE_ID("word.name-in-list"), {{"name", sanitise(word)}}});
    }
    if (codes.empty() && unknown.empty()) return;
    page.blank();
    if (!codes.empty())
        page.paragraph(say({MESSAGE_ID("report.diagnosis-understood"), {{"codes", codes}}}),
                       TextStyle::Faint);
    if (!unknown.empty())
        page.paragraph(say({MESSAGE_ID("report.diagnosis-not-understood"), {{"words", unknown}}}),
                       TextStyle::Faint);
}

std::string reportOf(const Diagnosis& diagnosis, const Said& read, const Amount& amount,
                     const Sentences& say, const PageStyle& style) {
    Page page(style);
    addAnswer(page, diagnosis, say);
    addCauses(page, diagnosis, amount, say);
    addExcluded(page, diagnosis, amount, say);
    addUnderstood(page, read, say);
    if (diagnosis.ask && !diagnosis.isQuestionFirst) {
        page.blank();
        addLine(page, MESSAGE_ID("report.diagnosis-next-question"), formOf(*diagnosis.ask).text,
                say);
    }
    return page.text();
}

}  // namespace

std::string diagnosisReport(const Diagnosis& diagnosis, const Said& read, const Sentences& say,
                            const PageStyle& style) {
    if (style.details) return reportOf(diagnosis, read, {mostExcludedInDetail, 9, 9}, say, style);
    std::string text;
    for (std::size_t excluded = mostExcluded + 1; excluded-- > 0;) {
        for (const std::size_t reasons : {2U, 1U}) {
            text = reportOf(diagnosis, read, {excluded, reasons, 1}, say, style);
            if (std::ranges::count(text, '\n') <= mostLines) return text;
        }
    }
    return text;
}

}  // namespace mailadvisor
