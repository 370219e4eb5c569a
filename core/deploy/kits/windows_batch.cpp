#include "deploy/kits/windows_batch.h"

#include "base/lists.h"

#include <string_view>

// Batch files read `%` everywhere, so nothing of a roster stands in these, and no value of a list
// goes through `call` or stands outside quotes before :target has looked at it. `&&`, `||` and
// redirected blocks are not used: cmd of Wine 8 knows none of them right.
namespace mailadvisor {
namespace {

constexpr std::string_view logonHead = R"(@echo off
rem Written by mailadvisor. A logon script: puts the mail settings of the person who signs in into
rem place. What people made or use themselves is left alone; a second run changes nothing.
rem Tried with Wine; no Windows has run it yet: unverified. Exit code 1: something failed.
)";

constexpr std::string_view undoHead = R"(@echo off
rem Written by mailadvisor. Takes back what logon.cmd placed for this person and nobody uses.
rem Tried with Wine; no Windows has run it yet: unverified. Exit code 1: something failed.
)";

constexpr std::string_view setUp = R"(setlocal EnableExtensions DisableDelayedExpansion
set "NoDefaultCurrentDirectoryInExePath=1"
set "broken="
for %%v in (APPDATA LOCALAPPDATA USERPROFILE) do if not defined %%v set "broken=1"
for %%v in (USERNAME COMPUTERNAME SystemRoot) do if not defined %%v set "broken=1"
if defined broken exit /b 1
set "id="
set "here=%~dp0"
set "bin=%SystemRoot%\System32"
set "own=%LOCALAPPDATA%\mailadvisor"
set "store=%own%\kit"
set "record=%store%\placed.txt"
set "new=%store%\placed.new"
set "folders=%store%\folders.txt"
)";

constexpr std::string_view logonMain = R"(set "state=done"
set "approved=@approved@"
set "lists=%here%lists.txt"
set "person=%here%people\%COMPUTERNAME%\%USERNAME%"
set "list=%person%\files.txt"
if not exist "%list%" if not exist "%record%" exit /b 0
if not exist "%store%\" mkdir "%store%" 2>nul
if not exist "%store%\" goto failed
if exist "%list%" call :who
set "file=%lists%"
call :sum
if /i not "%sum%"=="%approved%" goto failed
if not exist "%list%" set "state=undone"
if not exist "%list%" goto start
set "file=%list%"
call :sum
if not defined sum goto failed
set "listed="
for /f "usebackq" %%l in ("%lists%") do if /i "%%l"=="%sum%" set "listed=1"
if not defined listed goto failed
@each list check@
if defined broken goto failed
goto start
:failed
set "state=failed"
call :report
call :tidy
exit /b 1
:who
for /f "usebackq tokens=1-2 delims=*" %%a in ("%list%") do if "%%a"=="person" set "id=%%b"
for /f "delims=0123456789abcdef" %%x in ("0%id%") do set "id="
exit /b 0
:check
if "%hash%"=="person" exit /b 0
call :target
if not defined target set "broken=1"
for /f "delims=0123456789" %%x in ("0%source%") do set "broken=1"
if defined broken exit /b 0
set "file=%person%\%source%"
call :sum
if /i not "%sum%"=="%hash%" set "broken=1"
exit /b 0
)";

constexpr std::string_view undoMain = R"(set "state=undone"
set "list=%store%\none"
set "person=%store%"
if not exist "%record%" exit /b 0
)";

// Groups in which a file is not as it was placed, or stood there before, are kept as a whole.
constexpr std::string_view work = R"(:start
if exist "%new%" del /q "%new%"
@each list look@
@each record lookback@
@each record drop@
@each list put@
call :clear
if exist "%record%" del /q "%record%"
if exist "%new%" move /y "%new%" "%record%" >nul
if not exist "%record%" if exist "%folders%" del /q "%folders%"
call :report
call :tidy
if "%state%"=="failed" exit /b 1
exit /b 0
:look
if "%hash%"=="person" exit /b 0
call :target
call :standing
if not exist "%target%" exit /b 0
set "file=%target%"
call :sum
if /i "%sum%"=="%hash%" exit /b 0
if defined was if /i "%sum%"=="%was%" exit /b 0
set "kept_%group%=1"
if /i not "%was%"=="%hash%" set "state=kept"
exit /b 0
:lookback
if "%hash%"=="person" if not defined id set "id=%root%"
if "%hash%"=="person" exit /b 0
call :target
call :wanted
if not defined target exit /b 0
if defined wanted exit /b 0
if not exist "%target%" exit /b 0
set "file=%target%"
call :sum
if /i not "%sum%"=="%hash%" set "kept_%group%=1"
exit /b 0
:drop
if "%hash%"=="person" exit /b 0
call :target
call :wanted
if not defined target exit /b 0
if defined wanted exit /b 0
if not exist "%target%" exit /b 0
if not defined kept_%group% del /q "%target%" 2>nul
if not exist "%target%" exit /b 0
if not defined kept_%group% set "state=failed"
>>"%new%" echo %hash%*%root%*%place%*%group%
exit /b 0
:put
if "%hash%"=="person" >>"%new%" echo person*%id%*-*-
if "%hash%"=="person" exit /b 0
call :target
call :standing
if defined kept_%group% goto keep
set "file=%target%"
call :sum
if /i "%sum%"=="%hash%" goto placed
call :parents
copy /y "%person%\%source%" "%target%.mailadvisor" >nul 2>nul
if errorlevel 1 goto unplaced
"%bin%\attrib.exe" -r "%target%.mailadvisor" >nul 2>nul
set "file=%target%.mailadvisor"
call :sum
if /i not "%sum%"=="%hash%" goto unplaced
move /y "%target%.mailadvisor" "%target%" >nul 2>nul
if errorlevel 1 goto unplaced
:placed
>>"%new%" echo %hash%*%root%*%place%*%group%
exit /b 0
:unplaced
set "state=failed"
if exist "%target%.mailadvisor" del /q "%target%.mailadvisor" 2>nul
:keep
if defined was >>"%new%" echo %was%*%root%*%place%*%group%
exit /b 0
:parents
set "made="
set "rest=%place%"
:step
set "more="
for /f "tokens=1* delims=\" %%s in ("%rest%") do (
set "one=%%s"
set "more=%%t"
)
if not defined more exit /b 0
set "made=%made%%one%"
if exist "%base%\%made%\" goto deeper
mkdir "%base%\%made%" 2>nul
>"%folders%.new" echo %root%*%made%
if exist "%folders%" type "%folders%" >>"%folders%.new"
move /y "%folders%.new" "%folders%" >nul
:deeper
set "made=%made%\"
set "rest=%more%"
goto step
:clear
if not exist "%folders%" exit /b 0
if exist "%folders%.new" del /q "%folders%.new"
set "hash=folder"
set "group=folder"
for /f "usebackq tokens=1-2 delims=*" %%a in ("%folders%") do (
set "root=%%a"
set "place=%%b"
call :rid
)
del /q "%folders%"
if exist "%folders%.new" move /y "%folders%.new" "%folders%" >nul
exit /b 0
:rid
call :target
if not defined target exit /b 0
rmdir "%target%" 2>nul
if exist "%target%\" >>"%folders%.new" echo %root%*%place%
exit /b 0
:standing
set "was="
set "key=%root%*%place%"
if not exist "%record%" exit /b 0
for /f "usebackq tokens=1-3 delims=*" %%a in ("%record%") do if "%%b*%%c"=="%key%" set "was=%%a"
exit /b 0
:wanted
set "wanted="
set "key=%root%*%place%"
if not exist "%list%" exit /b 0
for /f "usebackq tokens=1-3 delims=*" %%a in ("%list%") do if "%%b*%%c"=="%key%" set "wanted=1"
exit /b 0
:target
set "target="
set "odd="
for /f "delims=@plain@" %%x in ("z%hash%%root%%group%%place%") do set "odd=1"
if defined odd exit /b 0
if not "%place:..=%"=="%place%" exit /b 0
if "%place:~0,1%"=="\" exit /b 0
set "base="
if "%root%"=="A" set "base=%APPDATA%"
if "%root%"=="H" set "base=%USERPROFILE%"
if defined base set "target=%base%\%place%"
exit /b 0
:sum
set "sum="
if not exist "%file%" exit /b 0
set "size="
for %%z in ("%file%") do set "size=%%~zz"
if "%size%"=="0" set "sum=@nothing@"
if defined sum exit /b 0
"%bin%\certutil.exe" -hashfile "%file%" SHA256 >"%store%\sum.txt" 2>nul
for /f "usebackq skip=1 delims=" %%h in ("%store%\sum.txt") do if not defined sum set "sum=%%h"
if defined sum set "sum=%sum: =%"
exit /b 0
:report
if not defined id exit /b 0
set "note="
copy /y nul "%here%%id%.tmp" >nul 2>nul
if exist "%here%%id%.tmp" set "note=,source-writable"
if exist "%here%%id%.tmp" del /q "%here%%id%.tmp"
echo mailadvisor-rollout,%state%,%id%%note%
if exist "%here%reports\" >"%here%reports\%id%.csv" echo mailadvisor-rollout,%state%,%id%%note%
exit /b 0
:tidy
if exist "%store%\sum.txt" del /q "%store%\sum.txt"
rmdir "%store%" 2>nul
rmdir "%own%" 2>nul
exit /b 0
)";

constexpr std::string_view plainCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-@+\\";
constexpr std::string_view sumOfNothing =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Calls a label with the parts of every line of a list that is there.
std::string eachLine(const std::string& list, const std::string& label) {
    return "if exist \"%" + list + "%\" for /f \"usebackq tokens=1-5 delims=*\" %%a in (\"%" +
           list +
           "%\") do (\n"
           "set \"hash=%%a\"\nset \"root=%%b\"\nset \"place=%%c\"\nset \"group=%%d\"\n"
           "set \"source=%%e\"\ncall :" +
           label + "\n)\n";
}

void fillIn(std::string& text, std::string_view mark, std::string_view value) {
    for (auto at = text.find(mark); at != std::string::npos;
         at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

std::string batch(std::string_view head, std::string_view main, const std::string& approved) {
    std::string text(head);
    text.append(setUp).append(main).append(work);
    fillIn(text, "@approved@", approved);
    for (const std::string list : {"list", "record"}) {
        for (const std::string label : {"check", "look", "lookback", "drop", "put"}) {
            const auto mark = joined({"@each", list, label}, " ") + "@\n";
            fillIn(text, mark, eachLine(list, label));
        }
    }
    fillIn(text, "@plain@", plainCharacters);
    fillIn(text, "@nothing@", sumOfNothing);
    fillIn(text, "\n", "\r\n");
    return text;
}

}  // namespace

std::vector<BundleFile> windowsBatches(const std::string& approved) {
    return {{"logon.cmd", batch(logonHead, logonMain, approved), {}},
            {"undo.cmd", batch(undoHead, undoMain, approved), {}}};
}

}  // namespace mailadvisor
