# One address whose DNS, web and mail servers are 100 ms away: discovery, and discovery and probe.

round_trip_ms=100
most_round_trips=12

# one_far_away BUILD TUNDELAY_SOURCE
one_far_away() {
    root=$(cd "$here/../.." && pwd)
    # shellcheck source=/dev/null
    source "$here/far.sh"
    # shellcheck source=/dev/null
    source "$here/server.sh"
    # In place of server.sh's: the certificate of the domain's mail host.
    make_server_certificate() {
        (
            cd "$1"
            # shellcheck source=/dev/null
            source "$root/tests/lab/certificates.sh"
            exec 2>openssl.log
            printf '[req]\ndistinguished_name=name\n[name]\n' >openssl.cnf
            make_authorities
            make_leaf server DNS:mail.good.test
            cp root.pem ../ca.pem
            chmod 644 ../ca.pem
        )
    }
    server_user=nobody server_group=nogroup
    drop=(setpriv --reuid nobody --regid nogroup --clear-groups)
    far_work=$(mktemp -d /tmp/bench.XXXXXX)
    chmod 755 "$far_work"
    trap 'stop_server "$far_work/mail"; stop_distance; rm -rf "$far_work"' EXIT
    start_distance "$far_work" "$2" $round_trip_ms
    start_server "$far_work/mail" "$far_address" 0 ip netns exec "$far_server"
    LAB_ADDRESS=$far_address ip netns exec "$far_server" "$servers" \
        bash "$here/discovery_far.sh" "$far_client" "$1/cli/mailadvisor" "$far_work"
}

# measure CLIENT_NAMESPACE PROGRAM FOLDER: inside the discovery lab's servers.
measure() {
    local client=$1 program=$2 work=$3 start missed=0
    cat "$LAB_CA_FILE" "$work/mail/ca.pem" >"$work/ca.pem"
    local options=(--ispdb none --ca-file "$work/ca.pem" --resolver "$LAB_ADDRESS:$LAB_DNS_PORT"
        --connect-to ":443::$LAB_HTTPS_PORT" --connect-to ":80::$LAB_HTTP_PORT")
    export XDG_CACHE_HOME=$work/cache XDG_STATE_HOME=$work/state
    start=$(now)
    ip netns exec "$client" "$program" discover somchai@good.test "${options[@]}" --json >"$work/out"
    say "discovery, every source answering" "$(now)" "$start"

    start=$(now)
    ip netns exec "$client" "$program" probe somchai@good.test "${options[@]}" --json --verbose \
        2>&1 >"$work/out" | while read -r line; do echo "$(now) $line"; done >"$work/times" || true
    local end port last=0
    end=$(now)
    for port in 993 465; do
        local seen
        seen=$(grep -m1 "mail.good.test:$port\b" "$work/times" | cut -d' ' -f1)
        ((${seen:-$end} <= last)) || last=${seen:-$end}
    done
    say "discovery and probe of the winning IMAP and submission server" "$last" "$start"
    (((last - start) / 1000000 <= most_round_trips * round_trip_ms)) || missed=1
    say "discovery and probe of every port" "$end" "$start"
    ((missed == 0)) || echo "MISSED: more than $most_round_trips round trips"
    return $missed
}

now() { date +%s%N; }

# say WHAT END START
say() {
    awk -v what="$1" -v ns=$(($2 - $3)) -v trip=$round_trip_ms 'BEGIN {
        printf "%s: %d ms, %.1f round trips with the start of the program\n", what, ns / 1e6, ns / 1e6 / trip }'
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    set -euo pipefail
    measure "$@"
fi
