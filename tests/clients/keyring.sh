# A new keyring, unlocked, in the private D-Bus session of a case. The daemon goes to the background
# before it is found on the bus; asked sooner, the bus starts a second one, which is locked.
unlock_keyring() {
    printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    local try
    for ((try = 0; try < 200; try++)); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
            grep -q 'boolean true' && return
        sleep 0.05
    done
    echo "the keyring did not come to the bus" >&2
    return 1
}
