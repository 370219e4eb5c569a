@echo off
rem Written by mailadvisor for classic Outlook; runs at each logon, holds no password.
setlocal EnableExtensions DisableDelayedExpansion
set "name=somchai-example.com"
set "mark=HKCU\Software\MailAdvisor\Outlook"
set "outlook=HKCU\Software\Microsoft\Office\16.0\Outlook"
reg query "%mark%" /v "%name%" >nul 2>&1
if not errorlevel 1 exit /b 0
reg query "%outlook%\Profiles\somchai@example.com" >nul 2>&1
if not errorlevel 1 exit /b 0
set "folder=%LOCALAPPDATA%\MailAdvisor\%name%"
mkdir "%folder%" >nul 2>&1
copy /y "%~dp0outlook.prf" "%folder%\outlook.prf" >nul
if errorlevel 1 exit /b 1
reg delete "%outlook%\Setup" /v First-Run /f >nul 2>&1
reg delete "%outlook%\Setup" /v FirstRun /f >nul 2>&1
reg add "%outlook%\Setup" /v ImportPRF /t REG_SZ /d "%folder%\outlook.prf" /f >nul
if errorlevel 1 exit /b 1
reg add "%mark%" /v "%name%" /t REG_SZ /d imported /f >nul
if errorlevel 1 exit /b 1
exit /b 0
