#include "report/ink.h"

namespace mailadvisor {
namespace {

std::string_view parametersOf(Ink ink) {
    switch (ink) {
        case Ink::Plain: return "";
        case Ink::Strong: return "1";
        case Ink::Faint: return "2";
        case Ink::Good: return "32";
        case Ink::Warning: return "33";
        case Ink::Bad: return "31";
    }
    return "";
}

}  // namespace

std::string inked(std::string_view text, Ink ink, const PageStyle& style) {
    if (!style.colour || ink == Ink::Plain || text.empty()) return std::string(text);
    return "\x1b[" + std::string(parametersOf(ink)) + "m" + std::string(text) + "\x1b[0m";
}

}  // namespace mailadvisor
