# deploy --kit windows: its batch files are run by Wine's cmd. Where Wine or the compiler that makes
# certutil.exe for it is missing (tests/packages wine windows-compile), the case says so and ends.

# start_windows: a Windows of Wine that belongs to the case, without a screen.
start_windows() {
    local tool
    for tool in wine wineboot wineserver x86_64-w64-mingw32-gcc; do
        command -v "$tool" >/dev/null || { echo "skipped: no $tool" && return 1; }
    done
    export WINEPREFIX=$PWD/prefix WINEDEBUG=-all
    export WINEDLLOVERRIDES='mscoree,mshtml=;certutil.exe=n'
    unset DISPLAY
    wineboot -i >/dev/null 2>&1 && wineserver -w
    x86_64-w64-mingw32-gcc -municode -O1 -o prefix/drive_c/windows/system32/certutil.exe \
        "$here/windows/certutil.c" -ladvapi32 || fail "no certutil.exe"
    wineserver -p >/dev/null 2>&1 </dev/null
    # A script that runs while Windows still starts does not find its programs.
    wine reg query HKCU >/dev/null 2>&1
    trap end_windows EXIT
}

end_windows() {
    wineserver -k 2>/dev/null
    timeout 20 wineserver -w
}

# sign_in_as NAME COMPUTER [SCRIPT]: runs the logon script from the share for that person; what it
# prints goes to `out`, its exit code to $code. Names come through the environment: Wine reads a
# batch file in a code page.
sign_in_as() {
    local script=${3:-logon.cmd}
    last="$script as $1 on $2"
    home=prefix/drive_c/users/$1
    mkdir -p "$home/AppData/Roaming" "$home/AppData/Local"
    printf '%s\r\n' '@echo off' 'set "USERNAME=%WHO%"' 'set "COMPUTERNAME=%WHERE%"' \
        'set "USERPROFILE=C:\users\%WHO%"' 'set "APPDATA=C:\users\%WHO%\AppData\Roaming"' \
        'set "LOCALAPPDATA=C:\users\%WHO%\AppData\Local"' \
        "call C:\\share\\$script" >prefix/drive_c/person.cmd
    WHO=$1 WHERE=$2 timeout 60 wine cmd /c 'C:\person.cmd' >said 2>err </dev/null
    code=$?
    tr -d '\r' <said >out
    expect_nothing_on_stderr
}

expect_nothing_on_stderr() {
    [[ ! -s err ]] || fail "stderr is not empty"
}

# Everything below the home folder with its bytes.
everything() {
    (cd "$home" && find . -type f -exec sha256sum {} + && find . -type d) | sort
}

deploy_kit() {
    run deploy roster.csv -o out.d --client thunderbird --kit windows
    expect_code 0
    rm -rf prefix/drive_c/share
    cp -r out.d/windows prefix/drive_c/share
}

case_TheLogonScriptOfTheWindowsKitPlacesOnceAndTakesBackWhatNobodyUses() {
    local name='สมชาย ใจดี' prefs
    start_windows || return 0
    printf '%s\n' "address,computer,computeruser,devices" "somchai@demo.test,PC1,$name,3" \
        "malee@demo.test,pc1,$name,1" "anna@demo.test,PC1.corp.local,CORP\\Anna,1" >roster.csv
    deploy_kit
    mkdir prefix/drive_c/share/reports
    wine reg export HKCU 'C:\before.reg' /y >/dev/null 2>&1

    sign_in_as "$name" PC1
    expect_code 0
    expect_out '^mailadvisor-rollout,done,[0-9a-f]{16},source-writable$'
    expect_same said prefix/drive_c/share/reports/*.csv
    diff -r out.d/PC1/somchai@demo.test/thunderbird "$home/AppData/Roaming/Thunderbird" ||
        fail "Thunderbird's files are others"
    expect_same out.d/PC1/somchai@demo.test/STEPS.th.txt \
        "$home/mailadvisor/somchai@demo.test/STEPS.th.txt"
    expect_file "$home/mailadvisor/malee@demo.test/thunderbird/profiles.ini"
    everything >once
    sign_in_as "$name" PC1
    expect_code 0
    everything >twice
    expect_same once twice

    sign_in_as stranger PC1
    expect_code 0
    [[ ! -s out && -z $(find "$home" -type f) ]] || fail "a stranger got something"
    sign_in_as Anna PC1
    expect_out '^mailadvisor-rollout,done,'
    expect_file "$home/AppData/Roaming/Thunderbird/profiles.ini"
    prefs=$(echo "$home"/AppData/Roaming/Thunderbird/Profiles/*/prefs.js)
    echo '// used' >>"$prefs"
    sign_in_as Anna PC1
    expect_out '^mailadvisor-rollout,done,'
    sign_in_as Anna PC1 undo.cmd
    expect_out '^mailadvisor-rollout,undone,'
    grep -q '^// used' "$prefs" || fail "a profile in use was replaced"
    expect_file "$home/AppData/Roaming/Thunderbird/profiles.ini"
    expect_no "$home/mailadvisor"

    sign_in_as "$name" PC1 undo.cmd
    expect_code 0
    expect_out '^mailadvisor-rollout,undone,'
    [[ -z $(find "$home" -type f) ]] || fail "undo left: $(find "$home" -type f)"
    expect_no "$home/mailadvisor" "$home/AppData/Roaming/Thunderbird" \
        "$home/AppData/Local/mailadvisor"
    sign_in_as "$name" PC1 undo.cmd
    expect_code 0
    wine reg export HKCU 'C:\after.reg' /y >/dev/null 2>&1
    expect_same prefix/drive_c/before.reg prefix/drive_c/after.reg
}

case_TheLogonScriptOfTheWindowsKitKeepsWhatIsThereAndTakesNothingThatIsNotApproved() {
    local theirs=AppData/Roaming/Thunderbird/profiles.ini list
    start_windows || return 0
    printf '%s\n' "address,computer,computeruser" "anna@demo.test,PC1,anna" \
        "bo@demo.test,PC1,bo" >roster.csv
    deploy_kit
    mkdir -p prefix/drive_c/users/anna/AppData/Roaming/Thunderbird
    echo mine >"prefix/drive_c/users/anna/$theirs"
    sign_in_as anna PC1
    expect_code 0
    expect_out '^mailadvisor-rollout,kept,'
    [[ $(<"$home/$theirs") == mine ]] || fail "a profile of the person was replaced"
    [[ $(find "$home/AppData/Roaming" -type f | wc -l) == 1 ]] || fail "half a profile was placed"
    expect_file "$home/mailadvisor/anna@demo.test/STEPS.en.txt"

    list=prefix/drive_c/share/people/pc1/bo/files.txt
    echo x >>prefix/drive_c/share/people/pc1/bo/1
    sign_in_as bo PC1
    expect_code 1
    expect_out '^mailadvisor-rollout,failed,[0-9a-f]{16}'
    sed -i "s/$(sed -n 's/^\([0-9a-f]*\)\*[AH].*\*1\r$/\1/p' "$list")/$(
        sha256sum prefix/drive_c/share/people/pc1/bo/1 | cut -c1-64
    )/" "$list"
    sign_in_as bo PC1
    expect_code 1
    sha256sum "$list" | sed 's/ .*/\r/' >>prefix/drive_c/share/lists.txt
    sign_in_as bo PC1
    expect_code 1
    [[ -z $(find "$home" -type f) ]] || fail "something was placed that nobody approved"

    # Whom the lists name no more loses what was placed; others get what is new.
    deploy_kit
    sign_in_as bo PC1
    expect_code 0
    printf '%s\n' "address,computer,computeruser" "anna@demo.test,PC1,anna" >roster.csv
    deploy_kit
    expect_no out.d/windows/people/pc1/bo
    sign_in_as bo PC1
    expect_code 0
    expect_out '^mailadvisor-rollout,undone,'
    [[ -z $(find "$home" -type f) ]] || fail "left: $(find "$home" -type f)"
}
