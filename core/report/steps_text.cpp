#include "report/steps_text.h"

#include "report/page.h"

namespace mailadvisor {
namespace {

constexpr int stepsWidth = 78;

void addProgram(Page& page, const ProgramSteps& program, const Sentences& say) {
    const bool isThai = say.language() == Language::Thai;
    page.heading(say(
        {MESSAGE_ID("steps.program"),
         {{"program", isThai ? program.name.th : program.name.en}, {"folder", program.folder}}}));
    int number = 0;
    for (const auto& step : program.steps) page.item(std::to_string(++number) + ".", say(step));
    if (program.cautions.empty()) return;
    page.paragraph(say({MESSAGE_ID("report.cautions"), {}}));
    for (const auto& caution : program.cautions) page.item("!", say(caution));
}

void addMove(Page& page, const std::vector<Message>& steps, const Sentences& say) {
    if (steps.empty()) return;
    page.heading(say({MESSAGE_ID("steps.move"), {}}));
    int number = 0;
    for (const auto& step : steps) page.item(std::to_string(++number) + ".", say(step));
}

}  // namespace

std::string stepsText(const std::string& address, const std::vector<Message>& move,
                      const std::vector<ProgramSteps>& programs, const Sentences& say) {
    PageStyle style;
    style.width = stepsWidth;
    Page page(style);
    page.heading(say({MESSAGE_ID("steps.title"), {{"address", address}}}));
    page.paragraph(say({MESSAGE_ID("steps.folders"), {}}));
    addMove(page, move, say);
    for (const auto& program : programs) addProgram(page, program, say);
    return page.text();
}

}  // namespace mailadvisor
