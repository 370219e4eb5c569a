# Debian's Thunderbird ESR: mail must arrive (server's log and Thunderbird's own files) by IMAP and
# POP3, TLS and STARTTLS; with leave-on-server it must stay on the server; and with the server's
# issuer unknown, or without encryption where the profile asks for it, nobody may sign in.
programs="thunderbird certutil python3"
# shellcheck source=profile.sh
source "$here/thunderbird/profile.sh"
# shellcheck source=addition.sh
source "$here/thunderbird/addition.sh"
# shellcheck source=machine.sh
source "$here/thunderbird/machine.sh"

all_cases() {
    cat <<'LIST'
imap_over_tls_fetches_mail
imap_over_starttls_fetches_mail_with_the_profile_named
pop3_over_tls_fetches_mail_and_leaves_it_on_the_server
pop3_over_starttls_fetches_mail_and_leaves_it_on_the_server
pop3_deletes_after_its_days_and_not_before
imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown
imap_over_starttls_signs_nobody_in_when_the_issuer_is_unknown
pop3_over_tls_signs_nobody_in_when_the_issuer_is_unknown
pop3_over_starttls_signs_nobody_in_when_the_issuer_is_unknown
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls
an_account_added_to_a_profile_in_use_works_beside_the_old_one
set_up_leads_to_a_mail_that_came_back_within_a_minute
a_corrected_account_works_and_is_taken_back_after_thunderbird_has_run
an_account_is_not_added_while_thunderbird_runs
typed_address_finds_the_servers_beside_the_program
login_name_gives_a_new_profile_its_account
login_name_adds_its_account_once_to_a_profile_in_use
login_name_leaves_names_alone_that_are_no_mail_names
outlooks_autodiscover_answer_is_read_as_it_was_meant
LIST
}

seconds=90

imap_over_tls_fetches_mail() {
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    trust_the_lab
    start_client
    expect_imap_mail
}

imap_over_starttls_fetches_mail_with_the_profile_named() {
    write_profile imap mail.demo.test "$IMAP_PORT" starttls
    trust_the_lab
    rm "$home/.thunderbird/profiles.ini"
    start_client --profile "$profile"
    expect_imap_mail
}

expect_imap_mail() {
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails on disk" all_arrived "$profile/ImapMail/mail.demo.test/INBOX"
}

pop3_over_tls_fetches_mail_and_leaves_it_on_the_server() {
    write_profile pop3 mail.demo.test "$POP3S_PORT" tls "$days_14"
    trust_the_lab
    expect_pop3_mail
}

pop3_over_starttls_fetches_mail_and_leaves_it_on_the_server() {
    write_profile pop3 mail.demo.test "$POP3_PORT" starttls "$days_14"
    trust_the_lab
    expect_pop3_mail
}

expect_pop3_mail() {
    local before
    before=$(on_the_server)
    start_client
    wait_until $seconds "a login at the POP3 server" signed_in pop3
    wait_until $seconds "all mails on disk" all_arrived "$profile/Mail/mail.demo.test/Inbox"
    wait_until $seconds "the end of the POP3 session" session_ended_with 0
    [[ $(on_the_server) == "$before" ]] || fail "mail left the server"
}

# Thunderbird counts from the day it fetched a mail, which it keeps in popstate.dat: making half of
# the mails 15 days old there lets them go, and the others stay.
pop3_deletes_after_its_days_and_not_before() {
    write_profile pop3 mail.demo.test "$POP3S_PORT" tls "$days_14"
    trust_the_lab
    expect_pop3_mail
    local count old=$(($(date +%s) - 15 * 86400)) popstate=$profile/Mail/mail.demo.test/popstate.dat
    count=$(on_the_server | wc -l)
    # Written some time after the session's end: ended before that, it would fetch all mails again.
    wait_until $seconds "every mail noted as fetched" noted_as_fetched "$count"
    stop_program
    awk -v old=$old '$1 == "k" && ++n % 2 { $3 = old } { print }' "$popstate" >"$home/popstate"
    cp "$home/popstate" "$popstate"
    keep_server_mail
    start_client
    wait_until $seconds "half of the mails deleted" session_ended_with $((count / 2)) "$count"
    restore_server_mail
}

noted_as_fetched() {
    (($(grep -c '^k ' "$popstate" 2>/dev/null) == $1))
}

imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile imap mail.demo.test "$IMAPS_PORT" tls
    expect_nobody imap
}

imap_over_starttls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile imap mail.demo.test "$IMAP_PORT" starttls
    expect_nobody imap
}

pop3_over_tls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile pop3 mail.demo.test "$POP3S_PORT" tls "$days_14"
    expect_nobody pop3
}

pop3_over_starttls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_profile pop3 mail.demo.test "$POP3_PORT" starttls "$days_14"
    expect_nobody pop3
}

# This server would take the password in clear.
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls() {
    user=somchai@plain.test
    server_address=127.0.0.7
    write_profile imap mail.plain.test "$IMAP_PORT" starttls
    trust_the_lab
    expect_nobody imap
}

expect_nobody() {
    start_client
    wait_until $seconds "the client at the server" turned_away "$1"
    nobody_signed_in || fail "a password was sent"
}
