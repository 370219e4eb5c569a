#include "report/html/bulk_page.h"

#include "base/lists.h"
#include "report/html/both_languages.h"
#include "report/html/bulk_move.h"
#include "report/html/bulk_people.h"
#include "report/html/bulk_pictures.h"
#include "report/html/html.h"
#include "report/html/style.h"

#include <cstdint>

namespace mailadvisor {
namespace {

constexpr std::string_view bulkStyle =
    "body { max-width: 60rem; }\n"
    "h3 { margin-top: 1rem; } h3:first-child { margin-top: 0; }\n"
    ".group + .group { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: 1rem; }\n"
    ".people { list-style: none; padding: 0; columns: 17rem; column-gap: 1.5rem;"
    " font-size: 0.875rem; }\n"
    ".people li { margin: 0; break-inside: avoid; overflow-wrap: anywhere; }\n"
    ".people b { color: var(--warning); font-weight: 600; } .people i { font-style: normal;"
    " color: var(--faint); }\n"
    ".row { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 11.5rem;"
    " gap: 0.75rem; align-items: center; break-inside: avoid; }\n"
    ".row > span { overflow-wrap: anywhere; }\n"
    ".count { font-variant-numeric: tabular-nums; }\n"
    ".parts { height: 1.25rem; } .legend .swatch { width: 1rem; height: 1rem; }\n"
    ".imap { fill: var(--accent); } .pop3 { fill: var(--good); } .instead { fill: var(--warning); "
    "}\n"
    ".skipped { fill: var(--faint); } .failed { fill: var(--bad); }\n"
    "@media (max-width: 34rem) { .row { grid-template-columns: 1fr 6.5rem; }"
    " .row > :nth-child(2) { grid-row: 2; grid-column: 1 / 3; } }\n"
    "@media print { section { break-inside: auto; }"
    " .people { columns: 3; font-size: 8pt; line-height: 1.35; } }\n";

Html sayings(const std::vector<Finding>& findings, const BothLanguages& say) {
    Html items;
    for (const auto& finding : findings) items += say("li", finding.text);
    return items.source.empty() ? Html{} : element("ul", items);
}

/// What is to be done first, with the steps that do it.
Html urgentSayings(const std::vector<Finding>& findings, const BothLanguages& say) {
    Html all;
    for (const auto& finding : findings) {
        Html steps;
        for (const auto& remedy : finding.remedies) steps += say("li", remedy.text);
        all += say("h3", finding.text) + (steps.source.empty() ? Html{} : element("ul", steps));
    }
    return all;
}

Html headedSayings(const char* titleId, const std::vector<Finding>& findings,
                   const BothLanguages& say) {
    const Html said = sayings(findings, say);
    return said.source.empty() ? Html{} : say("h3", {titleId, {}}) + said;
}

Html figuresLine(const BulkGroup& group, const BothLanguages& say) {
    if (group.figuresOf.empty()) return {};
    return say("p", {MESSAGE_ID("bulk.figures-of"), {{"address", group.figuresOf}}}, "faint");
}

Html urgentGroup(const BulkGroup& group, const BothLanguages& say) {
    return element("div",
                   urgentSayings(group.advice.first, say) + figuresLine(group, say) +
                       countLine(group.people, say) + peopleList(group.people, say),
                   {{"class", "group"}});
}

Html adviceGroup(const BulkGroup& group, const BothLanguages& say) {
    return element("div",
                   say("h3", group.advice.headline) + countLine(group.people, say) +
                       headedSayings(MESSAGE_ID("report.reasons"), group.advice.reasons, say) +
                       headedSayings(MESSAGE_ID("report.cautions"), group.advice.cautions, say) +
                       figuresLine(group, say) + peopleList(group.people, say, group.namedAbove),
                   {{"class", "group"}});
}

Html causeGroup(const BulkCause& cause, const BothLanguages& say) {
    Html content = say("h3", cause.text);
    if (!cause.remedy.empty()) content += say("p", cause.remedy);
    return element("div", content + countLine(cause.people, say) + peopleList(cause.people, say),
                   {{"class", "group"}});
}

/// A card in both languages; nothing without content.
Html bulkCard(const char* titleId, const Html& content, const BothLanguages& say,
              const std::string& style = "plain") {
    if (content.source.empty()) return {};
    return element("section", say("h2", {titleId, {}}) + content, {{"class", style}});
}

Html overview(const BulkView& view, const BothLanguages& say) {
    Html content =
        say("h1", counted(MESSAGE_ID("bulk.title"), view.accounts)) +
        say("p", {MESSAGE_ID("bulk.programs"), {{"programs", joined(view.programs, ", ")}}},
            "faint");
    if (view.accounts > 0) content += decisionPicture(view, say);
    if (view.added) {
        const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
        content += say("p", {MESSAGE_ID("bulk.changes"),
                             {{"added", number(*view.added)},
                              {"changed", number(view.changed)},
                              {"gone", number(view.gone.count)}}});
    }
    return element("header", content);
}

template <class T, class Show>
Html each(const std::vector<T>& entries, Show show) {
    Html all;
    for (const auto& entry : entries) all += show(entry);
    return all;
}

Html serverFaults(const BulkView& view, const BothLanguages& say) {
    return each(view.servers, [&](const CertificateProblem& problem) {
        std::string place = problem.host;
        for (const Port port : problem.ports) place += " " + std::to_string(port.value);
        return element("div",
                       element("h3", value(place)) + say("p", problem.forPerson) +
                           say("p", problem.forAdmin, "faint"),
                       {{"class", "group"}});
    });
}

Html rolloutPeople(const char* titleId, const BulkPeople& people, const BothLanguages& say) {
    if (people.count == 0) return {};
    return element("div",
                   say("h3", {titleId, {}}) + countLine(people, say) + peopleList(people, say),
                   {{"class", "group"}});
}

/// How far the files came on the computers, and who is to be looked after.
Html rolloutContent(const BulkRollout& rollout, const BothLanguages& say) {
    if (rollout.counts.empty()) return {};
    const auto number = [&](RolloutState state) {
        const auto count = rollout.counts.find(state);
        return std::int64_t(count == rollout.counts.end() ? 0 : count->second);
    };
    return say("p", {MESSAGE_ID("bulk.rollout.counts"),
                     {{"done", number(RolloutState::Done)},
                      {"kept", number(RolloutState::Kept)},
                      {"failed", number(RolloutState::Failed)},
                      {"undone", number(RolloutState::Undone)},
                      {"unseen", number(RolloutState::NotSeen)}}}) +
           rolloutPeople(MESSAGE_ID("bulk.rollout.failed"), rollout.failed, say) +
           rolloutPeople(MESSAGE_ID("bulk.rollout.kept"), rollout.kept, say) +
           rolloutPeople(MESSAGE_ID("bulk.rollout.not-seen"), rollout.notSeen, say);
}

Html bulkContent(const BulkView& view, const BothLanguages& say) {
    const auto cause = [&](const BulkCause& one) { return causeGroup(one, say); };
    const auto urgent = [&](const BulkGroup& one) { return urgentGroup(one, say); };
    const auto advice = [&](const BulkGroup& one) { return adviceGroup(one, say); };
    const Html gone = view.gone.count == 0 ? Html{}
                                           : say("p", {MESSAGE_ID("bulk.gone.what"), {}}) +
                                                 peopleList(view.gone, say);
    return overview(view, say) +
           bulkCard(MESSAGE_ID("bulk.urgent"), each(view.urgent, urgent), say, "first") +
           bulkCard(MESSAGE_ID("bulk.failures"), each(view.failures, cause), say, "first") +
           bulkCard(MESSAGE_ID("bulk.move"), moveContent(view.move, say), say) +
           bulkCard(MESSAGE_ID("bulk.rollout"), rolloutContent(view.rollout, say), say) +
           bulkCard(MESSAGE_ID("bulk.servers"), serverFaults(view, say), say, "cautions") +
           bulkCard(MESSAGE_ID("bulk.fullness"), fullnessPicture(view, say), say) +
           bulkCard(MESSAGE_ID("bulk.who-gets-what"), each(view.groups, advice), say) +
           bulkCard(MESSAGE_ID("bulk.skips"), each(view.skips, cause), say) +
           bulkCard(MESSAGE_ID("bulk.gone"), gone, say) +
           element("footer", say("p", {MESSAGE_ID("bulk.all-in-table"), {}}, "faint"));
}

Html bulkHead(const BulkView& view, const BothLanguages& say) {
    return emptyElement("meta", {{"charset", "utf-8"}}) +
           emptyElement("meta", {{"name", "generator"}, {"content", std::string(bulkPageMark)}}) +
           emptyElement(
               "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
           emptyElement("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
           element("title", say.oneLine(counted(MESSAGE_ID("bulk.title"), view.accounts))) +
           Html{"<style>" + std::string(styleSheet()) + std::string(languageChoiceStyle) +
                std::string(bulkStyle) + "</style>"};
}

}  // namespace

std::string bulkPage(const BulkView& view, const Sentences& first, const Sentences& second) {
    const BothLanguages say(first, second);
    const Html body = languageChoice(first) + element("main", bulkContent(view, say));
    const Html page = element("html", element("head", bulkHead(view, say)) + element("body", body),
                              {{"lang", std::string(nameOf(first.language()))}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

}  // namespace mailadvisor
