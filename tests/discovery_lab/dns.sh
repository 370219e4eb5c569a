# Knot answers for the root, so that every other name does not exist; two zones below it are signed.

write_zones() {
    mkdir -p "$dir/dns"
    cat >"$dir/knot.conf" <<CONF
server:
    rundir: $dir
    pidfile: $dir/knot.pid
    listen: $address@$dns_port
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
database:
    storage: $dir/dns
    journal-db-max-size: 10M
    kasp-db-max-size: 10M
    timer-db-max-size: 10M
    catalog-db-max-size: 10M
policy:
  - id: lab
    algorithm: ecdsap256sha256
    single-type-signing: on
template:
  - id: default
    storage: $dir/dns
    file: "%s.zone"
    zonefile-sync: -1
    zonefile-load: whole
    journal-content: none
zone:
  - domain: .
    file: root.zone
  - domain: signed.test
    dnssec-signing: on
    dnssec-policy: lab
  - domain: bogus.test
    dnssec-signing: on
    dnssec-policy: lab
  # Its file is absent: SERVFAIL.
  - domain: servfail.test
CONF
    {
        start_of_authority
        echo "ns.lab.test. A $address"
        echo "signed.test. NS ns.lab.test."
        echo "bogus.test. NS ns.lab.test."
        local domain
        for domain in $site_domains; do
            [[ $domain != signed ]] || continue
            echo "$domain.test. A $address"
            echo "autoconfig.$domain.test. A $address"
        done
        echo "wrongname.test. A $address"
        echo "autoconfig.wrongname.test. A $address"
        echo "autodiscover.exchange.test. A $address"
        echo "autodiscover.pox.test. A $address"
        echo "autodiscover.poxredirect.test. A $address"
        echo "*.wildcard.test. A $address"
        echo "conflict.test. MX 10 conflict-test.mail.protection.outlook.com."
        echo "mx.test. MX 10 in.hoster.test."
        echo "filter.test. MX 10 mx1.gslb.pphosted.com."
        echo "nomail.test. MX 0 ."
        echo "mail.guess.test. A $address"
        echo "mail.good.test. A $address"
        echo "ua-auto-config.pacc.test. A $address"
        echo "ua-auto-config.stalepacc.test. A $address"
        echo "_ua-auto-config.pacc.test. TXT \"v=UAAC1; a=sha256; \" \"d=$(pacc_digest)\""
        echo "_ua-auto-config.stalepacc.test. TXT \"v=UAAC1; a=sha256; d=AAAA\""
        echo "20.0.0.127.in-addr.arpa. PTR Mail.Good.test."
        echo "_imaps._tcp.pop3only.test. SRV 0 0 0 ."
        echo "_imap._tcp.pop3only.test. SRV 0 0 0 ."
        echo "_pop3s._tcp.pop3only.test. SRV 0 1 995 mail.pop3only.test."
        echo "_imaps._tcp.outside.test. SRV 0 1 993 mail.hoster.test."
        bulk_names
    } >"$dir/dns/root.zone"
    for domain in signed bogus; do
        {
            start_of_authority
            echo "_imaps._tcp SRV 0 1 993 mail.hoster.test."
            echo "@ MX 10 in.hoster.test."
        } >"$dir/dns/$domain.test.zone"
    done
}

pacc_document() {
    printf '{"protocols":{"imap":{"host":"mail.pacc.test"},"smtp":{"host":"mail.pacc.test"}},'
    printf '"authentication":{"password":true},"info":{"provider":{"name":"Lab"}}}'
}

pacc_digest() {
    pacc_document | openssl dgst -sha256 -binary | base64
}

start_of_authority() {
    echo '$TTL 60'
    echo "@ SOA ns.lab.test. lab.lab.test. 1 3600 600 86400 1"
    echo "@ NS ns.lab.test."
}

bulk_names() {
    local n
    for ((n = 10; n < 10 + bulk; n++)); do
        printf '%s A %s\nautoconfig.%s A %s\n%s MX 10 mail.%s\n' "d$n.bulk.test." "$address" \
            "d$n.bulk.test." "$address" "d$n.bulk.test." "d$n.bulk.test."
    done
}

# Unbound trusts the key of signed.test and a key of bogus.test that its zone does not have.
write_resolver() {
    local key
    key=$(dnskey_of signed.test)
    cat >"$dir/unbound.conf" <<CONF
server:
    directory: "$dir"
    username: ""
    chroot: ""
    pidfile: ""
    use-syslog: no
    interface: $address
    port: $resolver_port
    do-not-query-localhost: no
    do-ip6: no
    num-threads: 1
    module-config: "validator iterator"
    trust-anchor: "signed.test. DNSKEY $key"
    trust-anchor: "bogus.test. DNSKEY $key"
    local-zone: "test." nodefault
    local-zone: "refusing.test." refuse
    access-control: 0.0.0.0/0 allow
remote-control:
    control-enable: no
stub-zone:
    name: "."
    stub-addr: $address@$dns_port
stub-zone:
    name: "signed.test."
    stub-addr: $address@$dns_port
stub-zone:
    name: "bogus.test."
    stub-addr: $address@$dns_port
CONF
    chmod 644 "$dir/unbound.conf"
}

# Knot signs in the background.
dnskey_of() {
    local try key
    for ((try = 0; try < 250; try++)); do
        key=$(kdig +short "@$address" -p "$dns_port" "$1" DNSKEY)
        [[ -n $key ]] && break
        sleep 0.02
    done
    [[ -n $key ]] || fail "$1 is not signed"
    echo "$key"
}
