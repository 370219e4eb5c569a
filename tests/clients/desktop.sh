# Programs with windows: a desktop of their own, where the lab's names lead to the lab, its person
# is Malee, and the system's store of issuers holds the lab's CA, or does not.
desktop_programs="Xvfb dbus-run-session unshare xdotool localedef python3"
# Debian's package of that name: the runner says which one is missing.
[[ -e /usr/share/i18n/locales/en_US ]] || desktop_programs+=" locales"

# prepare_desktop: files that stand in for the system's.
prepare_desktop() {
    make_locale
    mkdir "$home/desktop"
    cp -a /etc/ssl/certs "$home/desktop/certs"
    cp /etc/hosts "$home/desktop/hosts"
    printf '%s\n' "$ADDRESS mail.demo.test" "127.0.0.7 mail.plain.test" >>"$home/desktop/hosts"
    { echo "malee:x:0:0:Malee Jaidee:$home:/bin/bash" && cat /etc/passwd; } >"$home/desktop/passwd"
}

# GnuTLS reads the bundle, OpenSSL looks for a file named for the issuer.
trust_the_lab() {
    cat "$CA_FILE" >>"$home/desktop/certs/ca-certificates.crt"
    cp "$CA_FILE" "$home/desktop/certs/$(openssl x509 -noout -hash -in "$CA_FILE").0"
}

# In the C locale Evolution 3.46 takes Thai for Japanese and sends a mail without its sender's name:
# the desktop speaks a language, as people's do.
make_locale() {
    mkdir -p "$work/locale"
    [[ -d $work/locale/en_US.UTF-8 ]] ||
        localedef -i en_US -f UTF-8 "$work/locale/en_US.UTF-8" ||
        fail "no source of the locale en_US; run: tests/packages test (Debian's locales)"
    export LOCPATH=$work/locale
    export LC_ALL=en_US.UTF-8
}

# start_on_desktop COMMAND…: a process namespace ends with its first process, so nothing outlives
# stop_program, not even what made itself a daemon.
start_on_desktop() {
    local namespaces=(--mount --pid --fork --kill-child --mount-proc)
    rm -f "$home/desktop/display"
    ((EUID == 0)) || namespaces+=(--map-root-user)
    start_program unshare "${namespaces[@]}" "$here/desktop" "$home/desktop" \
        $((100 + BASHPID)) "$@"
}

# window NAME: the number of a visible window with NAME in its title, or of a program of that name,
# for some tell X no title.
window() {
    DISPLAY=$(<"$home/desktop/display") xdotool search --onlyvisible --name --classname "$1" \
        2>/dev/null | tail -1
}

window_shows() {
    [[ -s $home/desktop/display && -n $(window "$1") ]]
}

# press NAME KEY…: keys into the window with NAME in its title. No window manager gives it the
# focus, so the pointer and the focus are put there.
press() {
    local id
    id=$(window "$1")
    shift
    DISPLAY=$(<"$home/desktop/display")
    export DISPLAY
    xdotool mousemove --window "$id" 60 60 windowfocus --sync "$id" key "$@"
}

# sender_of SUBJECT: the display name of a sent mail's sender, decoded.
sender_of() {
    python3 -c 'import email, email.policy, sys
mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
print(mail["From"].addresses[0].display_name)' "$(sent_file "$1")"
}

# sent_by_key SUBJECT KEY: pressed again until the mail is gone, for a window may show before it
# takes keys.
sent_by_key() {
    was_sent "$1" && return
    ! window_shows "$1" || press "$1" "$2"
    sleep 0.5
    was_sent "$1"
}

# type_password NAME: the lab's PASSWORD and Return into the window with NAME in its title; read
# from standard input, for a command line is everybody's to see.
type_password() {
    local id
    id=$(window "$1")
    [[ -n $id ]] || return 1
    DISPLAY=$(<"$home/desktop/display")
    export DISPLAY
    xdotool mousemove --window "$id" 60 60 windowfocus --sync "$id" key ctrl+a
    printf %s "$PASSWORD" | xdotool type --delay 5 --file -
    xdotool key Return
}
