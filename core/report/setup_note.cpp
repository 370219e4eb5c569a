#include "report/setup_note.h"

#include "base/iso_time.h"
#include "report/check_report.h"
#include "report/endpoint_report.h"
#include "report/page.h"

namespace mailadvisor {
namespace {

constexpr int widthOfMail = 72;  // what mail programs show without wrapping it again

}  // namespace

std::string setupNote(const SetupTrouble& trouble, const Sentences& say) {
    if (trouble.check) return checkNote(*trouble.check, say);
    const PageStyle style{.width = widthOfMail, .colour = false};
    const Facts& facts = trouble.facts;
    Page page(style);
    page.paragraph(say({MESSAGE_ID("note.begin"), {{"address", facts.shownAddress()}}}));
    page.paragraph(say(trouble.error.text));
    if (!trouble.error.where.empty()) {
        page.paragraph(say({MESSAGE_ID("error.where"), {{"place", trouble.error.where}}}));
    }
    if (!trouble.error.remedy.empty()) page.item("→", say(trouble.error.remedy));
    page.heading(say({MESSAGE_ID("trial.technical"), {}}));
    page.item("-", isoTime(facts.observedAt) + " " + facts.observedFrom);
    page.item("-", std::string(nameOf(trouble.error.code)));
    std::string note = page.text();
    if (!facts.endpoints.empty()) note += "\n" + endpointReport(facts, say, style);
    return note;
}

}  // namespace mailadvisor
