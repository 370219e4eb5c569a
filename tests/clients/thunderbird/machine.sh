# Everybody on a machine: a copy of the installed program of our own takes what is written for its
# application folder; nothing of the system is touched.

installed=/usr/lib/thunderbird

# write_machine [JQ FILTER]: sets home and application; `both` is copied, as with either way. The
# filter changes the domain's document.
write_machine() {
    home=$(mktemp -d "$work/home.XXXXXX")
    jq -n --argjson imaps "$IMAPS_PORT" --argjson smtps "$SUBMISSIONS_PORT" '{
        schema: "mailadvisor.domain.v1", domain: "demo.test", displayName: "ตัวอย่าง & Co",
        servers: [
            {protocol: "imap", host: "mail.demo.test", port: $imaps, security: "tls",
             username: "%EMAILADDRESS%", auth: ["password-cleartext"]},
            {protocol: "smtp", host: "mail.demo.test", port: $smtps, security: "tls",
             username: "%EMAILLOCALPART%@%EMAILDOMAIN%", auth: ["password-cleartext"]}]}' |
        jq "${1:-.}" >"$home/domain.json"
    "$mailadvisor" write --client thunderbird --domain "$home/domain.json" --ca-file "$CA_FILE" \
        -o "$home/written" --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
    application=$home/application
    thunderbird=$application/thunderbird-bin
    copy_program
    take both
}

# The program finds its folder by its own real path: it is copied, the rest are links.
copy_program() {
    [[ -x $installed/thunderbird-bin ]] || fail "no $installed/thunderbird-bin to copy"
    mkdir "$application"
    ln -s "$installed"/* "$application/"
    rm "$application"/{thunderbird-bin,defaults,isp}
    cp "$installed/thunderbird-bin" "$application/"
    cp -rL "$installed/defaults" "$application/defaults"
}

# take WAY: copies what was written into the application folder.
take() {
    cp -r "$home/written/thunderbird/$1/." "$application/"
}

# Trust comes from the policy alone.
new_profile() {
    profile=$home/profile
    mkdir "$profile"
    certutil -N -d "sql:$profile" --empty-password
    quieten
}

typed_address_finds_the_servers_beside_the_program() {
    write_machine
    take typed-address
    new_profile
    start_client_to_be_asked --profile "$profile"
    run_inside set_up_account.js "$user" "$PASSWORD" >"$home/found.json"
    jq -e --arg user "$user" --argjson port "$IMAPS_PORT" '. == {source: "xml-from-disk",
        type: "imap", hostname: "mail.demo.test", port: $port, socketType: 3, username: $user,
        alternatives: 0}' "$home/found.json" >/dev/null || fail "$(cat "$home/found.json")"
    wait_until $seconds "a login at the IMAP server" signed_in imap
    run_inside send_mail.js "$user" colleague1@demo.test typed-address >/dev/null
    was_sent typed-address || fail "no mail was sent"
}

login_name_gives_a_new_profile_its_account() {
    write_machine
    take login-name
    new_profile
    remember_password imap mail.demo.test
    remember_password smtp mail.demo.test
    login=Malee start_client_to_be_asked --profile "$profile"
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails on disk" all_arrived "$profile/ImapMail/mail.demo.test/INBOX"
    run_inside send_mail.js "$user" colleague1@demo.test login-name >/dev/null
    was_sent login-name || fail "no mail was sent"
}

login_name_adds_its_account_once_to_a_profile_in_use() {
    profile_in_use
    stop_program
    local used=$home
    write_machine
    take login-name
    mv "$used/profile" "$home/profile"
    profile=$home/profile
    remember_password imap mail.demo.test
    start_client --profile "$profile"
    wait_until $seconds "the old account's login" old_account_signed_in
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails on disk" all_arrived "$profile/ImapMail/mail.demo-1.test/INBOX"
    wait_until $seconds "the account in prefs.js" grep -q 'smtp1,mailadvisor' "$profile/prefs.js"
    stop_program
    expect_lists_kept
    local before
    before=$(account_keys)
    start_client --profile "$profile"
    wait_until $seconds "a login at the IMAP server" signed_in imap
    stop_program
    diff <(echo "$before") <(account_keys) || fail "another start changed the accounts"
}

login_name_leaves_names_alone_that_are_no_mail_names() {
    profile_in_use
    stop_program
    local used=$home
    write_machine
    take login-name
    mv "$used/profile" "$home/profile"
    profile=$home/profile
    login='malee"); evil("' start_client --profile "$profile"
    wait_until $seconds "the old account's login" old_account_signed_in
    stop_program
    ! grep -q mailadvisor "$profile/prefs.js" || fail "$(grep mailadvisor "$profile/prefs.js")"
}

# The reader takes only the ports that everybody uses for STARTTLS.
outlooks_autodiscover_answer_is_read_as_it_was_meant() {
    local user="malee.o'x&y@demo.test"
    write_files_for_outlook
    profile=$home/profile
    mkdir "$profile"
    quieten
    start_client_to_be_asked --profile "$profile"
    run_inside read_autodiscover.js "$(cat "$home/written/outlook/autodiscover.xml")" \
        >"$home/read.json"
    jq -e --arg user "$user" '. == {
        incoming: {type: "pop3", hostname: "mail.demo.test", port: 995, socketType: 3, auth: 3,
                   username: $user},
        outgoing: {type: "smtp", hostname: "mail.demo.test", port: 587, socketType: 2, auth: 3,
                   username: $user}}' "$home/read.json" >/dev/null || fail "$(cat "$home/read.json")"
}

write_files_for_outlook() {
    home=$(mktemp -d "$work/home.XXXXXX")
    account_json pop3 mail.demo.test 995 tls "$days_14" |
        jq '.outgoing.port = 587 | .outgoing.security = "starttls"' >"$home/account.json"
    "$mailadvisor" write --client outlook --account "$home/account.json" -o "$home/written" \
        --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
}
