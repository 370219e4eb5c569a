# Debian's Thunderbird, Evolution and KMail set themselves up from a running `serve`, each by its
# own code and its own way to ask: an address and a password are typed, and mail arrives.
# shellcheck source=../desktop.sh
source "$here/desktop.sh"
programs="thunderbird certutil evolution gnome-keyring-daemon secret-tool accountwizard akonadictl"
programs+=" kwalletd5 sqlite3 $desktop_programs"
/usr/bin/python3 -c 'import dbus, gi' 2>/dev/null || programs+=" python3-dbus python3-gi"

all_cases() {
    cat <<'LIST'
thunderbird_finds_its_settings_and_fetches_mail
evolution_finds_its_settings_and_fetches_mail
kmail_finds_its_settings_and_fetches_mail
LIST
}

seconds=60

only_root="listens at port 443, where every program asks"

asked_hosts="demo.test autoconfig.demo.test autodiscover.demo.test ua-auto-config.demo.test"

# start_service: sets home and starts `serve` for demo.test with the lab's own ports, at names that
# the desktop's hosts lead to. Its access log is $home/serve.log.
start_service() {
    home=$(mktemp -d "$work/home.XXXXXX")
    # An address that is nobody else's.
    web=127.$((RANDOM % 200 + 30)).$((RANDOM % 250 + 1)).$((RANDOM % 250 + 1))
    log_start=$(wc -c <"$LAB_DIR/log/dovecot.log")
    jq -n --argjson imaps "$IMAPS_PORT" --argjson pops "$POP3S_PORT" \
        --argjson smtps "$SUBMISSIONS_PORT" '{
        schema: "mailadvisor.domain.v1", domain: "demo.test", displayName: "ตัวอย่าง & Co",
        servers: [["imap", $imaps], ["pop3", $pops], ["smtp", $smtps]] |
            map({protocol: .[0], host: "mail.demo.test", port: .[1], security: "tls",
                 username: "%EMAILADDRESS%", auth: ["password-cleartext"]})}' >"$home/domain.json"
    make_certificate 2>"$home/openssl.log"
    "$mailadvisor" serve --domain "$home/domain.json" --listen "$web:443" --offline --lang en \
        --tls-cert "$home/web.pem" --tls-key "$home/web.key" \
        >"$home/serve.out" 2>"$home/serve.log" </dev/null &
    service=$!
    trap 'kill "$service" 2>/dev/null || true; stop_program' EXIT
    wait_until 10 "serve: $(cat "$home/serve.log")" grep -q '^Listening' "$home/serve.out"
    prepare_desktop
    printf "$web %s\n" $asked_hosts >>"$home/desktop/hosts"
    trust_the_lab
}

# By the lab's own authority.
make_certificate() (
    cp "$LAB_DIR"/certificates/{openssl.cnf,intermediate.pem,intermediate.key} "$home"
    cd "$home"
    # shellcheck source=../../lab/certificates.sh
    source "$here/../lab/certificates.sh"
    make_leaf web "$(printf ',DNS:%s' $asked_hosts | cut -c 2-)"
)

# served ROUTE FAMILY: an answer of that kind went to a program of that family.
served() {
    grep '"route"' "$home/serve.log" | jq -e -s --arg route "$1" --arg family "$2" \
        'any(.[]; .route == $route and .status == 200 and .program == $family)' >/dev/null
}

# Account set-up's own search, which asks for autoconfig and Autodiscover at once.
thunderbird_finds_its_settings_and_fetches_mail() {
    start_service
    # shellcheck source=../thunderbird/profile.sh
    source "$here/thunderbird/profile.sh"
    profile=$home/profile
    mkdir "$profile"
    certutil -N -d "sql:$profile" --empty-password
    certutil -A -d "sql:$profile" -n lab -t C,, -i "$CA_FILE"
    # The desktop's hosts lead to the lab and to the service, each by its names.
    quieten
    sed -i /forceResolve/d "$profile/prefs.js"
    echo 'user_pref("marionette.port", 0);' >>"$profile/prefs.js"
    export MOZ_CRASHREPORTER_DISABLE=1 MOZ_DISABLE_CONTENT_SANDBOX=1
    start_on_desktop thunderbird --headless --marionette --remote-allow-system-access \
        --profile "$profile"
    run_inside find_account.js "$user" "$PASSWORD" >"$home/found.json"
    jq -e --arg user "$user" --argjson imaps "$IMAPS_PORT" --argjson pops "$POP3S_PORT" \
        --argjson smtps "$SUBMISSIONS_PORT" '
        def server(type; port; name): {type: type, hostname: "mail.demo.test", port: port,
                                       socketType: 3, username: name};
        (.autoconfig == {source: "xml-from-isp-https", incoming: server("imap"; $imaps; $user),
            alternatives: [server("pop3"; $pops; "%EMAILADDRESS%")],
            outgoing: server("smtp"; $smtps; $user)}) and
        (.autodiscover == {incoming: server("imap"; $imaps; $user),
            outgoing: server("smtp"; $smtps; $user)})' "$home/found.json" >/dev/null ||
        fail "$(cat "$home/found.json")"
    served autoconfig mozilla || fail "it asked for nothing: $(cat "$home/serve.log")"
    served autodiscover-xml mozilla || fail "no Autodiscover: $(cat "$home/serve.log")"
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails on disk" all_arrived "$profile/ImapMail/mail.demo.test/INBOX"
}

# led_through WAY: a key that comes while a page is being made goes astray. Who is stuck so begins
# again from nothing, as a person does; what the way asks for has to come in the end.
led_through() {
    local try
    for try in 1 2 3; do
        (
            trap stop_program EXIT
            "$1"
        ) &
        ! wait $! || return 0
        echo "try $try came to no end"
    done
    return 1
}

evolution_finds_its_settings_and_fetches_mail() {
    led_through first_start_of_evolution
}

kmail_finds_its_settings_and_fetches_mail() {
    led_through new_account_of_kmail
}

# The assistant of the first start, by its keys: the person confirms a name, types the address,
# looks at the summary and types the password when she is asked.
first_start_of_evolution() {
    start_service
    # shellcheck source=../evolution/profile.sh
    source "$here/evolution/profile.sh"
    quieten
    export GSETTINGS_BACKEND=keyfile NO_AT_BRIDGE=1 USER=malee
    start_on_desktop bash -c 'source "$1"; unlock_keyring; exec evolution --component=mail' \
        evolution "$here/keyring.sh"
    wait_until 40 "a login at the IMAP server" assistant_led_to_a_login
    served autoconfig gnome || fail "it asked for nothing: $(cat "$home/serve.log")"
    wait_until $seconds "all mails listed by Evolution" all_listed
    grep -qx "Port=$SUBMISSIONS_PORT" "$home"/.config/evolution/sources/*.source ||
        fail "mail would not go out by what was published"
}

assistant_led_to_a_login() {
    signed_in imap && return
    if window_shows '^(Welcome|Restore from Backup)$'; then
        press '^(Welcome|Restore from Backup)$' alt+n
    elif window_shows '^Identity$'; then
        type_address
    elif window_shows '^Account Summary$'; then
        # Two labels have the letter n.
        press '^Account Summary$' alt+n alt+n space
    elif window_shows '^Done$'; then
        press '^Done$' alt+a
    elif window_shows '^Mail authentication request$'; then
        type_password '^Mail authentication request$'
    fi
    sleep 0.5
    signed_in imap
}

type_address() {
    press '^Identity$' alt+e Tab ctrl+a
    xdotool type --delay 5 "$user"
    xdotool key alt+n
}

all_listed() {
    local store
    # Asked for: by itself it looks into the mailbox only when that is opened.
    ! window_shows 'Mail$' || press 'Mail$' F12
    for store in "$home"/.cache/evolution/mail/*/folders.db; do
        (($(sqlite3 "$store" 'SELECT COUNT(*) FROM INBOX' 2>/dev/null || echo 0) == \
            $(on_the_server | wc -l))) && return
    done
    return 1
}

# The account assistant that KMail starts for a new account, by its keys: name, address, password,
# Next; it shows what it found, and Add Account makes it so.
new_account_of_kmail() {
    start_service
    mkdir -p "$home/.config/akonadi"
    # shellcheck source=../kmail/profile.sh
    source "$here/kmail/profile.sh"
    quieten
    protocol=imap
    start_client accountwizard --type message/rfc822
    wait_until 40 "a login at the IMAP server" wizard_led_to_a_login
    wait_until $seconds "all mails in Akonadi" all_in_akonadi
    grep -qx "port=$SUBMISSIONS_PORT" "$home/.config/mailtransports" ||
        fail "mail would not go out by what was published"
}

wizard_led_to_a_login() {
    signed_in imap && return
    if served autoconfig kde; then
        press '^accountwizard$' alt+a
    elif window_shows '^accountwizard$'; then
        fill_in_the_wizard
    fi
    sleep 1
    signed_in imap
}

fill_in_the_wizard() {
    press '^accountwizard$' alt+f ctrl+a
    xdotool type --delay 5 Malee
    xdotool key alt+e ctrl+a
    xdotool type --delay 5 "$user"
    xdotool key alt+p ctrl+a
    printf %s "$PASSWORD" | xdotool type --delay 5 --file -
    xdotool key alt+n
}

all_in_akonadi() {
    (($(sqlite3 "$home/.local/share/akonadi/akonadi.db" "SELECT COUNT(*) FROM PimItemTable
        WHERE collectionId IN (SELECT id FROM CollectionTable WHERE name = 'INBOX')" \
        2>/dev/null || echo 0) == $(on_the_server | wc -l)))
}
