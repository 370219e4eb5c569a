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
    printf 'user_pref("mail.server.server1.%s);\n' 'port", 993' 'socketType", 3' \
        >>"$profile/prefs.js"
    cp "$profile/prefs.js" before
    installed --profile "$profile" --yes

    expect_code 0
    expect_lines 'any(.type == "progress" and (.text | contains("already set up")))' \
        '.[-1] | .type == "done" and .undo == null and .files == []'
    expect_same before "$profile/prefs.js"
}

# Its own account there, as it was typed in long ago: another port, no encryption, an old user name.
account_with_faults() {
    thunderbird_home home/.thunderbird somchai@demo.test
    profile=$PWD/home/.thunderbird/abc.default
    sed -i 's/mail.other.test/mail.demo.test/; s/pop3/imap/; s/userName", "somchai@demo.test/userName", "somchai/' \
        "$profile/prefs.js"
    cat >>"$profile/prefs.js" <<'PREFS'
user_pref("mail.server.server1.port", 143);
user_pref("mail.server.server1.socketType", 0);
user_pref("mail.server.server1.authMethod", 4);
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "mail.demo.test");
user_pref("mail.smtpserver.smtp1.port", 25);
user_pref("mail.smtpserver.smtp1.username", "somchai@demo.test");
user_pref("mail.smtpserver.smtp1.try_ssl", 0);
user_pref("mail.smtpserver.smtp1.authMethod", 3);
user_pref("calendar.week.start", 1);
PREFS
    cp "$profile/prefs.js" before
}

case_InstallCorrectsAnAccountThatIsThereAndUndoGivesTheOldSettingsBack() {
    account_with_faults
    installed --profile "$profile" --yes

    expect_code 0
    expect_lines 'any(.text // "" | test("set up there already. What is not right will be corrected"))' \
        'any(.text // "" | test("incoming port: 143 → [0-9]*993"))' \
        'any(.text // "" | test("incoming encryption: .+ → .+"))' \
        'any(.text // "" | test("user name for receiving: somchai → somchai@demo.test"))' \
        'any(.text // "" | test("outgoing port: 25 → "))' '.[-1].undo | type == "string"'
    ! grep -q mailadvisor "$profile/prefs.js" || fail "an account was added"
    # All else as before, in its place: only the corrected lines differ, and no more lines are there.
    diff before "$profile/prefs.js" | grep '^[<>]' | sed 's/^..//; s/,[^,]*$//' | sort -u >corrected
    expect_same corrected <(printf 'user_pref("mail.%s"\n' server.server1.authMethod server.server1.port \
        server.server1.socketType server.server1.userName smtpserver.smtp1.port \
        smtpserver.smtp1.try_ssl)
    [[ $(wc -l <before) == $(wc -l <"$profile/prefs.js") ]] || fail "lines came or went"
    installed --profile "$profile" --yes
    expect_code 0
    expect_lines 'any(.text // "" | contains("already set up"))' '.[-1].undo == null'
    run_alone undo
    expect_code 0
    expect_same before "$profile/prefs.js"
}

case_InstallCorrectionIsTakenBackAfterTheProgramWroteItsFiles() {
    account_with_faults
    installed --profile "$profile" --yes
    expect_code 0
    { sort "$profile/prefs.js"; echo 'user_pref("mail.root.imap", "x");'; } |
        sed 's/try_ssl", 3/try_ssl", 2/' >new
    mv new "$profile/prefs.js"
    run_alone undo

    expect_code 0
    # The person's own change to one of the settings stays, and the program's new line.
    [[ $(diff <(sort before) <(sort "$profile/prefs.js") | grep '^[<>]' | sort) == \
        $'< user_pref("mail.smtpserver.smtp1.try_ssl", 0);\n> user_pref("mail.root.imap", "x");\n> user_pref("mail.smtpserver.smtp1.try_ssl", 2);' ]] ||
        fail "$(diff <(sort before) <(sort "$profile/prefs.js"))"
}

case_InstallLeavesAnOutgoingServerAloneThroughWhichOthersSend() {
    account_with_faults
    sed -i 's/smtp1.hostname", "mail.demo.test/smtp1.hostname", "smtp.other.test/;
        s/accounts", "account1"/accounts", "account1,account9"/' "$profile/prefs.js"
    cat >>"$profile/prefs.js" <<'PREFS'
user_pref("mail.account.account9.server", "server9");
user_pref("mail.account.account9.identities", "id9");
user_pref("mail.identity.id9.smtpServer", "smtp1");
user_pref("mail.server.server9.type", "imap");
user_pref("mail.server.server9.hostname", "mail.other.test");
user_pref("mail.server.server9.userName", "else");
PREFS
    cp "$profile/prefs.js" before
    installed --profile "$profile" --yes

    expect_code 0
    expect_lines 'map(select(.type == "preview"))[0].cautions | any(contains("smtp.other.test"))'
    ! diff before "$profile/prefs.js" | grep -q smtpserver || fail "others cannot send any more"
}

# The mailbox of the same address at another server may be the old provider's, with the old mail.
case_InstallAddsBesideAnAccountOfAServerThatIsNotTheMailboxs() {
    account_with_faults
    sed -i 's/server1.hostname", "mail.demo.test/server1.hostname", "mail.old.test/' "$profile/prefs.js"
    installed --profile "$profile" --yes

    expect_code 0
    grep -q 'server1.hostname", "mail.old.test"' "$profile/prefs.js" || fail "it was changed"
    grep -q 'accounts", "account1,mailadvisor' "$profile/prefs.js" || fail "nothing was added"
}

case_InstallCorrectsAnAccountOfEvolution() {
    mkdir -p home/.config/evolution/sources
    cat >home/.config/evolution/sources/own.source <<'SOURCE'
[Data Source]
DisplayName=งาน
Enabled=true

[Mail Account]
BackendName=imapx
IdentityUid=own-id

[Authentication]
Host=mail.demo.test
Method=LOGIN
Port=143
User=somchai@demo.test

[Security]
Method=none

[Refresh]
IntervalMinutes=3
SOURCE
    cat >home/.config/evolution/sources/own-id.source <<'SOURCE'
[Data Source]
Parent=own

[Mail Identity]
Address=somchai@demo.test

[Mail Submission]
TransportUid=own-smtp
SOURCE
    cat >home/.config/evolution/sources/own-smtp.source <<'SOURCE'
[Data Source]
Parent=own

[Mail Transport]
BackendName=smtp

[Authentication]
Host=mail.demo.test
Port=25
User=somchai
SOURCE
    cp -r home/.config/evolution/sources sources
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no --yes \
        --current-type none --client evolution --profile "$PWD/home/.config/evolution" <<'LINES'
{"id":"password","answer":null}
LINES

    expect_code 0
    expect_lines 'any(.text // "" | test("incoming port: 143 → [0-9]*993"))' \
        'any(.text // "" | test("user name for sending: somchai → somchai@demo.test"))'
    [[ $(ls home/.config/evolution/sources) == $(ls sources) ]] || fail "sources came or went"
    diff -r sources home/.config/evolution/sources | grep '^[<>]' | sed 's/^..//; s/=.*//' | sort -u >corrected
    expect_same corrected <(printf '%s\n' '' Method Port User '[Security]')
    run_alone undo
    expect_code 0
    diff -r sources home/.config/evolution/sources || fail "undo left something"
}

case_InstallSeesAsWhatTheMailboxIsThereAlready() {
    thunderbird_home home/.thunderbird somchai@demo.test
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no <<'LINES'
{"id":"current-type","answer":"unknown"}
{"id":"password","answer":null}
{"cancel":true}
LINES

    expect_lines 'any(.type == "progress" and (.text | contains("as POP3")))' \
        'map(select(.type == "advice"))[0].advice.needs.currentType == "pop3"'
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
