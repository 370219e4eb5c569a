#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::kmail {

/// The text of a KConfig file, group by group: values in UTF-8, escaped as KConfig writes them.
///
/// Keys never carry `[$e]`, so a `$` in a value stays a `$`.
class ConfigFile {
public:
    void group(std::string_view name);

    void set(std::string_view key, std::string_view text);
    void set(std::string_view key, const char* text) { set(key, std::string_view(text)); }
    void set(std::string_view key, int number);
    void set(std::string_view key, bool flag);

    const std::string& text() const { return text_; }

private:
    void line(std::string_view key, std::string_view value);

    std::string text_{};
};

}  // namespace mailadvisor::kmail
