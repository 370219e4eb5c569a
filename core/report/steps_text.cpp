#include "report/steps_text.h"

#include "report/page.h"

namespace mailadvisor {
namespace {

PageStyle styleOfSteps() {
    PageStyle style;
    style.width = 78;
    return style;
}

}  // namespace

std::string StepsText::of(const std::string& address, const std::vector<Message>& move,
                          const std::vector<ProgramSteps>& programs) {
    std::string page;
    page.reserve(lastSize_);
    addHeading(page, {MESSAGE_ID("steps.title"), {{"address", address}}});
    addParagraph(page, {MESSAGE_ID("steps.folders"), {}});
    if (!move.empty()) {
        addHeading(page, {MESSAGE_ID("steps.move"), {}});
        addSteps(page, move);
    }
    for (const auto& program : programs) addProgram(page, program);
    lastSize_ = page.size();
    return page;
}

void StepsText::addProgram(std::string& page, const ProgramSteps& program) {
    const auto& name = say_.language() == Language::Thai ? program.name.th : program.name.en;
    addHeading(page, {MESSAGE_ID("steps.program"), {{"program", name}, {"folder", program.folder}}},
               program.folder);
    addSteps(page, program.steps);
    addCautions(page, program.cautions);
}

void StepsText::addHeading(std::string& page, const Message& sentence, std::string_view of) {
    if (!page.empty()) page += '\n';
    page += written(of, sentence, [](Page& part, const std::string& text) { part.heading(text); });
}

void StepsText::addParagraph(std::string& page, const Message& sentence) {
    page +=
        written("", sentence, [](Page& part, const std::string& text) { part.paragraph(text); });
}

void StepsText::addSteps(std::string& page, const std::vector<Message>& steps) {
    int number = 0;
    for (const auto& step : steps) {
        const std::string mark = std::to_string(++number) + ".";
        page += written(mark, step,
                        [&mark](Page& part, const std::string& text) { part.item(mark, text); });
    }
}

void StepsText::addCautions(std::string& page, const std::vector<Message>& cautions) {
    if (cautions.empty()) return;
    addParagraph(page, {MESSAGE_ID("report.cautions"), {}});
    for (const auto& caution : cautions) {
        page += written("!", caution,
                        [](Page& part, const std::string& text) { part.item("!", text); });
    }
}

template <class Write>
const std::string& StepsText::written(std::string_view form, const Message& sentence, Write write) {
    auto& last = last_[std::string(form) + sentence.id];
    if (last.text.empty() || last.sentence != sentence) {
        Page part(styleOfSteps());
        write(part, say_(sentence));
        last = {sentence, part.text()};
    }
    return last.text;
}

}  // namespace mailadvisor
