# shellcheck shell=bash
# What may go wrong around the program: output that takes nothing, no descriptors at the start, a
# password command that does not end, servers that refused often, another run in the same folder.

case_AResultThatCannotBePrintedIsAnError() {
    last="rules into a full disk"
    "$program" rules --lang en >/dev/full 2>err
    code=$?
    : >out
    expect_code 7
    expect_err 'could not be printed in full: No space left' '→ Check where the output goes'

    last="rules --json without a standard output"
    "$program" rules --lang en --json >&- 2>err
    code=$?
    expect_code 7
    expect_err 'could not be printed in full'

    last="an error as JSON into a full disk"
    "$program" advise nobody --lang en --json >/dev/full 2>err
    code=$?
    expect_code 2
    expect_err 'could not be printed in full'
}

case_AReaderThatEndsEarlyIsToldAsAnError() {
    last="rules --json to a reader that ended"
    : >out
    (
        sleep 0.5
        "$program" rules --lang en --json 2>err
        echo $? >code
    ) | true
    code=$(<code)
    expect_code 7
    expect_err 'Broken pipe'
}

case_NothingThatIsPrintedLandsInAFile() {
    printf '%s\n' address somchai@demo.test wipa@demo.test >roster.csv
    last="deploy without descriptors"
    # shellcheck disable=SC2086
    "$program" deploy roster.csv -o out.d --client thunderbird --lang en $LAB_OPTIONS \
        <&- >&- 2>&-
    code=$?
    : >out
    : >err

    expect_code 7
    expect_file out.d/mailadvisor-journal.jsonl
    jq -es 'length == 3 and (.[0].schema | test("journal"))' out.d/mailadvisor-journal.jsonl \
        >/dev/null || fail "the journal holds: $(<out.d/mailadvisor-journal.jsonl)"
}

case_APasswordCommandThatDoesNotEndIsEndedInTheTimeOfTheRun() {
    local started=$SECONDS
    run advise malee@demo.test --devices 2 --timeout 5 \
        --password-command 'sleep 600 & echo $! >child; wait'

    expect_code 2
    expect_err 'did not end in time'
    ((SECONDS - started < 20)) || fail "it took $((SECONDS - started)) seconds"
    for _ in {1..100}; do
        # Ended, or only waiting for somebody to hear of its end.
        [[ $(sed 's/.*) //;s/ .*//' "/proc/$(<child)/stat" 2>/dev/null) == [^Z] ]] || return 0
        sleep 0.05
    done
    fail "its child lives on"
}

case_APasswordThatIsTooLongIsNotSent() {
    head -c 100000 /dev/zero | tr '\0' x >long
    local before
    before=$(grep -c 'malee@demo.test' "$LAB_DIR/log/dovecot.log")
    run advise malee@demo.test --devices 2 --password-fd 4 4<long

    expect_code 2
    expect_err 'too long for a password'
    [[ $(grep -c 'malee@demo.test' "$LAB_DIR/log/dovecot.log") == "$before" ]] || fail "it was sent"
}

refused_once() {
    run advise malee@demo.test --devices 2 --password-fd 4 "$@" 4< <(echo wrong)
}

# How often the lab's server saw this mailbox's password refused.
refusals_of_malee() {
    grep -c 'auth failed.*malee@demo.test' "$LAB_DIR/log/dovecot.log"
}

case_AServerThatRefusedThreeTimesIsLeftAlone() {
    local seen
    for _ in 1 2 3; do
        refused_once
        expect_code 6
        expect_err 'did not accept the user name or the password'
    done
    [[ $(stat -c %a "$XDG_STATE_HOME/mailadvisor/refusals") == 600 ]] || fail "others may read it"
    ! grep -rq wrong "$XDG_STATE_HOME" || fail "the password was kept"

    seen=$(refusals_of_malee)
    signed_in advise malee@demo.test --devices 2
    expect_code 6
    expect_err 'three times within the last hour' '--force'
    expect_out 'as IMAP'
    signed_in probe malee@demo.test --json
    expect_code 6
    expect_json '.mailbox.login == "refused"' '.mailbox.loginReason == "left-alone"'
    signed_in advise malee@demo.test --devices 2 --lang th
    expect_err 'ปฏิเสธการลงชื่อเข้าใช้นี้ 3 ครั้งแล้ว'
    [[ $(refusals_of_malee) == "$seen" ]] || fail "the server was asked"

    signed_in advise malee@demo.test --devices 2 --force
    expect_code 0
    expect_err 'because of --force'
    signed_in advise malee@demo.test --devices 2
    expect_code 0
}

case_ASecondDeployInAFolderSaysThatAnotherRunIsAtWork() {
    printf '%s\n' address somchai@silent.test >slow.csv
    printf '%s\n' address malee@demo.test >roster.csv
    # shellcheck disable=SC2086
    "$program" deploy slow.csv -o out.d --client thunderbird --lang en --timeout 8 $LAB_OPTIONS \
        >slow.out 2>slow.err &
    local slow=$!
    for _ in {1..100}; do
        [[ ! -e out.d/mailadvisor-journal.jsonl ]] || break
        sleep 0.05
    done

    run deploy roster.csv -o out.d --client thunderbird
    expect_code 7
    expect_err 'Another run of mailadvisor is writing in out.d' '→ Wait until it has ended'
    wait $slow
    run deploy roster.csv -o out.d --client thunderbird
    expect_code 0
}
