# An account into a profile that somebody works with: its own account stays the default.

# profile_in_use: sets home and profile; nolimit@demo.test by IMAP under Thunderbird's own keys, and
# an outgoing server that nobody answers at. Thunderbird has opened it once and closed it.
profile_in_use() {
    home=$(mktemp -d "$work/home.XXXXXX")
    profile=$home/profile
    mkdir "$profile"
    cat >"$profile/prefs.js" <<PREFS
// Mozilla User Preferences
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.identity.id1.useremail", "nolimit@demo.test");
user_pref("mail.identity.id1.valid", true);
user_pref("mail.server.server1.hostname", "mail.demo.test");
user_pref("mail.server.server1.login_at_startup", true);
user_pref("mail.server.server1.name", "สำนักงาน");
user_pref("mail.server.server1.port", $IMAPS_PORT);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.userName", "nolimit@demo.test");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.nowhere.test");
user_pref("mail.smtpservers", "smtp1");
PREFS
    certutil -N -d "sql:$profile" --empty-password
    trust_the_lab
    user=nolimit@demo.test remember_password imap mail.demo.test
    quieten
    start_client --profile "$profile"
    wait_until $seconds "the old account's login" old_account_signed_in
    wait_until $seconds "Thunderbird's own lines in prefs.js" \
        grep -q 'server1.directory-rel' "$profile/prefs.js"
}

old_account_signed_in() {
    user=nolimit@demo.test signed_in imap
}

# add_account PROTOCOL HOST PORT SECURITY: Malee's, into the profile.
add_account() {
    account_json "$@" >"$home/account.json"
    "$mailadvisor" write --client thunderbird --account "$home/account.json" \
        --profile "$profile" --lang en >"$home/write.log" 2>&1
}

# taken_back: what was added last.
taken_back() {
    "$mailadvisor" undo --lang en >>"$home/write.log" 2>&1 || fail "$(cat "$home/write.log")"
}

an_account_added_to_a_profile_in_use_works_beside_the_old_one() {
    profile_in_use
    stop_program
    cp "$profile/prefs.js" "$home/before"
    add_account imap mail.demo.test "$IMAPS_PORT" tls || fail "$(cat "$home/write.log")"
    taken_back
    cmp "$home/before" "$profile/prefs.js" || fail "undo before a start changed something"
    add_account imap mail.demo.test "$IMAPS_PORT" tls || fail "$(cat "$home/write.log")"
    expect_other_lines_as_before
    remember_password imap mail.demo.test
    remember_password smtp mail.demo.test
    start_client_to_be_asked --profile "$profile"
    wait_until $seconds "the old account's login" old_account_signed_in
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails on disk" all_arrived "$profile/ImapMail/mail.demo-1.test/INBOX"
    run_inside send_mail.js "$user" colleague1@demo.test added-account >/dev/null
    was_sent added-account || fail "no mail was sent"
    [[ $(sender_of added-account) == 'มาลี "Malee" \ ใจดี' ]] || fail "$(sender_of added-account)"
    stop_program
    expect_lists_kept
    expect_the_same_after_another_start
    expect_only_the_old_account_after_undo
}

# Thunderbird has written its files anew since; only what it keeps for other accounts may stay.
expect_only_the_old_account_after_undo() {
    taken_back
    grep -q 'changed its files since' "$home/write.log" || fail "$(cat "$home/write.log")"
    ! grep -E '"mail\.(server|identity|account|smtpserver)\.mailadvisor|accounts".*mailadvisor|smtpservers".*mailadvisor' \
        "$profile/prefs.js" || fail "something of the account is left"
    [[ $(pref mail.accountmanager.defaultaccount) == account1 ]] || fail "another default account"
    grep -q 'server1.hostname' "$profile/prefs.js" || fail "the old account is gone"
    start_client --profile "$profile"
    wait_until $seconds "the old account's login after undo" old_account_signed_in
    stop_program
}

sender_of() {
    python3 -c 'import email, email.policy, sys
mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
print(mail["From"].addresses[0].display_name)' "$(sent_file "$1")"
}

expect_other_lines_as_before() {
    local lists='accountmanager.accounts"|mail.smtpservers"'
    diff <(grep -vE "$lists" "$home/before") \
        <(grep -vE "$lists|mail\.[a-z]+\.mailadvisor" "$profile/prefs.js") ||
        fail "a line of the person's was changed"
}

# Local Folders, which Thunderbird makes by itself, may stand between the two.
expect_lists_kept() {
    [[ $(pref mail.accountmanager.defaultaccount) == account1 ]] || fail "another default account"
    [[ $(pref mail.smtp.defaultserver) == smtp1 ]] || fail "another default outgoing server"
    [[ $(pref mail.accountmanager.accounts) == account1,*mailadvisor* ]] || fail "list of accounts"
    [[ $(pref mail.smtpservers) == smtp1,mailadvisor*smtp ]] || fail "list of outgoing servers"
}

expect_the_same_after_another_start() {
    local before
    before=$(account_keys)
    start_client --profile "$profile"
    wait_until $seconds "a login at the IMAP server" signed_in imap
    stop_program
    diff <(echo "$before") <(account_keys) || fail "another start changed the accounts"
    add_account imap mail.demo.test "$IMAPS_PORT" tls || fail "$(cat "$home/write.log")"
    diff <(echo "$before") <(account_keys) || fail "adding it again changed the accounts"
}

account_keys() {
    grep -E '"mail\.(accountmanager\.(accounts|defaultaccount)|smtpservers|smtp\.defaultserver|account\.)' \
        "$profile/prefs.js" | sort
}

an_account_is_not_added_while_thunderbird_runs() {
    profile_in_use
    cp "$profile/prefs.js" "$home/before"
    ! add_account imap mail.demo.test "$IMAPS_PORT" tls || fail "added to a profile that is open"
    grep -q 'is running' "$home/write.log" || fail "$(cat "$home/write.log")"
    ! grep -q mailadvisor "$profile/prefs.js" || fail "prefs.js was changed"
}

# set_up ADDRESS: into the profile, as somebody does who answers with the options.
set_up() {
    # shellcheck disable=SC2086
    "$mailadvisor" setup "$1" --devices 2 --webmail no --shared no --backup no --current-type none \
        --client thunderbird --profile "$profile" --yes --test-mail no --lang en --password-fd 4 \
        $LAB_OPTIONS 4< <(printf '%s\n' "$PASSWORD") >"$home/setup.log" 2>&1 </dev/null ||
        fail "$(cat "$home/setup.log")"
}

# Only for the test: the lab's ports are not the usual ones, which set-up wrote.
use_ports_of_the_lab() {
    sed -i "s/\(port\", \)993)/\1$IMAPS_PORT)/; s/\(port\", \)465)/\1$SUBMISSIONS_PORT)/" \
        "$profile/prefs.js"
}

use_usual_ports() {
    sed -i "s/\(port\", \)$IMAPS_PORT)/\1993)/; s/\(port\", \)$SUBMISSIONS_PORT)/\1465)/" \
        "$profile/prefs.js"
}

milliseconds() {
    echo $(($(date +%s%N) / 1000000))
}

# With FIGURES=FILE the times stand there.
set_up_leads_to_a_mail_that_came_back_within_a_minute() {
    local started ours whole user=arrives@demo.test
    profile_in_use
    stop_program
    started=$(milliseconds)
    set_up "$user"
    ours=$(($(milliseconds) - started))
    use_ports_of_the_lab
    remember_password imap mail.demo.test
    remember_password smtp mail.demo.test
    start_client_to_be_asked --profile "$profile"
    run_inside send_mail.js "$user" "$user" "came-back-$started" >/dev/null
    wait_until $seconds "the mail to come back" \
        grep -rq "came-back-$started" "$profile/ImapMail/mail.demo-1.test"
    whole=$(($(milliseconds) - started))
    [[ -z ${FIGURES-} ]] || echo "to a mail that came back: $whole ms, of which ours $ours" >>"$FIGURES"
    ((whole <= 60000 && ours <= 10000)) || fail "it took $whole ms, of which ours $ours"
}

# The person's own account with faults: Thunderbird cannot sign in before, can after, writes its
# files, and undo gives the old settings back among its new lines.
a_corrected_account_works_and_is_taken_back_after_thunderbird_has_run() {
    profile_in_use
    stop_program
    sed -i 's/server1.port", [0-9]*/server1.port", 9/; s/server1.socketType", 3/server1.socketType", 0/' \
        "$profile/prefs.js"
    set_up nolimit@demo.test
    grep -q 'incoming port: 9 → ' "$home/setup.log" || fail "$(cat "$home/setup.log")"
    use_ports_of_the_lab
    start_client --profile "$profile"
    wait_until $seconds "the corrected account's login" old_account_signed_in
    stop_program
    use_usual_ports
    taken_back
    grep -q 'So only the settings that were' "$home/write.log" || fail "$(cat "$home/write.log")"
    [[ $(sed -n 's/.*server1.port", \([0-9]*\).*/\1/p' "$profile/prefs.js") == 9 ]] ||
        fail "the port is not the old one"
    ! grep -q 'server1.socketType", 3' "$profile/prefs.js" || fail "the encryption is not the old one"
}
