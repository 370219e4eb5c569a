# What is measured: each function appends rows to the tables.

throughput_rows="" host_rows="" memory_rows="" notes=""

note() {
    notes+="$1"$'\n'
}

# value KEY LINE: of "a=1 key=2".
value() {
    sed -n "s/.*\b$1=\([^ ]*\).*/\1/p" <<<"$2" | tail -n 1
}

median() {
    sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# column KEY LINES: the median of a key over several runs.
column() {
    local line
    while read -r line; do value "$1" "$line"; done <<<"$2" | median
}

total() {
    local line
    while read -r line; do value "$1" "$line"; done <<<"$2" | awk '{ n += $1 } END { print n + 0 }'
}

calculate() {
    awk "BEGIN { printf \"%.2f\", $1 }"
}

verdict() {
    awk "BEGIN { print ($1) ? \"met\" : \"missed\" }"
}

# compare LABEL TARGET COUNT PEER_COUNT PARALLEL TIMES COMMAND_PREFIX…; server from $host, $port, $ca
compare() {
    local label=$1 target=$2 count=$3 peer_count=$4 parallel=$5 times=$6 ours="" peer="" i
    shift 6
    for ((i = 0; i < times; i++)); do
        ours+=$("$@" "$bin/bench_throughput" "$ca" "$host" "$port" "$count" "$parallel")$'\n'
        peer+=$("$@" "$bin/bench_peer_libcurl" "$ca" "$peer_count" "$parallel" "${peer_checks:-judge}" "imaps://$host:$port/")$'\n'
    done
    ours=${ours%$'\n'} peer=${peer%$'\n'}
    local ratio judged="–" wanted="–"
    ratio=$(calculate "$(column rate "$ours") / $(column rate "$peer")")
    if [[ $target != - ]]; then
        wanted="≥ $target"
        judged=$(verdict "$ratio >= $target && $(total failed "$ours") == 0")
    fi
    say "$label, $parallel at once: ours $(column rate "$ours")/s, libcurl $(column rate "$peer")/s," \
        "ratio $ratio (target $wanted), failed $(total failed "$ours") / $(total failed "$peer")"
    throughput_rows+="| $label, $parallel at once${peer_checks:+, libcurl told to check nothing} | $(column rate "$ours") | $(column rate "$peer") | **$ratio** | $wanted"
    throughput_rows+=" | $(column cpu-ms "$ours") / $(column cpu-ms "$peer")"
    throughput_rows+=" | $(column peak-mib "$ours") / $(column peak-mib "$peer")"
    throughput_rows+=" | $(total failed "$ours") of $((count * times)) / $(total failed "$peer") of $((peer_count * times))"
    throughput_rows+=" | $judged |"$'\n'
}

measure_throughput() {
    local host=$near_address port=$((near_offset + 993)) ca=$work/near/ca.pem
    compare "imaps, loopback" 1.2 1000 1000 1 "$repetitions" env
    compare "imaps, loopback" 1.4 1500 1500 20 "$repetitions" env
    compare "imaps, loopback" 1.4 1500 1500 200 "$repetitions" env
    compare "imaps, loopback" 1.3 3000 3000 1000 "$repetitions" env
    peer_checks=ignore compare "imaps, loopback" - 1500 1500 20 "$repetitions" env
}

# The peer needs minutes here: once, and fewer transfers.
measure_far_throughput() {
    local host=$far_address port=993 ca=$work/far/ca.pem
    compare "imaps, 100 ms" 10 2000 400 200 1 from_far
}

measure_memory() {
    local line
    line=$("$bin/bench_held_connections" "$work/near/ca.pem" $near_address $((near_offset + 993)) 1000)
    say "held connections: $line"
    memory_rows="| kB for each of $(value held "$line") held TLS connections | $(value kb-each "$line") | ≤ 130 |"
    memory_rows+=" $(verdict "$(value kb-each "$line") <= 130 && $(value failed "$line") == 0") |"$'\n'
}

# host_row NAME WHAT SECONDS TARGET_ROUND_TRIPS|-
host_row() {
    local trips judged="–" target="–"
    trips=$(calculate "$3 * 1000 / $round_trip_ms")
    if [[ $4 != - ]]; then
        target="≤ $4"
        judged=$(verdict "$trips <= $4")
    fi
    say "$1: $3 s, $trips round trips"
    host_rows+="| $1 | $(printf %.3f "$3") | $trips | $target | $judged | $2 |"$'\n'
}

# seconds_of COMMAND…: the median of its wall time.
seconds_of() {
    local i begun
    for ((i = 0; i < repetitions; i++)); do
        begun=$EPOCHREALTIME
        "$@" >"$work/peer.log" 2>&1 </dev/null || true
        awk "BEGIN { print $EPOCHREALTIME - $begun }"
    done | median
}

measure_host() {
    local ca=$work/far/ca.pem lines="" i
    for ((i = 0; i < repetitions; i++)); do
        from_far "$bin/bench_probe_host" "$ca" $far_address >"$work/host.log"
        lines+=$(tail -n 1 "$work/host.log")$'\n'
    done
    lines=${lines%$'\n'}
    host_row "mailadvisor, first usable IMAP answer" "capabilities inside TLS, certificate judged" \
        "$(column first-imap "$lines")" 4.2
    host_row "mailadvisor, all 7 ports" "the same for each port, before and after STARTTLS" \
        "$(column all "$lines")" 6.3
    (($(total failed "$lines") == 0)) || note "Ours failed on $(total failed "$lines") ports."
    host_row "libcurl multi, all 7" "one line more than curl asks itself; no facts without scraping" \
        "$(libcurl_host)" -
    host_row "curl, 7 processes at once" "transcripts" "$(seconds_of from_far bash -c "$(declare -f curl_host mail_urls); curl_host $far_address '$ca'")" -
    host_row "openssl s_client, 7 at once" "TLS only" "$(seconds_of from_far bash -c "$(declare -f s_client_host); s_client_host $far_address")" -
    host_row "nmap, 7 ports, 4 mail scripts" "capabilities before TLS, leaf certificate" \
        "$(seconds_of from_far nmap -Pn -n -p 25,110,143,465,587,993,995 \
            --script imap-capabilities,pop3-capabilities,smtp-commands,ssl-cert $far_address)" -
}

mail_urls() {
    local scheme
    for scheme in imap:143 imaps:993 pop3:110 pop3s:995 smtp:587 smtps:465 smtp:25; do
        echo "${scheme%:*}://$1:${scheme#*:}/"
    done
}

libcurl_host() {
    local i urls
    mapfile -t urls < <(mail_urls $far_address)
    for ((i = 0; i < repetitions; i++)); do
        value all "$(from_far "$bin/bench_peer_libcurl" "$work/far/ca.pem" 7 7 judge "${urls[@]}")"
    done | median
}

curl_host() {
    local url request
    for url in $(mail_urls "$1"); do
        case $url in
            imap*) request=CAPABILITY ;;
            pop3*) request=CAPA ;;
            *) request=NOOP ;;
        esac
        curl -sS --ssl-reqd --cacert "$2" -X $request "$url" &
    done
    wait
}

s_client_host() {
    local port
    for port in 993 995 465; do openssl s_client -connect "$1:$port" & done
    openssl s_client -connect "$1:143" -starttls imap &
    openssl s_client -connect "$1:110" -starttls pop3 &
    openssl s_client -connect "$1:587" -starttls smtp &
    openssl s_client -connect "$1:25" -starttls smtp &
    wait
}

print_table() {
    cat <<TABLE
$(uname -sr), $(nproc) cores ($(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)), $(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release),
$(date -u +%Y-%m-%d), load average before $load_before, after $load_after; medians of $repetitions runs, ours and the peer's in turn.
Priority of client and server: nice $(nice), group $(sed 's/.*nice //' /proc/self/autogroup 2>/dev/null || echo none). Client and server share the cores. libcurl $(curl --version | awk 'NR == 1 { print $2 }'), $(openssl version | cut -d' ' -f1-2), nmap $(nmap --version | awk 'NR == 1 { print $3 }'), Dovecot $(dovecot --version | cut -d' ' -f1).

| throughput | ours, probes/s | libcurl multi | ratio | target | client CPU ms per probe | peak MiB | failed | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
$throughput_rows
| memory | measured | target | |
| --- | --- | --- | --- |
$memory_rows
TABLE
    if [[ -n $host_rows ]]; then
        cat <<TABLE
| 7 ports of one host at ${round_trip_ms} ms round trip | s | round trips | target | | what one gets |
| --- | --- | --- | --- | --- | --- |
$host_rows
TABLE
    fi
    printf '%s' "$notes"
}

record_table() {
    print_table >"$work/table"
    awk -v table="$work/table" '
        /<!-- end of the table -->/ { isOld = 0 }
        !isOld
        /<!-- the table: / { isOld = 1; while ((getline line < table) > 0) print line }
    ' "$here/README.md" >"$work/README.md"
    cp "$work/README.md" "$here/README.md"
}
