#include "deploy/roster/needs_form.h"

#include "deploy/records/spreadsheet_cell.h"
#include "dialogue/question_table.h"
#include "report/html/html.h"
#include "report/html/style.h"

#include <array>

namespace mailadvisor {
namespace {

using dialogue::QuestionId;

// What only IT can answer (the purpose of the mailbox, its system) is not asked of the person.
constexpr std::array asked{QuestionId::Places, QuestionId::KeepCopy, QuestionId::CurrentType};

constexpr std::string_view ownStyle =
    ".box { display: inline-block; width: 1.1em; height: 1.1em; border: 1.5px solid;"
    " border-radius: 0.2em; margin-right: 0.6em; vertical-align: -0.15em; }\n"
    ".line { display: inline-block; width: 70%; border-bottom: 1px solid; }\n"
    "ul.choices { list-style: none; padding: 0; } ul.choices li { margin: 0.25rem 0; }\n";

/// The same in both languages.
class Bilingual {
public:
    Bilingual(const Sentences& thai, const Sentences& english) : thai_(thai), english_(english) {}

    Html operator()(std::string_view name, const Message& message) const {
        return element(
            name, element("span", thai_(message), {{"lang", "th"}}) + Html{"<br/>"} +
                      element("span", english_(message), {{"lang", "en"}, {"class", "faint"}}));
    }
    std::string oneLine(const Message& message) const {
        return thai_(message) + " · " + english_(message);
    }

private:
    const Sentences& thai_;
    const Sentences& english_;
};

/// Yes and no as choices like all others.
std::vector<dialogue::Choice> choicesOf(const dialogue::QuestionRow& row) {
    if (row.kind != dialogue::Kind::YesNo) return row.choices;
    return {{"yes", {MESSAGE_ID("form.yes"), {}}}, {"no", {MESSAGE_ID("form.no"), {}}}};
}

/// What stands in the table for a choice: its number where several may be chosen, else its id.
std::string cellFor(const dialogue::QuestionRow& row, std::size_t choice) {
    return row.kind == dialogue::Kind::Many ? std::to_string(choice + 1)
                                            : choicesOf(row)[choice].id;
}

Html questionSection(const dialogue::QuestionRow& row, const Bilingual& say) {
    Html choices;
    const auto all = choicesOf(row);
    for (std::size_t i = 0; i < all.size(); ++i) {
        choices += element("li", element("span", std::string_view(), {{"class", "box"}}) +
                                     text(cellFor(row, i) + "  " + say.oneLine(all[i].text)));
    }
    return element("section", say("h2", row.text) + say("p", row.help) +
                                  element("ul", choices, {{"class", "choices"}}));
}

Html personSection(const Bilingual& say) {
    const auto blank = [&](const Message& label) {
        return element("p", text(say.oneLine(label) + "  ") +
                                element("span", std::string_view(), {{"class", "line"}}));
    };
    return element("section",
                   blank({MESSAGE_ID("form.name"), {}}) + blank({MESSAGE_ID("form.address"), {}}));
}

/// For whoever collects the answers.
Html collectingSection(const Bilingual& say) {
    Html rows;
    for (const auto id : asked) {
        const auto& row = dialogue::rowOf(id);
        std::string cells;
        for (std::size_t i = 0; i < choicesOf(row).size(); ++i) {
            cells += (cells.empty() ? "" : " · ") + cellFor(row, i);
        }
        rows += element("tr", element("td", element("code", nameOf(id))) + element("td", cells));
    }
    return element("section", say("h2", {MESSAGE_ID("form.collect"), {}}) +
                                  say("p", {MESSAGE_ID("form.collect.how"), {}}) +
                                  element("table", element("tbody", rows)));
}

}  // namespace

std::string needsFormPage(const Sentences& thai, const Sentences& english) {
    const Bilingual say(thai, english);
    const Message title{MESSAGE_ID("form.title"), {}};
    Html content = say("h1", title) + say("p", {MESSAGE_ID("form.why"), {}}) + personSection(say);
    for (const auto id : asked) content += questionSection(dialogue::rowOf(id), say);
    content += collectingSection(say);
    const Html head =
        emptyElement("meta", {{"charset", "utf-8"}}) +
        emptyElement("meta",
                     {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
        element("title", say.oneLine(title)) +
        Html{"<style>" + std::string(styleSheet()) + std::string(ownStyle) + "</style>"};
    const Html page =
        element("html", element("head", head) + element("body", element("main", content)),
                {{"lang", "th"}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

std::string needsFormTable(JoinedRosters& rosters, std::vector<RosterFault>& faults) {
    std::string table = std::string(spreadsheetMark) + "address,name";
    std::string blanks;
    for (const auto id : asked) {
        table += "," + std::string(nameOf(id));
        blanks += ',';
    }
    table += "\r\n";
    while (auto item = rosters.next()) {
        if (auto* fault = std::get_if<RosterFault>(&*item)) faults.push_back(std::move(*fault));
        const auto* row = std::get_if<RosterRow>(&*item);
        if (row == nullptr || row->skip) continue;
        table += spreadsheetCell(row->address.display()) + "," + spreadsheetCell(row->displayName) +
                 blanks + "\r\n";
    }
    return table;
}

}  // namespace mailadvisor
