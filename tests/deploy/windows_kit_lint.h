#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::testing {

/// Texts that may stand in no script of a kit: what the roster says of people.
using RosterTexts = std::vector<std::string>;

/// The rules of `name` that this batch file (`.cmd`) or PowerShell script (`.ps1`) breaks, by name;
/// empty = none. They come from what Windows and Intune do with such files: Windows PowerShell 5.1
/// reads a file without UTF-8 mark as ANSI; Intune takes 200 KB, calls anything on the error stream
/// a failure, and starts a 32-bit host; a share's script runs whatever stands in the current folder
/// before what was meant.
std::vector<std::string> brokenRules(const std::string& name, const std::string& text,
                                     const RosterTexts& roster);

/// The rules that a kit breaks as a whole: `files` by path below `windows/`.
struct KitText {
    std::string path{};
    std::string bytes{};
};
std::vector<std::string> brokenRules(const std::vector<KitText>& files);

}  // namespace mailadvisor::testing
