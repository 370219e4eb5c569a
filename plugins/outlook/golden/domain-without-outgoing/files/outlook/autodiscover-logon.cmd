@echo off
rem Written by mailadvisor for classic Outlook; runs at each logon, holds no password.
setlocal EnableExtensions DisableDelayedExpansion
set "name=%USERNAME%"
if not defined name exit /b 0
set "plain=abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
for /f "delims=%plain%" %%x in ("%name%") do exit /b 0
set "domain=example.com"
set "outlook=HKCU\Software\Microsoft\Office\16.0\Outlook"
set "folder=%LOCALAPPDATA%\MailAdvisor"
set "file=%folder%\%domain%.xml"
if not exist "%folder%\" mkdir "%folder%" || exit /b 1
>"%file%" (
echo ^<?xml version='1.0' encoding='utf-8'?^>
echo ^<Autodiscover xmlns='http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'^>
echo ^<Response xmlns='http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'^>
echo ^<Account^>
echo ^<AccountType^>email^</AccountType^>
echo ^<Action^>settings^</Action^>
echo ^<Protocol^>
echo ^<Type^>IMAP^</Type^>
echo ^<TTL^>24^</TTL^>
echo ^<Server^>imap.example.com^</Server^>
echo ^<Port^>993^</Port^>
echo ^<LoginName^>%name%@example.com^</LoginName^>
echo ^<DomainRequired^>off^</DomainRequired^>
echo ^<SPA^>off^</SPA^>
echo ^<SSL^>on^</SSL^>
echo ^<Encryption^>SSL^</Encryption^>
echo ^<AuthRequired^>on^</AuthRequired^>
echo ^</Protocol^>
echo ^<Protocol^>
echo ^<Type^>IMAP^</Type^>
echo ^<TTL^>24^</TTL^>
echo ^<Server^>imap.example.com^</Server^>
echo ^<Port^>143^</Port^>
echo ^<LoginName^>%name%@example.com^</LoginName^>
echo ^<DomainRequired^>off^</DomainRequired^>
echo ^<SPA^>off^</SPA^>
echo ^<SSL^>on^</SSL^>
echo ^<Encryption^>TLS^</Encryption^>
echo ^<AuthRequired^>on^</AuthRequired^>
echo ^</Protocol^>
echo ^<Protocol^>
echo ^<Type^>POP3^</Type^>
echo ^<TTL^>24^</TTL^>
echo ^<Server^>pop.example.com^</Server^>
echo ^<Port^>995^</Port^>
echo ^<LoginName^>%name%@example.com^</LoginName^>
echo ^<DomainRequired^>off^</DomainRequired^>
echo ^<SPA^>off^</SPA^>
echo ^<SSL^>on^</SSL^>
echo ^<Encryption^>SSL^</Encryption^>
echo ^<AuthRequired^>on^</AuthRequired^>
echo ^</Protocol^>
echo ^</Account^>
echo ^</Response^>
echo ^</Autodiscover^>
)
if not exist "%file%" exit /b 1
set "local=%outlook%\AutoDiscover"
set "wizard=DisableOffice365SimplifiedAccountCreation"
reg add "%local%" /v PreferLocalXML /t REG_DWORD /d 1 /f >nul || exit /b 1
reg add "%local%" /v "%domain%" /t REG_SZ /d "%file%" /f >nul || exit /b 1
reg add "%local%" /v ExcludeExplicitO365Endpoint /t REG_DWORD /d 1 /f >nul || exit /b 1
reg add "%outlook%\Setup" /v %wizard% /t REG_DWORD /d 1 /f >nul || exit /b 1
exit /b 0
