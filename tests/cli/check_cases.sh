# check: signing in, sending a mail to oneself and seeing it arrive, against the lab's servers.

# account_of ADDRESS: its settings, as advise gives them, in the file account.
account_of() {
    run advise "$1" --devices 2 --json
    jq .account out >account
}

case_CheckSignsInAtBothServersAndSendsNothingUnasked() {
    account_of arrives@demo.test

    signed_in check --account account --json

    expect_code 0
    expect_json '.schema == "mailadvisor.check.v1"' '.incoming.outcome == "ok"' \
        '.outgoing.outcome == "ok"' '.arrival == {"outcome":"not-asked","reason":"none"}'
    expect_err 'Signs in as arrives@demo.test at IMAP mail.demo.test, port 993'
}

case_CheckSeesItsMailArriveByImap() {
    account_of arrives@demo.test

    signed_in check --account account --send --lang th

    expect_code 0
    expect_out 'อีเมลมาถึงใน \d+ วินาที' 'อีเมลทดสอบจาก mailadvisor'
}

case_CheckSeesItsMailArriveByPop3() {
    account_of arrives@pop3only.test

    signed_in check --account account --send --json

    expect_code 0
    expect_json '.incoming.protocol == "pop3"' '.arrival.outcome == "arrived"' \
        '.arrival.subject | test("^Test mail from mailadvisor [0-9a-f]{24}$")'
}

case_CheckSeesThatItsMailWentToJunk() {
    account_of junk@demo.test

    signed_in check --account account --send --json

    expect_code 0
    expect_json '.arrival.outcome == "arrived-in-junk"' '.arrival.folder == "Junk"'
}

case_CheckSaysHowLongItWaitedInVain() {
    account_of lost@demo.test

    signed_in check --account account --send --json --timeout 2

    expect_code 9
    expect_json '.arrival.outcome == "not-seen"' '.arrival.seconds >= 1' \
        '.error.text | test("neither in the Inbox")'
}

case_CheckTellsTheRefusalsOfAMailApart() {
    local who outcome
    while read -r who outcome; do
        account_of "$who@demo.test"
        signed_in check --account account --send --json
        expect_code 9
        expect_json ".outgoing.outcome == \"$outcome\"" '.arrival.outcome == "not-sent"' \
            '.outgoing.reply.code >= 400'
    done <<'LIST'
grey greylisted
norelay relay-denied
strict rejected
LIST
}

case_CheckWritesATextForTheItDesk() {
    account_of strict@demo.test

    signed_in check --account account --send --report note.txt

    expect_code 9
    expect_file note.txt
    grep -q 'smtp mail.demo.test:465 (tls) 127.0.0.2: rejected' note.txt || fail "$(<note.txt)"
    signed_in check --account account --report note.txt
    expect_code 7
}

case_CheckTriesAWrongPasswordOnceAndAtOneServer() {
    account_of arrives@demo.test

    run check --account account --send --json --password-fd 4 4< <(echo wrong)

    expect_code 6
    expect_json '.incoming.outcome == "refused"' '.incoming.reason == "password-wrong"' \
        '.outgoing.outcome == "not-tried"' '.error.code == "refused"'
}

case_CheckNeedsAYesForServersThatNobodyNames() {
    account_of arrives@demo.test
    jq '.incoming.host = "mail.high.test"' account >other

    signed_in check --account other
    expect_code 5
    expect_err 'names mail.high.test' 'accept-untrusted'

    signed_in check --account other --accept-untrusted
    expect_code 0

    echo '{"trustedHosts":["mail.high.test"]}' >policy
    signed_in check --account other --policy policy
    expect_code 0
}

case_CheckSendsNoPasswordWhereTheServerIsNotProven() {
    run advise arrives@demo.test --devices 2 --json
    jq '.account | .incoming.host = "mail.expired.test"' out >other

    signed_in check --account other --accept-untrusted --json

    expect_code 5
    expect_json '.incoming.outcome == "not-safe"'
}

case_CheckSaysWhatIsUnreachable() {
    run advise arrives@demo.test --devices 2 --json
    jq '.account | .outgoing.host = "mail.refused.test"' out >other

    signed_in check --account other --accept-untrusted --send --json

    expect_code 4
    expect_json '.incoming.outcome == "ok"' '.outgoing.outcome == "unreachable"' \
        '.arrival.outcome == "not-sent"'
}

case_CheckWithoutAPasswordOrATerminalSaysHowToGiveOne() {
    account_of arrives@demo.test

    last="check without a terminal"
    # shellcheck disable=SC2086
    setsid "$program" check --account account --lang en $LAB_OPTIONS >out 2>err </dev/null
    code=$?

    expect_code 2
    expect_err 'password-stdin'
}

# Every word that the system shows of a running program, and every file that it wrote.
case_CheckShowsThePasswordNowhere() {
    account_of lost@demo.test
    last="check, watched"
    # shellcheck disable=SC2086
    "$program" check --account account --send --timeout 2 --verbose --report note.txt --lang en \
        $LAB_OPTIONS --password-fd 4 >out 2>err 4< <(printf '%s\n' "$PASSWORD") &
    local pid=$! seen=0
    while kill -0 $pid 2>/dev/null; do
        cat "/proc/$pid/cmdline" "/proc/$pid/environ" "/proc/$pid/comm" 2>/dev/null | tr '\0' '\n' |
            grep -v '^PASSWORD=' | grep -qF -- "$PASSWORD" && fail "it shows in /proc"
        seen=$((seen + 1))
        sleep 0.2
    done
    wait $pid
    code=$?

    expect_code 9
    ((seen > 1)) || fail "nobody watched"
    ! grep -rqF -- "$PASSWORD" "$LAB_DIR/log" "$LAB_DIR/sent" || fail "the servers saw it in clear"
}
