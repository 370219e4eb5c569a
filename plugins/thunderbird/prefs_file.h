#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::thunderbird {

/// The text of a prefs.js, line by line: UTF-8 without BOM, values of the right type.
///
/// One syntax error would make Thunderbird throw the whole file away, so strings are escaped here
/// and nowhere else.
class PrefsFile {
public:
    PrefsFile();

    void set(std::string_view name, std::string_view text);
    void set(std::string_view name, const char* text) { set(name, std::string_view(text)); }
    void set(std::string_view name, int number);
    void set(std::string_view name, bool flag);

    const std::string& text() const { return text_; }

private:
    void line(std::string_view name, std::string_view literal);

    std::string text_;
};

}  // namespace mailadvisor::thunderbird
