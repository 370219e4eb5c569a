# What goes wrong around setup: the disk, the home folder, the mail program, the servers, another
# set-up; and where the password may not show up.

# led_by PLAN OPTION…: PLAN as led.py takes it, for what the options leave open.
led_by() {
    local plan=$1
    shift
    last="mailadvisor setup --non-interactive $*"
    printf '%s' "$plan" >plan.json
    # shellcheck disable=SC2086
    python3 "$here/led.py" plan.json "$program" setup --non-interactive --lang en "$@" $LAB_OPTIONS \
        >out 2>err 3< <(printf '%s\n' "$PASSWORD")
    code=$?
}

# The usual answers as options; nobody is asked but for the password and what a case is about.
into_profile() {
    echo somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none --client thunderbird --profile "$1"
}

# thunderbird_in_use: sets profile; its prefs.js is in before.
thunderbird_in_use() {
    thunderbird_home home/.thunderbird old@other.test
    profile=$PWD/home/.thunderbird/abc.default
    cp "$profile/prefs.js" before
}

expect_untouched() {
    expect_code 7
    expect_lines '.[-1].type == "error" and (.[-1].error.text | length > 10)'
    expect_same before "$profile/prefs.js"
    [[ $(ls -A "$profile") == prefs.js || $(ls -A "$profile") == $'.parentlock\nprefs.js' ]] ||
        fail "left over: $(ls -A "$profile")"
    run_alone undo --list --json
    expect_json '. == []'
}

# Runs the program where PLACE is a file system of its own; MOUNT makes it one, from a copy in $copy.
on_file_system() {
    local place=$1 mount=$2 unprivileged=--map-root-user
    ((EUID != 0)) || unprivileged=
    cat >on_file_system <<SCRIPT
#!/bin/sh
exec unshare --mount $unprivileged sh -c '
    copy=\$1 place=\$2; shift 2
    $mount || exit 99
    "$program" "\$@"; code=\$?
    rm -rf "\$copy.after"; cp -a "\$place" "\$copy.after"
    exit \$code' sh "$PWD/copy" "$place" "\$@"
SCRIPT
    chmod +x on_file_system
    cp -a "$place" copy
    program=$PWD/on_file_system
}

case_SetupOnAFullDiskChangesNothing() {
    thunderbird_in_use
    head -c 40000 /dev/zero | tr '\0' ' ' | sed 's,^,// ,' >>"$profile/prefs.js"
    on_file_system "$profile" \
        'mount -t tmpfs -o size=48k none "$place" && cp -a "$copy"/. "$place"'
    led_by '[{"id":"password","answer":null}]' $(into_profile "$profile") --yes

    expect_code 7
    expect_lines '.[-1].error.text | test("space|full|No space")'
    diff -r copy copy.after || fail "something was changed: $(ls -A copy.after)"
}

case_SetupInAHomeThatCannotBeWrittenChangesNothing() {
    thunderbird_in_use
    on_file_system "$PWD/home" 'mount --bind "$place" "$place" && mount -o remount,ro,bind "$place"'
    led_by '[{"id":"password","answer":null}]' $(into_profile "$profile") --yes

    expect_code 7
    expect_lines '.[-1].type == "error"'
    diff -r copy copy.after || fail "something was changed"
}

case_SetupPutsAnAccountIntoAProfileOnAFileSystemOfItsOwn() {
    thunderbird_in_use
    on_file_system "$profile" 'mount -t tmpfs none "$place" && cp -a "$copy"/. "$place"'
    led_by '[{"id":"password","answer":null}]' $(into_profile "$profile") --yes

    expect_code 0
    grep -q mail.demo.test copy.after/prefs.js || fail "no account was added"
    [[ $(ls -A copy.after) == prefs.js ]] || fail "left over: $(ls -A copy.after)"
}

case_SetupSeesThatTheProgramWasStartedInTheMiddle() {
    thunderbird_in_use
    : >"$profile/.parentlock"
    cat >lock.py <<PY
import fcntl, os, time
lock = open("$profile/.parentlock", "r+")
fcntl.lockf(lock, fcntl.LOCK_EX)
open("locked", "w").close()
time.sleep(60)
PY
    led_by '[{"id":"password","answer":null},
        {"id":"write","answer":true,
         "before":"python3 lock.py & echo $! >lock.pid; until [ -e locked ]; do sleep 0.05; done"}]' \
        $(into_profile "$profile")
    kill "$(<lock.pid)"

    expect_lines '.[-1].error.text | test("is running")'
    expect_untouched
}

case_SetupSeesThatTheFilesChangedAfterThePreview() {
    thunderbird_in_use
    cat >change <<SCRIPT
echo 'user_pref("theirs", 1);' >>"$profile/prefs.js"
cp "$profile/prefs.js" before
SCRIPT
    led_by '[{"id":"password","answer":null},{"id":"write","answer":true,"before":"sh change"}]' \
        $(into_profile "$profile")

    grep -q theirs before || fail "the test changed nothing"
    expect_untouched
}

case_SetupWorksOnAProfileThatIsALink() {
    thunderbird_in_use
    mv "$profile" elsewhere
    ln -s "$PWD/elsewhere" "$profile"
    led_by '[{"id":"password","answer":null}]' $(into_profile "$profile") --yes

    expect_code 0
    [[ -L $profile ]] || fail "the link is gone"
    grep -q mail.demo.test elsewhere/prefs.js || fail "no account was added"
    run_alone undo
    expect_code 0
    expect_same before elsewhere/prefs.js
    [[ -L $profile ]] || fail "undo took the link"
}

case_SetupLeavesAFileAloneThatIsALink() {
    thunderbird_in_use
    mkdir dotfiles
    mv "$profile/prefs.js" dotfiles/prefs.js
    ln -s "$PWD/dotfiles/prefs.js" "$profile/prefs.js"
    led_by '[{"id":"password","answer":null}]' $(into_profile "$profile") --yes

    [[ -L $profile/prefs.js ]] || fail "the link is gone"
    if [[ $code == 0 ]]; then
        grep -q mail.demo.test dotfiles/prefs.js || fail "no account was added"
        run_alone undo
        expect_code 0
    fi
    expect_same before dotfiles/prefs.js
}

case_SetupBesideAnotherOneLosesNothing() {
    thunderbird_in_use
    local other
    mkdir other
    other=$(into_profile "$profile")
    (
        cd other || exit
        led_by '[{"id":"password","answer":null}]' ${other/somchai@/malee@} --yes
        echo "$code" >code
    ) &
    led_by '[{"id":"password","answer":null}]' $other --yes
    wait $!

    # Whoever comes second finds other files than those of its preview, or sees them in time.
    [[ "$code $(<other/code)" =~ ^(0 0|0 7|7 0)$ ]] || fail "they ended with $code and $(<other/code)"
    local address
    for address in somchai:$code malee:$(<other/code); do
        [[ $address != *:0 ]] || grep -q "${address%:*}@demo.test" "$profile/prefs.js" ||
            fail "the account of ${address%:*} is gone"
    done
    [[ -z $(comm -23 <(grep -v 'accountmanager.accounts"' before | sort) <(sort "$profile/prefs.js")) ]] ||
        fail "a line of the person's is gone"
    run_alone undo
    run_alone undo
    expect_same before "$profile/prefs.js"
}

case_SetupEndsInTimeWhereServersAreSilent() {
    local started=$SECONDS
    led_by '[]' somchai@silent.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none --client thunderbird --profile new --timeout 5

    expect_code 4
    expect_lines '.[-1].type == "error" and .[-1].error.remedy != ""'
    ((SECONDS - started < 60)) || fail "it took $((SECONDS - started)) seconds"
    expect_no home/.thunderbird
}

# Everywhere: the keyring's program is among the processes that are looked at.
case_SetupShowsThePasswordToNobody() {
    session
    keyring --unlock < <(printf test)
    mkdir -p home/.config/evolution/sources tmp
    printf '[Data Source]\nDisplayName=Mine\n' >home/.config/evolution/sources/mine.source
    export TMPDIR=$PWD/tmp
    led_by '[{"id":"password","answer":"PASSWORD"},{"id":"store-password","answer":true},
        {"id":"write","answer":true},{"id":"test-mail","answer":true}]' \
        arrives@demo.test --name x --devices 2 --webmail no --shared no --backup no --verbose \
        --current-type none --client evolution --profile "$PWD/home/.config/evolution"

    expect_code 0
    expect_lines '.[-1].check.arrival.outcome == "arrived"'
    expect_err 'led: saw .*secret-tool'
    ! grep 'led: the password' err || fail "it shows up: $(grep 'led: the password' err)"
    ! grep -rqF -- "$PASSWORD" "$LAB_DIR/log" || fail "a server's log has it"
    # The files of the case itself are searched after each case.
}

case_SetupLeavesNoCoreWithThePassword() {
    thunderbird_in_use
    ulimit -c unlimited
    led_by '[{"id":"password","answer":"PASSWORD"},{"id":"write","signal":"SIGABRT"}]' \
        $(into_profile "$profile")

    ((code > 128)) || fail "it did not end by the signal: $code"
    [[ -z $(find . -name 'core*' -size +0) ]] || fail "there is a core: $(find . -name 'core*')"
    expect_same before "$profile/prefs.js"
}

# A clock nine years ahead makes every certificate look expired: it is asked for before anybody else
# is blamed, and nothing is changed.
case_FaultOfAClockThatIsWrongIsAskedFor() {
    thunderbird_in_use
    printf '#!/bin/sh\nexec faketime -f +9y "%s" "$@"\n' "$program" >ahead
    chmod +x ahead
    local program=$PWD/ahead
    # shellcheck disable=SC2046
    led_by '{}' $(into_profile "$profile") --yes

    expect_code 5
    expect_lines ".[-1].error.remedy | contains(\"This computer says that today is\") and
        contains(\"$(($(date +%Y) + 9))\") and contains(\"If it is right\")"
    expect_same before "$profile/prefs.js"
}
