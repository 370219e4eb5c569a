@echo off
rem Written by mailadvisor for classic Outlook; runs at each logon, holds no password.
setlocal EnableExtensions DisableDelayedExpansion
set "reg=%SystemRoot%\System32\reg.exe"
set "name=somchai-example.com"
set "mark=HKCU\Software\MailAdvisor\Outlook"
set "outlook=HKCU\Software\Microsoft\Office\16.0\Outlook"
"%reg%" query "%mark%" /v "%name%"
if not errorlevel 1 exit /b 0
"%reg%" query "%outlook%\Profiles\somchai@example.com"
if not errorlevel 1 exit /b 0
set "folder=%LOCALAPPDATA%\MailAdvisor\%name%"
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
