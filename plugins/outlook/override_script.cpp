#include "override_script.h"

#include "autodiscover_xml.h"
#include "base/escape.h"
#include "base/utf8.h"
#include "batch.h"
#include "windows_files.h"

#include <algorithm>

namespace mailadvisor::outlook {
namespace {

// Stand for the person's login name while the text is escaped; validated text has no controls.
constexpr char localPart = '\x01';

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

std::string domainLines(std::string_view domain) {
    return "set \"domain=" + std::string(domain) + "\"\nset \"local=%outlook%\\AutoDiscover\"\n";
}

/// Leaves where Outlook has a profile, and where an answer stands that is not ours.
std::string look() {
    return lookForOutlook() + R"("%reg%" query "%local%" /v "%domain%" >nul 2>nul
if errorlevel 1 goto answer
"%reg%" query "%mark%" /v "%domain%" >nul 2>nul
if errorlevel 1 goto taken
:answer
)";
}

/// From the answer in `file` to the end.
std::string announced(bool isAlsoInMicrosoft365, std::string_view failure, bool isWindowKept) {
    std::string script = R"(if errorlevel 1 goto failed
set "wrong="
call :add "%local%" PreferLocalXML
)";
    if (isAlsoInMicrosoft365) {
        script +=
            "rem Mail of this domain lives in Microsoft 365, too; Outlook asks there before the "
            "domain.\n"
            "call :add \"%local%\" ExcludeExplicitO365Endpoint\n";
    }
    script += R"(call :add "%outlook%\Setup" DisableOffice365SimplifiedAccountCreation
if defined wrong goto failed
"%reg%" query "%local%" /v "%domain%" >nul 2>nul
if not errorlevel 1 goto ready
"%reg%" add "%local%" /v "%domain%" /t REG_SZ /d "%file%" /f >nul
if errorlevel 1 goto failed
"%reg%" add "%mark%" /v "%domain%" /t REG_SZ /d autodiscover /f >nul
if errorlevel 1 goto failed
)";
    script += saying("ready", "Ready. A new account in Outlook finds its servers.");
    const std::string other =
        sayingNothingChanged("taken", "Another answer stands for this domain.");
    return script + scriptEnd(other, failure, isWindowKept) + R"(:add
"%reg%" query "%~1" /v %2 >nul 2>nul
if not errorlevel 1 exit /b 0
"%reg%" add "%~1" /v %2 /t REG_DWORD /d 1 /f >nul
if errorlevel 1 set "wrong=1"
exit /b 0
)";
}

}  // namespace

std::string overrideScript(const Account& account) {
    const std::string_view address = account.address;
    std::string script = scriptHead(plainName(address), "autodiscover.log");
    script += domainLines(address.substr(address.rfind('@') + 1));
    script += look();
    script += R"(set "file=%folder%\autodiscover.xml"
copy /y "%~dp0autodiscover.xml" "%file%" >nul
)";
    script += announced(account.isAlsoInMicrosoft365,
                        "Failed. autodiscover.xml must lie beside this file, and this person must "
                        "be allowed to change the own registry.",
                        true);
    return withWindowsLineEnds(script);
}

std::string overrideScript(const Domain& domain) {
    std::string script = scriptHead(plainName(domain.domain), "autodiscover.log");
    script += domainLines(domain.domain);
    script += R"(set "name=%USERNAME%"
if not defined name exit /b 0
set "plain=abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
for /f "delims=%plain%" %%x in ("%name%") do exit /b 0
)";
    script += look();
    script += R"(set "file=%folder%\autodiscover.xml"
set "part=%file%.new"
if exist "%part%" del "%part%"
)";
    script += answerLines(domain);
    script += "copy /y \"%part%\" \"%file%\" >nul\n";
    script += announced(domain.isAlsoInMicrosoft365,
                        "Failed. This person must be allowed to change the own registry.", false);
    return withWindowsLineEnds(script);
}

}  // namespace mailadvisor::outlook
