# Programs of the terminal: each run ends by itself, the lab's names lead to the lab, the system's
# store of issuers holds the lab's CA, or does not, and secret-tool answers only what it is asked
# in our files.
terminal_programs="unshare timeout"

# prepare_terminal: files that stand in for the system's.
prepare_terminal() {
    mkdir -p "$home/terminal/bin"
    cp /etc/ssl/certs/ca-certificates.crt "$home/terminal/ca.pem"
    cp /etc/hosts "$home/terminal/hosts"
    printf '%s\n' "$ADDRESS mail.demo.test" "127.0.0.5 mail.company.test" \
        "127.0.0.7 mail.plain.test" >>"$home/terminal/hosts"
    (umask 077 && printf '%s\n' "$PASSWORD" >"$home/terminal/password")
    write_secret_tool
}

trust_the_lab() {
    cat "$CA_FILE" >>"$home/terminal/ca.pem"
}

write_secret_tool() {
    cat >"$home/terminal/bin/secret-tool" <<TOOL
#!/bin/sh
echo "\$*" >>"$home/terminal/lookups"
case "\$*" in
    "lookup mail-server ${host:-mail.demo.test} mail-user $user") cat "$home/terminal/password" ;;
    *) exit 1 ;;
esac
TOOL
    chmod +x "$home/terminal/bin/secret-tool"
}

# write_with_own_issuer ID: the same files again, told to trust the lab's CA.
write_with_own_issuer() {
    rm -rf "$home/written"
    "$mailadvisor" write --client "$1" --account "$home/account.json" -o "$home/written" \
        --ca-file "$CA_FILE" --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
}

# Accounts whose names mean something to a shell or a configuration language.
hostile_accounts=("$here"/../plugins/accounts/{quotes-and-backslashes,shell-and-percent}.json
    "$here"/../plugins/accounts/{xml-metacharacters,right-to-left,leading-dash}.json
    "$here"/../plugins/accounts/{name-of-1000-letters,utf8-local-part,idn-address}.json)

# write_hostile ID FILE: sets home and expected, the user name in the file.
write_hostile() {
    home=$(mktemp -d "$work/home.XXXXXX")
    "$mailadvisor" write --client "$1" --account "$2" -o "$home/written" --lang en \
        >"$home/write.log" || fail "$2: $(cat "$home/write.log")"
    expected=$(jq -r .incoming.username "$2")
    prepare_terminal
    printf '#!/bin/sh\necho secret\n' >"$home/terminal/bin/secret-tool"
}

# step_line PATTERN: the command line in the written steps that the extended expression matches.
step_line() {
    tr -s '\n ' ' ' <"$home/write.log" | grep -oE -m 1 "$1" || fail "no step says $1" >&2
}

# run_here COMMAND…: to its end, which must come within a minute; its status is COMMAND's.
run_here() {
    start_program timeout 60 unshare --mount --map-root-user "$here/terminal" "$home/terminal" "$@"
    local status=0
    wait "$program" || status=$?
    return $status
}

# expect_run COMMAND…: it must end well.
expect_run() {
    run_here "$@" || fail "status $?: $(tail -20 "$home/program.log")"
}

# expect_nobody SERVICE COMMAND…: it comes to the server, ends badly, and nobody signs in.
expect_nobody() {
    local service=$1
    shift
    if run_here "$@"; then fail "it went well: $(tail -20 "$home/program.log")"; fi
    wait_until 20 "the client at the server" turned_away "$service"
    nobody_signed_in || fail "a password was sent"
}

# mails_in FOLDER: every mail below a Maildir, or below a folder of them, by its Message-ID.
mails_in() {
    find "$1" -type f \( -path '*/cur/*' -o -path '*/new/*' \) -exec cat {} + |
        tr -d '\r' | sed -n 's/^Message-I[Dd]: *//p' | sort
}
