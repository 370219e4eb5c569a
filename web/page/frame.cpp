#include "web/page/frame.h"

#include "base/host_name.h"
#include "web/page/assets.h"

namespace mailadvisor::web {
namespace {

constexpr std::string_view parameterOfLine = "openExternalBrowser=1";

Language otherThan(Language language) {
    switch (language) {
        case Language::Thai: return Language::English;
        case Language::English: return Language::Thai;
    }
    return Language::Thai;
}

/// Each language in its own letters: who looks for it reads no other.
std::string ownName(Language language) {
    switch (language) {
        case Language::Thai: return "ภาษาไทย";
        case Language::English: return "English";
    }
    return {};
}

/// A link where nothing was said yet, else a button that brings the answers along.
Html languageSwitch(const PageView& view) {
    const Language other = otherThan(view.say.language());
    const std::string code(nameOf(other));
    if (!view.isPosted) {
        return element("a", ownName(other),
                       {{"class", "language"},
                        {"href", view.path + (other == Language::Thai ? "" : "?lang=" + code)},
                        {"lang", code},
                        {"hreflang", code}});
    }
    Html fields;
    for (const auto& [name, value] : view.carried) {
        fields += emptyElement("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
    }
    const Html button =
        element("button", ownName(other),
                {{"class", "language"}, {"name", "lang"}, {"value", code}, {"lang", code}});
    return element("form", fields + button, {{"method", "post"}, {"action", view.path}});
}

std::string nameOfLook(const PageView& view) {
    if (view.look == nullptr) return view.say({MESSAGE_ID("page.title"), {}});
    const Domain& domain = view.look->domain;
    return domain.displayName.empty() ? displayHost(domain.domain) : domain.displayName;
}

Html bar(const PageView& view) {
    Html whose;
    const std::string name = nameOfLook(view);
    if (view.look != nullptr && !view.look->logo.contentType.empty()) {
        whose += emptyElement("img", {{"src", pictureAsset(*view.look).path}, {"alt", ""}});
    }
    whose += element("span", name);
    return element("header", element("p", whose) + languageSwitch(view), {{"class", "bar"}});
}

/// A settings file cannot be opened there; LINE lets a link lead out, the others only their menu.
Html wayOut(const PageView& view) {
    if (!view.visitor.isInApp()) return {};
    const bool isApple = view.visitor.platform == Platform::Ios;
    const std::vector<Argument> words{{"app", view.visitor.app},
                                      {"browser", std::string(isApple ? "Safari" : "Chrome")}};
    const std::string link = linkToSend(view.site);
    if (view.visitor.app == "LINE") {
        return element(
            "aside",
            element("p", view.say({MESSAGE_ID("page.in-line"), words})) +
                element("p", element("a", view.say({MESSAGE_ID("page.open-browser"), words}),
                                     {{"class", "button main"}, {"href", link}})),
            {{"class", "in-app"}});
    }
    const char* text = isApple ? MESSAGE_ID("page.in-app-apple") : MESSAGE_ID("page.in-app");
    return element("aside",
                   element("p", view.say({text, words})) +
                       element("p", element("span", link, {{"class", "wide"}})),
                   {{"class", "in-app"}});
}

Html footer(const PageView& view) {
    Html content;
    if (const std::string desk = helpDeskOf(view); !desk.empty()) {
        content += element("p", view.say({MESSAGE_ID("page.help"), {}})) +
                   element("p", desk, {{"class", "desk"}});
    }
    content += element("p", view.say({MESSAGE_ID("page.no-password"), {}}), {{"class", "faint"}});
    return element("footer", content);
}

Html head(const PageView& view, const std::string& title) {
    return emptyElement("meta", {{"charset", "utf-8"}}) +
           emptyElement(
               "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
           emptyElement("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
           emptyElement("meta", {{"name", "format-detection"}, {"content", "email=no"}}) +
           element("title", title + " · " + nameOfLook(view)) +
           emptyElement("link", {{"rel", "stylesheet"}, {"href", styleAsset().path}}) +
           element("script", Html{}, {{"src", scriptAsset().path}, {"defer", "defer"}});
}

}  // namespace

Html hiddenFields(const PageView& view, const Fields& more) {
    Html fields;
    const auto add = [&fields](const std::string& name, const std::string& value) {
        fields += emptyElement("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
    };
    if (view.say.language() != Language::Thai)
        add("lang", std::string(nameOf(view.say.language())));
    for (const auto& [name, value] : more) add(name, value);
    return fields;
}

std::string helpDeskOf(const PageView& view) {
    if (view.look != nullptr && !view.look->helpDesk.empty()) return view.look->helpDesk;
    return view.site.policy.helpDesk;
}

std::string linkToSend(const PageSite& site) {
    return site.baseUrl + "/?" + std::string(parameterOfLine);
}

std::vector<HttpField> privateHeaders(const std::string& styles) {
    return {{"Cache-Control", "no-store"},
            {"Content-Security-Policy",
             "default-src 'none'; style-src 'self'" + (styles.empty() ? "" : " " + styles) +
                 "; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                 "frame-ancestors 'none'"},
            {"X-Content-Type-Options", "nosniff"},
            {"X-Frame-Options", "DENY"},
            {"Referrer-Policy", "no-referrer"},
            {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Cross-Origin-Resource-Policy", "same-origin"},
            {"X-Robots-Tag", "noindex"}};
}

HttpReply framed(const PageView& view, const std::string& title, const Html& content, int status) {
    const auto& say = view.say;
    const Html body = element("a", say({MESSAGE_ID("page.skip"), {}}),
                              {{"class", "skip"}, {"href", "#content"}}) +
                      bar(view) + wayOut(view) +
                      element("main", content, {{"id", "content"}, {"tabindex", "-1"}}) +
                      footer(view) +
                      element("p", Html{}, {{"id", "said"}, {"class", "skip"}, {"role", "status"}});
    const Html page = element("html",
                              element("head", head(view, title)) +
                                  element("body", body,
                                          {{"data-copying", say({MESSAGE_ID("page.copy"), {}})},
                                           {"data-copied", say({MESSAGE_ID("page.copied"), {}})}}),
                              {{"lang", std::string(nameOf(say.language()))}});
    return {status, "text/html; charset=utf-8", "<!DOCTYPE html>\n" + page.source + "\n",
            privateHeaders()};
}

}  // namespace mailadvisor::web
