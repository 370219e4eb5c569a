# A home folder with the profile our program wrote, put where its own steps say.

# The mailbox of the lab that is used: 12 small mails.
user=malee@demo.test

# write_profile PROTOCOL HOST PORT SECURITY [POP3 SETTINGS AS JSON]: sets home and profile.
write_profile() {
    home=$(mktemp -d "$work/home.XXXXXX")
    jq -n --arg user "$user" --arg protocol "$1" --arg host "$2" --argjson port "$3" \
        --arg security "$4" --argjson pop3 "${5:-null}" --argjson smtp "$SUBMISSIONS_PORT" '{
            schema: "mailadvisor.account.v1", address: $user, displayName: "มาลี \"Malee\" \\ ใจดี",
            incoming: {protocol: $protocol, host: $host, port: $port, security: $security,
                       username: $user, auth: ["password-cleartext"]},
            outgoing: {protocol: "smtp", host: $host, port: $smtp, security: "tls",
                       username: $user, auth: ["password-cleartext"]},
            pop3: $pop3}' >"$home/account.json"
    "$mailadvisor" write --client thunderbird --account "$home/account.json" \
        -o "$home/written" --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
    mv "$home/written/thunderbird" "$home/.thunderbird"
    profile=$home/.thunderbird/$(sed -n 's/^Path=//p' "$home/.thunderbird/profiles.ini")
    [[ -s $profile/prefs.js ]] || fail "profiles.ini names a profile that was not written"
    certutil -N -d "sql:$profile" --empty-password
    remember_password "$1" "$2"
    quieten
}

# POP3 passwords are kept under mailbox://, whatever the port.
remember_password() {
    local scheme=imap
    [[ $1 != pop3 ]] || scheme=mailbox
    "$store_password" "$profile" "$scheme://$2" "$user" <<<"$PASSWORD"
}

trust_the_lab() {
    certutil -A -d "sql:$profile" -n lab -t C,, -i "$CA_FILE"
}

# Only for the test: every name leads to the lab, and no window asks or reports anything.
quieten() {
    cat >>"$profile/prefs.js" <<PREFS
user_pref("network.dns.forceResolve", "${server_address:-$ADDRESS}");
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("mailnews.start_page.enabled", false);
user_pref("mailnews.start_page_override.mstone", "ignore");
user_pref("mail.rights.override", true);
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mail.spotlight.firstRunDone", true);
user_pref("mail.winsearch.firstRunDone", true);
user_pref("mail.inappnotifications.enabled", false);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("app.update.enabled", false);
PREFS
}

# start_client [ARGUMENT…]: a process group of its own, so that all of it can be ended.
start_client() {
    log_start=$(wc -c <"$LAB_DIR/log/dovecot.log")
    env -u DBUS_SESSION_BUS_ADDRESS -u DISPLAY -u XDG_CONFIG_HOME -u XDG_CACHE_HOME \
        HOME="$home" MOZ_CRASHREPORTER_DISABLE=1 MOZ_DISABLE_CONTENT_SANDBOX=1 \
        setsid thunderbird --headless "$@" >"$home/thunderbird.log" 2>&1 &
    client=$!
}

stop_client() {
    [[ -n $client ]] || return 0
    kill -TERM -- "-$client" 2>/dev/null || true
    local try
    for ((try = 0; try < 50; try++)); do
        kill -0 -- "-$client" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL -- "-$client" 2>/dev/null || true
    wait "$client" 2>/dev/null || true
    client=
}

fail() {
    echo "$*"
    exit 1
}
