#include "report/error_report.h"

#include "report/page.h"

namespace mailadvisor {

std::string errorReport(const Error& error, const Sentences& say, const PageStyle& style) {
    Page page(style);
    const Message text =
        error.text.empty() ? Message{MESSAGE_ID("error.unexplained"), {}} : error.text;
    page.paragraph(say(text), TextStyle::Bad);
    if (!error.where.empty()) {
        page.paragraph(say({MESSAGE_ID("error.where"), {{"place", error.where}}}), TextStyle::Faint,
                       2);
    }
    if (!error.remedy.empty()) page.item("→", say(error.remedy));
    return page.text();
}

}  // namespace mailadvisor
