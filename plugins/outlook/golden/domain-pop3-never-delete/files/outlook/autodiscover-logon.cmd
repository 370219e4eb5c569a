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
set "name=example.com"
set "folder=%LOCALAPPDATA%\MailAdvisor\%name%"
if not exist "%folder%\" mkdir "%folder%"
set "log=%folder%\autodiscover.log"
"%reg%" query "%user%" >nul 2>nul
if errorlevel 1 goto failed
set "domain=example.com"
set "local=%outlook%\AutoDiscover"
set "name=%USERNAME%"
if not defined name exit /b 0
set "plain=abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
for /f "delims=%plain%" %%x in ("%name%") do exit /b 0
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
set "part=%file%.new"
if exist "%part%" del "%part%"
>>"%part%" echo ^<?xml version='1.0' encoding='utf-8'?^>
>>"%part%" echo ^<Autodiscover xmlns='http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'^>
>>"%part%" echo ^<Response xmlns='http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'^>
>>"%part%" echo ^<Account^>
>>"%part%" echo ^<AccountType^>email^</AccountType^>
>>"%part%" echo ^<Action^>settings^</Action^>
>>"%part%" echo ^<Protocol^>
>>"%part%" echo ^<Type^>IMAP^</Type^>
>>"%part%" echo ^<TTL^>24^</TTL^>
>>"%part%" echo ^<Server^>imap.example.com^</Server^>
>>"%part%" echo ^<Port^>993^</Port^>
>>"%part%" echo ^<LoginName^>%name%@example.com^</LoginName^>
>>"%part%" echo ^<DomainRequired^>off^</DomainRequired^>
>>"%part%" echo ^<SPA^>off^</SPA^>
>>"%part%" echo ^<SSL^>on^</SSL^>
>>"%part%" echo ^<Encryption^>SSL^</Encryption^>
>>"%part%" echo ^<AuthRequired^>on^</AuthRequired^>
>>"%part%" echo ^</Protocol^>
>>"%part%" echo ^<Protocol^>
>>"%part%" echo ^<Type^>IMAP^</Type^>
>>"%part%" echo ^<TTL^>24^</TTL^>
>>"%part%" echo ^<Server^>imap.example.com^</Server^>
>>"%part%" echo ^<Port^>143^</Port^>
>>"%part%" echo ^<LoginName^>%name%@example.com^</LoginName^>
>>"%part%" echo ^<DomainRequired^>off^</DomainRequired^>
>>"%part%" echo ^<SPA^>off^</SPA^>
>>"%part%" echo ^<SSL^>on^</SSL^>
>>"%part%" echo ^<Encryption^>TLS^</Encryption^>
>>"%part%" echo ^<AuthRequired^>on^</AuthRequired^>
>>"%part%" echo ^</Protocol^>
>>"%part%" echo ^<Protocol^>
>>"%part%" echo ^<Type^>POP3^</Type^>
>>"%part%" echo ^<TTL^>24^</TTL^>
>>"%part%" echo ^<Server^>pop.example.com^</Server^>
>>"%part%" echo ^<Port^>995^</Port^>
>>"%part%" echo ^<LoginName^>%name%@example.com^</LoginName^>
>>"%part%" echo ^<DomainRequired^>off^</DomainRequired^>
>>"%part%" echo ^<SPA^>off^</SPA^>
>>"%part%" echo ^<SSL^>on^</SSL^>
>>"%part%" echo ^<Encryption^>SSL^</Encryption^>
>>"%part%" echo ^<AuthRequired^>on^</AuthRequired^>
>>"%part%" echo ^</Protocol^>
>>"%part%" echo ^<Protocol^>
>>"%part%" echo ^<Type^>SMTP^</Type^>
>>"%part%" echo ^<TTL^>24^</TTL^>
>>"%part%" echo ^<Server^>smtp.example.com^</Server^>
>>"%part%" echo ^<Port^>465^</Port^>
>>"%part%" echo ^<LoginName^>%name%@example.com^</LoginName^>
>>"%part%" echo ^<DomainRequired^>off^</DomainRequired^>
>>"%part%" echo ^<SPA^>off^</SPA^>
>>"%part%" echo ^<SSL^>on^</SSL^>
>>"%part%" echo ^<Encryption^>SSL^</Encryption^>
>>"%part%" echo ^<AuthRequired^>on^</AuthRequired^>
>>"%part%" echo ^<UsePOPAuth^>on^</UsePOPAuth^>
>>"%part%" echo ^<SMTPLast^>off^</SMTPLast^>
>>"%part%" echo ^</Protocol^>
>>"%part%" echo ^<Protocol^>
>>"%part%" echo ^<Type^>SMTP^</Type^>
>>"%part%" echo ^<TTL^>24^</TTL^>
>>"%part%" echo ^<Server^>smtp.example.com^</Server^>
>>"%part%" echo ^<Port^>587^</Port^>
>>"%part%" echo ^<LoginName^>%name%@example.com^</LoginName^>
>>"%part%" echo ^<DomainRequired^>off^</DomainRequired^>
>>"%part%" echo ^<SPA^>off^</SPA^>
>>"%part%" echo ^<SSL^>on^</SSL^>
>>"%part%" echo ^<Encryption^>TLS^</Encryption^>
>>"%part%" echo ^<AuthRequired^>on^</AuthRequired^>
>>"%part%" echo ^<UsePOPAuth^>on^</UsePOPAuth^>
>>"%part%" echo ^<SMTPLast^>off^</SMTPLast^>
>>"%part%" echo ^</Protocol^>
>>"%part%" echo ^</Account^>
>>"%part%" echo ^</Response^>
>>"%part%" echo ^</Autodiscover^>
copy /y "%part%" "%file%" >nul
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
set "said=Failed. This person must be allowed to change the own registry."
:say
>"%log%" echo %said%
echo %said%
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
