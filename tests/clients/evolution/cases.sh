# Debian's Evolution: mail must arrive (server's log and Evolution's own files) by IMAP and POP3,
# TLS and STARTTLS, and go out; what stays on the server is what was said; a machine's files make
# each person's account; and with the server's issuer unknown, or without encryption where the
# files ask for it, nobody may sign in.
# shellcheck source=../desktop.sh
source "$here/desktop.sh"
# shellcheck source=profile.sh
source "$here/evolution/profile.sh"
programs="evolution gnome-keyring-daemon secret-tool sqlite3 $desktop_programs"

all_cases() {
    cat <<'LIST'
imap_over_tls_fetches_and_sends_mail
imap_over_starttls_fetches_mail
set_up_leaves_the_password_where_evolution_finds_it
pop3_over_tls_fetches_mail_and_leaves_it_on_the_server
pop3_over_starttls_deletes_what_is_older_than_its_days_at_once
pop3_leaves_nothing_where_that_was_said
machine_files_become_the_account_of_the_person_who_logs_in
imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown
pop3_over_starttls_signs_nobody_in_when_the_issuer_is_unknown
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls
LIST
}

seconds=60

imap_over_tls_fetches_and_sends_mail() {
    local subject=evolution-sends-by-tls
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    trust_the_lab
    start_client "mailto:colleague1@demo.test?subject=$subject&body=hello"
    expect_imap_mail
    wait_until $seconds "the window to write a mail" window_shows "$subject"
    wait_until $seconds "a sent mail" sent_by_key "$subject" ctrl+Return
    [[ $(sender_of "$subject") == 'มาลี "Malee" \ ใจดี' ]] || fail "sender: $(sender_of "$subject")"
}

imap_over_starttls_fetches_mail() {
    write_profile imap mail.demo.test "$IMAP_PORT" starttls
    trust_the_lab
    start_client
    expect_imap_mail
}

# Nobody types it into Evolution: it fetches and sends with what `setup` put into the keyring.
set_up_leaves_the_password_where_evolution_finds_it() {
    local subject=evolution-has-the-password
    home=$(mktemp -d "$work/home.XXXXXX")
    mkdir -p "$home/.config/evolution/sources"
    printf '[Data Source]\nDisplayName=Mine\nEnabled=true\nParent=\n' \
        >"$home/.config/evolution/sources/mine.source"
    prepare_desktop
    quieten
    trust_the_lab
    set_up_and_start_client "mailto:colleague1@demo.test?subject=$subject&body=hello"
    wait_until $seconds "the account of set-up" account_is_there
    expect_imap_mail
    wait_until $seconds "the window to write a mail" window_shows "$subject"
    wait_until $seconds "a sent mail" sent_by_key "$subject" ctrl+Return
}

account_is_there() {
    uid=$(basename "$home"/.config/evolution/sources/mailadvisor-*-identity.source -identity.source)
    [[ -e $home/.config/evolution/sources/$uid.source ]]
}

expect_imap_mail() {
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails listed by Evolution" evolution_lists_all
}

pop3_over_tls_fetches_mail_and_leaves_it_on_the_server() {
    write_profile pop3 mail.demo.test "$POP3S_PORT" tls
    trust_the_lab
    before=$(on_the_server)
    start_client
    expect_pop3_mail
    wait_until $seconds "the end of the POP3 session" session_ended_with 0
    [[ $(on_the_server) == "$before" ]] || fail "mail left the server"
}

expect_pop3_mail() {
    wait_until $seconds "a login at the POP3 server" signed_in pop3
    wait_until $seconds "all mails on disk" all_fetched
}

all_fetched() {
    diff -q <(echo "$before") <(message_ids "$home"/.local/share/evolution/mail/local/{cur,new}/*) \
        >/dev/null
}

# Evolution counts from the mail's own date: in the first session all that is older goes, and what
# is younger stays.
pop3_over_starttls_deletes_what_is_older_than_its_days_at_once() {
    local young
    write_profile pop3 mail.demo.test "$POP3_PORT" starttls "$days_14"
    trust_the_lab
    before=$(on_the_server)
    young=$(message_ids $(find "$LAB_DIR/mail/$user/Maildir/cur" -type f -mtime -14))
    [[ -n $young && $young != "$before" ]] || fail "the mailbox holds no mail of both ages"
    keep_server_mail
    start_client
    expect_pop3_mail
    wait_until $seconds "only young mails on the server" server_holds "$young"
    restore_server_mail
}

pop3_leaves_nothing_where_that_was_said() {
    write_profile pop3 mail.demo.test "$POP3S_PORT" tls '{"leaveOnServer": false}'
    trust_the_lab
    before=$(on_the_server)
    keep_server_mail
    start_client
    expect_pop3_mail
    wait_until $seconds "an empty mailbox on the server" server_holds ""
    restore_server_mail
}

server_holds() {
    [[ $(on_the_server) == "$1" ]]
}

machine_files_become_the_account_of_the_person_who_logs_in() {
    write_machine_files
    trust_the_lab
    start_client
    expect_imap_mail
    grep -qx "Address=$user" "$home/.config/evolution/sources/$uid-identity.source" ||
        fail "not the person's address"
    grep -qx "Name=Malee Jaidee" "$home/.config/evolution/sources/$uid-identity.source" ||
        fail "not the person's name"
}

imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    expect_question_and_nobody imap
}

pop3_over_starttls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile pop3 mail.demo.test "$POP3_PORT" starttls
    expect_question_and_nobody pop3
}

# This server would take the password in clear.
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls() {
    user=somchai@plain.test
    write_profile imap mail.plain.test "$IMAP_PORT" starttls
    trust_the_lab
    expect_nobody imap
}

# Evolution asks about the certificate and keeps the connection until it is answered.
expect_question_and_nobody() {
    start_client
    wait_until $seconds "the question about the certificate" window_shows "Certificate trust"
    stop_program
    wait_until $seconds "the client at the server" turned_away "$1"
    nobody_signed_in || fail "a password was sent"
}

expect_nobody() {
    start_client
    wait_until $seconds "the client at the server" turned_away "$1"
    nobody_signed_in || fail "a password was sent"
}
