#include "report/html/guide_page.h"

#include "report/html/card.h"
#include "report/html/guide_length.h"
#include "report/html/guide_screens.h"
#include "report/html/guide_style.h"
#include "report/html/html.h"
#include "report/html/style.h"

#include <algorithm>
#include <variant>

namespace mailadvisor {
namespace {

Message titleOf(const Guide& guide) {
    const std::vector<Argument> names{{"program", MessageList{guide.program}},
                                      {"type", std::string(properName(guide.protocol))}};
    switch (guide.setupCase) {
        case SetupCase::New: return {MESSAGE_ID("guide.title-new"), names};
        case SetupCase::Pop3ToImap: return {MESSAGE_ID("guide.title-pop3-to-imap"), names};
        case SetupCase::ImapToPop3: return {MESSAGE_ID("guide.title-imap-to-pop3"), names};
        case SetupCase::Corrected: return {MESSAGE_ID("guide.title-corrected"), names};
        case SetupCase::Moved: return {MESSAGE_ID("guide.title-moved"), names};
    }
    return {};
}

// The page repeats the advice as far as one sheet of paper has room; its own page tells all.
constexpr std::size_t mostReasons = 3;
constexpr std::size_t mostCautions = 2;
constexpr std::size_t mostReasonsOfAChange = 0;
constexpr std::size_t mostCautionsOfAChange = 1;

/// A change needs the room for what is saved first and what stays behind.
bool isAChange(const Guide& guide) { return guide.setupCase != SetupCase::New; }

std::vector<Message> firstOf(std::vector<Message> messages, std::size_t most) {
    if (messages.size() > most) messages.resize(most);
    return messages;
}

std::vector<Message> shownReasons(const Guide& guide) {
    if (!guide.answer) return {};
    return firstOf(guide.answer->reasons, isAChange(guide) ? mostReasonsOfAChange : mostReasons);
}

/// First what the advice warns of, then what the program does differently.
std::vector<Message> shownCautions(const Guide& guide) {
    std::vector<Message> all;
    const auto most = isAChange(guide) ? mostCautionsOfAChange : mostCautions;
    if (guide.answer) all = firstOf(guide.answer->cautions, most);
    all.insert(all.end(), guide.cautions.begin(), guide.cautions.end());
    return all;
}

/// Only where another eye than the phone's own sees it: on paper and on a wide screen.
Html codeCorner(const std::string& code, const Sentences& say) {
    if (code.empty()) return {};
    return element("div", Html{code} + element("p", say({MESSAGE_ID("guide.code-use"), {}})),
                   {{"class", "code"}});
}

/// Whose page it is, what is set up, and the answer with its reasons.
Html header(const Guide& guide, const std::string& code, const Sentences& say) {
    Html who = codeInParts(guide.address);
    const bool isNamed = !guide.displayName.empty() && guide.displayName != guide.address;
    if (isNamed) who = element("b", value(guide.displayName)) + text(" · ") + who;
    Html words = element("p", who, {{"class", "faint wide"}}) + element("h1", say(titleOf(guide)));
    if (guide.answer) {
        words += element("p", say(guide.answer->headline), {{"class", "headline"}}) +
                 list(shownReasons(guide), say);
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

/// On the phone itself only, where a link may open inside another app. A phone's guide has a code.
Html browserToUse(const Guide& guide, const Sentences& say) {
    if (guide.codePayload.empty()) return {};
    const Message hint{
        MESSAGE_ID("guide.in-app-browser"),
        {{"apps", std::string("LINE / Facebook")}, {"browsers", std::string("Safari / Chrome")}}};
    return element("p", say(hint), {{"class", "in-app"}});
}

Html part(const char* heading, const std::vector<Message>& messages, const Sentences& say) {
    if (messages.empty()) return {};
    return element("div", element("h2", say({heading, {}})) + list(messages, say));
}

/// What has to be known and done before the first screen.
Html beforehand(const Guide& guide, const Sentences& say) {
    const Html parts = part(MESSAGE_ID("guide.identify"), guide.identify, say) +
                       part(MESSAGE_ID("guide.before"), guide.before, say);
    return parts.source.empty() ? parts : element("section", parts, {{"class", "before"}});
}

/// True when one of the messages, or one inside them, says what no document proves.
bool isUnproven(const std::vector<Message>& messages) {
    return std::ranges::any_of(messages, [](const Message& message) {
        return message.id == "guide.unproven" ||
               std::ranges::any_of(message.arguments, [](const Argument& argument) {
                   const auto* inside = std::get_if<MessageList>(&argument.value);
                   return inside != nullptr && isUnproven(*inside);
               });
    });
}

bool isUnproven(const Guide& guide) {
    const bool isOnAScreen = std::ranges::any_of(guide.screens, [](const GuideScreen& screen) {
        return isUnproven({screen.task}) || isUnproven(screen.notes);
    });
    return isOnAScreen || isUnproven(guide.identify) || isUnproven(guide.before) ||
           isUnproven(guide.staysBehind) || isUnproven(guide.cautions) ||
           isUnproven(guide.afterwards);
}

Html staysBehind(const Guide& guide, const Sentences& say) {
    if (guide.staysBehind.empty()) return {};
    return card(MESSAGE_ID("guide.stays-behind"), list(guide.staysBehind, say), say, "behind");
}

/// The screens, how to type and what the mark behind a sentence means.
Html screens(const Guide& guide, const Sentences& say) {
    Html how = text(say({MESSAGE_ID("guide.type-exactly"), {}}));
    if (isUnproven(guide)) how += text(" " + say({MESSAGE_ID("guide.unproven-means"), {}}));
    return element("section", element("h2", say({MESSAGE_ID("guide.screens"), {}})) +
                                  element("p", how, {{"class", "faint"}}) +
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
    return card(MESSAGE_ID("report.cautions"), list(shownCautions(guide), say), say, "cautions");
}

Html body(const Guide& guide, const std::string& code, const Sentences& say) {
    const Html foot =
        cautions(guide, say) + staysBehind(guide, say) + help(guide, say) +
        card(MESSAGE_ID("guide.afterwards"), list(guide.afterwards, say), say, "reasons");
    return element("main", browserToUse(guide, say) + header(guide, code, say) +
                               beforehand(guide, say) + screens(guide, say) +
                               element("div", foot, {{"class", "foot"}}));
}

/// Smaller letters on paper for a guide that would not fit one sheet in the usual ones: the sizes
/// are those of the style sheet.
const char* lettersOf(const Guide& guide, const Sentences& say) {
    constexpr double sheet = 47;  // lines, measured with the pages of all programs
    const auto fits = [&](double points) {
        return printedLines(guide, shownReasons(guide), shownCautions(guide), say, points) <= sheet;
    };
    if (fits(9)) return "";
    return fits(8) ? "dense" : "densest";
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
    const Html content = element("head", head(guide, say)) +
                         element("body", body(guide, code, say), {{"class", "guide"}});
    const std::string language(nameOf(say.language()));
    const std::string letters = lettersOf(guide, say);
    const Html page = letters.empty()
                          ? element("html", content, {{"lang", language}})
                          : element("html", content, {{"lang", language}, {"class", letters}});
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
