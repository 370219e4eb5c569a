#include "report/style.h"

namespace mailadvisor {
namespace {

std::string_view parametersOf(TextStyle textStyle) {
    switch (textStyle) {
        case TextStyle::Plain: return "";
        case TextStyle::Strong: return "1";
        case TextStyle::Faint: return "2";
        case TextStyle::Good: return "32";
        case TextStyle::Warning: return "33";
        case TextStyle::Bad: return "31";
    }
    return "";
}

}  // namespace

std::string styled(std::string_view text, TextStyle textStyle, const PageStyle& style) {
    if (!style.colour || textStyle == TextStyle::Plain || text.empty()) return std::string(text);
    return "\x1b[" + std::string(parametersOf(textStyle)) + "m" + std::string(text) + "\x1b[0m";
}

}  // namespace mailadvisor
