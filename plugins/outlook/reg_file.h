#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::outlook {

/// A registry file for one user (.reg, version 5.00): UTF-16LE with its mark, CRLF.
///
/// `reg import` takes UTF-8 without the mark wrongly and with it not at all, without an error.
/// Names and values are ASCII; backslashes and quotes are escaped here.
class RegFile {
public:
    /// Starts a key below HKEY_CURRENT_USER.
    void key(std::string_view path);
    void set(std::string_view name, std::string_view text);
    void set(std::string_view name, const char* text) { set(name, std::string_view(text)); }
    void set(std::string_view name, unsigned number);
    void remove(std::string_view name);

    std::string bytes() const;

private:
    std::string text_ = "Windows Registry Editor Version 5.00\n";
};

/// Outlook's own key below HKEY_CURRENT_USER, from 2016 to Microsoft 365.
inline constexpr std::string_view outlookKey = R"(Software\Microsoft\Office\16.0\Outlook)";

}  // namespace mailadvisor::outlook
