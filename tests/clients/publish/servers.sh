# The servers of the case: on a loopback address of their own, so that no port is in anybody's way.
web=127.$((RANDOM % 200 + 30)).$((RANDOM % 250 + 1)).$((RANDOM % 250 + 1))
servers=
https_port=8443 dns_port=5353 php_port=9000

every_server="imap 143 starttls
imap 993 tls
pop3 110 starttls
pop3 995 tls
smtp 465 tls
smtp 587 starttls"
imap_host="//*[local-name()='incomingServer'][1]/*[local-name()='hostname']"
imap_protocol="//*[local-name()='Protocol'][*[local-name()='Type']='IMAP']"
server_of_imap="$imap_protocol/*[local-name()='Server']"
login_of_imap="$imap_protocol/*[local-name()='LoginName']"

domain_json() {
    jq -n '{schema: "mailadvisor.domain.v1", domain: "published.test", displayName: "A & B",
            servers: [["imap", 993, "tls"], ["imap", 143, "starttls"], ["pop3", 995, "tls"],
                      ["pop3", 110, "starttls"], ["smtp", 465, "tls"], ["smtp", 587, "starttls"]] |
                map({protocol: .[0], host: "mail.published.test", port: .[1], security: .[2],
                     username: "%EMAILADDRESS%", auth: ["password-cleartext"]}),
            pop3: {leaveOnServer: true, deleteAfterDays: 14}}'
}

# write_published: the files, with the two places that an administrator sets to his machine's.
write_published() {
    home=$(mktemp -d "$work/home.XXXXXX")
    log_start=0
    mkdir "$home/tmp"
    domain_json >"$home/domain.json"
    "$mailadvisor" write --client publish --domain "$home/domain.json" -o "$home/written" \
        --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
    sed -i -e "s|/var/www/mail-settings/published.test|$home/written/publish/www|" \
        -e "s|unix:/run/php/php-fpm.sock|$web:$php_port|" "$home"/written/publish/*.conf
    make_certificate
    # Apache and nginx started by root leave root behind.
    chmod -R a+rX "$work"
}

make_certificate() (
    cd "$home"
    # shellcheck source=../../lab/certificates.sh
    source "$here/../lab/certificates.sh"
    printf '[req]\ndistinguished_name=name\n[name]\n' >openssl.cnf
    make_authorities
    make_leaf web DNS:published.test,DNS:autoconfig.published.test,DNS:autodiscover.published.test
) 2>"$home/openssl.log"

# start NAME COMMAND…: in the background, in the case's own process group, ended with it.
start() {
    local name=$1
    shift
    "$@" >"$home/$name.log" 2>&1 &
    servers+=" $!"
    trap 'stop_servers; stop_program' EXIT
}

stop_servers() {
    # shellcheck disable=SC2086 # a list of processes
    kill $servers 2>/dev/null || true
    wait
}

# PHP speaks FastCGI to both web servers.
start_php() {
    start php php-cgi -b "$web:$php_port"
    wait_until 10 "PHP" answers "$php_port"
}

# start_nginx FILE: with the written file in the server block, as its step says.
start_nginx() {
    cp /etc/nginx/fastcgi_params "$home"
    cat >"$home/nginx.conf" <<CONF
daemon off;
$( ((EUID != 0)) || echo "user nobody nogroup;")
pid $home/nginx.pid;
error_log $home/nginx.errors;
events { }
http {
  access_log off;
  client_body_temp_path $home/tmp/body;
  proxy_temp_path $home/tmp/proxy;
  fastcgi_temp_path $home/tmp/fastcgi;
  uwsgi_temp_path $home/tmp/uwsgi;
  scgi_temp_path $home/tmp/scgi;
  server {
    listen $web:$https_port ssl;
    server_name published.test autoconfig.published.test autodiscover.published.test;
    ssl_certificate $home/web.pem;
    ssl_certificate_key $home/web.key;
    include $home/written/publish/$1;
  }
}
CONF
    start nginx nginx -e "$home/nginx.errors" -c "$home/nginx.conf"
    wait_until 10 "nginx" answers "$https_port"
}

# start_apache LINES: with these lines in the virtual host; what runs PHP is the server's matter.
start_apache() {
    local modules=/usr/lib/apache2/modules module
    {
        echo "ServerRoot \"$home\""
        echo "DefaultRuntimeDir \"$home/tmp\""
        echo "PidFile \"$home/apache.pid\""
        echo "Mutex file:$home/tmp default"
        ((EUID != 0)) || printf 'User nobody\nGroup nogroup\n'
        for module in mpm_event authz_core alias dir mime rewrite ssl proxy proxy_fcgi; do
            echo "LoadModule ${module}_module $modules/mod_$module.so"
        done
        cat <<CONF
TypesConfig /etc/mime.types
ErrorLog "$home/apache.errors"
Listen $web:$https_port
ServerName published.test
<FilesMatch "\.php$">
    SetHandler "proxy:fcgi://$web:$php_port"
</FilesMatch>
ProxyFCGIBackendType GENERIC
<VirtualHost *:$https_port>
    ServerName published.test
    ServerAlias autoconfig.published.test autodiscover.published.test
    SSLEngine on
    SSLCertificateFile "$home/web.pem"
    SSLCertificateKeyFile "$home/web.key"
$1
</VirtualHost>
CONF
    } >"$home/apache.conf"
    start apache apache2 -D FOREGROUND -f "$home/apache.conf"
    wait_until 10 "Apache" answers "$https_port"
}

# start_dns: a zone that held nothing of mail settings, and the written lines.
start_dns() {
    mkdir "$home/zones"
    {
        printf '$TTL 60\n$ORIGIN published.test.\n@ SOA ns admin 1 3600 600 86400 60\n@ NS ns\n'
        printf 'ns A %s\n@ A %s\n@ MX 10 mail\nmail A %s\n' "$web" "$web" "$web"
        cat "$home/written/publish/zone.txt"
    } >"$home/zones/published.test.zone"
    cat >"$home/knot.conf" <<CONF
server:
    rundir: $home/tmp
    listen: $web@$dns_port
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
log:
  - target: stderr
    any: warning
database:
    storage: $home/tmp
    journal-db-max-size: 10M
    kasp-db-max-size: 10M
    timer-db-max-size: 10M
    catalog-db-max-size: 10M
template:
  - id: default
    storage: $home/zones
    zonefile-sync: -1
    journal-content: none
zone:
  - domain: published.test
    file: published.test.zone
CONF
    start dns knotd -c "$home/knot.conf"
    wait_until 10 "Knot" answers "$dns_port"
}

answers() {
    (exec 3<>"/dev/tcp/$web/$1") 2>/dev/null
}

# fetch HOST PATH [CURL OPTIONS]: the body; the headers go to $home/headers.
fetch() {
    local host=$1 path=$2
    shift 2
    curl --silent --show-error --max-time 10 --noproxy '*' --cacert "$home/root.pem" \
        --connect-to "$host:443:$web:$https_port" --dump-header "$home/headers" "$@" \
        "https://$host$path"
}

# post ELEMENTS [PATH]: an Autodiscover question that holds them.
post() {
    fetch autodiscover.published.test "${2:-/autodiscover/autodiscover.xml}" \
        --header 'Content-Type: text/xml' --data-binary @- <<XML
<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"><Request>
$1<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>
</Request></Autodiscover>
XML
}

# value_in FILE XPATH: the text there, nothing when there is none.
value_in() {
    xmllint --xpath "string($2)" "$1" 2>&1
}

# xpath NAME FILE: the text of the one element of this name.
xpath() {
    value_in "$2" "//*[local-name()='$1']"
}
