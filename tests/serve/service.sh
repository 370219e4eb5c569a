# A `serve` of one case, on a free port of this machine, ended with the case.

place=
service=

domain_file() {
    local name=${1:-served.test} host=${2:-mail.demo.test}
    jq -n --arg name "$name" --arg host "$host" '
        {schema: "mailadvisor.domain.v1", domain: $name, displayName: "Example",
         servers: [["imap", 993, "tls"], ["imap", 143, "starttls"], ["pop3", 995, "tls"],
                   ["smtp", 465, "tls"], ["smtp", 587, "starttls"]] |
             map({protocol: .[0], host: $host, port: .[1], security: .[2],
                  username: "%EMAILADDRESS%", auth: ["password-cleartext"]}),
         pop3: {leaveOnServer: true, deleteAfterDays: 14}}'
}

# serve OPTION…: starts it and waits until it listens, at $listen where that is set; its log is in
# `log`.
serve() {
    last="mailadvisor serve $*"
    : >started
    # The service reads the lab's names, like the program that is told about them.
    # shellcheck disable=SC2086
    "$program" serve --listen "${listen:-127.0.0.1:0}" --offline "$@" --lang en \
        >started 2>log </dev/null &
    service=$!
    trap stop_service EXIT
    wait_for_place
}

wait_for_place() {
    local i
    for ((i = 0; i < 300; i++)); do
        place=$(sed -n 's/^Listening at //p' started | head -1)
        [[ -z $place ]] || return 0
        kill -0 "$service" 2>/dev/null || break
        sleep 0.1
    done
    cp started out
    cp log err
    fail "it does not listen"
    return 1
}

stop_service() {
    [[ -n $service ]] || return 0
    kill -TERM "$service" 2>/dev/null
    wait "$service"
    code=$?
    service=
}

# ask HOST PATH [CURL OPTION…]: the answer's body in `out`, its head in `head`, its status in $code.
ask() {
    local host=$1 path=$2
    shift 2
    last="curl $host$path $*"
    : >err
    code=$(curl -s -o out -D head -w '%{http_code}' --max-time 20 -H "Host: $host" "$@" \
        "http://$place$path")
}

expect_head() {
    grep -qiP -- "$1" head || fail "the head lacks: $1: $(tr -d '\r' <head | tr '\n' '|')"
}

# expect_xml XPATH TEXT
expect_xml() {
    local found
    found=$(xmllint --xpath "string($1)" out 2>/dev/null)
    [[ $found == "$2" ]] || fail "$1 is '$found', not '$2'"
}

# wait_until COMMAND…
wait_until() {
    local i
    for ((i = 0; i < 200; i++)); do
        "$@" && return 0
        sleep 0.1
    done
    return 1
}
