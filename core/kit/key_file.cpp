#include "kit/key_file.h"

namespace mailadvisor {
namespace {

// KConfig trims a value, GLib its beginning: outer blanks are written as \s. A line break would
// begin a new key; `validate` refuses it, and the escape stands here all the same.
std::string escaped(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    std::string value;
    value.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isOuter = first == std::string_view::npos || at < first || at > last;
        switch (text[at]) {
            case '\\': value += R"(\\)"; break;
            case '\n': value += R"(\n)"; break;
            case '\r': value += R"(\r)"; break;
            case '\t': value += R"(\t)"; break;
            default:
                if (isOuter) {
                    value += R"(\s)";
                } else {
                    value += text[at];
                }
        }
    }
    return value;
}

}  // namespace

void KeyFile::group(std::string_view name) {
    if (!text_.empty()) text_ += '\n';
    text_.append("[").append(name).append("]\n");
}

void KeyFile::set(std::string_view key, std::string_view text) { line(key, escaped(text)); }

void KeyFile::set(std::string_view key, int number) { line(key, std::to_string(number)); }

void KeyFile::set(std::string_view key, bool flag) { line(key, flag ? "true" : "false"); }

void KeyFile::line(std::string_view key, std::string_view value) {
    text_.append(key).append("=").append(value).append("\n");
}

}  // namespace mailadvisor
