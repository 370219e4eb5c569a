# deploy --master-user: how full the mailboxes are, from the mail server itself.

# The program in English on the lab's servers, with the master user's password.
as_master() {
    run deploy "$@" -o out.d --client thunderbird --master-user master --password-fd 4 \
        4< <(printf '%s\n' "$MASTER_PASSWORD")
}

# mailbox ADDRESS QUOTA: a line of the lab's users.
mailbox() {
    sed -n "1s|^[^:]*\(:.*/mail/\)[^:]*::.*|$1\1$1::userdb_quota_rule=*:storage=$2|p" \
        "$LAB_DIR/users"
}

# Until Dovecot has read its list of users again.
wait_for_mailbox() {
    local try
    for ((try = 0; try < 250; try++)); do
        PATH=$PATH:/usr/sbin doveadm -c "$LAB_DIR/dovecot.conf" user "$1" >/dev/null 2>&1 && return
        sleep 0.02
    done
    fail "$1 does not appear"
}

# Each has another quota and another use: N MB, and one mail of N KiB in it.
add_crowd() {
    local i user place lines=""
    for ((i = 1; i <= $1; i++)); do
        user=crowd$i@demo.test place=$LAB_DIR/mail/crowd$i@demo.test/Maildir
        mkdir -p "$place"/{cur,new,tmp}
        head -c $((i * 1024)) /dev/zero | tr '\0' x >"$place/cur/1.$i.lab,S=$((i * 1024)),W=$((i * 1024)):2,S"
        lines+=$(mailbox "$user" "$i"M)$'\n'
    done
    chown -R --reference="$LAB_DIR/mail" "$LAB_DIR"/mail/crowd*
    printf %s "$lines" >>"$LAB_DIR/users"
    wait_for_mailbox "crowd$1@demo.test"
}

mails_of_crowd() {
    find "$LAB_DIR"/mail/crowd* -name '*.lab,*' -printf '%p %s %T@\n' | sort
}

case_AMasterUserTellsTheSizesOfFiveHundredMailboxes() {
    add_crowd 500
    { echo address,devices && printf 'crowd%d@demo.test,1\n' {1..500}; } >roster.csv
    mails_of_crowd >before
    as_master roster.csv --dry-run

    expect_code 0
    jq -se 'length == 500 and all(.status == "planned" and .mailbox.login == "accepted")' out \
        >/dev/null || fail "not all were let in"
    jq -se 'to_entries | all(.value.mailbox.usedBytes == (.key + 1) * 1024)' out >/dev/null ||
        fail "not what they use: $(jq -c .mailbox out | head -3)"
    jq -se 'to_entries | all(.value.mailbox.limitBytes == (.key + 1) * 1048576)' out >/dev/null ||
        fail "not what they may"
    expect_no out.d
    mails_of_crowd >after
    expect_same before after
}

case_WhatAMasterUserTellsCountsAsInAList() {
    printf '%s\n' address,devices wipa@demo.test,1 >roster.csv
    as_master roster.csv --dry-run --report asked.html
    expect_code 0
    expect_json '.mailbox.limitBytes == 10485760 and .mailbox.usedBytes > 10000000'
    jq -r '"address,devices,quota,used\n\(.address),1,\(.mailbox.limitBytes) B,\(.mailbox.usedBytes) B"' \
        out >listed.csv
    run deploy listed.csv -o out.d --client thunderbird --dry-run --report listed.html
    expect_code 0
    cmp -s <(sed 's/<header>.*<\/header>//' asked.html) <(sed 's/<header>.*<\/header>//' listed.html) ||
        fail "another page than from a list"
}

case_AMailboxThatTheServerDoesNotKnowSpoilsNothing() {
    printf '%s\n' address nobody@demo.test malee@demo.test somchai@plain.test somchai@pop3only.test \
        nolimit@demo.test >roster.csv
    as_master roster.csv --dry-run

    expect_code 8
    jq -se '.[0] | .status == "planned" and .mailbox.loginReason == "login-by-policy"' out >/dev/null ||
        fail "the stranger: $(jq -c . out | head -1)"
    jq -se '.[1].mailbox.limitBytes == 2147483648' out >/dev/null || fail "the one that is there"
    jq -se '.[2].mailbox.loginReason == "no-verified-connection"' out >/dev/null || fail "without TLS"
    jq -se '.[3] | .status == "planned" and .mailbox.limitBytes.unknown == "not-offered"' out \
        >/dev/null || fail "POP3 only"
    jq -se '.[4].mailbox | .login == "accepted" and .limitBytes.unknown == "not-offered"' out \
        >/dev/null || fail "without a limit"
    expect_err '3 mailboxes .* did not tell it'
    ! grep -q 'logging in as somchai@\(plain\|pop3only\)' "$LAB_DIR/log/dovecot.log" ||
        fail "the password went there"
}

case_AWrongMasterPasswordIsSentThreeTimes() {
    { echo address && printf 'crew%d@demo.test\n' {1..40}; } >roster.csv
    local i
    for i in 1 2; do
        run deploy roster.csv -o out.d --client thunderbird --dry-run --master-user nomaster \
            --password-fd 4 4< <(echo wrong)
        expect_code 0
        expect_err 'mail\.demo\.test is not asked any more' '→ '
        jq -se 'length == 40 and all(.status == "planned" and .mailbox.limitBytes.unknown)' out \
            >/dev/null || fail "not all go on"
    done
    jq -se 'all(.mailbox.loginReason == "left-alone")' out >/dev/null || fail "asked again"
    [[ $(grep -c 'passwd-file(nomaster,' "$LAB_DIR/log/dovecot.log") == 3 ]] ||
        fail "$(grep -c 'passwd-file(nomaster,' "$LAB_DIR/log/dovecot.log") sign-ins"
}

# A lab of its own, that allows everybody one connection; somebody holds that of malee.
case_AMailboxWithTooManyConnectionsIsLeftOut() {
    printf '%s\n' address somchai@demo.test malee@demo.test wipa@demo.test >roster.csv
    cat >limited.sh <<'LIMITED'
coproc holder { openssl s_client -quiet -connect "$ADDRESS:$IMAPS_PORT" 2>/dev/null; }
printf 'A1 LOGIN malee@demo.test %s\r\n' "$PASSWORD" >&"${holder[1]}"
while read -r line <&"${holder[0]}" && [[ $line != A1* ]]; do :; done
[[ $line == "A1 OK"* ]] || echo "not let in: $line"
"$1" deploy roster.csv -o out.d --client thunderbird --dry-run --lang en --master-user master \
    --password-command 'echo "$MASTER_PASSWORD"' $LAB_OPTIONS
code=$?
exec {holder[1]}>&-
exit $code
LIMITED
    last="the same in a lab that allows one connection"
    LAB_CONNECTIONS=1 "$here/../lab/lab" run -- bash limited.sh "$program" >out 2>err </dev/null
    code=$?

    expect_code 0
    jq -se '.[1] | .status == "planned" and .mailbox.loginReason == "login-throttled"' out >/dev/null ||
        fail "not told: $(sed -n 2p out)"
    jq -se '[.[0, 2].mailbox.login] == ["accepted", "accepted"]' out >/dev/null || fail "the others"
}

case_AServerThatIsFullIsNotPressed() {
    # Whoever comes is told to go: the master user's sign-ins are counted there.
    cat >full.py <<'PY'
import os, socket, ssl, sys, threading
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
listener = socket.create_server(("127.0.0.1", 0))
open("port", "w").write(str(listener.getsockname()[1]))
def serve(raw):
    try:
        peer = context.wrap_socket(raw, server_side=True)
        lines = peer.makefile("rb")
        peer.sendall(b"* OK ready\r\n")
        for line in lines:
            tag, command = line.split()[:2]
            if command == b"AUTHENTICATE":
                open("signins", "a").write("1\n")
                peer.sendall(tag + b" NO [LIMIT] Too many connections\r\n")
            elif command == b"CAPABILITY":
                peer.sendall(b"* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n" + tag + b" OK\r\n")
            else:
                return peer.sendall(b"* BYE\r\n" + tag + b" OK\r\n")
    except OSError:
        pass
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
PY
    python3 full.py "$LAB_DIR/certificates/demo.pem" "$LAB_DIR/certificates/demo.key" &
    local server=$! try
    for ((try = 0; try < 250; try++)); do [[ -s port ]] && break || sleep 0.02; done
    { echo address && printf 'crew%d@demo.test\n' {1..50}; } >roster.csv
    as_master roster.csv --dry-run --server mail.demo.test --connect-to ":993:127.0.0.1:$(<port)"
    kill $server

    expect_code 0
    jq -se 'length == 50 and all(.status == "planned" and .mailbox.loginReason == "login-throttled")' \
        out >/dev/null || fail "$(head -1 out)"
    (($(wc -l <signins) <= 6)) || fail "pressed $(wc -l <signins) times"
    expect_err 'mail\.demo\.test is not asked any more'
}

case_AMasterUserNeedsAServerToAskAndAPasswordToGive() {
    printf '%s\n' address somchai@demo.test >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --password-fd 4 4< <(echo secret)
    expect_code 2
    expect_err 'Only --master-user LOGIN takes a password'
    as_master roster.csv --offline
    expect_code 2
    expect_err '--offline does not go together with --master-user'
    run advise somchai@demo.test --save-facts facts.json
    as_master roster.csv --facts facts.json
    expect_code 2
    as_master roster.csv --oauth2
    expect_code 2
    run deploy roster.csv -o out.d --client thunderbird --master-user master
    expect_code 2
    expect_err '--password-fd'
    run deploy - -o out.d --client thunderbird --master-user master --password-stdin
    expect_code 2
    expect_err 'Roster and password cannot both'
    expect_no out.d
}

case_AMasterUsersPasswordIsTypedWhereNoOptionGivesIt() {
    printf '%s\n' address malee@demo.test >roster.csv
    last="the same at a terminal"
    # shellcheck disable=SC2086
    python3 "$here/terminal.py" 100 '["PASSWORD"]' "$program" deploy roster.csv -o out.d --lang en \
        --client thunderbird --dry-run --quiet --master-user master $LAB_OPTIONS >out 2>err \
        3< <(printf '%s\n' "$MASTER_PASSWORD")
    code=$?

    expect_code 0
    expect_out 'Password for master'
    tr -d '\n' <out | grep -q '"limitBytes":2147483648' || fail "not asked"
}
