#include "web/setup/setup_site.h"

#include "base/ascii.h"
#include "base/json.h"
#include "net/event_loop.h"
#include "report/setup_note.h"
#include "web/page/answer_field.h"
#include "web/setup/setup_assets.h"
#include "web/setup/setup_frame.h"
#include "web/setup/setup_page.h"

#include <utility>

namespace mailadvisor::web {
namespace {

constexpr std::string_view formType = "application/x-www-form-urlencoded";
/// Most answers lead to the next question at once: then no page of work flashes by.
constexpr std::chrono::milliseconds settling{400};
constexpr std::chrono::milliseconds glance{10};

HttpReply wordsOnly(int status, std::string text) {
    return {status, "text/plain; charset=utf-8", std::move(text), setupHeaders()};
}

HttpReply onTo(std::string place) {
    HttpReply reply = wordsOnly(303, "See " + place + "\n");
    reply.fields.push_back({"Location", std::move(place)});
    return reply;
}

bool isRead(const HttpRequest& request) {
    return request.method == "GET" || request.method == "HEAD";
}

}  // namespace

Task<HttpReply> SetupSite::reply(HttpRequest request) {
    for (const Asset* asset : {&setupStyleAsset(), &setupScriptAsset()}) {
        if (request.path != asset->path || !isRead(request)) continue;
        const Knock knock = door_.knockForAssets(request);
        co_return knock == Knock::Welcome ? replyWith(*asset) : turnedAway(knock, parts_.say);
    }
    if (request.path == "/enter" && request.method == "POST") co_return enter(request);
    if (const Knock knock = door_.knock(request); knock != Knock::Welcome) {
        co_return turnedAway(knock, parts_.say);
    }
    lastSeen_ = Deadline::Clock::now();
    const bool isAboutPage = request.path == "/leaving" || request.path == "/news";
    if (!isAboutPage) isClosed_ = false;
    if (isRead(request)) {
        if (request.path == "/") co_return co_await page(std::move(request.query));
        if (request.path == "/news") co_return news();
        if (request.path == "/note") co_return note();
        if (request.path == "/favicon.ico") co_return HttpReply{204, "", "", setupHeaders()};
    }
    if (request.method == "POST") co_return posted(request);
    co_return wordsOnly(404, "There is no such page.\n");
}

HttpReply SetupSite::enter(const HttpRequest& request) {
    const auto form = Form::read(request.body);
    const Knock knock = door_.enter(request, form ? form->first("token") : std::string_view());
    if (knock != Knock::Welcome) return turnedAway(knock, parts_.say);
    lastSeen_ = Deadline::Clock::now();
    parts_.entered();
    HttpReply reply = leadingOn(parts_.say);
    reply.fields.push_back(door_.cookieField());
    return reply;
}

Task<HttpReply> SetupSite::page(std::string query) {
    if (isFinished_) co_return goodbyePage(parts_.say);
    const auto form = Form::read(query);
    const auto language = form ? languageFromName(form->first("lang")) : std::nullopt;
    if (language && *language != parts_.say.language()) parts_.say = Sentences(*language);
    const auto settled = Deadline::in(settling);
    while (parts_.front.stage() == PageFront::Stage::Working && !settled.isPast()) {
        co_await sleepUntil(Deadline::in(glance));
    }
    const SetupView view{parts_.front, parts_.programs.sentencesIn(parts_.say.language()),
                         parts_.programs, std::exchange(isOutdated_, false)};
    co_return setupPage(view, ++pages_);
}

HttpReply SetupSite::news() {
    const Sentences& say = parts_.programs.sentencesIn(parts_.say.language());
    Json lines = Json::array();
    for (const Message& line : parts_.front.progressLines()) lines.push_back(say(line));
    // What was told meanwhile stands on the page only when that is made anew.
    const Json json{{"turn", parts_.front.turn()}, {"lines", std::move(lines)}};
    return {200, "application/json", dumpJson(json), setupHeaders()};
}

HttpReply SetupSite::note() const {
    const auto& trouble = parts_.front.trouble();
    if (!trouble) return wordsOnly(404, "There is no such page.\n");
    const Sentences& say = parts_.programs.sentencesIn(parts_.say.language());
    HttpReply reply = wordsOnly(200, setupNote(*trouble, say));
    reply.fields.push_back({"Content-Disposition", "attachment; filename=\"mailadvisor.txt\""});
    return reply;
}

HttpReply SetupSite::posted(HttpRequest& request) {
    if (request.path == "/here") return {204, "", "", setupHeaders()};
    if (request.path == "/leaving") {
        if (request.body == std::to_string(pages_)) isClosed_ = true;
        return {204, "", "", setupHeaders()};
    }
    if (!lowerAscii(trimmed(request.field("Content-Type"))).starts_with(formType)) {
        return wordsOnly(415, "This page takes its own form only.\n");
    }
    const auto form = Form::read(request.body);
    wipe(request.body);
    if (!form) return wordsOnly(400, parts_.say(form.error().text) + "\n");
    if (request.path == "/answer") return answered(*form);
    if (request.path == "/undo") {
        const auto id = parts_.front.undoId();
        const bool isOver = parts_.front.stage() == PageFront::Stage::Over;
        if (id && isOver) parts_.front.takeBack(parts_.undo(*id));
        return onTo("/");
    }
    if (request.path == "/finish") {
        isFinished_ = parts_.front.stage() == PageFront::Stage::Over;
        return isFinished_ ? goodbyePage(parts_.say) : onTo("/");
    }
    return wordsOnly(404, "There is no such page.\n");
}

HttpReply SetupSite::answered(const Form& form) {
    const bool isOfThisTurn = form.first("turn") == std::to_string(parts_.front.turn());
    isOutdated_ = !isOfThisTurn || !say(form);
    // Whatever stood in the form may have been a password (on the heap: system/wiped_memory.h).
    wipeStackBelow();
    return onTo("/");
}

/// Hands on what the form says to the open question; false when none is open.
bool SetupSite::say(const Form& form) {
    PageFront& front = parts_.front;
    const auto& question = front.question();
    if (!question) return false;
    if (form.has("cancel")) return front.answer(GiveUp());
    if (form.has("back")) return front.answer(GoBack());
    if (form.has("without")) return front.answer(Secret());
    if (form.has("change")) {
        const auto id = dialogue::questionFromName(form.first("change"));
        return id && front.answer(*id);
    }
    if (question->kind == dialogue::Kind::Secret) {
        std::string typed(form.first(nameOf(question->id)));
        if (!typed.empty()) return front.answer(Secret(std::move(typed)));
        front.complain({MESSAGE_ID("here.password-empty"), {}});
        return true;
    }
    auto value = valueIn(form, *question);
    if (value) return front.answer(*std::move(value));
    front.complain(misfit(*question).text);
    return true;
}

bool SetupSite::isDeserted() const {
    const auto silence = Deadline::Clock::now() - lastSeen_;
    return silence > (isClosed_ ? parts_.patience.closed : parts_.patience.idle);
}

}  // namespace mailadvisor::web
