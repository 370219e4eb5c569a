@echo off
rem Written by mailadvisor for classic Outlook; runs at each logon, holds no password.
setlocal EnableExtensions DisableDelayedExpansion
set "reg=%SystemRoot%\System32\reg.exe"
set "name=%USERNAME%"
if not defined name exit /b 0
set "plain=abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
for /f "delims=%plain%" %%x in ("%name%") do exit /b 0
set "domain=example.com"
set "outlook=HKCU\Software\Microsoft\Office\16.0\Outlook"
set "folder=%LOCALAPPDATA%\MailAdvisor"
set "file=%folder%\%domain%.xml"
set "part=%file%.new"
mkdir "%folder%"
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
copy /y "%part%" "%file%"
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
