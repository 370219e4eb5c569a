#include "windows_kit_lint.h"

#include "base/file_path.h"
#include "base/sha256.h"

#include <algorithm>
#include <functional>
#include <map>
#include <regex>
#include <set>

namespace mailadvisor::testing {
namespace {

struct Script {
    std::string text{};   ///< without mark and carriage returns
    std::string bytes{};  ///< as it stands
    RosterTexts roster{};
};

struct Rule {
    std::string name{};
    std::function<bool(const Script&)> isKept{};
};

/// Made once: a script is looked through for every fault that a test plants.
bool has(const Script& script, const std::string& pattern) {
    static std::map<std::string, std::regex> made;
    const auto [entry, isNew] = made.try_emplace(pattern);
    if (isNew) entry->second = std::regex(pattern, std::regex::multiline);
    return std::regex_search(script.text, entry->second);
}

std::string withoutComments(const std::string& text, const char* comment) {
    return std::regex_replace(text, std::regex(comment, std::regex::multiline), "");
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool hasOnlyWindowsLineEnds(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) return false;
        if (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) return false;
    }
    return bytes.ends_with("\r\n");
}

bool namesNobody(const Script& script) {
    return std::ranges::none_of(script.roster, [&](const std::string& text) {
        return script.text.find(text) != std::string::npos;
    });
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

bool everyLine(const Script& script, const std::function<bool(const std::string&)>& isKept) {
    return std::ranges::all_of(linesOf(script.text), isKept);
}

/// Values that :target or a comparison has looked at may stand outside quotes, in `echo` alone.
bool hasQuotedValues(const std::string& line) {
    if (line.find("echo ") != std::string::npos || line.starts_with("rem ")) return true;
    bool isInside = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') isInside = !isInside;
        if (line[i] != '%') continue;
        const bool isLoop = i + 1 < line.size() && line[i + 1] == '%';
        if (isLoop) ++i;
        if (isInside || isLoop) continue;
        // `defined kept_%group%` tests a name and runs nothing.
        if (line.find("defined kept_") == std::string::npos) return false;
    }
    return true;
}

/// Programs by their whole path, the rest commands of the shell itself.
bool startsOnlyKnownPrograms(const std::string& line) {
    static const std::set<std::string> own{"@echo", "rem",  "setlocal", "set",   "if",  "for",
                                           "exit",  "call", "goto",     "mkdir", "del", "move",
                                           "copy",  "type", "rmdir",    "echo",  ")"};
    std::string rest = line;
    static const std::regex before(
        R"(^(>>?"[^"]*" |if (/i )?(not )?(exist "[^"]*"|defined [^ ]+|errorlevel 1|"[^"]*"=="[^"]*") |for .* do )+)");
    rest = std::regex_replace(rest, before, "");
    static const std::regex redirection(R"(^>>?"[^"]*" )");
    rest = std::regex_replace(rest, redirection, "");
    if (rest.empty() || rest.starts_with(":") || rest == "(") return true;
    if (rest.starts_with("\"%bin%\\")) return true;
    return own.contains(rest.substr(0, rest.find(' ')));
}

bool hasEveryLabel(const Script& script) {
    const std::regex jump(R"((?:goto|call :) ?([a-z]+))");
    for (std::sregex_iterator at(script.text.begin(), script.text.end(), jump), end; at != end;
         ++at) {
        if (script.text.find("\n:" + (*at)[1].str() + "\n") == std::string::npos) return false;
    }
    return true;
}

const std::vector<Rule>& batchRules() {
    static const std::vector<Rule> rules{
        {"ascii", [](const Script& s) { return isAscii(s.bytes); }},
        {"crlf", [](const Script& s) { return hasOnlyWindowsLineEnds(s.bytes); }},
        {"quiet", [](const Script& s) { return s.text.starts_with("@echo off\n"); }},
        {"no-roster", namesNobody},
        {"no-delayed-expansion",
         [](const Script& s) {
             return has(s, "^setlocal EnableExtensions DisableDelayedExpansion$") &&
                    s.text.find('!') == std::string::npos;
         }},
        {"no-current-folder",
         [](const Script& s) { return has(s, "^set \"NoDefaultCurrentDirectoryInExePath=1\"$"); }},
        {"whole-paths", [](const Script& s) { return everyLine(s, startsOnlyKnownPrograms); }},
        {"quoted-values", [](const Script& s) { return everyLine(s, hasQuotedValues); }},
        {"quoted-set", [](const Script& s) { return !has(s, "(^| )set [^\"]"); }},
        {"no-call-with-values", [](const Script& s) { return !has(s, "call :[a-z]+ "); }},
        {"no-chains", [](const Script& s) { return !has(s, "&|\\|"); }},
        {"no-trees", [](const Script& s) { return !has(s, "(rmdir|del|rd) .*/s"); }},
        {"asks-nothing",
         [](const Script& s) {
             return !has(s, "pause|choice|set /p") && !has(s, "(^| )(copy|move) (?!/y )") &&
                    !has(s, "(^| )del (?!/q )");
         }},
        {"no-other-shell",
         [](const Script& s) { return !has(s, "powershell|wscript|mshta|start "); }},
        {"no-registry", [](const Script& s) { return !has(s, "reg\\.exe|reg (add|import)"); }},
        {"exit-codes",
         [](const Script& s) {
             return !has(s, "exit (?!/b [01]$)") && has(s, "exit /b 1$") && has(s, "^exit /b 0$");
         }},
        {"no-fall-through", [](const Script& s) { return s.text.ends_with("exit /b 0\n"); }},
        {"short-lines",
         [](const Script& s) {
             return everyLine(s, [](auto& line) { return line.size() < 1000; });
         }},
        {"labels", hasEveryLabel},
        {"checked-places",
         [](const Script& s) {
             return has(s, "%place:\\.\\.=%") &&
                    has(s, "delims=ABC.*%place%\"\\) do set \"odd=1\"");
         }},
        {"own-folders-only",
         [](const Script& s) {
             return !has(s, "ProgramData|ProgramFiles|PUBLIC|ALLUSERS|[A-Z]:\\\\");
         }},
        {"unverified", [](const Script& s) { return s.text.find("unverified") < 600; }},
    };
    return rules;
}

bool hasOnlyAsciiOutput(const std::string& line) {
    return line.find("Write-Output") == std::string::npos || isAscii(line);
}

bool isPowerShellWordAllowed(const Script& script) {
    // Of PowerShell 5.1 and the constrained language: cmdlets by their whole names.
    static const std::regex forbidden(
        R"(\b(Invoke-Expression|iex|Invoke-WebRequest|iwr|Invoke-RestMethod|Start-Process|Add-Type|New-Object|DownloadString|DownloadFile|EncodedCommand|Invoke-Command|Set-ExecutionPolicy)\b)",
        std::regex::icase);
    return !std::regex_search(script.text, forbidden) &&
           script.text.find("[System.") == std::string::npos &&
           script.text.find("[IO.") == std::string::npos &&
           script.text.find("& $") == std::string::npos;
}

const std::vector<Rule>& powerShellRules() {
    static const std::vector<Rule> rules{
        {"mark", [](const Script& s) { return s.bytes.starts_with("\xEF\xBB\xBF"); }},
        {"crlf", [](const Script& s) { return hasOnlyWindowsLineEnds(s.bytes); }},
        {"no-roster", namesNobody},
        {"strict", [](const Script& s) { return has(s, "^Set-StrictMode -Version 2\\.0$"); }},
        {"stops-at-errors",
         [](const Script& s) { return has(s, "^\\$ErrorActionPreference = 'Stop'$"); }},
        {"no-progress",
         [](const Script& s) { return has(s, "^\\$ProgressPreference = 'SilentlyContinue'$"); }},
        {"no-error-stream",
         [](const Script& s) {
             return !has(s, "Write-Error|Write-Warning|\\[Console\\]|2>|WriteErrorLine") &&
                    has(s, "^try \\{$") && has(s, "^\\} catch \\{$");
         }},
        {"no-thrown-outside",
         [](const Script& s) {
             const auto first = s.text.find("\ntry {\n");
             return s.text.find("throw") > first && s.text.find("catch {\n") != std::string::npos &&
                    s.text.find("throw", s.text.find("} catch {\n")) == std::string::npos;
         }},
        {"exit-codes",
         [](const Script& s) { return !has(s, "\\bexit (?![01]\\b)") && has(s, "^    exit 0$"); }},
        {"ends-with-exit", [](const Script& s) { return s.text.ends_with("    exit 1\n}\n"); }},
        {"no-code-from-data", isPowerShellWordAllowed},
        {"literal-paths",
         [](const Script& s) {
             return !has(s,
                         "(Test-Path|Get-Content|Get-FileHash|Copy-Item|Move-Item|Remove-Item|"
                         "Set-Content|Get-ChildItem|Set-ItemProperty) (?!-LiteralPath)");
         }},
        {"said-encoding",
         [](const Script& s) {
             return !has(s, "Get-Content (?!.*-Encoding UTF8)") &&
                    !has(s, "Set-Content (?!.*-Encoding ASCII)");
         }},
        {"host-of-either-size",
         [](const Script& s) {
             return s.text.find("$env:ProgramW6432") < s.text.find("$env:ProgramFiles") &&
                    !has(s, "System32|SysWOW64|HKLM|ProgramFiles\\(x86\\)");
         }},
        {"no-trees", [](const Script& s) { return !has(s, "-Recurse"); }},
        {"asks-nothing", [](const Script& s) { return !has(s, "Read-Host|-Confirm|pause"); }},
        {"no-host-output", [](const Script& s) { return !has(s, "Write-Host|Out-Host"); }},
        {"ascii-output", [](const Script& s) { return everyLine(s, hasOnlyAsciiOutput); }},
        {"no-short-names",
         [](const Script& s) {
             return !has({withoutComments(s.text, "#.*$"), {}, {}},
                         "(^|[|{;(]) *(ls|dir|rm|del|cp|copy|mv|cat|type|echo|gc|sc|gci|ni|ri) ");
         }},
        {"windows-powershell",
         [](const Script& s) {
             return !has(s, "\\?\\?|\\?\\.| && | \\|\\| |-Parallel|#Requires");
         }},
        {"checked-places",
         [](const Script& s) {
             return s.text.find("$place.Contains('..')") != std::string::npos &&
                    has(s, "\\$place -cnotmatch '\\^\\[A-Za-z0-9");
         }},
        {"no-registry",
         [](const Script& s) { return !has(s, "HKCU|HKEY|Registry|New-ItemProperty"); }},
        {"unverified", [](const Script& s) { return s.text.find("unverified") < 600; }},
    };
    return rules;
}

const std::vector<Rule>& detectionRules() {
    static const std::vector<Rule> rules{
        {"detection-changes-nothing",
         [](const Script& s) {
             return !has(s, "(Copy|Move|Remove|New|Set|Clear)-(Item|Content|ItemProperty)\\b");
         }},
    };
    return rules;
}

void check(const std::vector<Rule>& rules, const Script& script, std::vector<std::string>& broken) {
    for (const auto& rule : rules) {
        if (!rule.isKept(script)) broken.push_back(rule.name);
    }
}

std::string plainText(std::string text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    std::erase(text, '\r');
    return text;
}

}  // namespace

std::vector<std::string> brokenRules(const std::string& name, const std::string& text,
                                     const RosterTexts& roster) {
    constexpr std::size_t mostBytes = 200UL * 1024;  // that Intune takes
    if (text.size() > mostBytes) return {"size"};
    std::vector<std::string> broken;
    const Script script{plainText(text), text, roster};
    const bool isBatch = name.ends_with(".cmd");
    check(isBatch ? batchRules() : powerShellRules(), script, broken);
    if (name.find("detect") != std::string::npos) check(detectionRules(), script, broken);
    return broken;
}

std::vector<std::string> brokenRules(const std::vector<KitText>& files) {
    std::set<std::string> broken;
    std::map<std::string, std::string> byPath;
    for (const auto& file : files) byPath[file.path] = file.bytes;
    const std::string lists = byPath["lists.txt"];
    const std::regex line(
        R"(([0-9a-f]{64})\*([AH])\*([A-Za-z0-9._@+\\-]+)\*([0-9a-f]+)\*([0-9]+))");
    for (const auto& [path, bytes] : byPath) {
        const bool readsLists = path.ends_with(".cmd") || path.ends_with(".ps1");
        const bool isUndo = path.find("undo") != std::string::npos;
        if (readsLists && !isUndo && bytes.find(sha256Of(lists)) == std::string::npos)
            broken.insert("lists-approved");
        if (!path.ends_with("/files.txt")) continue;
        if (lists.find(sha256Of(bytes) + "\r\n") == std::string::npos)
            broken.insert("list-in-lists");
        if (!hasOnlyWindowsLineEnds(bytes) || !isAscii(bytes)) broken.insert("list-plain");
        const auto folder = path.substr(0, path.rfind('/') + 1);
        for (const auto& entry : linesOf(plainText(bytes))) {
            std::smatch part;
            if (entry.starts_with("person*")) continue;
            if (!std::regex_match(entry, part, line)) {
                broken.insert("list-lines");
                continue;
            }
            std::string place = part[3];
            std::ranges::replace(place, '\\', '/');
            if (!stepsOf(place, FileNames::Windows)) broken.insert("list-places");
            if (sha256Of(byPath[folder + part[5].str()]) != part[1].str())
                broken.insert("file-in-list");
        }
    }
    return {broken.begin(), broken.end()};
}

}  // namespace mailadvisor::testing
