; For one person, without an administrator: the program's folder, a start menu entry, PATH, removal.
; /S installs in silence, /D=FOLDER (last) says where.
Unicode true
Target amd64-unicode
Name "mailadvisor"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\mailadvisor"
InstallDirRegKey HKCU "Software\mailadvisor" "Folder"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "mailadvisor"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs mailadvisor"
VIAddVersionKey "LegalCopyright" ""
!include "LogicLib.nsh"
!include "WinMessages.nsh"
!include "StrFunc.nsh"
${Using:StrFunc} StrStr
${Using:StrFunc} UnStrRep
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\mailadvisor"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  ; What an older version had and this one has not must not stay.
  RMDir /r "$INSTDIR\plugins"
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\mailadvisor" "Folder" "$INSTDIR"
  CreateDirectory "$SMPROGRAMS\mailadvisor"
  CreateShortCut "$SMPROGRAMS\mailadvisor\mailadvisor.lnk" "$SYSDIR\cmd.exe" \
    '/k ""$INSTDIR\mailadvisor.exe" setup"' "$INSTDIR\mailadvisor.exe"
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "mailadvisor"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  ; A PATH longer than NSIS can hold reads as empty or fails: then it is left as it is.
  ClearErrors
  ReadRegStr $0 HKCU "Environment" "Path"
  StrLen $2 "$0"
  ${StrStr} $1 ";$0;" ";$INSTDIR;"
  ${If} $1 == ""
  ${AndIf} $2 < 900
    ${If} $0 == ""
      EnumRegValue $3 HKCU "Environment" 0
      WriteRegExpandStr HKCU "Environment" "Path" "$INSTDIR"
    ${Else}
      WriteRegExpandStr HKCU "Environment" "Path" "$0;$INSTDIR"
    ${EndIf}
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
  ${EndIf}
SectionEnd

Section "Uninstall"
  ReadRegStr $0 HKCU "Environment" "Path"
  ${If} $0 == "$INSTDIR"
    DeleteRegValue HKCU "Environment" "Path"
  ${Else}
    ${UnStrRep} $1 "$0" ";$INSTDIR" ""
    ${If} $1 != $0
      WriteRegExpandStr HKCU "Environment" "Path" "$1"
    ${EndIf}
  ${EndIf}
  Delete "$SMPROGRAMS\mailadvisor\mailadvisor.lnk"
  RMDir "$SMPROGRAMS\mailadvisor"
  RMDir /r "$INSTDIR\plugins"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\*.txt"
  Delete "$INSTDIR\thbrk.tri"
  Delete "$INSTDIR\mailadvisor.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${REMOVAL}"
  DeleteRegKey HKCU "Software\mailadvisor"
SectionEnd
