#include "set_lines.h"

namespace mailadvisor::neomutt {
namespace {

std::string escaped(std::string_view value) {
    std::string text;
    for (const char c : value) {
        if (std::string_view("\\\"`$").find(c) != std::string_view::npos) text += '\\';
        text += c;
    }
    return text;
}

}  // namespace

void SetLines::text(std::string_view name, std::string_view value) {
    lines_ += "set " + std::string(name) + "=\"" + escaped(value) + "\"\n";
}

void SetLines::word(std::string_view name, std::string_view value) {
    lines_ += "set " + std::string(name) + "=" + std::string(value) + "\n";
}

void SetLines::output(std::string_view name, std::string_view command) {
    lines_ += "set " + std::string(name) + "=\"`" + std::string(command) + "`\"\n";
}

}  // namespace mailadvisor::neomutt
