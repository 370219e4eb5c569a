# Debian's mbsync (isync) and msmtp on the written files as they are: both sides become the same
# over TLS and STARTTLS, a mail goes out, and with the issuer unknown, another host's certificate
# or no TLS at the server, nobody may sign in.
# shellcheck source=../terminal.sh
source "$here/terminal.sh"
programs="mbsync msmtp secret-tool $terminal_programs"

all_cases() {
    cat <<'LIST'
over_tls_both_sides_become_the_same_and_a_mail_is_sent
over_starttls_both_sides_become_the_same_and_a_mail_is_sent
the_lines_of_the_steps_run_as_they_stand
what_is_deleted_here_is_deleted_there
a_lost_folder_is_fetched_again_and_nothing_deleted
an_account_that_was_taken_out_is_gone_and_the_other_works
hostile_names_are_read_as_they_were_said
an_issuer_named_in_the_file_is_trusted
over_tls_nobody_signs_in_when_the_issuer_is_unknown
over_starttls_nobody_signs_in_when_the_issuer_is_unknown
nobody_signs_in_at_a_host_with_another_name
over_starttls_nobody_signs_in_when_the_server_has_no_tls
LIST
}

# write_rcs HOST PORT SECURITY SMTP_PORT: the files where the steps put them.
write_rcs() {
    local smtp=$4 security=$3
    # Once: a second time it would be itself that it calls.
    declare -F account_over_tls >/dev/null ||
        eval "$(declare -f account_json | sed '1s/account_json/account_over_tls/')"
    account_json() {
        account_over_tls "$@" | jq --argjson port "$smtp" --arg security "$security" \
            '.outgoing.port = $port | .outgoing.security = $security'
    }
    write_files mbsync-msmtp imap "$1" "$2" "$3"
    host=$1
    prepare_terminal
    mv "$home/written/mbsync-msmtp/mbsyncrc" "$home/.mbsyncrc"
    mv "$home/written/mbsync-msmtp/msmtprc" "$home/.msmtprc"
    [[ $(stat -c %a "$home/.mbsyncrc" "$home/.msmtprc" | sort -u) == 600 ]] || fail "file modes"
    maildir=$home/Mail/$user
    mkdir -p "$maildir"
}

same_on_both_sides() {
    diff <(mails_in "$LAB_DIR/mail/$user/Maildir") <(mails_in "$maildir") ||
        fail "not the same on both sides"
}

syncs_and_sends() {
    local subject=$1
    expect_run mbsync --list "$user"
    [[ -z $(ls -A "$maildir") ]] || fail "listing changed something"
    expect_run mbsync "$user"
    signed_in imap || fail "no login"
    same_on_both_sides
    # A mail made here goes there, too.
    printf 'Subject: %s\nMessage-ID: <%s@demo.test>\n\nhello\n' "$subject" "$subject" \
        >"$maildir/INBOX/new/$subject"
    keep_server_mail
    expect_run mbsync "$user"
    on_the_server | grep -q "<$subject@demo.test>" || fail "the new mail is not on the server"
    restore_server_mail
    sends "$subject"
    ! grep -qF "$PASSWORD" "$home"/.m* "$home/program.log" || fail "the password is in a file"
}

sends() {
    printf 'Subject: %s\nTo: colleague1@demo.test\n\nhello\n' "$1" >"$home/mail"
    expect_run sh -c "msmtp -a $user -t <'$home/mail'"
    was_sent "$1" || fail "nothing was sent"
    grep -qx "Lab-From: $user"$'\r' "$(sent_file "$1")" || fail "another sender"
    # Also as the one who sends by default.
    expect_run sh -c "msmtp colleague1@demo.test <'$home/mail'"
}

over_tls_both_sides_become_the_same_and_a_mail_is_sent() {
    write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    trust_the_lab
    syncs_and_sends mbsync-by-tls
}

over_starttls_both_sides_become_the_same_and_a_mail_is_sent() {
    write_rcs mail.demo.test "$IMAP_PORT" starttls "$SUBMISSION_PORT"
    trust_the_lab
    syncs_and_sends mbsync-by-starttls
}

the_lines_of_the_steps_run_as_they_stand() {
    write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    trust_the_lab
    rmdir "$maildir"
    local folder repeat send
    folder=$(step_line 'mkdir -p [^ ]+')
    repeat=$(step_line 'DBUS_SESSION.* mbsync --quiet [^ ]+')
    send=$(step_line 'msmtp -a [^ ;]+')
    expect_run sh -c "$folder"
    expect_run sh -c "${repeat//\\%/%}"
    same_on_both_sides
    printf 'Subject: step-line\n\nhello\n' >"$home/mail"
    expect_run sh -c "$send colleague1@demo.test <'$home/mail'"
    was_sent step-line || fail "nothing was sent"
}

what_is_deleted_here_is_deleted_there() {
    write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    trust_the_lab
    expect_run mbsync "$user"
    keep_server_mail
    local count
    count=$(on_the_server | wc -l)
    rm "$(find "$maildir/INBOX" -type f \( -path '*/cur/*' -o -path '*/new/*' \) | head -1)"
    expect_run mbsync "$user"
    (($(on_the_server | wc -l) == count - 1)) || fail "still there"
    same_on_both_sides
    restore_server_mail
}

a_lost_folder_is_fetched_again_and_nothing_deleted() {
    write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    trust_the_lab
    expect_run mbsync "$user"
    local before
    before=$(on_the_server)
    rm -rf "$maildir"
    mkdir "$maildir"
    expect_run mbsync "$user"
    [[ $(on_the_server) == "$before" ]] || fail "mail left the server"
    same_on_both_sides
}

# Both accounts stand in both files, each written by us; either may be the one that goes.
an_account_that_was_taken_out_is_gone_and_the_other_works() {
    local gone stays
    for gone in malee@demo.test somchai@demo.test; do
        stays=malee@demo.test
        [[ $gone != "$stays" ]] || stays=somchai@demo.test
        write_both "$stays"
        trust_the_lab
        grep -qF "$gone" "$home/.mbsyncrc" || fail "it does not stand there"
        "$tools/take_out" mbsync-msmtp "$home" "$gone" || fail "status $?: it is not taken out"
        ! grep -F "$gone" "$home/.mbsyncrc" "$home/.msmtprc" || fail "something of it is left"
        : >"$home/program.log"
        if run_here mbsync --list "$gone"; then fail "mbsync still knows it"; fi
        grep -q "No channel or group named '$gone'" "$home/program.log" ||
            fail "$(cat "$home/program.log")"
        expect_run mbsync "$user"
        signed_in imap || fail "no login"
        same_on_both_sides
        # Nobody may send by default when the one who did has gone, so the account is named.
        printf 'Subject: without-%s\nTo: colleague1@demo.test\n\nhello\n' "$gone" >"$home/mail"
        expect_run sh -c "msmtp -a $user -t <'$home/mail'"
        was_sent "without-$gone" || fail "nothing was sent"
    done
}

# write_both USER: both accounts in both files, malee's first; the case goes on with USER's.
write_both() {
    local all=$work/both
    rm -rf "$all"
    mkdir "$all"
    for user in malee@demo.test somchai@demo.test; do
        write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
        # A blank line ends a section.
        { cat "$home/.mbsyncrc" && echo; } >>"$all/mbsyncrc"
        # One account alone sends by default.
        grep -v "^account default : somchai" "$home/.msmtprc" >>"$all/msmtprc"
    done
    user=$1
    write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    mkdir -p "$home"/Mail/{malee,somchai}@demo.test
    (umask 077 && cp "$all/mbsyncrc" "$home/.mbsyncrc" && cp "$all/msmtprc" "$home/.msmtprc")
}

# mbsync has no way to print what it read: it says so when it cannot read a line.
hostile_names_are_read_as_they_were_said() {
    local file rc
    for file in "${hostile_accounts[@]}"; do
        jq '.outgoing.username = .incoming.username' "$file" >"$work/hostile.json"
        write_hostile mbsync-msmtp "$work/hostile.json"
        rc=$home/written/mbsync-msmtp
        expect_run msmtp -C "$rc/msmtprc" -P a@demo.test
        grep -qxF "user = $expected" "$home/program.log" || fail "$(cat "$home/program.log")"
        : >"$home/program.log"
        mkdir -p "$home$(sed -n 's/^Path ~//p' "$rc/mbsyncrc")"
        sed -i 's/^Host .*/Host 127.0.0.9/' "$rc/mbsyncrc"
        run_here mbsync -c "$rc/mbsyncrc" -l -a || true
        ! grep -q 'mbsyncrc:' "$home/program.log" || fail "$(cat "$home/program.log")"
        grep -q '127.0.0.9' "$home/program.log" || fail "$(cat "$home/program.log")"
    done
}

an_issuer_named_in_the_file_is_trusted() {
    write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    write_with_own_issuer mbsync-msmtp
    mv "$home/written/mbsync-msmtp/mbsyncrc" "$home/.mbsyncrc"
    mv "$home/written/mbsync-msmtp/msmtprc" "$home/.msmtprc"
    expect_run mbsync "$user"
    same_on_both_sides
    sends issuer-of-ones-own
}

over_tls_nobody_signs_in_when_the_issuer_is_unknown() {
    write_rcs mail.demo.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    both_are_turned_away
}

over_starttls_nobody_signs_in_when_the_issuer_is_unknown() {
    write_rcs mail.demo.test "$IMAP_PORT" starttls "$SUBMISSION_PORT"
    both_are_turned_away
}

nobody_signs_in_at_a_host_with_another_name() {
    user=somchai@company.test
    write_rcs mail.company.test "$IMAPS_PORT" tls "$SUBMISSIONS_PORT"
    trust_the_lab
    both_are_turned_away
}

# This server would take the password in clear.
over_starttls_nobody_signs_in_when_the_server_has_no_tls() {
    user=somchai@plain.test
    write_rcs mail.plain.test "$IMAP_PORT" starttls "$SUBMISSION_PORT"
    trust_the_lab
    both_are_turned_away
}

both_are_turned_away() {
    expect_nobody imap mbsync "$user"
    expect_nobody submission sh -c "echo hello | msmtp colleague1@demo.test"
}
