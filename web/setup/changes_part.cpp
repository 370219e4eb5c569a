#include "web/setup/changes_part.h"

#include "report/html/card.h"
#include "report/undo_report.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

/// As many lines of a change are read at a glance; more open by a click.
constexpr std::ptrdiff_t linesAtAGlance = 24;
/// The column at which the report of an undo would be wrapped: the browser does that.
constexpr int unwrapped = 4096;

std::string classOfLine(std::string_view line) {
    if (line.starts_with("@@")) return "place";
    if (line.starts_with("+")) return "added";
    return line.starts_with("-") ? "gone" : "same";
}

std::vector<std::string_view> partedLines(std::string_view rest) {
    std::vector<std::string_view> lines;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

Html linesOf(const FileChange& change) {
    Html lines;
    for (const auto line : partedLines(change.diff)) {
        // Copied and read aloud, a line ends where it ends.
        lines += element("span", value(line), {{"class", classOfLine(line)}}) + Html{"\n"};
    }
    return lines;
}

Html differenceOf(const FileChange& change, const Sentences& say) {
    if (change.diff.empty()) {
        return element("p", say({MESSAGE_ID("here.file-unshown"), {}}), {{"class", "faint"}});
    }
    Html lines = element(
        "pre", linesOf(change),
        {{"class", "diff"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", change.path}});
    const auto count = std::ranges::count(change.diff, '\n');
    if (count <= linesAtAGlance) return lines;
    const Message all{MESSAGE_ID("here.show-lines"), {{"n", std::int64_t{count}}}};
    return element("details", element("summary", say(all)) + lines);
}

Html fileCard(const FileChange& change, const Sentences& say) {
    const char* id = change.isNew ? MESSAGE_ID("here.file-new") : MESSAGE_ID("here.file-changed");
    return element("section", element("h2", say({id, {}})) +
                                  element("p", value(change.path), {{"class", "path"}}) +
                                  differenceOf(change, say));
}

Html numbered(const std::vector<Message>& steps, const Sentences& say) {
    Html items;
    for (const Message& step : steps) items += element("li", say(step));
    return items.source.empty() ? Html{} : element("ol", items);
}

}  // namespace

Html plannedPart(const SetupView& view, std::string_view heading) {
    const SetupPreview& preview = *view.front.preview();
    Html files;
    for (const FileChange& change : preview.changes) files += fileCard(change, view.say);
    return element(heading, view.say({MESSAGE_ID("here.planned"), {}}), {{"class", "title"}}) +
           card(MESSAGE_ID("report.cautions"), list(preview.bundle.cautions, view.say), view.say,
                "cautions") +
           files;
}

Html writtenPart(const SetupView& view, std::string_view heading) {
    const SetupPreview& preview = *view.front.preview();
    Html paths;
    for (const FileChange& change : preview.changes) {
        paths += element("li", change.path, {{"class", "path"}});
    }
    const Message title{MESSAGE_ID("report.written"), {{"folder", preview.folder}}};
    return element("section",
                   element(heading, view.say(title), {{"class", "path"}}) + element("ul", paths)) +
           card(MESSAGE_ID("report.next-steps"), numbered(preview.bundle.steps, view.say),
                view.say);
}

Html takenBackPart(const SetupView& view) {
    const auto& undone = *view.front.undone();
    if (!undone) {
        Html why = element("h1", view.say(undone.error().text));
        if (!undone.error().remedy.empty()) why += element("p", view.say(undone.error().remedy));
        return element("section", why, {{"class", "first"}});
    }
    const PageStyle style{.width = unwrapped, .colour = false};
    const std::string report = undoReport(undone->record, undone->taken, false, view.say, style);
    return element("section", element("h1", view.say({MESSAGE_ID("here.undone"), {}})) +
                                  element("div", reportLines(report), {{"class", "note"}}));
}

Html reportLines(std::string_view report) {
    Html lines;
    for (const auto line : partedLines(report)) lines += text(line) + Html{"\n"};
    return lines;
}

}  // namespace mailadvisor::web
