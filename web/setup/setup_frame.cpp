#include "web/setup/setup_frame.h"

#include "web/page/frame.h"
#include "web/setup/setup_assets.h"

namespace mailadvisor::web {
namespace {

Html switchOf(const Sentences& say) {
    const bool isThai = say.language() == Language::Thai;
    const std::string code = isThai ? "en" : "th";
    return element(
        "a", isThai ? "English" : "ภาษาไทย",
        {{"class", "language"}, {"href", "/?lang=" + code}, {"lang", code}, {"hreflang", code}});
}

Html refreshOf(const std::string& seconds) {
    return emptyElement("meta", {{"http-equiv", "refresh"}, {"content", seconds + "; url=/"}});
}

Html headOf(const SetupSheet& sheet, const Sentences& say) {
    Html head = emptyElement("meta", {{"charset", "utf-8"}}) +
                emptyElement("meta", {{"name", "viewport"},
                                      {"content", "width=device-width, initial-scale=1"}}) +
                emptyElement("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
                element("title", sheet.title + " · " + say({MESSAGE_ID("here.title"), {}})) +
                emptyElement("link", {{"rel", "stylesheet"}, {"href", setupStyleAsset().path}});
    if (sheet.isLast) return head;
    if (!sheet.refreshAfterSeconds.empty()) {
        head += element("noscript", refreshOf(sheet.refreshAfterSeconds));
    }
    return head + element("script", Html{}, {{"src", setupScriptAsset().path}, {"defer", "defer"}});
}

Html bodyOf(const SetupSheet& sheet, const Sentences& say) {
    Html top = element("p", element("span", say({MESSAGE_ID("here.title"), {}})));
    if (!sheet.isLast) top += switchOf(say);
    const Html parts =
        element("a", say({MESSAGE_ID("page.skip"), {}}),
                {{"class", "skip"}, {"href", "#content"}}) +
        element("header", top, {{"class", "bar"}}) +
        element("main", sheet.content, {{"id", "content"}, {"tabindex", "-1"}}) +
        element("footer",
                element("p", say({MESSAGE_ID("here.footer"), {}}), {{"class", "faint"}})) +
        element("p", Html{}, {{"id", "said"}, {"class", "skip"}, {"role", "status"}});
    return element("body", parts,
                   {{"data-copying", say({MESSAGE_ID("page.copy"), {}})},
                    {"data-copied", say({MESSAGE_ID("page.copied"), {}})},
                    {"data-lost", say({MESSAGE_ID("here.lost"), {}})},
                    {"data-page", std::to_string(sheet.page)},
                    {"data-turn", std::to_string(sheet.turn)}});
}

HttpReply replyOf(int status, const Sentences& say, const Html& head, const Html& body) {
    const Html page = element("html", element("head", head) + body,
                              {{"lang", std::string(nameOf(say.language()))}});
    return {status, "text/html; charset=utf-8", "<!DOCTYPE html>\n" + page.source + "\n",
            setupHeaders()};
}

}  // namespace

std::vector<HttpField> setupHeaders() {
    auto fields = privateHeaders();
    for (HttpField& field : fields) {
        if (field.name == "Content-Security-Policy") field.value += "; connect-src 'self'";
        // Without a referrer of its own origin a form's Origin would be `null` (Fetch §3.2).
        if (field.name == "Referrer-Policy") field.value = "same-origin";
    }
    return fields;
}

HttpReply framed(const SetupSheet& sheet, const Sentences& say) {
    return replyOf(sheet.status, say, headOf(sheet, say), bodyOf(sheet, say));
}

HttpReply leadingOn(const Sentences& say) {
    const std::string title = say({MESSAGE_ID("here.entering"), {}});
    const SetupSheet sheet{title, {}, 200, 0, 0, {}, true};
    const Html link = element("p", element("a", say({MESSAGE_ID("page.continue"), {}}),
                                           {{"class", "button main"}, {"href", "/"}}));
    return replyOf(
        200, say, headOf(sheet, say) + refreshOf("0"),
        element("body", element("main", element("section", element("h1", title) + link))));
}

}  // namespace mailadvisor::web
