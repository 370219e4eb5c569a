# An account added to a profile that is in use, and profiles that are signed.

# A Thunderbird profile somebody works with, as prefs.js in ./mine.
profile_in_use() {
    mkdir mine
    cat >mine/prefs.js <<'PREFS'
// Mozilla User Preferences

user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.identity.id1.useremail", "private@other.test");
user_pref("mail.server.server1.hostname", "mail.other.test");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.userName", "private@other.test");
PREFS
    cp mine/prefs.js before
}

case_AddsAnAccountToAProfile() {
    advice --devices 3
    profile_in_use
    run_alone write --client thunderbird --account advice.json --profile mine

    expect_code 0
    expect_out 'prefs.js' 'What to do next' 'mailadvisor undo 20'
    [[ $(ls mine) == prefs.js ]] || fail "something lies beside it"
    grep -q 'hostname", "mail.demo.test")' mine/prefs.js || fail "no account was added"
    grep -q 'accounts", "account1,' mine/prefs.js || fail "the old account is not first"
    [[ -z $(comm -23 <(grep -v 'accountmanager.accounts"' before | sort) <(sort mine/prefs.js)) ]] ||
        fail "a line of the person's is gone"
}

case_AddingTwiceChangesNothingMoreAndIsTakenBackOnce() {
    advice --devices 3
    profile_in_use
    run_alone write --client thunderbird --account advice.json --profile mine
    cp mine/prefs.js once
    run_alone write --client thunderbird --account advice.json --profile mine

    expect_code 0
    expect_same once mine/prefs.js
    run_alone undo --json
    expect_code 0
    expect_same before mine/prefs.js
}

case_AProfileIsLeftAloneWhileItsProgramRuns() {
    advice --devices 3
    profile_in_use
    : >mine/.parentlock
    # Locks as Thunderbird does, says so, and lets go when the case is over.
    coproc python3 -u -c '
import fcntl, sys
lock = open("mine/.parentlock", "r+")
fcntl.lockf(lock, fcntl.LOCK_EX)
print("locked")
sys.stdin.read()'
    read -r -u "${COPROC[0]}" _
    run_alone write --client thunderbird --account advice.json --profile mine

    expect_code 7
    expect_err 'is running' '→ '
    expect_same before mine/prefs.js
    run_alone write --client thunderbird --account advice.json --profile mine --lang th
    expect_err 'ปิดโปรแกรม'
}

case_ADryRunOfAnAdditionChangesNothing() {
    advice --devices 3
    profile_in_use
    run_alone write --client thunderbird --account advice.json --profile mine --dry-run

    expect_code 0
    expect_out 'Will be written' 'prefs.js'
    expect_same before mine/prefs.js
    expect_no home/state/mailadvisor/undo/20*
}

case_AFolderThatIsNoProfileIsSaid() {
    advice --devices 3
    mkdir empty
    run_alone write --client thunderbird --account advice.json --profile empty

    expect_code 2
    expect_err 'no Thunderbird profile' 'prefs.js' '→ '
    [[ -z $(ls -A empty) ]] || fail "something was written"
}

case_AProgramThatCannotAddSaysSo() {
    advice --devices 3
    profile_in_use
    run_alone write --client outlook --account advice.json --profile mine

    expect_code 2
    expect_err 'cannot be added' '→ '
}

case_AProfileTakesOneAccountAndNoFolder() {
    advice --devices 3
    profile_in_use
    run_alone write --client thunderbird --account advice.json --profile mine -o files
    expect_code 2
    run_alone write --client thunderbird --client outlook --account advice.json --profile mine
    expect_code 2
    run_alone write --client thunderbird --account advice.json -o files --platform amiga
    expect_code 2
    expect_err '--platform' 'windows'
    expect_same before mine/prefs.js
}

# signing_pair SUBJECT: key.pem and cert.pem.
signing_pair() {
    openssl req -x509 -newkey rsa:2048 -nodes -subj "/CN=$1" -days 2 \
        -keyout key.pem -out cert.pem 2>/dev/null || fail "no key was made"
}

case_SignsAnAppleProfile() {
    advice --devices 3
    signing_pair "IT desk"
    run_alone write --client apple --account advice.json -o files \
        --sign-cert cert.pem --sign-key key.pem
    expect_code 0
    local file
    file=$(find files -name '*.mobileconfig')

    openssl cms -verify -inform DER -in "$file" -CAfile cert.pem -purpose any >plain 2>err ||
        fail "the signature does not verify"
    xmllint --noout plain 2>err || fail "what was signed is no XML"
    grep -q mail.demo.test plain || fail "what was signed is not the account"
}

case_AKeyOfAnotherCertificateIsRefusedAndNotShown() {
    advice --devices 3
    signing_pair one
    mv key.pem other.pem
    signing_pair two
    run_alone write --client apple --account advice.json -o files \
        --sign-cert cert.pem --sign-key other.pem

    expect_code 2
    expect_err 'cert.pem' 'belongs'
    expect_no files
    ! grep -qF "$(sed -n 2p other.pem)" out err || fail "the key was shown"
    run_alone write --client apple --account advice.json -o files --sign-cert cert.pem
    expect_code 2
    expect_err '--sign-key'
}
