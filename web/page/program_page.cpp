#include "web/page/program_page.h"

#include "base/escape.h"
#include "base/lists.h"
#include "output/archive_bytes.h"
#include "report/html/card.h"
#include "report/html/guide_page.h"
#include "report/qr_code.h"
#include "web/page/frame.h"
#include "web/page/inline_styles.h"
#include "web/page/program_bundle.h"

#include <algorithm>
#include <array>

namespace mailadvisor::web {
namespace {

constexpr std::string_view allFiles = "all";
constexpr std::string_view profileCode = "profile";

std::string lastStepOf(std::string_view path) {
    return std::string(path.substr(path.rfind('/') + 1));
}

std::string contentTypeOf(std::string_view path) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> known{
        {{".mobileconfig", "application/x-apple-aspen-config"},
         {".svg", "image/svg+xml"},
         {".xml", "application/xml"},
         {".html", "text/html; charset=utf-8"},
         {".zip", "application/zip"},
         {".txt", "text/plain; charset=utf-8"}}};
    for (const auto& [suffix, type] : known) {
        if (path.ends_with(suffix)) return std::string(type);
    }
    return "application/octet-stream";
}

HttpReply download(const std::string& name, std::string bytes) {
    HttpReply reply{200, contentTypeOf(name), std::move(bytes), privateHeaders()};
    // A name of ASCII letters for old browsers is the same name (RFC 6266 §4.3).
    reply.fields.push_back(
        {"Content-Disposition", "attachment; filename*=UTF-8''" + percentEncode(name)});
    return reply;
}

Html postedForm(const PageView& view, const Walk& walk, const std::string& action,
                const std::string& program, const Html& content) {
    Fields carried = carriedFields(walk);
    if (!program.empty()) carried.emplace_back("program", program);
    return element("form", hiddenFields(view, carried) + content,
                   {{"method", "post"}, {"action", action}});
}

Html backToAdvice(const PageView& view, const Walk& walk) {
    return postedForm(
        view, walk, "/", "",
        element("div", element("button", view.say({MESSAGE_ID("page.to-advice"), {}})),
                {{"class", "buttons"}}));
}

Html actionButton(const std::string& label, const std::string& action, const std::string& file,
                  bool isMain) {
    const std::string style = isMain ? "main" : "plain";
    return file.empty()
               ? element("button", label, {{"formaction", action}, {"class", style}})
               : element(
                     "button", label,
                     {{"formaction", action}, {"class", style}, {"name", "file"}, {"value", file}});
}

/// A profile is fetched by a link: then it is signed, and a phone that scans the link gets it too.
/// This is the only URL with an address in it.
std::string profileLink(const ProgramBundle& made) {
    const auto isProfile = [](const BundleFile& file) { return file.takesSignature; };
    if (!std::ranges::any_of(made.bundle.files, isProfile)) return {};
    return "/email.mobileconfig?email=" + percentEncode(made.address) +
           "&protocol=" + std::string(nameOf(made.type));
}

/// What the files are, and one button that brings them.
Html fileButtons(const PageView& view, const ProgramBundle& made) {
    const auto& say = view.say;
    const Bundle& bundle = made.bundle;
    Html purposes;
    for (const auto& file : bundle.files) {
        purposes += element(
            "li", element("b", value(lastStepOf(file.path))) + text(" ") + text(say(file.purpose)));
    }
    for (const auto& code : bundle.codes) purposes += element("li", say(code.purpose));
    Html buttons;
    if (const std::string link = profileLink(made); !link.empty()) {
        buttons += element("a", say({MESSAGE_ID("page.get-profile"), {}}),
                           {{"class", "button main"}, {"href", link}}) +
                   actionButton(say({MESSAGE_ID("page.profile-code"), {}}), "/code",
                                std::string(profileCode), false);
    } else if (bundle.files.size() == 1) {
        const std::string& path = bundle.files.front().path;
        buttons += actionButton(say({MESSAGE_ID("page.get-file"), {{"file", lastStepOf(path)}}}),
                                "/file", path, true);
    } else if (!bundle.files.empty()) {
        buttons += actionButton(say({MESSAGE_ID("page.get-files"), {}}), "/file",
                                std::string(allFiles), true);
    }
    for (const auto& code : bundle.codes) {
        buttons += actionButton(say({MESSAGE_ID("page.show-code"), {}}), "/code", code.path, false);
    }
    return element("ul", purposes) + element("div", buttons, {{"class", "buttons"}});
}

Html stepsOf(const std::vector<Message>& steps, const Sentences& say) {
    Html items;
    for (const auto& step : steps) items += element("li", say(step));
    return items.source.empty() ? Html{} : element("ol", items);
}

Html filesCard(const PageView& view, const Walk& walk, const ProgramBundle& made) {
    if (made.card.files == nullptr) return {};
    return card(MESSAGE_ID("page.with-file"),
                postedForm(view, walk, "/program", made.card.id, fileButtons(view, made)) +
                    stepsOf(made.bundle.steps, view.say),
                view.say);
}

Html sheetCard(const PageView& view, const Walk& walk, const ProgramBundle& made) {
    if (!made.card.guide) return {};
    const bool isOnlyWay = made.card.files == nullptr;
    const Html button = element(
        "div", actionButton(view.say({MESSAGE_ID("page.open-sheet"), {}}), "/sheet", "", isOnlyWay),
        {{"class", "buttons"}});
    return card(MESSAGE_ID("page.by-hand-title"),
                element("p", view.say({MESSAGE_ID("page.sheet-help"), {}})) +
                    postedForm(view, walk, "/program", made.card.id, button),
                view.say);
}

/// The code of that name; an empty one when there is none.
QrCode codeIn(const PageView& view, const ProgramBundle& made, std::string_view name) {
    const std::string link = profileLink(made);
    if (name == profileCode && !link.empty()) {
        return {{}, view.site.baseUrl + link, {MESSAGE_ID("page.profile-code.use"), {}}};
    }
    const auto code = std::ranges::find(made.bundle.codes, name, &QrCode::path);
    return code == made.bundle.codes.end() ? QrCode{} : *code;
}

HttpReply notThere(const PageView& view, const Walk& walk) {
    const std::string title = view.say({MESSAGE_ID("page.no-such-program"), {}});
    return framed(
        view, title,
        element("section",
                element("h1", title) +
                    element("p", view.say({MESSAGE_ID("page.no-such-program.help"), {}})) +
                    backToAdvice(view, walk)),
        404);
}

}  // namespace

HttpReply programPage(const PageView& view, const Walk& walk, const Form& form) {
    const auto made = bundleFor(view, walk, form.first("program"));
    if (!made) return notThere(view, walk);
    const auto& say = view.say;
    const std::string title =
        say({MESSAGE_ID("page.program-title"), {{"program", made->card.name}}});
    const Html type = typeLine(view, made->card, made->type);
    const Html content =
        element("h1", title, {{"class", "title"}}) +
        (type.source.empty() ? Html{} : element("section", type, {{"class", "cautions"}})) +
        filesCard(view, walk, *made) + sheetCard(view, walk, *made) +
        card(MESSAGE_ID("report.cautions"), list(made->bundle.cautions, say), say, "cautions") +
        backToAdvice(view, walk);
    return framed(view, title, content);
}

HttpReply programFile(const PageView& view, const Walk& walk, const Form& form) {
    const auto made = bundleFor(view, walk, form.first("program"));
    if (!made) return notThere(view, walk);
    const auto& files = made->bundle.files;
    if (form.first("file") == allFiles && !files.empty()) {
        auto zip = zipOf(made->bundle);
        return zip ? download(made->card.files->metadata.id + ".zip", *std::move(zip))
                   : notThere(view, walk);
    }
    const auto file = std::ranges::find_if(
        files, [&](const BundleFile& one) { return one.path == form.first("file"); });
    return file == files.end() ? notThere(view, walk)
                               : download(lastStepOf(file->path), file->content);
}

HttpReply programSheet(const PageView& view, const Walk& walk, const Form& form) {
    const auto made = bundleFor(view, walk, form.first("program"));
    if (!made || !made->card.guide) return notThere(view, walk);
    const Guide& guide = *made->card.guide;
    const auto modules = qrModulesOf(guide.codePayload);
    std::string sheet = guidePage(guide, modules ? qrSvg(*modules) : "", view.say);
    auto headers = privateHeaders(inlineStylesOf(sheet));
    return {200, "text/html; charset=utf-8", std::move(sheet), std::move(headers)};
}

HttpReply programCode(const PageView& view, const Walk& walk, const Form& form) {
    const auto made = bundleFor(view, walk, form.first("program"));
    if (!made) return notThere(view, walk);
    const auto code = codeIn(view, *made, form.first("file"));
    const auto modules = qrModulesOf(code.payload);
    if (!modules) return notThere(view, walk);
    const std::string title =
        view.say({MESSAGE_ID("page.program-title"), {{"program", made->card.name}}});
    const Html back =
        element("div", element("button", view.say({MESSAGE_ID("page.to-program"), {}})),
                {{"class", "buttons"}});
    return framed(
        view, title,
        element("section", element("h1", title) + element("p", view.say(code.purpose)) +
                               element("div", Html{qrSvg(*modules)},
                                       {{"class", "qr"},
                                        {"role", "img"},
                                        {"aria-label", view.say({MESSAGE_ID("page.code"), {}})}}) +
                               postedForm(view, walk, "/program", made->card.id, back)));
}

}  // namespace mailadvisor::web
