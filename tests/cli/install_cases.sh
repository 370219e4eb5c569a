# setup puts the account into the mail program itself, in homes laid out as packages, Flatpak and
# Snap do it.

# installed OPTIONS…: the whole of setup by another program; nobody signs in.
installed() {
    led somchai@demo.test --name Somchai --devices 2 --webmail no --shared no --backup no \
        --current-type none --client thunderbird "$@" <<'LINES'
{"id":"password","answer":null}
LINES
}

case_InstallsIntoAProfileAndTakesItBackInEveryLayout() {
    local home profile
    for home in .thunderbird .var/app/org.mozilla.Thunderbird/.thunderbird \
        snap/thunderbird/common/.thunderbird; do
        thunderbird_home "home/$home" old@other.test
        profile=$PWD/home/$home/abc.default
        chmod 644 "$profile/prefs.js"
        cp "$profile/prefs.js" before
        installed --profile "$profile" --yes

        expect_code 0
        expect_lines '.[-1].type == "done"' '.[-1].undo | type == "string"' \
            ".[-1].files == [\"$profile/prefs.js\"]" \
            "map(select(.type == \"preview\"))[0].changes[0] | .action == \"change\" and
                .path == \"$profile/prefs.js\" and (.diff | contains(\"+user_pref\"))"
        grep -q '"mail.demo.test"' "$profile/prefs.js" || fail "no account was added"
        [[ $(stat -c %a "$profile/prefs.js") == 644 ]] || fail "others lost the right to read it"
        [[ -z $(comm -23 <(grep -v 'accountmanager.accounts"' before | sort) <(sort "$profile/prefs.js")) ]] ||
            fail "a line of the person's is gone"
        run_alone undo
        expect_code 0
        expect_same before "$profile/prefs.js"
        rm -r "home/$home"
    done
}

case_InstallOffersTheProfilesThatAreThereAndGoesBack() {
    thunderbird_home home/.thunderbird old@other.test
    local profile=$PWD/home/.thunderbird/abc.default
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none <<LINES
{"id":"password","answer":null}
{"id":"client","answer":"thunderbird"}
{"id":"profile","answer":"nowhere"}
{"back":true}
{"id":"client","answer":"thunderbird"}
{"id":"profile","answer":"$profile"}
{"id":"write","answer":true}
LINES

    expect_code 0
    expect_lines 'map(select(.id == "client"))[0].choices[0].id == "thunderbird"' \
        "map(select(.id == \"profile\"))[0] | .default == \"$profile\" and
            (.choices[0].text | contains(\"old@other.test\")) and .choices[-1].id == \"folder\"" \
        'map(select(.id == "folder")) == []' '.[-1].undo | type == "string"'
}

case_InstallMakesANewProfileWhereThereIsNoneAndUndoRemovesIt() {
    installed --profile new --yes

    expect_code 0
    expect_file home/.thunderbird/profiles.ini
    grep -rq '"mail.demo.test"' home/.thunderbird || fail "no account was added"
    expect_lines '.[-1].steps | all(contains("Copy") | not)'
    [[ $(find home/.thunderbird -type f -exec stat -c %a {} + | sort -u) == 600 ]] || fail "modes"
    run_alone clients --installed --json
    expect_json '[.clients[] | select(.id == "thunderbird") | .profiles[].accounts[].address] == ["somchai@demo.test"]'
    run_alone undo
    expect_code 0
    expect_no home/.thunderbird
}

case_InstallWaitsForTheProgramToBeClosed() {
    thunderbird_home home/.thunderbird old@other.test
    local profile=$PWD/home/.thunderbird/abc.default
    : >"$profile/.parentlock"
    coproc python3 -u -c "
import fcntl, sys, time
lock = open('$profile/.parentlock', 'r+')
fcntl.lockf(lock, fcntl.LOCK_EX)
print('locked')
time.sleep(4)"
    read -r -u "${COPROC[0]}" _
    installed --profile "$profile" --yes

    expect_code 0
    expect_lines 'map(select(.type == "progress" and (.text | contains("close Thunderbird")))) | length == 1' \
        '.[-1].type == "done"'
}

case_InstallGivesUpWhenTheProgramStaysOpen() {
    thunderbird_home home/.thunderbird old@other.test
    local profile=$PWD/home/.thunderbird/abc.default
    cp "$profile/prefs.js" before
    : >"$profile/.parentlock"
    coproc python3 -u -c "
import fcntl, sys
lock = open('$profile/.parentlock', 'r+')
fcntl.lockf(lock, fcntl.LOCK_EX)
print('locked')
sys.stdin.read()"
    read -r -u "${COPROC[0]}" _
    installed --profile "$profile" --yes --timeout 3

    expect_code 7
    expect_lines '.[-1].error.code == "refused"'
    expect_same before "$profile/prefs.js"
}

case_InstallNeverDoublesAnAccount() {
    thunderbird_home home/.thunderbird somchai@demo.test
    local profile=$PWD/home/.thunderbird/abc.default
    sed -i 's/mail.other.test/mail.demo.test/; s/pop3/imap/' "$profile/prefs.js"
    cp "$profile/prefs.js" before
    installed --profile "$profile" --yes

    expect_code 7
    expect_lines '.[-1].error.text | contains("already")'
    expect_same before "$profile/prefs.js"
}

case_InstallKeepsTheAccountOfTheOtherTypeAndSaysSo() {
    thunderbird_home home/.thunderbird somchai@demo.test
    local profile=$PWD/home/.thunderbird/abc.default
    installed --profile "$profile" --yes

    expect_code 0
    expect_lines 'map(select(.type == "preview"))[0].cautions | any(contains("POP3"))'
    grep -q '"mail.server.server1.type", "pop3"' "$profile/prefs.js" || fail "the old one is gone"
}

case_InstallAddsToEvolutionBesideWhatIsThere() {
    mkdir -p home/.config/evolution/sources
    printf '[Data Source]\nDisplayName=Mine\n' >home/.config/evolution/sources/mine.source
    find home/.config -type f -exec md5sum {} + >before
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no --yes \
        --current-type none --client evolution --profile "$PWD/home/.config/evolution" <<'LINES'
{"id":"password","answer":null}
LINES

    expect_code 0
    expect_lines '.[-1].files | length > 1'
    run_alone clients --installed --json
    expect_json '[.clients[] | select(.id == "evolution") | .profiles[].accounts[].address] == ["somchai@demo.test"]'
    run_alone undo
    expect_code 0
    find home/.config -type f -exec md5sum {} + >after
    expect_same before after
}

case_InstallTakesAProfileOrAFolder() {
    run_alone setup somchai@demo.test --profile new -o files

    expect_code 2
    expect_err '--profile' 'not both'
}

case_InstallDryRunChangesNothing() {
    thunderbird_home home/.thunderbird old@other.test
    local profile=$PWD/home/.thunderbird/abc.default
    cp "$profile/prefs.js" before
    installed --profile "$profile" --dry-run

    expect_code 0
    expect_lines 'map(select(.type == "preview"))[0].changes | length == 1'
    expect_same before "$profile/prefs.js"
    [[ -z $(ls home/state/mailadvisor/undo 2>/dev/null) ]] || fail "something was kept"
}
