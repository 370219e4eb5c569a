#include "web/page/page.h"

#include "base/ascii.h"
#include "dialogue/question_table.h"
#include "web/page/advice_part.h"
#include "web/page/assets.h"
#include "web/page/frame.h"
#include "web/page/program_page.h"
#include "web/page/programs.h"
#include "web/page/question_form.h"
#include "web/page/trouble_page.h"

#include <algorithm>
#include <array>

namespace mailadvisor::web {
namespace {

constexpr std::array<std::string_view, 7> formPaths{"/",     "/program", "/file",   "/sheet",
                                                    "/code", deskPath,   callerPath};

bool isTroublePath(std::string_view path) { return path == deskPath || path == callerPath; }

Language languageIn(const Form& form) {
    return languageFromName(form.first("lang")).value_or(Language::Thai);
}

HttpReply plain(int status, std::string text, std::vector<HttpField> fields = {}) {
    fields.push_back({"Cache-Control", "no-store"});
    fields.push_back({"X-Content-Type-Options", "nosniff"});
    return {status, "text/plain; charset=utf-8", std::move(text), std::move(fields)};
}

PageView viewOf(const PageSite& site, const HttpRequest& request, Language language) {
    PageView view{site, site.programs.sentencesIn(language),
                  visitorOf(request.field("User-Agent"))};
    view.look = site.own;
    view.path = request.path;
    view.isPosted = request.method == "POST";
    return view;
}

/// All that brings the page again: what was answered, and which page of it.
Fields carriedBy(const Walk& walk, const Form& form) {
    Fields carried = carriedFields(walk);
    for (const auto* name : {"program", "file"}) {
        if (form.has(name)) carried.emplace_back(name, form.first(name));
    }
    if (walk.question && dialogue::standingOf(walk.setup).reopened.contains(walk.question->id)) {
        carried.emplace_back("change", nameOf(walk.question->id));
        const auto answers = dialogue::standingOf(walk.setup).answers;
        const auto before = answers.find(walk.question->id);
        if (const auto* text = std::get_if<std::string>(&before->second)) {
            carried.emplace_back(nameOf(walk.question->id), *text);
        }
    }
    return carried;
}

Html linkToTrouble(const PageView& view) {
    const auto language = view.say.language();
    const std::string query =
        language == Language::Thai ? "" : "?lang=" + std::string(nameOf(language));
    return element("p",
                   element("a", view.say({MESSAGE_ID("page.trouble-link"), {}}),
                           {{"href", std::string(callerPath) + query}}),
                   {{"class", "jump"}});
}

HttpReply questionPage(const PageView& view, const Walk& walk) {
    Html content;
    const bool isFirst = walk.setup.said.empty() && walk.question->problem.empty();
    if (isFirst) {
        content += element("p", view.say({MESSAGE_ID("page.welcome"), {}}), {{"class", "lead"}});
    }
    if (walk.isLinkDead) {
        content +=
            element("p", view.say({MESSAGE_ID("page.link-dead"), {}}), {{"class", "in-app"}});
    }
    content += questionForm(view, walk);
    if (!walk.setup.said.empty()) content += answersCard(view, walk);
    if (isFirst) content += linkToTrouble(view);
    return framed(view, questionTitle(view, *walk.question), content);
}

/// Kindly, with what can be done, and the form for another try.
HttpReply foreignPage(const PageView& view, const Walk& walk) {
    const auto& say = view.say;
    const std::vector<Argument> domain{{"domain", walk.foreignDomain}};
    const std::string title = say({MESSAGE_ID("page.foreign"), domain});
    Walk again;
    again.question = questionOf(dialogue::rowOf(dialogue::QuestionId::Address));
    const Html what =
        element("ul", element("li", say({MESSAGE_ID("page.foreign-check"), domain})) +
                          element("li", say({MESSAGE_ID("page.foreign-ask"), domain})));
    return framed(view, title,
                  element("section", element("h1", title) + what, {{"class", "cautions"}}) +
                      questionForm(view, again));
}

HttpReply unreadable(const PageView& view, const Error& error) {
    const auto& say = view.say;
    const std::string title = say(error.text);
    const bool isOfTrouble = isTroublePath(view.path);
    const Html again = element("a", say({MESSAGE_ID("page.begin-again"), {}}),
                               {{"class", "button main"}, {"href", isOfTrouble ? view.path : "/"}});
    return framed(view, title, element("section", element("h1", title) + element("p", again)),
                  error.code == ErrorCode::LimitExceeded ? 413 : 400);
}

HttpReply answerTo(const PageView& view, const Walk& walk, const Form& form) {
    if (walk.question) return questionPage(view, walk);
    if (!walk.foreignDomain.empty()) return foreignPage(view, walk);
    if (view.path == "/program") return programPage(view, walk, form);
    if (view.path == "/file") return programFile(view, walk, form);
    if (view.path == "/sheet") return programSheet(view, walk, form);
    if (view.path == "/code") return programCode(view, walk, form);
    return advicePart(view, walk);
}

HttpReply troubleAnswer(const PageSite& site, PageView view, const Form& form) {
    const Trouble trouble = troubleIn(site, form);
    if (trouble.domain != nullptr) view.look = trouble.domain;
    view.carried = carriedFields(trouble);
    return troublePage(view, trouble);
}

HttpReply posted(const PageSite& site, const HttpRequest& request) {
    const auto type = lowerAscii(trimmed(request.field("Content-Type")));
    if (!type.starts_with("application/x-www-form-urlencoded")) {
        return plain(415, "This page takes its own form only.\n");
    }
    const auto form = Form::read(request.body);
    if (!form) return unreadable(viewOf(site, request, Language::Thai), form.error());
    PageView view = viewOf(site, request, languageIn(*form));
    if (isTroublePath(view.path)) return troubleAnswer(site, std::move(view), *form);
    const Walk way = walk(site, *form);
    if (way.domain != nullptr) view.look = way.domain;
    view.carried = carriedBy(way, *form);
    return answerTo(view, way, *form);
}

/// The first page behind somebody's own link: the address is known, so the next question comes.
HttpReply personalPage(const PageSite& site, PageView view, const Form& query) {
    const Walk way = walk(site, query);
    if (way.domain != nullptr) view.look = way.domain;
    view.isPosted = true;  // there is something to carry along
    view.carried = carriedBy(way, query);
    return answerTo(view, way, query);
}

HttpReply startPage(const PageSite& site, const HttpRequest& request) {
    const auto query = Form::read(request.query);
    PageView view = viewOf(site, request, query ? languageIn(*query) : Language::Thai);
    if (query && query->has("me") && view.path == "/")
        return personalPage(site, std::move(view), *query);
    HttpReply reply = isTroublePath(view.path) ? troublePage(view, troubleIn(site, Form()))
                                               : questionPage(view, walk(site, Form()));
    // Nobody's answers are in it, but what it says first depends on the browser.
    reply.fields.front().value = "no-cache";
    reply.fields.push_back({"Vary", "User-Agent"});
    return reply;
}

std::optional<HttpReply> assetAt(const PageSite& site, const std::string& path) {
    for (const Asset* asset : {&styleAsset(), &scriptAsset()}) {
        if (asset->path == path) return replyWith(*asset);
    }
    const auto name = domainOfPicture(path);
    const PageDomain* domain = name.empty() || !site.find ? nullptr : site.find(name);
    if (domain == nullptr || domain->logo.contentType.empty()) return std::nullopt;
    const Asset picture = pictureAsset(*domain);
    return picture.path == path ? std::optional(replyWith(picture)) : std::nullopt;
}

bool isFormPath(const std::string& path) {
    return std::ranges::find(formPaths, path) != formPaths.end();
}

}  // namespace

HttpReply page(const PageSite& site, const HttpRequest& request) {
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    const bool isPost = request.method == "POST";
    if (auto asset = assetAt(site, request.path)) {
        return isGet ? *std::move(asset) : plain(405, "GET only.\n", {{"Allow", "GET, HEAD"}});
    }
    if (request.path == "/favicon.ico") return {204, "", "", {{"Cache-Control", "max-age=86400"}}};
    if (!isFormPath(request.path)) return plain(404, "There is no such page.\n");
    if (isPost) return posted(site, request);
    if (!isGet) return plain(405, "GET or POST.\n", {{"Allow", "GET, HEAD, POST"}});
    if (request.path == "/" || isTroublePath(request.path)) return startPage(site, request);
    // What a form brought before: without its answers it begins again.
    return plain(303, "See /\n", {{"Location", "/"}});
}

}  // namespace mailadvisor::web
