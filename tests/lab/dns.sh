# The DNS side: Knot answers for the root, so that every other name does not exist.

# Every domain with a mail host, and the address its host has.
mail_domains() {
    cat <<LIST
demo $ADDRESS
high $ADDRESS
guess $ADDRESS
malformed $ADDRESS
html $ADDRESS
expired $EXPIRED_ADDRESS
selfsigned $SELFSIGNED_ADDRESS
company $COMPANY_ADDRESS
incomplete $INCOMPLETE_ADDRESS
plain $PLAIN_ADDRESS
silent $SILENT_ADDRESS
refused $REFUSED_ADDRESS
pop3only $POP3ONLY_ADDRESS
LIST
}

write_zones() {
    cat >"$dir/knot.conf" <<CONF
server:
    rundir: $dir/run
    pidfile: $dir/run/knot.pid
    listen: $ADDRESS@$DNS_PORT
$(silent_listeners)
    # A silent mail port is one of Knot's: over TCP it waits for the client to speak.
    tcp-idle-timeout: 3600
    tcp-io-timeout: 0
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
log:
  - target: $dir/log/dns.log
    any: warning
database:
    storage: $dir/dns
    journal-db-max-size: 10M
    kasp-db-max-size: 10M
    timer-db-max-size: 10M
    catalog-db-max-size: 10M
template:
  - id: default
    storage: $dir/dns
    file: "%s.zone"
    zonefile-sync: -1
    zonefile-load: whole
    journal-content: none
mod-queryacl:
  - id: nobody
    address: 192.0.2.1
zone:
  - domain: .
    file: root.zone
  - domain: 127.in-addr.arpa
  # Its file is absent: SERVFAIL.
  - domain: servfail.test
  # Only an address that nobody has may ask.
  - domain: refusing.test
    file: 127.in-addr.arpa.zone
    module: mod-queryacl/nobody
CONF
    {
        start_of_authority
        echo "ns.lab.test. A $ADDRESS"
        mail_domains | while read -r domain address; do
            zone_of "$domain" "$address"
        done
        echo "s12.hoster.test. A $COMPANY_ADDRESS"
        echo "*.wildcard.test. A $ADDRESS"
        echo "nomail.test. MX 0 ."
        # Another provider, for looks from several places: it takes connections and says nothing.
        [[ -z ${LAB_CONTROL-} ]] || echo "imap.gmail.com. A $SILENT_ADDRESS"
        # Where a domain's autoconfig is somewhere else, nothing answers.
        echo "autoconfig.webdown.test. A $REFUSED_ADDRESS"
    } >"$dir/dns/root.zone"
    {
        start_of_authority
        mail_domains | while read -r domain address; do
            [[ $domain =~ ^(high|guess|malformed|html)$ ]] || pointer "$address" "$domain"
        done
    } >"$dir/dns/127.in-addr.arpa.zone"
}

start_of_authority() {
    echo '$TTL 60'
    echo "@ SOA ns.lab.test. lab.lab.test. 1 3600 600 86400 1"
    echo "@ NS ns.lab.test."
}

silent_listeners() {
    local port
    for port in $IMAP_PORT $IMAPS_PORT $POP3_PORT $POP3S_PORT $SUBMISSION_PORT $SUBMISSIONS_PORT; do
        echo "    listen: $SILENT_ADDRESS@$port"
    done
}

# zone_of DOMAIN ADDRESS: its mail host, exchanger, web names and service records (RFC 6186, 8314).
zone_of() {
    local domain=$1.test mail=mail.$1.test
    echo "$mail. A $2"
    echo "$domain. MX 10 $mail."
    # This one is only found by guessing.
    [[ $1 != guess ]] || return 0
    echo "$domain. A $ADDRESS"
    echo "autoconfig.$domain. A $ADDRESS"
    local service port
    for service in imap:143 imaps:993 pop3:110 pop3s:995 submission:587 submissions:465; do
        port=${service#*:}
        if [[ $1/$service == pop3only/imap* ]]; then
            echo "_${service%:*}._tcp.$domain. SRV 0 0 0 ."
        elif [[ $1 != plain || $service != *s:* ]]; then
            echo "_${service%:*}._tcp.$domain. SRV 0 1 $port $mail."
        fi
    done
}

pointer() {
    local last=${1##*.} host=mail.$2.test
    # The company's mail lives on the hoster's machine.
    [[ $2 != company ]] || host=s12.hoster.test
    echo "$last.0.0.127.in-addr.arpa. PTR $host."
}
