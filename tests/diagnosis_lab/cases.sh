# Each case breaks something, has the server or a client say what it says of it, and reads that out.

# from PLACE COMMAND…: the program, at that place; then as `run` of the assertions.
from() {
    local place=$1
    shift
    last="$place: mailadvisor $*"
    # shellcheck disable=SC2086 # LAB_OPTIONS is a list of words
    ip netns exec "$place" "$program" "$@" $LAB_OPTIONS --timeout 2 --lang en >out 2>err </dev/null
    code=$?
}

# diagnose_from_both ADDRESS WORDS: the caller's computer looks now, the help desk looked before.
diagnose_from_both() {
    from mobile probe "$1" --save-facts elsewhere.json
    jq -n --arg said "$2" '{said: $said, more: {seenFrom: "caller"}}' >case.json
    from office diagnose "$1" --case case.json --other elsewhere.json --json
    expect_code 0
}

expect_cause() {
    expect_json ".causes[0].code == \"$1\"" '.causes[0].sure != "possible"'
}

expect_excluded() {
    local code
    for code in "$@"; do
        expect_json "([.excluded[].code] | index(\"$code\")) != null"
    done
}

# imap USER COMMANDS…: what Dovecot really says; the answer that is no OK stands in `said`.
imap() {
    python3 "$here/session.py" "$ADDRESS" "$IMAPS_PORT" "$CA_FILE" "$@" >said 2>trouble ||
        fail "no session: $(cat trouble)"
}

case_PortsBlocked() {
    drop_mail_ports

    diagnose_from_both somchai@demo.test 'Outlook ขึ้น 0x800CCC0E ทั้งรับทั้งส่ง เปิดเว็บได้ปกติ'

    expect_cause ports-blocked
    expect_json '.whose == "network"'
    expect_excluded server-down ip-blocked wrong-password
}

case_OfficeBanned() {
    ban_office

    diagnose_from_both somchai@demo.test 'Outlook ขึ้น 0x800CCC0E ทั้งรับทั้งส่ง เปิดเว็บได้ปกติ'

    expect_cause ip-blocked
    expect_json '.whose == "provider"'
    expect_excluded server-down ports-blocked
}

case_NothingIsBroken() {
    diagnose_from_both somchai@demo.test '0x800CCC0E'

    expect_excluded server-down ports-blocked ip-blocked cert-expired
}

case_MailboxFull() {
    imap wipa@demo.test fill

    from office diagnose wipa@demo.test --said "$(<said)" --json

    grep -q OVERQUOTA said || fail "Dovecot said: $(<said)"
    expect_cause mailbox-full
    expect_excluded recipient-full
}

case_MailboxFullIsSeenBeforeAnybodyReadsItOut() {
    imap wipa@demo.test fill
    last="mailadvisor diagnose"
    # shellcheck disable=SC2086
    ip netns exec office "$program" diagnose wipa@demo.test --said 'ลูกค้าบอกว่าส่งมาหาเราแล้วเด้งกลับ' \
        $LAB_OPTIONS --json --password-fd 4 4< <(printf '%s\n' "$PASSWORD") >out 2>err </dev/null

    expect_cause mailbox-full
}

case_ConnectionLimit() {
    imap malee@demo.test crowd

    from office diagnose malee@demo.test --said "$(<said)" --json

    grep -q 'Maximum number of connections' said || fail "Dovecot said: $(<said)"
    expect_cause too-many-connections
    expect_excluded wrong-password temporary
}

case_ConnectionLimitIsSeenByASignIn() {
    last="mailadvisor diagnose"
    # Held as long as the look takes.
    python3 "$here/session.py" "$ADDRESS" "$IMAPS_PORT" "$CA_FILE" malee@demo.test hold >said &
    local holder=$!
    local try
    for ((try = 0; try < 200; try++)); do
        [[ ! -s said ]] || break
        sleep 0.05
    done
    # shellcheck disable=SC2086
    "$program" diagnose malee@demo.test --said 'Outlook ถามรหัสผ่านตลอด' \
        $LAB_OPTIONS --json --password-fd 4 4< <(printf '%s\n' "$PASSWORD") >out 2>err </dev/null
    kill $holder

    # The server limits this sign-in: by its sessions, or by those that it refused. Not the password.
    expect_json '([.causes[].code] | index("too-many-connections")) != null'
    expect_json '.causes[0].code != "wrong-password"' '.causes[0].sure == "likely"'
}

case_Greylisted() {
    smtp submission grey@demo.test

    from office diagnose somchai@demo.test --said "$(<said)" --json

    grep -q '^450' said || fail "the server said: $(<said)"
    expect_cause temporary
    expect_excluded recipient-unknown
}

case_RelayDenied() {
    smtp sink norelay@demo.test

    from office diagnose somchai@demo.test --said "ส่งแล้วขึ้น $(<said)" --json

    grep -q '^554' said || fail "the server said: $(<said)"
    expect_cause smtp-auth-off
    expect_excluded recipient-unknown
}

case_WrongPassword() {
    imap somchai@demo.test refuse

    from office diagnose somchai@demo.test --said "เมื่อวานเปลี่ยนรหัส ขึ้น $(<said)" --json

    grep -q AUTHENTICATIONFAILED said || fail "Dovecot said: $(<said)"
    expect_cause wrong-password
    expect_excluded server-down oauth-or-app-password
}

case_CertificateExpired() {
    diagnose_from_both somchai@expired.test 'ไอโฟนขึ้นว่าตรวจสอบตัวตนของเซิร์ฟเวอร์ไม่ได้'

    expect_cause cert-expired
    expect_json '.causes[0].sure == "certain"'
    expect_excluded clock cert-name
}

case_CertificateOfTheHoster() {
    diagnose_from_both somchai@company.test 'The target principal name is incorrect'

    expect_cause cert-name
    expect_excluded cert-expired
}

case_OldDevice() {
    openssl s_client -tls1_1 -cipher DEFAULT:@SECLEVEL=0 -connect "$ADDRESS:$IMAPS_PORT" \
        </dev/null 2>&1 | grep -m1 -o 'SSL routines.*' >said

    from office diagnose somchai@demo.test --said "Windows 7 ขึ้น $(<said) มือถือใช้ได้" --json

    [[ -s said ]] || fail "the server took TLS 1.1"
    expect_cause device-old
    expect_excluded cert-expired
}

case_WrongClock() {
    diagnose_from_both somchai@demo.test 'ขึ้นว่าใบรับรองหมดอายุ มุมจอขึ้นปี 2015'

    expect_cause clock
    expect_excluded cert-expired server-down
}

# Without Dovecot there is nothing more to try.
case_ServerDown() {
    kill "$(<"$LAB_DIR/run/dovecot/master.pid")"
    local try
    for ((try = 0; try < 200; try++)); do
        (: <"/dev/tcp/$ADDRESS/$IMAPS_PORT") 2>/dev/null || break
        sleep 0.05
    done

    diagnose_from_both somchai@demo.test 'ทั้งบริษัทรับส่งเมลไม่ได้เลย ขึ้น 0x800CCC0E'

    expect_cause server-down
    expect_json '.whose == "provider"'
    expect_excluded ports-blocked ip-blocked settings
}

# smtp WHERE RECIPIENT: what a server for sending really answers to a mail for somebody.
smtp() {
    python3 "$here/send.py" "$1" "$2" >said 2>trouble || fail "no session: $(cat trouble)"
}
