#include "import_script.h"

#include "batch.h"
#include "windows_files.h"

namespace mailadvisor::outlook {

std::string importScript(std::string_view address) {
    std::string script = scriptHead(plainName(address), "outlook.log");
    script += R"("%reg%" query "%mark%" /v "%name%" >nul 2>nul
if not errorlevel 1 goto done
)";
    script += lookForOutlook();
    script += R"(if defined waiting goto waiting
if defined started goto started
copy /y "%~dp0outlook.prf" "%folder%\outlook.prf" >nul
if errorlevel 1 goto failed
"%reg%" add "%outlook%\Setup" /v ImportPRF /t REG_SZ /d "%folder%\outlook.prf" /f >nul
if errorlevel 1 goto failed
"%reg%" add "%mark%" /v "%name%" /t REG_SZ /d imported /f >nul
if errorlevel 1 goto failed
)";
    script += saying("ready", "Ready. The next start of Outlook takes the account.");
    const std::string others =
        sayingNothingChanged("done", "This was done here before.") +
        sayingNothingChanged("waiting",
                             "Another profile file waits for the next start of Outlook.") +
        // Outlook takes no PRF once these values are there; they are not ours to remove.
        sayingNothingChanged("started", "Outlook has been started here.", byThePage);
    script += scriptEnd(others,
                        "Failed. outlook.prf must lie beside this file, and this person must be "
                        "allowed to change the own registry.",
                        false);
    return withWindowsLineEnds(script);
}

std::string importWindow() {
    return withWindowsLineEnds(R"(@echo off
rem Written by mailadvisor. Opened by hand: the same as at a logon, and the window stays.
call "%~dp0outlook-logon.cmd"
pause
)");
}

}  // namespace mailadvisor::outlook
