# What was seen: the server's log since the client started, and files on both sides.

# wait_until SECONDS WHAT COMMAND…: polls; fails with WHAT when the time is over.
wait_until() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@"; do
        if ((SECONDS >= end)); then
            log_since_start | tail -20
            tail -5 "$home/program.log"
            fail "not seen in time: $what"
        fi
        sleep 0.2
    done
}

log_since_start() {
    tail -c "+$((log_start + 1))" "$LAB_DIR/log/dovecot.log"
}

# signed_in SERVICE: a login of our user over TLS stands in the server's log.
signed_in() {
    log_since_start | grep -q "$1-login: .*Login: user=<$user>.* TLS"
}

nobody_signed_in() {
    ! log_since_start | grep -E 'Login: user=|auth failed|Password mismatch|unknown user'
}

# turned_away SERVICE: a client came to that service and left without signing in.
turned_away() {
    log_since_start | grep -qE "$1-login: (Info: )?.*(no auth attempts|Disconnected|Aborted login)"
}

message_ids() {
    { cat "$@" 2>/dev/null || true; } | tr -d '\r' | sed -n 's/^Message-I[Dd]: *//p' | sort
}

on_the_server() {
    message_ids "$LAB_DIR/mail/$user/Maildir"/{cur,new}/*
}

nothing_on_the_server() {
    [[ -z $(on_the_server) ]]
}

# session_ended_with COUNT [OF]: a POP3 session deleted so many mails, of so many.
session_ended_with() {
    log_since_start | grep -q "pop3($user).*Logged out.* del=$1/${2-}"
}

# Around a case that deletes mail on the server: the other cases need it.
keep_server_mail() {
    cp -a "$LAB_DIR/mail/$user/Maildir" "$home/kept"
}

restore_server_mail() {
    stop_program
    rm -rf "$LAB_DIR/mail/$user/Maildir"
    cp -a "$home/kept" "$LAB_DIR/mail/$user/Maildir"
}

# all_arrived MBOX: every mail of the server is in a file of the client, once.
all_arrived() {
    [[ -s $1 ]] && diff -q <(on_the_server) <(message_ids "$1") >/dev/null
}

# was_sent SUBJECT: a mail with exactly this subject came through the lab's submission; each case
# uses a subject of its own.
was_sent() {
    [[ -d $LAB_DIR/sent ]] || fail "the lab has no SMTP sink; run: tests/packages test"
    [[ -n $(sent_file "$1") ]]
}

# sent_file SUBJECT: that mail, with the envelope in its first lines.
sent_file() {
    { grep -lxF "Lab-Subject: $1"$'\r' "$LAB_DIR"/sent/*.eml 2>/dev/null || true; } | head -1
}
