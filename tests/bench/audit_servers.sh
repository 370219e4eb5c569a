# Knot, nginx and Dovecot for the audit's benchmark: domains d10.bulk.test … with a file, service
# records, Autodiscover and a mail host mN.hosts.test each.

# make_audit_certificates FOLDER DOMAINS: one for each ten domains, as with a web hoster, and one
# for all mail hosts; P-256 throughout.
make_audit_certificates() (
    cd "$1"
    exec 2>openssl.log
    printf '[req]\ndistinguished_name=name\n[name]\n' >openssl.cnf
    openssl req -config openssl.cnf -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
        -keyout ca.key -out ca.pem -days 30 -subj "/CN=Bench" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
    openssl ecparam -name prime256v1 -genkey -noout -out leaf.key
    make_audit_leaf mail "DNS:*.hosts.test"
    local group tail names n
    for ((group = 1; group <= (9 + $2) / 10; group++)); do
        names=""
        for tail in {0..9}; do
            n=$group$tail
            names+=",DNS:d$n.bulk.test,DNS:autoconfig.d$n.bulk.test,DNS:autodiscover.d$n.bulk.test"
        done
        make_audit_leaf "bulk$group" "${names#,}"
    done
    chmod 644 ca.pem leaf.key
)

make_audit_leaf() {
    openssl req -config openssl.cnf -x509 -key leaf.key -out "$1.pem" -days 90 -subj "/CN=$1" \
        -CA ca.pem -CAkey ca.key -addext "subjectAltName=$2" -addext extendedKeyUsage=serverAuth \
        -addext basicConstraints=critical,CA:FALSE
}

# start_audit_servers FOLDER DOMAINS ADDRESS COMMAND…: ADDRESS is where all names lead, or `spread`:
# each to its own in 127/8. COMMAND starts a program where the servers shall be.
start_audit_servers() {
    local folder=$1 count=$2 place=$3
    audit_mail=$folder/mail-$3 audit_pids=()
    shift 3
    mkdir -p "$audit_mail" "$folder/dns-$place" "$folder/web"
    write_audit_zone "$folder/dns-$place" "$count" "$place"
    write_audit_sites "$folder"
    # The server's part of server.sh, with the certificate of the mail hosts.
    # shellcheck disable=SC2317
    make_server_certificate() {
        cp "$work/mail.pem" "$1/server.pem"
        cp "$work/leaf.key" "$1/server.key"
    }
    chown -R nobody:nogroup "$folder/dns-$place" "$folder/web"
    "$@" "${drop[@]}" knotd -c "$folder/dns-$place/knot.conf" >>"$folder/log" 2>&1 &
    audit_pids+=($!)
    "$@" "${drop[@]}" nginx -p "$folder/web" -e stderr -c "$folder/nginx.conf" \
        >>"$folder/log" 2>&1 &
    audit_pids+=($!)
    start_server "$audit_mail" 0.0.0.0 0 "$@"
    sleep 1
}

stop_audit_servers() {
    [[ -n ${audit_mail-} ]] || return 0
    stop_server "$audit_mail"
    kill "${audit_pids[@]}" 2>/dev/null || true
    wait "${audit_pids[@]}" 2>/dev/null || true
    unset audit_mail
}

# One address for a number: 127.NET.x.y.
spread_address() { echo "127.$1.$((($2 / 250) % 250 + 1)).$(($2 % 250 + 1))"; }

write_audit_zone() {
    local folder=$1 n site mail listen=$3
    [[ $3 != spread ]] || listen=127.0.0.53
    cat >"$folder/knot.conf" <<CONF
server:
    rundir: $folder
    pidfile: $folder/knot.pid
    listen: $listen@53
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
database:
    storage: $folder
    journal-db-max-size: 10M
    kasp-db-max-size: 10M
    timer-db-max-size: 10M
    catalog-db-max-size: 10M
zone:
  - domain: .
    storage: $folder
    file: root.zone
    journal-content: none
CONF
    {
        printf '$TTL 3600\n@ SOA ns.lab.test. lab.lab.test. 1 3600 600 86400 60\n@ NS ns.lab.test.\n'
        echo "ns.lab.test. A $listen"
        for ((n = 10; n < 10 + $2; n++)); do
            site=$3 mail=$3
            if [[ $3 == spread ]]; then
                site=$(spread_address 10 "$n") mail=$(spread_address 20 "$n")
            fi
            cat <<ZONE
d$n.bulk.test. A $site
autoconfig.d$n.bulk.test. A $site
autodiscover.d$n.bulk.test. A $site
d$n.bulk.test. MX 10 m$n.hosts.test.
d$n.bulk.test. TXT "v=spf1 mx -all"
_dmarc.d$n.bulk.test. TXT "v=DMARC1; p=none"
_imaps._tcp.d$n.bulk.test. SRV 0 1 993 m$n.hosts.test.
_pop3s._tcp.d$n.bulk.test. SRV 0 1 995 m$n.hosts.test.
_submissions._tcp.d$n.bulk.test. SRV 0 1 465 m$n.hosts.test.
m$n.hosts.test. A $mail
ZONE
        done
    } >"$folder/root.zone"
}

write_audit_sites() {
    local file pox
    file=$(audit_file)
    pox='<Autodiscover><Response><Account><Action>settings</Action>'
    pox+=$(audit_pox_server IMAP 993)$(audit_pox_server POP3 995)$(audit_pox_server SMTP 465)
    pox+='</Account></Response></Autodiscover>'
    cat >"$1/nginx.conf" <<CONF
daemon off;
pid $1/web/nginx.pid;
worker_processes 1;
events { worker_connections 8192; }
http {
  access_log off;
  default_type text/xml;
  client_body_temp_path $1/web/t1;
  proxy_temp_path $1/web/t2;
  fastcgi_temp_path $1/web/t3;
  uwsgi_temp_path $1/web/t4;
  scgi_temp_path $1/web/t5;
  map \$ssl_server_name \$certificate {
    "~d(?<group>[0-9]+)[0-9]\.bulk\.test\$" bulk\$group;
    default bulk1;
  }
  ssl_certificate $1/\$certificate.pem;
  ssl_certificate_key $1/leaf.key;
  server {
    listen 0.0.0.0:443 ssl backlog=4096;
    listen 0.0.0.0:80 backlog=4096;
    server_name ~^(autoconfig\.|autodiscover\.)?d(?<number>[0-9]+)\.bulk\.test\$;
    location = /mail/config-v1.1.xml { return 200 '$file'; }
    location = /.well-known/autoconfig/mail/config-v1.1.xml { return 200 '$file'; }
    location = /autodiscover/autodiscover.xml { return 200 '$pox'; }
    location / { return 404; }
  }
}
CONF
}

audit_file() {
    printf '<clientConfig version="1.1"><emailProvider id="lab">'
    audit_server incomingServer imap 993
    audit_server incomingServer pop3 995
    audit_server outgoingServer smtp 465
    printf '</emailProvider></clientConfig>'
}

audit_server() {
    printf '<%s type="%s"><hostname>m$number.hosts.test</hostname><port>%s</port>' "$1" "$2" "$3"
    printf '<socketType>SSL</socketType><authentication>password-cleartext</authentication>'
    printf '<username>%%EMAILADDRESS%%</username></%s>' "$1"
}

audit_pox_server() {
    printf '<Protocol><Type>%s</Type><Server>m$number.hosts.test</Server><Port>%s</Port>' "$1" "$2"
    printf '<SSL>on</SSL></Protocol>'
}
