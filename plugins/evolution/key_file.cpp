#include "key_file.h"

namespace mailadvisor::evolution {
namespace {

// GLib drops blanks before a value unless they are written as \s. A line break would begin a new
// key; `validate` refuses it, and the escape stands here all the same.
std::string escaped(std::string_view text) {
    std::string value;
    bool isLeading = true;
    for (const char c : text) {
        isLeading = isLeading && c == ' ';
        switch (c) {
            case '\\': value += R"(\\)"; break;
            case '\n': value += R"(\n)"; break;
            case '\r': value += R"(\r)"; break;
            case '\t': value += R"(\t)"; break;
            default: value += isLeading ? R"(\s)" : std::string(1, c);
        }
    }
    return value;
}

}  // namespace

void KeyFile::group(std::string_view name) {
    if (!text_.empty()) text_ += '\n';
    text_ += "[" + std::string(name) + "]\n";
}

void KeyFile::set(std::string_view key, std::string_view text) { line(key, escaped(text)); }

void KeyFile::set(std::string_view key, int number) { line(key, std::to_string(number)); }

void KeyFile::set(std::string_view key, bool flag) { line(key, flag ? "true" : "false"); }

void KeyFile::line(std::string_view key, std::string_view value) {
    text_ += std::string(key) + "=" + std::string(value) + "\n";
}

}  // namespace mailadvisor::evolution
