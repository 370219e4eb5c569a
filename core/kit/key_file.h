#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// The text of a file of groups and keys as desktop programs keep them (GLib's GKeyFile, KDE's
/// KConfig): values in UTF-8, escaped so that either reads back what was set.
/// Keys never carry KConfig's `[$e]`, so a `$` in a value stays a `$`.
class KeyFile {
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

}  // namespace mailadvisor
