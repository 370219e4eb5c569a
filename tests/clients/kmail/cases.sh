# Debian's KMail. Akonadi's IMAP and POP3 resources, which fetch its mail, read the written files,
# find the password in KWallet, sign in and bring the mail to where KMail shows it; what stays on
# the server is what was said; and with the server's issuer unknown, or without encryption where
# the files ask for it, nobody may sign in. Its window sends a mail in the name of the files.
# shellcheck source=../desktop.sh
source "$here/desktop.sh"
# shellcheck source=profile.sh
source "$here/kmail/profile.sh"
programs="kmail akonadictl kwalletd5 sqlite3 $desktop_programs"
/usr/bin/python3 -c 'import dbus, gi' 2>/dev/null || programs+=" python3-dbus python3-gi"

all_cases() {
    cat <<'LIST'
imap_over_tls_fetches_mail
imap_over_starttls_fetches_mail
mail_goes_out_over_tls_with_its_senders_name
mail_goes_out_over_starttls_with_its_senders_name
pop3_over_tls_fetches_mail_and_leaves_it_on_the_server
pop3_over_starttls_deletes_after_its_days_and_not_before
pop3_leaves_nothing_where_that_was_said
imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown
pop3_over_starttls_signs_nobody_in_when_the_issuer_is_unknown
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls
LIST
}

# A resource that finds the default folders locked waits half a minute before it says so.
seconds=150

imap_over_tls_fetches_mail() {
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    trust_the_lab
    expect_imap_mail
}

imap_over_starttls_fetches_mail() {
    write_profile imap mail.demo.test "$IMAP_PORT" starttls
    trust_the_lab
    expect_imap_mail
}

expect_imap_mail() {
    start_client
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails in Akonadi" all_listed
}

all_listed() {
    local listed
    listed=$(sqlite3 "$home/.local/share/akonadi/akonadi.db" "SELECT COUNT(*) FROM PimItemTable
        WHERE collectionId IN (SELECT id FROM CollectionTable WHERE name = 'INBOX')" \
        2>/dev/null) || return 1
    ((listed == $(on_the_server | wc -l)))
}

mail_goes_out_over_tls_with_its_senders_name() {
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    trust_the_lab
    expect_sent_mail kmail-sends-by-tls
}

mail_goes_out_over_starttls_with_its_senders_name() {
    smtp_by_starttls
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    trust_the_lab
    expect_sent_mail kmail-sends-by-starttls
}

# The account of the other cases sends over TLS.
smtp_by_starttls() {
    eval "$(declare -f account_json | sed '1s/account_json/account_over_tls/')"
    account_json() {
        account_over_tls "$@" | jq --argjson port "$SUBMISSION_PORT" \
            '.outgoing.port = $port | .outgoing.security = "starttls"'
    }
}

expect_sent_mail() {
    local subject=$1
    # Nothing is sent without it: every mail passes the filters on its way out.
    export MORE_AGENTS=mailfilteragent
    # KMail ends with its last window, and Akonadi sends: the session has to outlive the window.
    start_client bash -c 'kmail "$@"; sleep 600' kmail \
        --composer --subject "$subject" --body hello colleague1@demo.test
    wait_until $seconds "the window to write a mail" window_shows "$subject"
    wait_until $seconds "a login at the submission server" key_and_password_let_in
    wait_until $seconds "a sent mail" was_sent "$subject"
    # As the caution says, the backslash is left out.
    [[ $(sender_of "$subject" | tr -s ' ') == 'มาลี "Malee" ใจดี' ]] ||
        fail "sender: $(sender_of "$subject")"
    wait_until $seconds "the mail in the folder of sent mail" kept_as_sent "$subject"
}

# The mail's own window goes with the key; then KMail asks for the password, as our step says.
key_and_password_let_in() {
    signed_in submission && return
    ! window_shows "$subject" || press "$subject" ctrl+Return
    ! window_shows "^Password" || type_password "^Password"
    sleep 0.5
    signed_in submission
}

kept_as_sent() {
    grep -qxF "Subject: $1" "$home"/.local/share/local-mail/sent-mail/{cur,new}/* 2>/dev/null
}

pop3_over_tls_fetches_mail_and_leaves_it_on_the_server() {
    write_profile pop3 mail.demo.test "$POP3S_PORT" tls
    trust_the_lab
    expect_pop3_mail
    wait_until $seconds "the end of the POP3 session" session_ended_with 0
    [[ $(on_the_server) == "$before" ]] || fail "mail left the server"
}

expect_pop3_mail() {
    before=$(on_the_server)
    start_client
    wait_until $seconds "a login at the POP3 server" signed_in pop3
    wait_until $seconds "all mails on disk" all_fetched
}

all_fetched() {
    diff -q <(echo "$before") \
        <(message_ids "$home"/.local/share/local-mail/inbox/{cur,new}/*) >/dev/null
}

# KMail counts from the day it first saw a mail, which it keeps in the resource's own file: making
# half of the mails 15 days old there lets them go, and the others stay.
pop3_over_starttls_deletes_after_its_days_and_not_before() {
    write_profile pop3 mail.demo.test "$POP3_PORT" starttls "$days_14"
    trust_the_lab
    expect_pop3_mail
    wait_until $seconds "the end of the POP3 session" session_ended_with 0
    local count seen=$home/.config/akonadi_pop3_resource_0rc
    count=$(on_the_server | wc -l)
    wait_until $seconds "every mail noted as seen" noted_as_seen "$count"
    stop_program
    awk -F= -v old=$(($(date +%s) - 15 * 86400)) '$1 == "seenUidTimeList" {
        n = split($2, times, ",")
        for (i = 1; i <= n; i++) line = line (i > 1 ? "," : "") (i % 2 ? old : times[i])
        $0 = $1 "=" line
    } { print }' "$seen" >"$home/seen"
    cp "$home/seen" "$seen"
    keep_server_mail
    start_client
    wait_until $seconds "half of the mails deleted" session_ended_with $((count / 2))
    restore_server_mail
}

noted_as_seen() {
    (($(sed -n 's/^seenUidTimeList=//p' "$seen" | tr ',' '\n' | wc -l) == $1))
}

pop3_leaves_nothing_where_that_was_said() {
    write_profile pop3 mail.demo.test "$POP3S_PORT" tls '{"leaveOnServer": false}'
    trust_the_lab
    keep_server_mail
    expect_pop3_mail
    wait_until $seconds "an empty mailbox on the server" nothing_on_the_server
    restore_server_mail
}

imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    expect_question_and_nobody
}

pop3_over_starttls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile pop3 mail.demo.test "$POP3_PORT" starttls
    expect_question_and_nobody
}

# The resource asks about the certificate and keeps the password until it is answered.
expect_question_and_nobody() {
    start_client
    wait_until $seconds "the question about the certificate" window_shows "Server Authentication"
    stop_program
    nobody_signed_in || fail "a password was sent"
}

# This server would take the password in clear.
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls() {
    user=somchai@plain.test
    write_profile imap mail.plain.test "$IMAP_PORT" starttls
    trust_the_lab
    start_client
    wait_until $seconds "that STARTTLS is not there" window_shows "Could Not Authenticate"
    stop_program
    nobody_signed_in || fail "a password was sent"
}
