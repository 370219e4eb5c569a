#include "web/autodiscover_question.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace mailadvisor::web {
namespace {

constexpr std::string_view settingsSchema = "outlook/responseschema/2006a";

struct Entity {
    std::string_view name{};
    char character{};
};
constexpr std::array entities{Entity{"amp", '&'}, Entity{"lt", '<'}, Entity{"gt", '>'},
                              Entity{"quot", '"'}, Entity{"apos", '\''}};

/// What `&NAME;` stands for; empty when that is not known.
std::string meaningOf(std::string_view name) {
    for (const auto& entity : entities) {
        if (name == entity.name) return std::string(1, entity.character);
    }
    if (!name.starts_with('#')) return {};
    name.remove_prefix(1);
    const bool isHex = name.starts_with('x');
    if (isHex) name.remove_prefix(1);
    std::uint32_t number = 0;
    const auto [end, failure] =
        std::from_chars(name.data(), name.data() + name.size(), number, isHex ? 16 : 10);
    const bool isSurrogate = number >= 0xD800 && number <= 0xDFFF;
    const bool isCharacter = number >= ' ' && number <= 0x10FFFF && !isSurrogate;
    if (failure != std::errc{} || end != name.data() + name.size() || !isCharacter) return {};
    std::string text;
    appendUtf8(text, static_cast<char32_t>(number));
    return text;
}

std::string withoutEntities(std::string_view text) {
    constexpr std::size_t longest = 10;  // `#x10FFFF`
    std::string plain;
    while (!text.empty()) {
        const auto end = text.substr(0, longest).find(';');
        std::string meaning;
        if (text.front() == '&' && end != std::string_view::npos)
            meaning = meaningOf(text.substr(1, end - 1));
        plain += meaning.empty() ? std::string(1, text.front()) : meaning;
        text.remove_prefix(meaning.empty() ? 1 : end + 1);
    }
    return plain;
}

/// The text up to the next tag; of a CDATA section what is inside.
std::string textAt(std::string_view rest) {
    constexpr std::string_view opening = "<![CDATA[";
    const auto inside = trimmed(rest.substr(0, rest.find("</")));
    if (inside.starts_with(opening)) {
        const auto content = inside.substr(opening.size());
        return std::string(trimmed(content.substr(0, content.find("]]>"))));
    }
    return std::string(trimmed(withoutEntities(rest.substr(0, rest.find('<')))));
}

/// `name` without the prefix of a namespace.
std::string_view localName(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The texts of all elements of that name.
std::vector<std::string> textsOf(std::string_view body, std::string_view wanted) {
    std::vector<std::string> texts;
    for (std::size_t at = 0; (at = body.find('<', at)) != std::string_view::npos;) {
        constexpr std::string_view comment = "<!--";
        if (body.substr(at).starts_with(comment)) {
            at = std::min(body.find("-->", at), body.size());
            continue;
        }
        const auto name = body.substr(at + 1, body.find_first_of(" \t\r\n/>", at + 1) - at - 1);
        const auto close = body.find('>', at);
        if (close == std::string_view::npos) break;
        const bool isEmpty = body[close - 1] == '/';
        if (!isEmpty && equalsIgnoringCase(localName(name), wanted))
            texts.push_back(textAt(body.substr(close + 1)));
        at = close;
    }
    return texts;
}

}  // namespace

AutodiscoverQuestion autodiscoverQuestionIn(std::string_view body) {
    AutodiscoverQuestion question;
    if (lowerAscii(body).find("<!doctype") != std::string::npos) return question;
    const auto addresses = textsOf(body, "EMailAddress");
    if (!addresses.empty()) question.address = addresses.front();
    const auto schemas = textsOf(body, "AcceptableResponseSchema");
    const bool takesSettings =
        schemas.empty() || std::ranges::any_of(schemas, [](const std::string& schema) {
            return lowerAscii(schema).find(settingsSchema) != std::string::npos;
        });
    if (!takesSettings) question.wants = WantedAnswer::Other;
    return question;
}

}  // namespace mailadvisor::web
