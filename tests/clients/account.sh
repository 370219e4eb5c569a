# The account a case is about, and the files our program writes for it.

# The mailbox of the lab that is used: 12 small mails.
user=malee@demo.test
days_14='{"leaveOnServer": true, "deleteAfterDays": 14}'

# account_json PROTOCOL HOST PORT SECURITY [POP3 SETTINGS AS JSON]
account_json() {
    jq -n --arg user "$user" --arg protocol "$1" --arg host "$2" --argjson port "$3" \
        --arg security "$4" --argjson pop3 "${5:-null}" --argjson smtp "$SUBMISSIONS_PORT" '{
            schema: "mailadvisor.account.v1", address: $user, displayName: "มาลี \"Malee\" \\ ใจดี",
            incoming: {protocol: $protocol, host: $host, port: $port, security: $security,
                       username: $user, auth: ["password-cleartext"]},
            outgoing: {protocol: "smtp", host: $host, port: $smtp, security: "tls",
                       username: $user, auth: ["password-cleartext"]},
            pop3: $pop3}'
}

# write_files CLIENT PROTOCOL HOST PORT SECURITY [POP3]: sets $home, an empty folder but for
# account.json and written/, which holds what our program wrote.
write_files() {
    local id=$1
    shift
    home=$(mktemp -d "$work/home.XXXXXX")
    account_json "$@" >"$home/account.json"
    "$mailadvisor" write --client "$id" --account "$home/account.json" \
        -o "$home/written" --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
}

fail() {
    echo "$*"
    exit 1
}
