#include "logon_script.h"

#include "autodiscover_xml.h"
#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "base/utf8.h"
#include "windows_files.h"

#include <algorithm>

// Batch files read `%` everywhere, `^ & < > | ( )` outside quotes; with delayed expansion off, `!`
// is a letter. A value that was expanded is not expanded again. `&&`, `||` and a redirected
// block are not used: cmd of Wine 8 knows none of them right.
namespace mailadvisor::outlook {
namespace {

// Stand for the person's login name while the text is escaped; validated text has no controls.
constexpr char localPart = '\x01';

/// True when no letter of the address means anything to the batch language.
bool isPlain(std::string_view address) {
    return std::all_of(address.begin(), address.end(), [](char c) {
        return isAsciiAlphanumeric(c) || contains(std::string_view("@._+-"), c);
    });
}

std::string echoed(std::string_view line) {
    std::string safe = ">>\"%part%\" echo ";
    for (const char c : line) {
        if (c == localPart) {
            safe += "%name%";
        } else if (c == '%') {
            safe += "%%";
        } else {
            if (std::string_view("^&<>|()").find(c) != std::string_view::npos) safe += '^';
            safe += c;
        }
    }
    return safe + "\n";
}

/// UTF-8 as ASCII with numeric character references (XML 1.0 §4.1).
std::string asciiXml(std::string_view utf8) {
    std::string ascii;
    for (const char32_t c : codePointsOf(utf8)) {
        if (c < 0x80) {
            ascii += static_cast<char>(c);
        } else {
            ascii += "&#" + std::to_string(static_cast<unsigned>(c)) + ";";
        }
    }
    return ascii;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string loginOf(std::string pattern, const std::string& domain) {
    const std::string local(1, localPart);
    replaceAll(pattern, "%EMAILADDRESS%", local + "@" + domain);
    replaceAll(pattern, "%EMAILLOCALPART%", local);
    replaceAll(pattern, "%EMAILDOMAIN%", domain);
    return asciiXml(escapeMarkup(pattern));
}

std::string answerLines(const Domain& domain) {
    const auto incoming =
        std::find_if(domain.servers.begin(), domain.servers.end(),
                     [](const auto& entry) { return entry.protocol != Protocol::Smtp; });
    std::vector<AutodiscoverServer> servers;
    for (const auto& [protocol, server] : domain.servers) {
        const bool shares =
            incoming != domain.servers.end() && server.username == incoming->server.username;
        servers.push_back(
            {properName(protocol), &server, loginOf(server.username, domain.domain), shares});
    }
    std::string lines;
    for (const auto& line : autodiscoverLines({}, servers)) lines += echoed(line);
    return lines;
}

constexpr std::string_view head =
    "@echo off\n"
    "rem Written by mailadvisor for classic Outlook; runs at each logon, holds no password.\n"
    "setlocal EnableExtensions DisableDelayedExpansion\n"
    "set \"reg=%SystemRoot%\\System32\\reg.exe\"\n";

}  // namespace

std::string importScript(std::string_view address) {
    std::string script(head);
    script += "set \"name=" + plainName(address) + "\"\n";
    script += R"(set "mark=HKCU\Software\MailAdvisor\Outlook"
set "outlook=HKCU\Software\Microsoft\Office\16.0\Outlook"
"%reg%" query "%mark%" /v "%name%"
if not errorlevel 1 exit /b 0
)";
    if (isPlain(address)) {
        script += "\"%reg%\" query \"%outlook%\\Profiles\\" + std::string(address) +
                  "\"\nif not errorlevel 1 exit /b 0\n";
    }
    script += R"(set "folder=%LOCALAPPDATA%\MailAdvisor\%name%"
mkdir "%folder%"
copy /y "%~dp0outlook.prf" "%folder%\outlook.prf"
if errorlevel 1 exit /b 1
"%reg%" delete "%outlook%\Setup" /v First-Run /f
"%reg%" delete "%outlook%\Setup" /v FirstRun /f
"%reg%" add "%outlook%\Setup" /v ImportPRF /t REG_SZ /d "%folder%\outlook.prf" /f
if errorlevel 1 exit /b 1
"%reg%" add "%mark%" /v "%name%" /t REG_SZ /d imported /f
if errorlevel 1 exit /b 1
exit /b 0
)";
    return withWindowsLineEnds(script);
}

std::string overrideScript(const Domain& domain) {
    std::string script(head);
    script += R"(set "name=%USERNAME%"
if not defined name exit /b 0
set "plain=abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
for /f "delims=%plain%" %%x in ("%name%") do exit /b 0
)";
    script += "set \"domain=" + domain.domain + "\"\n";
    script += R"(set "outlook=HKCU\Software\Microsoft\Office\16.0\Outlook"
set "folder=%LOCALAPPDATA%\MailAdvisor"
set "file=%folder%\%domain%.xml"
set "part=%file%.new"
mkdir "%folder%"
if exist "%part%" del "%part%"
)";
    script += answerLines(domain);
    script += R"(copy /y "%part%" "%file%"
if errorlevel 1 exit /b 1
del "%part%"
set "local=%outlook%\AutoDiscover"
set "wizard=DisableOffice365SimplifiedAccountCreation"
"%reg%" add "%local%" /v PreferLocalXML /t REG_DWORD /d 1 /f
if errorlevel 1 exit /b 1
"%reg%" add "%local%" /v "%domain%" /t REG_SZ /d "%file%" /f
if errorlevel 1 exit /b 1
"%reg%" add "%local%" /v ExcludeExplicitO365Endpoint /t REG_DWORD /d 1 /f
if errorlevel 1 exit /b 1
"%reg%" add "%outlook%\Setup" /v %wizard% /t REG_DWORD /d 1 /f
if errorlevel 1 exit /b 1
exit /b 0
)";
    return withWindowsLineEnds(script);
}

}  // namespace mailadvisor::outlook
