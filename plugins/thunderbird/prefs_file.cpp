#include "prefs_file.h"

namespace mailadvisor::thunderbird {
namespace {

std::string quoted(std::string_view text) {
    std::string literal = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') literal += '\\';
        literal += c;
    }
    return literal + '"';
}

}  // namespace

PrefsFile::PrefsFile()
    : text_(
          "// Mozilla User Preferences, written by mailadvisor.\n"
          "// Thunderbird rewrites this file when it closes: put it in place while it is "
          "closed.\n\n") {}

void PrefsFile::set(std::string_view name, std::string_view text) { line(name, quoted(text)); }

void PrefsFile::set(std::string_view name, int number) { line(name, std::to_string(number)); }

void PrefsFile::set(std::string_view name, bool flag) { line(name, flag ? "true" : "false"); }

void PrefsFile::line(std::string_view name, std::string_view literal) {
    text_ += "user_pref(" + quoted(name) + ", " + std::string(literal) + ");\n";
}

}  // namespace mailadvisor::thunderbird
