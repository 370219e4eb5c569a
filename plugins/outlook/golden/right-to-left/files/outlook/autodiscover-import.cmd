@echo off
rem Written by mailadvisor for classic Outlook. Only for a computer where Outlook has never been
rem set up: it changes nothing that is there. Holds no password.
setlocal EnableExtensions DisableDelayedExpansion
if not defined LOCALAPPDATA exit /b 1
set "code=0"
set "reg=%SystemRoot%\System32\reg.exe"
set "user=HKEY_CURRENT_USER\Software"
set "outlook=%user%\Microsoft\Office\16.0\Outlook"
set "mark=%user%\MailAdvisor\Outlook"
set "name=somchai-example.com"
set "folder=%LOCALAPPDATA%\MailAdvisor\%name%"
if not exist "%folder%\" mkdir "%folder%"
set "log=%folder%\autodiscover.log"
"%reg%" query "%user%" >nul 2>nul
if errorlevel 1 goto failed
set "domain=example.com"
set "local=%outlook%\AutoDiscover"
set "profile="
set "started="
set "waiting="
for %%v in (14.0 15.0 16.0) do call :look "%user%\Microsoft\Office\%%v\Outlook"
for %%v in (14.0 15.0 16.0) do call :look "%user%\Policies\Microsoft\Office\%%v\Outlook"
call :look "%user%\Microsoft\Windows NT\CurrentVersion\Windows Messaging Subsystem"
if defined profile goto profile
"%reg%" query "%local%" /v "%domain%" >nul 2>nul
if errorlevel 1 goto answer
"%reg%" query "%mark%" /v "%domain%" >nul 2>nul
if errorlevel 1 goto taken
:answer
set "file=%folder%\autodiscover.xml"
copy /y "%~dp0autodiscover.xml" "%file%" >nul
if errorlevel 1 goto failed
set "wrong="
call :add "%local%" PreferLocalXML
call :add "%outlook%\Setup" DisableOffice365SimplifiedAccountCreation
if defined wrong goto failed
"%reg%" query "%local%" /v "%domain%" >nul 2>nul
if not errorlevel 1 goto ready
"%reg%" add "%local%" /v "%domain%" /t REG_SZ /d "%file%" /f >nul
if errorlevel 1 goto failed
"%reg%" add "%mark%" /v "%domain%" /t REG_SZ /d autodiscover /f >nul
if errorlevel 1 goto failed
:ready
set "said=Ready. A new account in Outlook finds its servers."
goto say
:taken
set "said=Another answer stands for this domain. Nothing was changed."
goto say
:profile
set "said=Outlook has been set up here. Nothing was changed. Add the account by the page for classic Outlook."
goto say
:failed
set "code=1"
set "said=Failed. autodiscover.xml must lie beside this file, and this person must be allowed to change the own registry."
:say
>"%log%" echo %said%
echo %said%
pause
exit /b %code%
:look
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
:add
"%reg%" query "%~1" /v %2 >nul 2>nul
if not errorlevel 1 exit /b 0
"%reg%" add "%~1" /v %2 /t REG_DWORD /d 1 /f >nul
if errorlevel 1 set "wrong=1"
exit /b 0
