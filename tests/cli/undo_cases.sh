# What was done to a mail program is taken back.

added_account() {
    advice --devices 3
    profile_in_use
    run_alone write --client thunderbird --account advice.json --profile mine "$@"
    expect_code 0
}

case_UndoGivesBackEveryByteAndForgets() {
    added_account --json
    local id
    id=$(jq -r .undo out)
    run_alone undo --list --json
    expect_json 'length == 1' ".[0].id == \"$id\"" '.[0].command == "write"' \
        '.[0].when | test("^20..-..-..T..:..:..Z$")' ".[0].files == [\"$PWD/mine/prefs.js\"]"
    [[ $(stat -c %a home/state/mailadvisor/undo "home/state/mailadvisor/undo/$id" | tr '\n' ' ') == '700 700 ' ]] ||
        fail "others may look into it"
    run_alone undo "$id"

    expect_code 0
    expect_out 'as it was before' 'mine/prefs.js'
    expect_same before mine/prefs.js
    [[ $(ls -A mine) == prefs.js ]] || fail "something is left over"
    run_alone undo --list --json
    expect_json 'length == 0'
    run_alone undo
    expect_code 7
    expect_err 'nothing to take back'
    run_alone undo --lang th
    expect_err 'ไม่มีรายการ'
}

case_UndoAfterTheProgramWroteItsFilesTakesOnlyOursOut() {
    added_account
    # Thunderbird sorts its lines and adds some.
    { head -2 mine/prefs.js; grep '^user_pref' mine/prefs.js | sort; echo 'user_pref("mail.root.imap", "x");'; } >new
    mv new mine/prefs.js
    run_alone undo --dry-run
    expect_code 0
    expect_out 'Only the account that was added can be'
    grep -q mail.demo.test mine/prefs.js || fail "a dry run changed something"
    run_alone undo

    expect_code 0
    expect_out 'only the account that was added'
    ! grep -q 'mailadvisor\|mail.demo.test' mine/prefs.js || fail "something of ours is left"
    [[ -z $(comm -23 <(sort before) <(sort mine/prefs.js)) ]] || fail "a line of the person's is gone"
    grep -q mail.root.imap mine/prefs.js || fail "a line of the program's is gone"
}

case_UndoWaitsForTheProgramToBeClosed() {
    added_account
    cp mine/prefs.js after
    : >mine/.parentlock
    coproc python3 -u -c '
import fcntl, sys
lock = open("mine/.parentlock", "r+")
fcntl.lockf(lock, fcntl.LOCK_EX)
print("locked")
sys.stdin.read()'
    read -r -u "${COPROC[0]}" _
    run_alone undo

    expect_code 7
    expect_err 'is running'
    expect_same after mine/prefs.js
}

case_UndoOfTheFirstOfTwoLeavesTheSecond() {
    added_account --json
    local first
    first=$(jq -r .undo out)
    cp mine/prefs.js between
    jq '.account.incoming.username = "other@demo.test" | .account.address = "other@demo.test"' \
        advice.json >other.json
    run_alone write --client thunderbird --account other.json --profile mine
    expect_code 0
    run_alone undo "$first"
    expect_code 0
    grep -q other@demo.test mine/prefs.js || fail "the second is gone"
    run_alone undo
    expect_code 0
    [[ -z $(comm -23 <(sort before) <(sort mine/prefs.js)) ]] || fail "a line of the person's is gone"
    ! grep -q mail.demo.test mine/prefs.js || fail "something of ours is left"
}

case_UndoSaysWhenNothingCanBeKept() {
    advice --devices 3
    profile_in_use
    local state=$XDG_STATE_HOME
    XDG_STATE_HOME=/proc/none
    run_alone write --client thunderbird --account advice.json --profile mine
    XDG_STATE_HOME=$state

    expect_code 7
    expect_err 'cannot be kept' '→ '
    expect_same before mine/prefs.js
}
