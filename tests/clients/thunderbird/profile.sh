# A home folder with the profile our program wrote, put where its own steps say.

# write_profile PROTOCOL HOST PORT SECURITY [POP3 SETTINGS AS JSON]: sets home and profile.
write_profile() {
    write_files thunderbird "$@"
    mv "$home/written/thunderbird" "$home/.thunderbird"
    profile=$home/.thunderbird/$(sed -n 's/^Path=//p' "$home/.thunderbird/profiles.ini")
    [[ -s $profile/prefs.js ]] || fail "profiles.ini names a profile that was not written"
    certutil -N -d "sql:$profile" --empty-password
    remember_password "$1" "$2"
    quieten
}

# remember_password PROTOCOL HOST: POP3 passwords are kept under mailbox://, whatever the port.
remember_password() {
    local scheme=$1
    [[ $1 != pop3 ]] || scheme=mailbox
    "$tools/store_password" "$profile" "$scheme://$2" "$user" <<<"$PASSWORD"
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

# start_client [OPTION…]: $thunderbird is the program, $login the name of who signed in here.
start_client() {
    start_program env USER="${login:-malee}" MOZ_CRASHREPORTER_DISABLE=1 \
        MOZ_DISABLE_CONTENT_SANDBOX=1 "${thunderbird:-thunderbird}" --headless "$@"
}

# start_client_to_be_asked [OPTION…]: so that run_inside works.
start_client_to_be_asked() {
    rm -f "$profile/MarionetteActivePort"
    echo 'user_pref("marionette.port", 0);' >>"$profile/prefs.js"
    start_client --marionette --remote-allow-system-access "$@"
}

# run_inside SCRIPT [ARGUMENT…]: what the script returns, as JSON.
run_inside() {
    local script=$here/thunderbird/$1
    shift
    python3 "$here/thunderbird/marionette.py" "$profile" "$script" "$@"
}

# pref NAME: the value of a text preference on disk.
pref() {
    sed -n "s/^user_pref(\"$1\", \"\(.*\)\");\r\{0,1\}$/\1/p" "$profile/prefs.js"
}
