#include "config_file.h"

namespace mailadvisor::kmail {
namespace {

// KConfig trims a value: its outer blanks are written as \s.
std::string escaped(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    std::string value;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isOuter = first == std::string_view::npos || at < first || at > last;
        switch (text[at]) {
            case '\\': value += R"(\\)"; break;
            case '\n': value += R"(\n)"; break;
            case '\r': value += R"(\r)"; break;
            case '\t': value += R"(\t)"; break;
            default: value += isOuter ? R"(\s)" : std::string(1, text[at]);
        }
    }
    return value;
}

}  // namespace

void ConfigFile::group(std::string_view name) {
    if (!text_.empty()) text_ += '\n';
    text_ += "[" + std::string(name) + "]\n";
}

void ConfigFile::set(std::string_view key, std::string_view text) { line(key, escaped(text)); }

void ConfigFile::set(std::string_view key, int number) { line(key, std::to_string(number)); }

void ConfigFile::set(std::string_view key, bool flag) { line(key, flag ? "true" : "false"); }

void ConfigFile::line(std::string_view key, std::string_view value) {
    text_ += std::string(key) + "=" + std::string(value) + "\n";
}

}  // namespace mailadvisor::kmail
