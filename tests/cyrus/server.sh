# A private Cyrus: its packages unpacked beside Dovecot's, with which they cannot be installed.

# unpack_cyrus FOLDER: the programs into FOLDER/root; fails where they cannot be had.
unpack_cyrus() {
    local folder=$1 package
    [[ -x $folder/root/usr/lib/cyrus/bin/imapd ]] && return
    mkdir -p "$folder/debs" || return
    (
        cd "$folder/debs" || exit
        for package in cyrus-common cyrus-imapd cyrus-pop3d sasl2-bin; do
            compgen -G "${package}_*.deb" >/dev/null || apt-get -qq download "$package" || exit
        done
        for package in *.deb; do dpkg-deb -x "$package" "$folder/unpacking" || exit; done
        mv "$folder/unpacking" "$folder/root"
    )
}

# The libraries that its packages would have brought.
missing_libraries() {
    local program
    for program in "$cyrus"/usr/lib/cyrus/bin/{master,imapd,pop3d} "$cyrus/usr/sbin/saslpasswd2"; do
        LD_LIBRARY_PATH=$libraries ldd "$program" | sed -n 's/^\s*\(.*\) => not found/\1/p'
    done | sort -u
}

# start_cyrus FOLDER ADDRESS OFFSET USER: imap and pop3 on OFFSET + their standard ports.
start_cyrus() {
    local folder=$1 address=$2 offset=$3 user=$4
    mkdir -p "$folder"/{db,mail,proc,socket,backup} "$folder"/db/socket
    write_imapd_configuration "$folder" "$user"
    write_services "$folder" "$address" "$offset"
    add_user "$folder" alice "$PASSWORD"
    add_user "$folder" empty "$PASSWORD"
    chmod -R go+rX "$folder"
    ((EUID != 0)) || chown -R "$user" "$folder"
    "${drop[@]}" env CYRUS_VERBOSE=0 LD_LIBRARY_PATH="$libraries" \
        "$cyrus/usr/lib/cyrus/bin/master" -C "$folder/imapd.conf" -M "$folder/cyrus.conf" \
        -p "$folder/master.pid" -L "$folder/cyrus.log" >"$folder/start.log" 2>&1 &
    cyrus_pid=$!
    local try
    for ((try = 0; try < 500; try++)); do
        (: <"/dev/tcp/$address/$((offset + 993))") 2>/dev/null && return
        kill -0 "$cyrus_pid" 2>/dev/null || break
        sleep 0.02
    done
    cat "$folder/start.log" "$folder/cyrus.log" >&2
    return 1
}

stop_cyrus() {
    [[ -n ${cyrus_pid-} ]] || return 0
    kill "$cyrus_pid" 2>/dev/null
    wait "$cyrus_pid" 2>/dev/null
    return 0
}

add_user() {
    printf '%s' "$3" | LD_LIBRARY_PATH=$libraries \
        "$cyrus/usr/sbin/saslpasswd2" -p -c -u mail.cyrus.test -f "$1/sasldb2" "$2"
}

# Folders are made and the quota is set at the first sign-in, so no administrator is needed.
write_imapd_configuration() {
    cat >"$1/imapd.conf" <<CONF
configdirectory: $1/db
defaultpartition: default
partition-default: $1/mail
proc_path: $1/proc
lmtpsocket: $1/socket/lmtp
idlesocket: $1/socket/idle
notifysocket: $1/socket/notify
cyrus_user: $2
servername: mail.cyrus.test
allowplaintext: no
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $1/sasldb2
sasl_mech_list: PLAIN LOGIN SCRAM-SHA-1 SCRAM-SHA-256
tls_server_cert: $1/certificates/cyrus.pem
tls_server_key: $1/certificates/cyrus.key
autocreate_quota: 2048
autocreate_post: yes
autocreate_inbox_folders: Sent|Trash
xlist-sent: Sent
xlist-trash: Trash
unixhierarchysep: yes
altnamespace: yes
duplicatesuppression: no
CONF
}

write_services() {
    local bin=$cyrus/usr/lib/cyrus/bin
    cat >"$1/cyrus.conf" <<CONF
START {
    recover cmd="$bin/ctl_cyrusdb -C $1/imapd.conf -r"
}
SERVICES {
    imap cmd="$bin/imapd -C $1/imapd.conf" listen="$2:$(($3 + 143))" prefork=0
    imaps cmd="$bin/imapd -s -C $1/imapd.conf" listen="$2:$(($3 + 993))" prefork=0
    pop3 cmd="$bin/pop3d -C $1/imapd.conf" listen="$2:$(($3 + 110))" prefork=0
    pop3s cmd="$bin/pop3d -s -C $1/imapd.conf" listen="$2:$(($3 + 995))" prefork=0
}
EVENTS {
}
CONF
}

# make_server_certificate FOLDER NAME SUBJECT_ALT_NAME: with an intermediate, root in FOLDER/../ca.pem.
make_server_certificate() {
    mkdir -p "$1"
    (
        cd "$1" || exit
        exec 2>openssl.log
        printf '[req]\ndistinguished_name=name\n[name]\n' >openssl.cnf
        make_authorities
        make_leaf "$2" "$3"
        cp root.pem ../ca.pem
    )
}

# speak USER: signs in and sends what comes on stdin; prints the answers.
speak() {
    { printf 'a LOGIN %s %s\r\n' "$1" "$PASSWORD" && cat && printf 'z LOGOUT\r\n'; } |
        timeout 10 openssl s_client -quiet -connect "$ADDRESS:$((offset + 993))" 2>/dev/null
}

# deliver_to USER: six mails of 100 kB over half a year, and one that was sent.
deliver_to() {
    local days mail
    mail=$(printf 'From: a@cyrus.test\r\nSubject: minutes\r\n\r\n' && head -c 100000 /dev/zero | tr '\0' x | fold -w 76 | sed 's/$/\r/')
    mail+=$'\r\n'
    {
        for days in 180 80 60 40 20 1; do append INBOX "$days" "$mail"; done
        append Sent 3 $'Subject: done\r\n\r\nyes\r\n'
    } | speak "$1" >"$work/delivery.log"
    (($(grep -c 'APPENDUID' "$work/delivery.log") == 7)) || {
        cut -c1-200 "$work/delivery.log" >&2
        return 1
    }
}

# append FOLDER DAYS_AGO MAIL, with a literal that needs no waiting (RFC 7888).
append() {
    printf 'm APPEND %s "%s" {%d+}\r\n%s\r\n' "$1" \
        "$(LC_ALL=C date -u -d "$2 days ago" '+%d-%b-%Y 12:00:00 +0000')" "${#3}" "$3"
}

# flags_of USER: how many mails are new and unread.
flags_of() {
    printf 's STATUS INBOX (MESSAGES RECENT UNSEEN)\r\n' | speak "$1" | grep -a '^\* STATUS'
}
