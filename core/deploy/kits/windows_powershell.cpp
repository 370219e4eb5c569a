#include "deploy/kits/windows_powershell.h"

#include <string_view>

// What stands in lists goes into paths only by Find-Target. Only cmdlets and methods of strings are
// used, so that the constrained language of locked-down computers runs them too.
namespace mailadvisor {
namespace {

constexpr std::string_view detectScript =
    R"(# Written by mailadvisor: detection script of an Intune remediation.
# Exit code 1: there is something to do for this person, or it cannot be told. Changes nothing.
)";

constexpr std::string_view remediateScript =
    R"(# Written by mailadvisor: remediation script for Intune.
# Puts the mail settings of this person into place. What people made or use is left alone.
)";

constexpr std::string_view undoScript =
    R"(# Written by mailadvisor: takes back what intune-remediate.ps1 or logon.cmd placed for this
# person and nobody uses.
)";

constexpr std::string_view sharedPart =
    R"(# Run it with the logged-on credentials; a 32-bit or a 64-bit host, Windows PowerShell 5.1.
# No Windows has run it yet: unverified.
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$id = 'unknown'
try {
    $programs = $env:ProgramW6432
    if (-not $programs) { $programs = $env:ProgramFiles }
    $source = "$programs\mailadvisor-kit"
    $person = "$source\people\$env:COMPUTERNAME\$env:USERNAME"
    $list = "$person\files.txt"
    $own = "$env:LOCALAPPDATA\mailadvisor"
    $store = "$own\kit"
    $record = "$store\placed.txt"
    $folders = "$store\folders.txt"

    function Test-File([string]$path) { Test-Path -LiteralPath $path -PathType Leaf }

    function Read-Lines([string]$path) {
        if (Test-File $path) { Get-Content -LiteralPath $path -Encoding UTF8 }
    }

    function Get-Sum([string]$path) {
        if (-not (Test-File $path)) { return '' }
        (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash.ToLowerInvariant()
    }

    function Find-Target([string]$root, [string]$place) {
        if ($place -cnotmatch '^[A-Za-z0-9._@+-][A-Za-z0-9._@+\\-]*$') { throw 'place' }
        if ($place.Contains('..')) { throw 'place' }
        if ($root -ceq 'A') { return "$env:APPDATA\$place" }
        if ($root -ceq 'H') { return "$env:USERPROFILE\$place" }
        throw 'root'
    }

    function Read-List([string]$path) {
        foreach ($line in @(Read-Lines $path)) {
            $part = @($line.Split('*'))
            if ($part[0] -ceq 'person' -or $part.Count -lt 4) { continue }
            $number = ''
            if ($part.Count -gt 4) { $number = $part[4] }
            if ($number -cnotmatch '^[0-9]*$') { throw 'number' }
            [pscustomobject]@{
                Hash = $part[0]
                Key = $part[1] + '*' + $part[2]
                Root = $part[1]
                Place = $part[2]
                Group = $part[3]
                Source = "$person\$number"
                Target = Find-Target $part[1] $part[2]
            }
        }
    }

    foreach ($path in @($record, $list)) {
        foreach ($line in @(Read-Lines $path)) {
            if ($line -cmatch '^person\*([0-9a-f]{16})(\*-\*-)?$') { $id = $Matches[1] }
        }
    }
)";

constexpr std::string_view readWanted = R"(
    if (-not (Test-File $list) -and -not (Test-File $record)) { exit 0 }
    if ((Get-Sum "$source\lists.txt") -cne '@approved@') { throw 'lists' }
    $state = 'undone'
    if (Test-File $list) {
        $state = 'done'
        if (@(Read-Lines "$source\lists.txt") -cnotcontains (Get-Sum $list)) { throw 'list' }
    }
    $wanted = @(Read-List $list)
    foreach ($one in $wanted) {
        if ((Get-Sum $one.Source) -cne $one.Hash) { throw 'file' }
    }
)";

constexpr std::string_view wantNothing = R"(
    if (-not (Test-File $record)) { exit 0 }
    $state = 'undone'
    $wanted = @()
)";

// A group in which a file is not as it was placed, or stood there before, is kept as a whole.
constexpr std::string_view comparePart = R"(
    $placed = @(Read-List $record)
    $known = @{}
    foreach ($one in $placed) { $known[$one.Key] = $one.Hash }
    $kept = @{}
    $keys = @{}
    $missing = @()
    foreach ($one in $wanted) {
        $keys[$one.Key] = $true
        $sum = Get-Sum $one.Target
        if ($sum -ceq $one.Hash) { continue }
        $missing += $one
        if (-not (Test-Path -LiteralPath $one.Target)) { continue }
        if ($known.ContainsKey($one.Key) -and $sum -ceq $known[$one.Key]) { continue }
        $kept[$one.Group] = $true
        if ($known[$one.Key] -cne $one.Hash) { $state = 'kept' }
    }
    $stale = @()
    foreach ($one in $placed) {
        if ($keys.ContainsKey($one.Key) -or -not (Test-Path -LiteralPath $one.Target)) { continue }
        $stale += $one
        if ((Get-Sum $one.Target) -cne $one.Hash) { $kept[$one.Group] = $true }
    }
)";

constexpr std::string_view tellPart = R"(
    $work = @(@($missing) + @($stale) | Where-Object { -not $kept.ContainsKey($_.Group) })
    if ($work.Count -gt 0 -or ($wanted.Count -gt 0 -and -not (Test-File $record))) {
        Write-Output "mailadvisor-rollout,waiting,$id"
        exit 1
    }
    Write-Output "mailadvisor-rollout,$state,$id"
    exit 0
} catch {
    Write-Output "mailadvisor-rollout,failed,$id"
    exit 1
}
)";

constexpr std::string_view placePart = R"(
    function Add-Folders($one) {
        $base = Find-Target $one.Root 'x'
        $base = $base.Substring(0, $base.Length - 2)
        $steps = @($one.Place.Split('\'))
        $made = ''
        for ($i = 0; $i -lt $steps.Count - 1; $i++) {
            $made = ($made + '\' + $steps[$i]).TrimStart('\')
            if (Test-Path -LiteralPath "$base\$made") { continue }
            $null = New-Item -ItemType Directory -Path "$base\$made"
            $before = @(Read-Lines $folders)
            $line = $one.Root + '*' + $made
            Set-Content -LiteralPath $folders -Encoding ASCII -Value (@($line) + $before)
        }
    }

    function Save-Lines([string]$path, $lines) {
        if (@($lines).Count -gt 0) {
            Set-Content -LiteralPath $path -Encoding ASCII -Value $lines
        } elseif (Test-File $path) {
            Remove-Item -LiteralPath $path -Force
        }
    }

    if (-not (Test-Path -LiteralPath $store)) {
        $null = New-Item -ItemType Directory -Force -Path $store
    }
    $lines = @()
    foreach ($one in $stale) {
        if ($kept.ContainsKey($one.Group)) {
            $lines += $one.Hash + '*' + $one.Key + '*' + $one.Group
        } else {
            Remove-Item -LiteralPath $one.Target -Force
        }
    }
    if ($wanted.Count -gt 0) { $lines = @("person*$id*-*-") + $lines }
    foreach ($one in $wanted) {
        if ($kept.ContainsKey($one.Group)) {
            if ($known.ContainsKey($one.Key)) {
                $lines += $known[$one.Key] + '*' + $one.Key + '*' + $one.Group
            }
            continue
        }
        if ((Get-Sum $one.Target) -cne $one.Hash) {
            Add-Folders $one
            $fresh = $one.Target + '.mailadvisor'
            Copy-Item -LiteralPath $one.Source -Destination $fresh -Force
            Set-ItemProperty -LiteralPath $fresh -Name IsReadOnly -Value $false
            if ((Get-Sum $fresh) -cne $one.Hash) { throw 'copy' }
            Move-Item -LiteralPath $fresh -Destination $one.Target -Force
        }
        $lines += $one.Hash + '*' + $one.Key + '*' + $one.Group
    }
    $left = @()
    foreach ($line in @(Read-Lines $folders)) {
        $part = @($line.Split('*'))
        $target = Find-Target $part[0] $part[1]
        if (-not (Test-Path -LiteralPath $target -PathType Container)) { continue }
        if (@(Get-ChildItem -LiteralPath $target -Force).Count -eq 0) {
            Remove-Item -LiteralPath $target -Force
        } else {
            $left += $line
        }
    }
    Save-Lines $record $lines
    if ($lines.Count -eq 0) { $left = @() }
    Save-Lines $folders $left
    foreach ($path in @($store, $own)) {
        if (@(Get-ChildItem -LiteralPath $path -Force).Count -gt 0) { break }
        Remove-Item -LiteralPath $path -Force
    }
    Write-Output "mailadvisor-rollout,$state,$id"
    exit 0
} catch {
    Write-Output "mailadvisor-rollout,failed,$id"
    exit 1
}
)";

std::string script(std::initializer_list<std::string_view> parts, const std::string& approved) {
    std::string text = "\xEF\xBB\xBF";
    for (const auto part : parts) {
        for (const char c : part) text += c == '\n' ? std::string("\r\n") : std::string(1, c);
    }
    constexpr std::string_view mark = "@approved@";
    if (const auto at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), approved);
    return text;
}

}  // namespace

std::vector<BundleFile> intuneScripts(const std::string& approved) {
    return {
        {"intune-detect.ps1",
         script({detectScript, sharedPart, readWanted, comparePart, tellPart}, approved),
         {}},
        {"intune-remediate.ps1",
         script({remediateScript, sharedPart, readWanted, comparePart, placePart}, approved),
         {}},
        {"intune-undo.ps1",
         script({undoScript, sharedPart, wantNothing, comparePart, placePart}, approved),
         {}},
    };
}

}  // namespace mailadvisor
