#include "report/html/guide_page.h"

#include "report/html/card.h"
#include "report/html/guide_screens.h"
#include "report/html/guide_style.h"
#include "report/html/html.h"
#include "report/html/style.h"

namespace mailadvisor {
namespace {

Message titleOf(const Guide& guide) {
    return {MESSAGE_ID("guide.title"), {{"program", MessageList{guide.program}}}};
}

// The page repeats the advice as far as one sheet of paper has room; its own page tells all.
constexpr std::size_t mostReasons = 3;
constexpr std::size_t mostCautions = 2;

std::vector<Message> firstOf(std::vector<Message> messages, std::size_t most) {
    if (messages.size() > most) messages.resize(most);
    return messages;
}

/// Only where another eye than the phone's own sees it: on paper and on a wide screen.
Html codeCorner(const std::string& code, const Sentences& say) {
    if (code.empty()) return {};
    return element("div", Html{code} + element("p", say({MESSAGE_ID("guide.code-use"), {}})),
                   {{"class", "code"}});
}

/// Whose page it is, what is set up, and the answer with its reasons.
Html header(const Guide& guide, const std::string& code, const Sentences& say) {
    Html who = element("code", guide.address);
    const bool isNamed = !guide.displayName.empty() && guide.displayName != guide.address;
    if (isNamed) who = element("b", value(guide.displayName)) + text(" · ") + who;
    Html words = element("p", who, {{"class", "faint wide"}}) + element("h1", say(titleOf(guide)));
    if (guide.answer) {
        words += element("p", say(guide.answer->headline), {{"class", "headline"}}) +
                 list(firstOf(guide.answer->reasons, mostReasons), say);
    } else {
        const Message plain{MESSAGE_ID("guide.set-up-as"),
                            {{"type", std::string(properName(guide.protocol))}}};
        words += element("p", say(plain), {{"class", "headline"}});
    }
    const Html type = element("p", std::string(properName(guide.protocol)),
                              {{"class", "type"}, {"aria-hidden", "true"}});
    return element("header",
                   type + element("div", words, {{"class", "words"}}) + codeCorner(code, say),
                   {{"class", "answer"}});
}

Html screens(const Guide& guide, const Sentences& say) {
    return element("section", element("h2", say({MESSAGE_ID("guide.screens"), {}})) +
                                  element("p", say({MESSAGE_ID("guide.type-exactly"), {}}),
                                          {{"class", "faint"}}) +
                                  guideScreens(guide, say));
}

Html help(const Guide& guide, const Sentences& say) {
    Html content;
    if (!guide.helpDesk.empty()) {
        content += element("p", guide.helpDesk, {{"class", "desk"}});
    }
    content += element("p", say({MESSAGE_ID("guide.keep-password"), {}}));
    return card(guide.helpDesk.empty() ? MESSAGE_ID("guide.password") : MESSAGE_ID("guide.help"),
                content, say, "help");
}

Html cautions(const Guide& guide, const Sentences& say) {
    std::vector<Message> all;
    if (guide.answer) all = firstOf(guide.answer->cautions, mostCautions);
    all.insert(all.end(), guide.cautions.begin(), guide.cautions.end());
    return card(MESSAGE_ID("report.cautions"), list(all, say), say, "cautions");
}

Html body(const Guide& guide, const std::string& code, const Sentences& say) {
    const Html done =
        card(MESSAGE_ID("guide.afterwards"), list(guide.afterwards, say), say, "reasons") +
        help(guide, say);
    const Html foot = cautions(guide, say) + element("div", done);
    return element("main", header(guide, code, say) + screens(guide, say) +
                               element("div", foot, {{"class", "foot"}}));
}

Html head(const Guide& guide, const Sentences& say) {
    const std::string title = say(titleOf(guide)) + " – " + guide.address;
    return emptyElement("meta", {{"charset", "utf-8"}}) +
           emptyElement(
               "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
           emptyElement("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
           emptyElement("meta", {{"name", "format-detection"}, {"content", "email=no"}}) +
           element("title", title) +
           Html{"<style>" + std::string(styleSheet()) + std::string(guideStyleSheet()) +
                "</style>"};
}

}  // namespace

std::string guidePage(const Guide& guide, const std::string& code, const Sentences& say) {
    const Html page = element("html",
                              element("head", head(guide, say)) +
                                  element("body", body(guide, code, say), {{"class", "guide"}}),
                              {{"lang", std::string(nameOf(say.language()))}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

Message guidePurpose(const Guide& guide, Language language) {
    const MessageList program{guide.program};
    switch (language) {
        case Language::Thai: return {MESSAGE_ID("guide.purpose-thai"), {{"program", program}}};
        case Language::English:
            return {MESSAGE_ID("guide.purpose-english"), {{"program", program}}};
    }
    return {};
}

}  // namespace mailadvisor
