# A home folder with the files our program wrote, put where its own steps say.

# write_profile PROTOCOL HOST PORT SECURITY [POP3 SETTINGS AS JSON]: sets home and uid.
write_profile() {
    write_files evolution "$@"
    mkdir -p "$home/.config/evolution"
    mv "$home/written/evolution/sources" "$home/.config/evolution/sources"
    uid=$(basename "$home"/.config/evolution/sources/*-identity.source -identity.source)
    prepare_desktop
    quieten
}

# write_machine_files: the domain's files in a private /etc/xdg; sets home and uid.
write_machine_files() {
    home=$(mktemp -d "$work/home.XXXXXX")
    jq -n --argjson imap "$IMAPS_PORT" --argjson smtp "$SUBMISSIONS_PORT" '{
        schema: "mailadvisor.domain.v1", domain: "demo.test", displayName: "Demo",
        servers: [
            {protocol: "imap", host: "mail.demo.test", port: $imap, security: "tls",
             username: "%EMAILADDRESS%", auth: ["password-cleartext"]},
            {protocol: "smtp", host: "mail.demo.test", port: $smtp, security: "tls",
             username: "%EMAILADDRESS%", auth: ["password-cleartext"]}]}' >"$home/domain.json"
    "$mailadvisor" write --client evolution --domain "$home/domain.json" -o "$home/written" \
        --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
    mkdir -p "$home/xdg/evolution-data-server"
    mv "$home/written/evolution/autoconfig" "$home/xdg/evolution-data-server/autoconfig"
    uid=$(basename "$home"/xdg/evolution-data-server/autoconfig/*-identity.source -identity.source)
    prepare_desktop
    quieten
}

# Only for the test: the loopback counts as online, and no window asks anything.
quieten() {
    mkdir -p "$home/.config/glib-2.0/settings"
    cat >"$home/.config/glib-2.0/settings/keyfile" <<SETTINGS
[org/gnome/evolution-data-server]
network-monitor-gio-name='always-online'
[org/gnome/evolution/mail]
prompt-on-accel-send=false
SETTINGS
}

# set_up_and_start_client [MAILTO]: the account and its password come from `setup`.
set_up_and_start_client() {
    surroundings_of_evolution
    start_on_desktop "$here/evolution/set_up" "$mailadvisor" "$user" \
        evolution "${1:---component=mail}"
}

# start_client [MAILTO]: Evolution's own way to the password is the keyring, which session fills.
# The services that D-Bus starts need the variables too.
start_client() {
    surroundings_of_evolution
    start_on_desktop "$here/evolution/session" "$uid" evolution "${1:---component=mail}"
}

surroundings_of_evolution() {
    export GSETTINGS_BACKEND=keyfile NO_AT_BRIDGE=1 USER=malee
    export XDG_CONFIG_DIRS=$home/xdg:/etc/xdg
}

# Every mail of the server is in the list of the account $uid.
evolution_lists_all() {
    local listed
    listed=$(sqlite3 "$home/.cache/evolution/mail/$uid/folders.db" \
        'SELECT COUNT(*) FROM INBOX' 2>/dev/null) || return 1
    ((listed == $(on_the_server | wc -l)))
}
