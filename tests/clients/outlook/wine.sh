# A Windows of Wine in $work, made once and copied for each case: no screen, nothing of the caller's.

start_wine() {
    export WINEPREFIX=$home/windows WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
    unset DISPLAY
    if [[ ! -d $work/windows ]]; then
        WINEPREFIX=$work/windows wineboot -i >"$home/program.log" 2>&1 ||
            fail "$(cat "$home/program.log")"
        WINEPREFIX=$work/windows end_wine
    fi
    cp -a "$work/windows" "$WINEPREFIX"
    trap 'end_wine; stop_program' EXIT
    # A script that runs while Windows still starts does not find its programs.
    windows reg query HKCU >/dev/null
}

# Ends it and waits for that: it still writes its registry while it ends.
end_wine() {
    wineboot -k >/dev/null 2>&1 || true
    timeout 20 wineserver -w || true
}

# add_key KEY: without a value, not even the unnamed one that Wine's `reg add` leaves.
add_key() {
    printf '\ufeffWindows Registry Editor Version 5.00\r\n\r\n[%s]\r\n' \
        "${1/#HKCU/HKEY_CURRENT_USER}" | iconv -f utf-8 -t utf-16le >"$home/key.reg"
    windows reg import "$(windows_path "$home/key.reg")" >/dev/null
}

# windows PROGRAM ARGUMENT…: what it says, without carriage returns and colours.
windows() {
    wine "$@" 2>>"$home/program.log" | tr -d '\r'
}

windows_path() {
    echo "Z:${1//\//\\}"
}

# unix_path 'C:\…'
unix_path() {
    local path=${1#C:}
    echo "$WINEPREFIX/drive_c${path//\\//}"
}

windows_name() {
    windows cmd /c 'echo %USERNAME%'
}

# run_script FILE: with USERNAME_IN_WINDOWS, for somebody of that name. The name is set in a file,
# as the command line of cmd has rules of its own.
run_script() {
    local folder=${1%/*} script=${1##*/}
    {
        echo '@echo off'
        [[ -z ${USERNAME_IN_WINDOWS-} ]] || echo "set \"USERNAME=${USERNAME_IN_WINDOWS//%/%%}\""
        echo "call $script"
    } | sed 's/$/\r/' >"$folder/person.cmd"
    (cd "$folder" && wine cmd /c person.cmd </dev/null) >"$home/script.log" 2>&1 ||
        fail "$script: $(cat "$home/script.log")"
}

# expect_values KEY [LINE…]: these values stand below the key and no others.
expect_values() {
    local key=$1
    shift
    diff <(windows reg query "$key" | sed -n 's/^    *//p' | sed 's/  */ /g' | sort) \
        <(printf '%s\n' "$@" | grep . | sort) || fail "other values below $key"
}
