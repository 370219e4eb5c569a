@echo off
rem Written by mailadvisor. Opened by hand: the same as at a logon, and the window stays.
call "%~dp0outlook-logon.cmd"
pause
