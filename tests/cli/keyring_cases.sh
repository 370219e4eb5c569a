# setup puts the password where the mail program looks for it: in a desktop session of its own with a
# real keyring (gnome-keyring), open, locked, absent, or waiting for somebody to open it.

# session [CONFIGURATION]: a session bus; what is started in it ends with the case.
session() {
    last="a desktop session"
    export XDG_RUNTIME_DIR=$PWD/run
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    unset DISPLAY WAYLAND_DISPLAY
    local kind=--session
    [[ -z ${1-} ]] || kind=--config-file=$1
    exec {bus}< <(exec dbus-daemon "$kind" --nofork --print-address 2>bus.err)
    session_pids=$!
    trap 'kill $session_pids 2>/dev/null' EXIT
    read -r -u "$bus" DBUS_SESSION_BUS_ADDRESS
    export DBUS_SESSION_BUS_ADDRESS
}

# keyring OPTION…: the daemon, once it is on the bus; what it reads opens a keyring of that password.
# It goes to the background when that is done.
keyring() {
    gnome-keyring-daemon "$@" --components=secrets >keyring.out 2>keyring.err
    local try
    for ((try = 0; try < 200; try++)); do
        keyring_pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets \
            2>/dev/null | awk '{ print $2 }')
        [[ -z $keyring_pid ]] || break
        sleep 0.05
    done
    [[ -n $keyring_pid ]] || fail "the keyring did not come to the bus: $(<keyring.err)"
    session_pids+=" $keyring_pid"
}

# A login's keyring that is there from before, and closed.
locked_keyring() {
    keyring --unlock < <(printf test)
    printf x | secret-tool store --label=x some thing
    kill "$keyring_pid"
    while kill -0 "$keyring_pid" 2>/dev/null; do sleep 0.05; done
    keyring --start </dev/null
}

# kept OPTIONS…: set-up for Evolution, with a password that the server takes.
kept() {
    mkdir -p home/.config/evolution/sources
    printf '[Data Source]\nDisplayName=Mine\n' >home/.config/evolution/sources/mine.source
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no --yes \
        --current-type none --test-mail no --client evolution \
        --profile "$PWD/home/.config/evolution" "$@" <<'LINES'
{"id":"password","answer":"PASSWORD"}
{"id":"store-password","answer":true}
LINES
}

# looked_up PART: what Evolution finds for that source.
looked_up() {
    local uid
    uid=$(basename home/.config/evolution/sources/*-identity.source -identity.source)
    secret-tool lookup xdg:schema org.gnome.Evolution.Data.Source e-source-uid "$uid$1" \
        eds-origin evolution-data-server
}

expect_set_up_without_it() {
    expect_code 0
    expect_lines "any(.type == \"progress\" and (.text | test(\"$1\")))" '.[-1].type == "done"' \
        '.[-1].undo | type == "string"' '.[-1].steps | any(contains("password"))'
    run_alone undo
    expect_code 0
    [[ $(ls home/.config/evolution/sources) == mine.source ]] || fail "undo left something"
}

case_KeyringGetsThePasswordForEvolutionAndUndoTakesItOut() {
    session
    keyring --unlock < <(printf test)
    kept

    expect_code 0
    expect_lines 'map(select(.id == "store-password"))[0].kind == "yes-no"' \
        'any(.type == "progress" and (.text | test("keyring: Evolution will find it")))' \
        '.[-1].steps | all(contains("password") | not)'
    [[ $(looked_up '') == "$PASSWORD" ]] || fail "Evolution would not find it for receiving"
    [[ $(looked_up -transport) == "$PASSWORD" ]] || fail "Evolution would not find it for sending"
    cp -r home/.config/evolution/sources sources
    run_alone undo --json
    expect_code 0
    expect_json '.passwordRemoved == true'
    rm -r home/.config/evolution/sources && mv sources home/.config/evolution/
    [[ -z $(looked_up '')$(looked_up -transport) ]] || fail "it is still there"
}

# The password stays until the keyring opens, and that is said; then undo ends its work.
case_KeyringThatIsLockedAtUndoIsSaidAndUndoneLater() {
    session
    keyring --unlock < <(printf test)
    kept
    local id
    id=$(jq -rs '.[-1].undo' out)
    kill "$keyring_pid"
    while kill -0 "$keyring_pid" 2>/dev/null; do sleep 0.05; done
    keyring --start </dev/null
    run_alone undo

    expect_code 7
    expect_err 'is still in this computer.s keyring' "mailadvisor undo $id"
    [[ $(ls home/.config/evolution/sources) == mine.source ]] || fail "the files are not back"
    kill "$keyring_pid"
    while kill -0 "$keyring_pid" 2>/dev/null; do sleep 0.05; done
    keyring --unlock < <(printf test)
    run_alone undo "$id" --json
    expect_code 0
    expect_json '.passwordRemoved == true'
    run_alone undo --list --json
    expect_json '. == []'
}

case_KeyringKeepsWhatSomebodyPutInThePlaceOfThePassword() {
    session
    keyring --unlock < <(printf test)
    kept
    local uid
    uid=$(basename home/.config/evolution/sources/*-identity.source -identity.source)
    printf another | secret-tool store --label=x xdg:schema org.gnome.Evolution.Data.Source \
        e-source-uid "$uid" eds-origin evolution-data-server
    cp -r home/.config/evolution/sources sources
    run_alone undo

    expect_code 0
    expect_out 'taken out of this computer.s keyring'
    rm -r home/.config/evolution/sources && mv sources home/.config/evolution/
    [[ $(looked_up '') == another ]] || fail "another password was taken out"
    [[ -z $(looked_up -transport) ]] || fail "ours is still there"
}

case_KeyringThatIsNotWantedGetsNothing() {
    session
    keyring --unlock < <(printf test)
    kept --store-password no

    expect_code 0
    expect_lines 'all(.id != "store-password")' '.[-1].steps | any(contains("password"))'
    [[ -z $(looked_up '') ]] || fail "it was kept"
}

case_KeyringThatIsLockedIsSaidAndTheAccountStands() {
    session
    locked_keyring
    kept --store-password yes

    expect_set_up_without_it 'keyring is locked'
}

case_KeyringThatIsNotThereIsSaidAndTheAccountStands() {
    cat >bus.conf <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
CONF
    session "$PWD/bus.conf"
    kept

    expect_set_up_without_it 'No keyring answers here'
}

case_KeyringIsNotAskedForWithoutASessionAndWhoeverWantsItIsTold() {
    unset DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR
    kept --store-password yes

    expect_lines 'all(.id != "store-password")'
    expect_set_up_without_it 'No keyring answers here'
}

# A locked keyring asks on the desktop; here the program that would ask never does.
case_KeyringThatWaitsForItsOwnPasswordIsLeftAtTheDeadline() {
    session
    locked_keyring
    /usr/bin/python3 -c 'import dbus, time
bus = dbus.SessionBus()
bus.request_name("org.gnome.keyring.SystemPrompter")
print("here", flush=True)
time.sleep(60)' >prompter &
    session_pids+=" $!"
    for _ in {1..100}; do
        [[ ! -s prompter ]] || break
        sleep 0.05
    done
    local started=$SECONDS
    kept --timeout 6

    ((SECONDS - started < 40)) || fail "it took $((SECONDS - started)) seconds"
    expect_set_up_without_it 'did not answer within 6 seconds'
}

case_KeyringIsNotForAProgramWithAStoreOfItsOwn() {
    session
    keyring --unlock < <(printf test)
    thunderbird_home home/.thunderbird old@other.test
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no --yes \
        --current-type none --test-mail no --client thunderbird \
        --profile "$PWD/home/.thunderbird/abc.default" --store-password yes <<'LINES'
{"id":"password","answer":"PASSWORD"}
LINES

    expect_code 0
    expect_lines 'any(.type == "progress" and (.text | test("Thunderbird keeps passwords in a store of its own")))'
    [[ -z $(secret-tool search --all eds-origin evolution-data-server 2>&1) ]] || fail "it was kept"
}

# NeoMutt, mbsync, msmtp and getmail ask `secret-tool` themselves, by a line in their own files.
case_KeyringGivesTerminalProgramsThePasswordByTheLineInTheirFiles() {
    session
    keyring --unlock < <(printf test)
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no --yes \
        --current-type none --test-mail no --client neomutt --profile new <<'LINES'
{"id":"password","answer":"PASSWORD"}
{"id":"store-password","answer":true}
LINES

    expect_code 0
    expect_lines '.[-1].steps | all(contains("secret-tool store") | not)'
    local line
    line=$(sed -n 's/^set imap_pass *= *"`\(.*\)`"$/\1/p' home/.config/neomutt/neomuttrc)
    [[ $(sh -c "$line") == "$PASSWORD" ]] || fail "not found by: $line"
    run_alone undo
    expect_code 0
    expect_no home/.config/neomutt/neomuttrc
    [[ -z $(sh -c "$line") ]] || fail "it is still there"
}
