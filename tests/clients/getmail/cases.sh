# Debian's getmail6 on the written file as it is: mail must arrive in the Maildir by POP3 and IMAP,
# over TLS and once only; what stays on the server is what was said; and with the server's issuer
# unknown, or another host's certificate, nobody may sign in.
# shellcheck source=../terminal.sh
source "$here/terminal.sh"
programs="getmail secret-tool gnome-keyring-daemon dbus-run-session $terminal_programs"

all_cases() {
    cat <<'LIST'
pop3_fetches_mail_once_and_leaves_it_on_the_server
several_runs_fetch_what_is_more_than_one_run_takes
pop3_deletes_after_its_days_counted_from_the_first_fetch
pop3_leaves_nothing_where_that_was_said
imap_copies_every_folder_and_changes_nothing
the_lines_of_the_steps_run_as_they_stand
the_password_comes_from_the_keyring_the_step_fills
hostile_names_are_read_as_they_were_said
an_issuer_named_in_the_file_is_trusted
pop3_signs_nobody_in_when_the_issuer_is_unknown
imap_signs_nobody_in_when_the_issuer_is_unknown
pop3_signs_nobody_in_at_a_host_with_another_name
a_server_with_starttls_only_is_refused
LIST
}

# write_rc PROTOCOL HOST PORT [POP3]: sets rc and maildir; the folders are made as the step says.
write_rc() {
    write_files getmail "$1" "$2" "$3" tls "${@:4}"
    host=$2
    prepare_terminal
    mkdir -p "$home/.config"
    mv "$home/written/getmail" "$home/.config/getmail"
    rc=account-$user
    maildir=$home/Mail/$user
    mkdir -p "$maildir"/{cur,new,tmp}
}

getmail_runs() {
    expect_run getmail --rcfile "$rc"
}

pop3_fetches_mail_once_and_leaves_it_on_the_server() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" "$days_14"
    trust_the_lab
    local before
    before=$(on_the_server)
    getmail_runs
    signed_in pop3 || fail "no login"
    getmail_runs
    diff <(echo "$before") <(mails_in "$maildir") || fail "not each mail once"
    [[ $(on_the_server) == "$before" ]] || fail "mail left the server"
    # No password in what was written, nor in what getmail keeps.
    ! grep -rqF "$PASSWORD" "$home/.config" "$home/program.log" || fail "the password is in a file"
}

# The number is made small: no mailbox of the lab is that large.
several_runs_fetch_what_is_more_than_one_run_takes() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" "$days_14"
    trust_the_lab
    sed -i 's/^max_messages_per_session = 500$/max_messages_per_session = 5/' \
        "$home/.config/getmail/$rc"
    getmail_runs
    (($(mails_in "$maildir" | wc -l) == 5)) || fail "the number is not kept to"
    getmail_runs
    getmail_runs
    diff <(on_the_server) <(mails_in "$maildir") || fail "not each mail once"
}

# The first run notes when it fetched each mail; half of the notes are made 15 days old.
pop3_deletes_after_its_days_counted_from_the_first_fetch() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" "$days_14"
    trust_the_lab
    getmail_runs
    local count notes old=$(($(date +%s) - 15 * 86400))
    count=$(on_the_server | wc -l)
    notes=("$home"/.config/getmail/oldmail-*)
    keep_server_mail
    # The lab's mails are months old by their own date, and all are still there.
    ((count == $(mails_in "$maildir" | wc -l))) || fail "mail left the server at once"
    sed "1~2s/\x00.*/\x00$old/" "${notes[0]}" >"$home/notes"
    cp "$home/notes" "${notes[0]}"
    getmail_runs
    session_ended_with $((count / 2)) "$count" || fail "$(log_since_start)"
    restore_server_mail
}

pop3_leaves_nothing_where_that_was_said() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" '{"leaveOnServer": false}'
    trust_the_lab
    keep_server_mail
    local before count
    before=$(on_the_server)
    count=$(echo "$before" | wc -l)
    getmail_runs
    session_ended_with "$count" "$count" || fail "$(log_since_start)"
    diff <(echo "$before") <(mails_in "$maildir") || fail "not each mail once"
    restore_server_mail
}

imap_copies_every_folder_and_changes_nothing() {
    write_rc imap mail.demo.test "$IMAPS_PORT"
    trust_the_lab
    keep_server_mail
    local server=$LAB_DIR/mail/$user/Maildir names
    # A folder as large as the Inbox, with a Thai name.
    cp -a "$home/kept" "$server/.ใบแจ้งหนี้"
    find "$server/.ใบแจ้งหนี้" -name 'dovecot*' -delete
    names=$(find "$server" -name '*.lab,*' | sort)
    getmail_runs
    signed_in imap || fail "no login"
    diff <(mails_in "$server") <(mails_in "$maildir") || fail "not each mail once"
    # A mail's flags are in its file's name.
    [[ $(find "$server" -name '*.lab,*' | sort) == "$names" ]] || fail "the server's mail changed"
    restore_server_mail
}

the_lines_of_the_steps_run_as_they_stand() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" "$days_14"
    trust_the_lab
    rm -r "$maildir"
    local folders repeat
    folders=$(step_line 'mkdir -p( [^ ]+){3}')
    repeat=$(step_line 'DBUS_SESSION.* --rcfile [^ ]+')
    expect_run sh -c "$folders"
    # As cron runs it, which takes the backslash from a percent sign.
    expect_run sh -c "${repeat//\\%/%}"
    diff <(on_the_server) <(mails_in "$maildir") || fail "not each mail once"
}

the_password_comes_from_the_keyring_the_step_fills() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" "$days_14"
    trust_the_lab
    rm "$home/terminal/bin/secret-tool"
    local store
    store=$(step_line 'secret-tool store( [^ ]+){5}')
    expect_run dbus-run-session -- "$here/getmail/with_keyring" "$store" getmail --rcfile "$rc"
    signed_in pop3 || fail "no login"
}

hostile_names_are_read_as_they_were_said() {
    local file
    for file in "${hostile_accounts[@]}"; do
        write_hostile getmail "$file"
        rc=$(ls "$home/written/getmail")
        mkdir -p "$home/Mail/${rc#account-}"/{cur,new,tmp}
        expect_run getmail --getmaildir "$home/written/getmail" --rcfile "$rc" --dump
        grep -qF "username=\"$expected\"" "$home/program.log" || fail "$(cat "$home/program.log")"
    done
}

an_issuer_named_in_the_file_is_trusted() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" "$days_14"
    write_with_own_issuer getmail
    cp "$home/written/getmail/$rc" "$home/.config/getmail/$rc"
    getmail_runs
    signed_in pop3 || fail "no login"
}

pop3_signs_nobody_in_when_the_issuer_is_unknown() {
    write_rc pop3 mail.demo.test "$POP3S_PORT" "$days_14"
    expect_nobody pop3 getmail --rcfile "$rc"
}

imap_signs_nobody_in_when_the_issuer_is_unknown() {
    write_rc imap mail.demo.test "$IMAPS_PORT"
    expect_nobody imap getmail --rcfile "$rc"
}

pop3_signs_nobody_in_at_a_host_with_another_name() {
    user=somchai@company.test
    write_rc pop3 mail.company.test "$POP3S_PORT" "$days_14"
    trust_the_lab
    expect_nobody pop3 getmail --rcfile "$rc"
}

a_server_with_starttls_only_is_refused() {
    home=$(mktemp -d "$work/home.XXXXXX")
    account_json pop3 mail.demo.test "$POP3_PORT" starttls "$days_14" >"$home/account.json"
    if "$mailadvisor" write --client getmail --account "$home/account.json" -o "$home/written" \
        --lang en >"$home/write.log" 2>&1; then
        fail "it was written"
    fi
    grep -q STARTTLS "$home/write.log" || fail "$(cat "$home/write.log")"
    [[ ! -e $home/written ]] || fail "something was written"
}
