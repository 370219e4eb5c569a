# Debian's neomutt and mutt on the same written file as it is: both open the mailbox by IMAP and
# POP3 and see every mail, send by SMTP under the person's name, run nothing that stands in a name,
# and sign nobody in when the server's issuer is unknown or the server has no TLS.
# shellcheck source=../terminal.sh
source "$here/terminal.sh"
programs="neomutt mutt script expect secret-tool $terminal_programs"

all_cases() {
    cat <<'LIST'
imap_over_tls_opens_and_sends
imap_over_starttls_opens_and_sends
pop3_over_tls_opens_and_leaves_everything_on_the_server
pop3_over_starttls_opens_and_leaves_everything_on_the_server
pop3_fetches_and_leaves_nothing_where_that_was_said
a_name_that_is_a_command_stays_a_name
hostile_names_are_read_as_they_were_said
an_issuer_named_in_the_file_is_trusted
imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown
imap_over_starttls_signs_nobody_in_when_the_issuer_is_unknown
pop3_over_tls_signs_nobody_in_when_the_issuer_is_unknown
sending_signs_nobody_in_when_the_issuer_is_unknown
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls
LIST
}

both="neomutt mutt"

# write_rc PROTOCOL HOST PORT SECURITY [POP3]: where both programs look, as the steps say.
write_rc() {
    write_files neomutt "$@"
    host=$2
    prepare_terminal
    install_rc
}

install_rc() {
    mkdir -p "$home/.config/neomutt" "$home/.config/mutt" "$home/Mail/$user"
    cp "$home/written/neomutt/neomuttrc" "$home/.config/neomutt/neomuttrc"
    cp "$home/written/neomutt/neomuttrc" "$home/.config/mutt/muttrc"
}

# run_keys PROGRAM KEYS: on a terminal, with keys pressed at its start; what it drew is in
# $home/program.log.
run_keys() {
    run_here script -qec "$1 -e 'set confirmcreate=no sleep_time=0' -e 'push \"$2\"'" /dev/null
}

# copy_all PROGRAM FILE: marks every mail and copies it into a file of this computer, then leaves.
copy_all() {
    local keys="<tag-pattern>~A<enter><tag-prefix><copy-message><kill-line>$2<enter>"
    run_keys "$1" "$keys<exit><exit>" || fail "$1: $(tail -c 2000 "$home/program.log")"
}

opens_the_mailbox() {
    local program_name before
    before=$(on_the_server)
    for program_name in $both; do
        copy_all "$program_name" "$home/$program_name.copy"
        signed_in "$1" || fail "no login by $program_name"
        all_arrived "$home/$program_name.copy" || fail "not each mail in $program_name"
    done
    [[ $(on_the_server) == "$before" ]] || fail "mail left the server"
}

# sends SUBJECT: each program, without a person and, as under cron, without a locale.
sends() {
    local program_name
    for program_name in $both; do
        echo hello >"$home/body"
        expect_run env LC_ALL=C sh -c "$program_name -s $1-$program_name colleague1@demo.test <'$home/body'"
        was_sent "$1-$program_name" || fail "$program_name sent nothing"
        [[ $(sender_of "$1-$program_name") == 'มาลี "Malee" \ ใจดี' ]] ||
            fail "sender: $(sender_of "$1-$program_name")"
    done
}

sender_of() {
    python3 -c 'import email, email.policy, sys
mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
print(mail["From"].addresses[0].display_name)' "$(sent_file "$1")"
}

imap_over_tls_opens_and_sends() {
    write_rc imap mail.demo.test "$IMAPS_PORT" tls
    trust_the_lab
    opens_the_mailbox imap
    sends by-tls
    ! grep -rqF "$PASSWORD" "$home/.config" "$home/program.log" || fail "the password is in a file"
}

imap_over_starttls_opens_and_sends() {
    smtp_by_starttls
    write_rc imap mail.demo.test "$IMAP_PORT" starttls
    trust_the_lab
    opens_the_mailbox imap
    sends by-starttls
}

# The account of the other cases sends over TLS.
smtp_by_starttls() {
    eval "$(declare -f account_json | sed '1s/account_json/account_over_tls/')"
    account_json() {
        account_over_tls "$@" | jq --argjson port "$SUBMISSION_PORT" \
            '.outgoing.port = $port | .outgoing.security = "starttls"'
    }
}

pop3_over_tls_opens_and_leaves_everything_on_the_server() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" tls '{"leaveOnServer": true}'
    trust_the_lab
    opens_the_mailbox pop3
}

pop3_over_starttls_opens_and_leaves_everything_on_the_server() {
    write_rc pop3 mail.demo.test "$POP3_PORT" starttls '{"leaveOnServer": true}'
    trust_the_lab
    opens_the_mailbox pop3
}

pop3_fetches_and_leaves_nothing_where_that_was_said() {
    local program_name before count
    for program_name in $both; do
        write_rc pop3 mail.demo.test "$POP3S_PORT" tls '{"leaveOnServer": false}'
        trust_the_lab
        touch "$home/Mail/$user/Inbox"
        keep_server_mail
        before=$(on_the_server)
        count=$(echo "$before" | wc -l)
        run_keys "$program_name" "<fetch-mail><exit><exit>" || fail "$program_name: status $?"
        session_ended_with "$count" "$count" ||
            fail "$(log_since_start) $(tail -c 600 "$home/program.log")"
        diff <(echo "$before") <(message_ids "$home/Mail/$user/Inbox") || fail "not each mail once"
        restore_server_mail
    done
}

# Both run what stands between backticks in a value, even when only asked to print one.
a_name_that_is_a_command_stays_a_name() {
    local program_name seen name="\`touch $work/ran\` \$(touch $work/ran) \$HOME \${HOME} \\ \" ' ; #"
    home=$(mktemp -d "$work/home.XXXXXX")
    account_json imap mail.demo.test "$IMAPS_PORT" tls |
        jq --arg name "$name" '.displayName = $name' >"$home/account.json"
    "$mailadvisor" write --client neomutt --account "$home/account.json" -o "$home/written" \
        --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
    prepare_terminal
    install_rc
    trust_the_lab
    for program_name in $both; do
        expect_run "$program_name" -Q realname
        echo hello >"$home/body"
        expect_run sh -c "$program_name -s name-$program_name a@demo.test <'$home/body'"
        copy_all "$program_name" "$home/$program_name.copy"
        [[ ! -e $work/ran ]] || fail "$program_name ran the name"
        seen=$(sender_of "name-$program_name")
        [[ $seen == "$name" ]] || fail "the name became $seen"
    done
}

hostile_names_are_read_as_they_were_said() {
    local file program_name name seen
    for file in "${hostile_accounts[@]}"; do
        write_hostile neomutt "$file"
        name=$(jq -r .displayName "$file")
        # Too long for a header: the address stands for it, with a caution.
        [[ $file != *name-of-1000-letters* ]] || name=$(jq -r .address "$file")
        for program_name in $both; do
            : >"$home/program.log"
            expect_run "$program_name" -F "$home/written/neomutt/neomuttrc" -Q imap_user -Q realname
            # What is printed has a backslash before quotes and backslashes.
            seen=$(sed -E 's/^[^"]*"(.*)"$/\1/; s/\\(.)/\1/g' "$home/program.log")
            [[ $seen == "$expected"$'\n'"$name" ]] ||
                fail "$program_name: $seen"
        done
    done
}

an_issuer_named_in_the_file_is_trusted() {
    write_rc imap mail.demo.test "$IMAPS_PORT" tls
    write_with_own_issuer neomutt
    install_rc
    opens_the_mailbox imap
}

imap_over_tls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_rc imap mail.demo.test "$IMAPS_PORT" tls
    rejects_the_certificate imap
}

imap_over_starttls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_rc imap mail.demo.test "$IMAP_PORT" starttls
    rejects_the_certificate imap
}

pop3_over_tls_signs_nobody_in_when_the_issuer_is_unknown() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" tls '{"leaveOnServer": true}'
    rejects_the_certificate pop3
}

# The program shows the certificate and asks; the caution says to press r. "Always" is not offered.
rejects_the_certificate() {
    local program_name
    for program_name in $both; do
        : >"$home/program.log"
        expect_run "$here/neomutt/reject" "$program_name"
        wait_until 20 "$program_name at the server" turned_away "$1"
        ! grep -aqE 'a\)?lways' "$home/program.log" || fail "$program_name offers to trust for good"
        nobody_signed_in || fail "$program_name sent the password"
    done
}

sending_signs_nobody_in_when_the_issuer_is_unknown() {
    write_rc imap mail.demo.test "$IMAPS_PORT" tls
    local program_name
    for program_name in $both; do
        echo hello >"$home/body"
        if run_here sh -c "$program_name -s never-$program_name a@demo.test <'$home/body'"; then
            fail "$program_name sent"
        fi
        wait_until 20 "$program_name at the server" turned_away submission
        nobody_signed_in || fail "$program_name sent the password"
    done
}

# This server would take the password in clear.
imap_over_starttls_signs_nobody_in_when_the_server_has_no_tls() {
    user=somchai@plain.test
    write_rc imap mail.plain.test "$IMAP_PORT" starttls
    trust_the_lab
    local program_name
    for program_name in $both; do
        run_keys "$program_name" "<exit><exit>" || true
        turned_away imap || fail "$program_name did not come to the server"
        nobody_signed_in || fail "$program_name sent the password"
    done
}
