# A home folder with the files our program wrote, put where its own steps say.

# write_profile PROTOCOL HOST PORT SECURITY [POP3 SETTINGS AS JSON]: sets home and protocol.
write_profile() {
    protocol=$1
    write_files kmail "$@"
    mv "$home/written/kmail" "$home/.config"
    prepare_desktop
    quieten
}

# Only for the test: a database without a server, a wallet that opens without a question, and none
# about what Ctrl+Return shall do.
quieten() {
    printf '[%%General]\nDriver=QSQLITE\n' >"$home/.config/akonadi/akonadiserverrc"
    cat >"$home/.config/kwalletrc" <<SETTINGS
[Wallet]
First Use=false
[Auto Allow]
kdewallet=akonadi_imap_resource,akonadi_pop3_resource,akonadi_imap_resource_0,akonadi_pop3_resource_0,mailtransports
SETTINGS
    printf '[Composer]\nCheckSendDefaultActionShortcut=true\n' >"$home/.config/kmail2rc"
}

# start_client [COMMAND…]: Akonadi with the account's resource, and a program beside it.
start_client() {
    (($# > 0)) || set -- sleep 600
    export XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5 NO_AT_BRIDGE=1
    start_on_desktop "$here/kmail/session" "$protocol" "$@"
}
