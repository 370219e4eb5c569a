# Our own discovery finds what `serve` answers by every source: at its hosts, and by the DNS lines
# that its start-up printed, pasted into a zone of Knot's.

discovered_hosts="served.test autoconfig.served.test autodiscover.served.test"
discovered_hosts+=" ua-auto-config.served.test"

# start_published: `serve` with a certificate for its hosts, and its lines in the zone.
start_published() {
    domain_file served.test >domain.json
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
        -subj /CN=served.test -keyout web.key -out web.pem -addext \
        "subjectAltName=$(printf ',DNS:%s' $discovered_hosts | cut -c 2-)" 2>/dev/null
    serve --domain domain.json --tls-cert web.pem --tls-key web.key || return
    wait_until grep -q '^    _ua-auto-config' started || fail "no lines for the DNS"
    paste_zone
}

discover() {
    local host connect=
    for host in $discovered_hosts; do connect+=" --connect-to $host:443:$place"; done
    last="mailadvisor discover"
    # shellcheck disable=SC2086
    "$program" discover somchai@served.test --json --ca-file web.pem $connect --ispdb none \
        --resolver "$RESOLVER" --timeout 20 --lang en >out 2>err </dev/null
    code=$?
    expect_code 0
}

# paste_zone: below the name server's root; only the addresses are the administrator's own.
paste_zone() {
    local zone=$LAB_DIR/dns/root.zone serial
    serial=$(sed -n 's/.* SOA .* lab\.lab\.test\. \([0-9]*\) .*/\1/p' "$zone")
    sed -i -e "s/\( lab\.lab\.test\. \)$serial /\1$((serial + 1)) /" -e '/served\.test/d' "$zone"
    {
        printf 'served.test. %s\n' 'A 127.0.0.1' 'MX 10 mail.demo.test.'
        sed -n '/^Not seen in the DNS of served\.test/,/^$/s/^    //p' started
    } | tee pasted >>"$zone"
    kill -HUP "$(<"$LAB_DIR/run/knot.pid")"
    wait_until shown_by_the_dns || fail "the name server does not take the lines: $(cat pasted)"
}

shown_by_the_dns() {
    kdig +short +tcp -p "$DNS_PORT" "@$ADDRESS" TXT _ua-auto-config.served.test 2>/dev/null |
        grep -qF "$(sed -n 's/.*TXT "\(.*\)"/\1/p' pasted)"
}

# found_by SOURCE EXPECTED: what the source names, a line for each server.
found_by() {
    local names
    names=$(jq -r --arg source "$1" '.candidates[] | select(.source == $source and
        .host == "mail.demo.test") | "\(.protocol) \(.port) \(.security)"' out | sort)
    [[ $names == "$2" ]] || fail "$1 names: $names"
}

all_served="imap 143 starttls
imap 993 tls
pop3 995 tls
smtp 465 tls
smtp 587 starttls"
one_of_a_kind="imap 993 tls
pop3 995 tls
smtp 465 tls"

case_DiscoverFindsItByEverySource() {
    start_published || return
    discover
    found_by autoconfig "$all_served"
    found_by well-known "$all_served"
    found_by autodiscover "$one_of_a_kind"
    found_by pacc "$one_of_a_kind"
    found_by srv "$all_served"
    jq -e 'all(.candidates[]; .trusted or .source == "srv" or .source == "mx" or
        .source == "guess")' out >/dev/null || fail "a published answer is not trusted"
    jq -e '.conflicts | length == 0' out >/dev/null || fail "conflicts: $(jq -c .conflicts out)"
}

# The record in the zone is of the file as it was: the changed one waits for the new record.
case_DiscoverBelievesNoDocumentThatTheRecordIsNotOf() {
    start_published || return
    stop_service
    domain_file served.test mail.elsewhere.test >domain.json
    serve --domain domain.json --tls-cert web.pem --tls-key web.key || return
    discover
    jq -e 'any(.attempts[]; .source == "pacc" and .outcome == "untrusted") and
        all(.candidates[]; .source != "pacc")' out >/dev/null ||
        fail "$(jq -c '.attempts[] | select(.source == "pacc")' out)"
}
