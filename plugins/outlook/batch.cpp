#include "batch.h"

// Batch files read `%` everywhere, `^ & < > | ( )` outside quotes; with delayed expansion off, `!`
// is a letter. A value that was expanded is not expanded again, but by `call`: no path of the
// person goes through one. `&&`, `||` and a redirected block are not used: cmd of Wine 8 knows
// none of them right.
namespace mailadvisor::outlook {
namespace {

// Below HKEY_CURRENT_USER both views of the registry are the same today; asking both costs little.
// A key of Profiles is looked into, as it stays when the last profile goes. What its query says
// first may be its own name.
constexpr std::string_view lookRoutine = R"(:look
for %%b in (32 64) do call :view "%~1" %%b
exit /b 0
:view
if defined profile exit /b 0
"%reg%" query "%~1" /reg:%2 >nul 2>nul
if errorlevel 1 exit /b 0
"%reg%" query "%~1" /v DefaultProfile /reg:%2 >nul 2>nul
if not errorlevel 1 set "profile=1"
"%reg%" query "%~1\Setup" /v First-Run /reg:%2 >nul 2>nul
if not errorlevel 1 set "started=1"
"%reg%" query "%~1\Setup" /v FirstRun /reg:%2 >nul 2>nul
if not errorlevel 1 set "started=1"
"%reg%" query "%~1\Setup" /v ImportPRF /reg:%2 >nul 2>nul
if not errorlevel 1 set "waiting=1"
"%reg%" query "%~1\Profiles" /reg:%2 >nul 2>nul
if errorlevel 1 exit /b 0
set "key=%~1\Profiles"
for /f "delims=" %%k in ('%reg% query "%key%" /reg:%2') do if /i not "%%k"=="%key%" set "profile=1"
exit /b 0
)";

}  // namespace

std::string scriptHead(std::string_view name, std::string_view log) {
    std::string head = R"(@echo off
rem Written by mailadvisor for classic Outlook. Only for a computer where Outlook has never been
rem set up: it changes nothing that is there. Holds no password.
setlocal EnableExtensions DisableDelayedExpansion
if not defined LOCALAPPDATA exit /b 1
set "code=0"
set "reg=%SystemRoot%\System32\reg.exe"
set "user=HKEY_CURRENT_USER\Software"
set "outlook=%user%\Microsoft\Office\16.0\Outlook"
set "mark=%user%\MailAdvisor\Outlook"
)";
    head.append("set \"name=").append(name).append("\"\n");
    head += R"(set "folder=%LOCALAPPDATA%\MailAdvisor\%name%"
if not exist "%folder%\" mkdir "%folder%"
)";
    head.append("set \"log=%folder%\\").append(log).append("\"\n");
    return head + "\"%reg%\" query \"%user%\" >nul 2>nul\nif errorlevel 1 goto failed\n";
}

std::string lookForOutlook() {
    return R"(set "profile="
set "started="
set "waiting="
for %%v in (14.0 15.0 16.0) do call :look "%user%\Microsoft\Office\%%v\Outlook"
for %%v in (14.0 15.0 16.0) do call :look "%user%\Policies\Microsoft\Office\%%v\Outlook"
call :look "%user%\Microsoft\Windows NT\CurrentVersion\Windows Messaging Subsystem"
if defined profile goto profile
)";
}

std::string saying(std::string_view label, std::string_view sentence) {
    std::string text(":");
    text.append(label).append("\nset \"said=").append(sentence).append("\"\ngoto say\n");
    return text;
}

std::string sayingNothingChanged(std::string_view label, std::string_view reason,
                                 std::string_view instead) {
    std::string sentence(reason);
    sentence.append(" ").append(nothingChanged).append(".");
    if (!instead.empty()) sentence.append(" ").append(instead);
    return saying(label, sentence);
}

std::string scriptEnd(std::string_view before, std::string_view failure, bool isWindowKept) {
    std::string end(before);
    end += sayingNothingChanged("profile", "Outlook has been set up here.", byThePage);
    end += ":failed\nset \"code=1\"\nset \"said=";
    end.append(failure).append("\"\n:say\n>\"%log%\" echo %said%\necho %said%\n");
    if (isWindowKept) end += "pause\n";
    end.append("exit /b %code%\n").append(lookRoutine);
    return end;
}

}  // namespace mailadvisor::outlook
