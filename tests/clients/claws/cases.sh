# Debian's Claws Mail: mail must arrive (server's log and Claws Mail's own count and files) by IMAP
# and POP3, TLS and STARTTLS, and go out; what stays on the server is what was said; and with the
# server's issuer unknown, or without encryption where the files ask for it, nobody may sign in.
# It asks for the password in a window, where the test types it.
# shellcheck source=../desktop.sh
source "$here/desktop.sh"
# shellcheck source=profile.sh
source "$here/claws/profile.sh"
programs="claws-mail $desktop_programs"

all_cases() {
    cat <<'LIST'
imap_over_tls_fetches_mail
imap_over_starttls_fetches_mail
mail_goes_out_with_its_senders_name
pop3_over_tls_fetches_mail_and_leaves_it_on_the_server
pop3_over_starttls_deletes_after_its_days_and_not_before
pop3_leaves_nothing_where_that_was_said
imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown
pop3_over_starttls_signs_nobody_in_when_the_issuer_is_unknown
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls
LIST
}

seconds=60

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
    start_client --receive-all
    wait_until $seconds "a login at the IMAP server" password_lets_in imap
    wait_until $seconds "all mails counted by Claws Mail" all_counted
}

# Claws Mail prints new, unread and all mails of each folder.
all_counted() {
    local counted
    counted=$(ask_client --status-full | awk '$4 ~ /^#imap\/.*INBOX$/ { print $3 }')
    ((counted == $(on_the_server | wc -l)))
}

# password_lets_in SERVICE: types the password wherever it is asked for until somebody signed in.
password_lets_in() {
    signed_in "$1" && return
    ! window_shows "Input password" || type_password "Input password"
    sleep 0.5
    signed_in "$1"
}

mail_goes_out_with_its_senders_name() {
    local subject=claws-sends-by-tls
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    trust_the_lab
    # Only for the test: no window about a dictionary that is not installed.
    printf '[Common]\nenable_aspell=0\n' >"$home/.claws-mail/clawsrc"
    printf '%s\n' "To: colleague1@demo.test" "Subject: $subject" "" hello >"$home/mail"
    start_client --compose-from-file "$home/mail"
    wait_until $seconds "the window to write a mail" window_shows "$subject"
    wait_until $seconds "a login at the submission server" key_and_password_let_in
    wait_until $seconds "a sent mail" was_sent "$subject"
    # As the caution says, the backslash is left out.
    [[ $(sender_of "$subject" | tr -s ' ') =~ ^'มาลี "Malee" ใจดี '?$ ]] ||
        fail "sender: $(sender_of "$subject")"
}

key_and_password_let_in() {
    window_shows "Input password" || ! window_shows "$subject" || press "$subject" ctrl+Return
    password_lets_in submission
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
    start_client --receive-all
    wait_until $seconds "a login at the POP3 server" password_lets_in pop3
    wait_until $seconds "all mails on disk" all_fetched
}

all_fetched() {
    diff -q <(echo "$before") <(message_ids "$home"/Mail/inbox/[1-9]*) >/dev/null
}

# Claws Mail counts from the day it first saw a mail, which it keeps in a file: making half of the
# mails 15 days old there lets them go, and the others stay.
pop3_over_starttls_deletes_after_its_days_and_not_before() {
    write_profile pop3 mail.demo.test "$POP3_PORT" starttls "$days_14"
    trust_the_lab
    expect_pop3_mail
    wait_until $seconds "the end of the POP3 session" session_ended_with 0
    local count seen old=$(($(date +%s) - 15 * 86400))
    count=$(on_the_server | wc -l)
    seen=$home/.claws-mail/uidl/mail.demo.test-$user
    wait_until $seconds "every mail noted as seen" noted_as_seen "$count"
    stop_program
    awk -v old=$old 'BEGIN { FS = OFS = "\t" } ++n % 2 { $2 = old } { print }' "$seen" >"$home/seen"
    cp "$home/seen" "$seen"
    keep_server_mail
    start_client --receive-all
    wait_until $seconds "a login at the POP3 server" password_lets_in pop3
    wait_until $seconds "half of the mails deleted" session_ended_with $((count / 2))
    restore_server_mail
}

noted_as_seen() {
    (($(wc -l <"$seen") == $1))
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

# For POP3 it asks for the password before it connects, and keeps it until the certificate is judged.
expect_question_and_nobody() {
    start_client --receive-all
    wait_until $seconds "the question about the certificate" password_leads_to_question
    stop_program
    nobody_signed_in || fail "a password was sent"
}

password_leads_to_question() {
    window_shows "certificate" && return
    ! window_shows "Input password" || type_password "Input password"
    sleep 0.5
    window_shows "certificate"
}

# This server would take the password in clear.
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls() {
    user=somchai@plain.test
    write_profile imap mail.plain.test "$IMAP_PORT" starttls
    trust_the_lab
    start_client --receive-all
    wait_until $seconds "that STARTTLS failed" grep -q "Can.t start STARTTLS" "$home/.claws-mail/claws.log"
    stop_program
    nobody_signed_in || fail "a password was sent"
}
