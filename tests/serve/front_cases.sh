# The web servers in front, each with the lines that the start-up printed for it, and systemd with
# the unit files of the package.
PATH=$PATH:/usr/sbin:/sbin

# choose_front: the address of the web server, nobody else's, is $front.
choose_front() {
    front=127.$((RANDOM % 200 + 30)).$((RANDOM % 250 + 1)).$((RANDOM % 250 + 1))
    # The web server is another user.
    chmod a+rx . ..
}

# make_web_certificate DOMAIN: for the hosts that it hands on.
make_web_certificate() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
        -subj "/CN=$1" -keyout web.key -out web.pem -addext "subjectAltName=$(
            printf ",DNS:%s$1" '' autoconfig. autodiscover. ua-auto-config. help. | cut -c 2-
        )" 2>/dev/null
    chmod a+r web.key
}

# served_behind_a_front: `serve` at a Unix socket, as the package has it.
served_behind_a_front() {
    choose_front
    make_web_certificate served.test
    domain_file >domain.json
    local listen=unix:$PWD/serve.sock
    serve --domain domain.json --base-url https://help.served.test || return
    wait_until grep -q 'Caddy:' started || fail "no lines for the web server"
    chmod 777 serve.sock
}

# lines_for NAME [FILE]: what was printed below it, with our certificate for the administrator's.
lines_for() {
    sed -n "/^  $1:\$/,/^  [^ ]/{/^  [^ ]/d;s/^    //;p}" "${2:-started}" |
        sed -e "s|/etc/ssl/mail-settings\.|$PWD/web.|" -e "s|/var/log/nginx|$PWD|"
}

start_front() {
    "$@" >front.log 2>&1 </dev/null &
    front_process=$!
    trap 'kill $front_process 2>/dev/null; wait $front_process; stop_service' EXIT
    wait_until front_listens || fail "it does not start: $(cat front.log)"
}

front_listens() { (: <"/dev/tcp/$front/8443") 2>/dev/null; }

# ask_front HOST PATH [CURL OPTION…]
ask_front() {
    local host=$1 path=$2
    shift 2
    last="curl https://$host$path $*"
    : >err
    code=$(curl -s -o out -D head -w '%{http_code}' --max-time 20 --noproxy '*' --cacert web.pem \
        --connect-to "$host:443:$front:8443" "$@" "https://$host$path")
}

# The answers come through, the page at its own host, who asked is the visitor and not the web
# server, and no password that a program sends unasked.
expect_all_through_the_front() {
    ask_front autoconfig.served.test '/mail/config-v1.1.xml?emailaddress=geheim%40served.test'
    expect_code 200
    expect_xml '//incomingServer[1]/@type' imap
    ask_front autodiscover.served.test /Autodiscover/Autodiscover.xml -u geheim:geheim \
        --data "$(question geheim@served.test)"
    expect_code 200
    expect_xml "//*[local-name()='Protocol'][1]/*[local-name()='LoginName']" geheim@served.test
    ask_front ua-auto-config.served.test /.well-known/user-agent-configuration.json
    expect_code 200
    ask_front help.served.test /
    expect_code 200
    grep -q '<form' out || fail "no page: $(head -c 300 out)"
    ask_front autoconfig.served.test /metrics
    expect_code 404
    ask_front nowhere.served.test /geheim -k
    ! grep -rl geheim --include='*.log' . || fail "an address stands in a log of the web server"
}

# write_nginx_configuration FILE [OWN]: with the lines in FILE, and those in OWN, for the web site
# of the domain itself.
write_nginx_configuration() {
    {
        # shellcheck disable=SC2016 # nginx's own variables
        echo "daemon off; pid $PWD/nginx.pid; error_log $PWD/nginx-errors.log;"
        ((EUID != 0)) || echo 'user nobody nogroup;'
        echo 'events { } http {'
        local kind
        for kind in client_body proxy fastcgi uwsgi scgi; do
            echo "${kind}_temp_path $PWD/$kind;"
        done
        lines_for nginx "$1" | sed -e "s/listen 80;/listen $front:8080;/" \
            -e "s/listen 443 /listen $front:8443 /"
        [[ $# == 1 ]] || echo "server { listen $front:8443 ssl; server_name demo.test;
            ssl_certificate $PWD/web.pem; ssl_certificate_key $PWD/web.key; $(<"$2") }"
        echo '}'
    } >nginx.conf
}

case_NginxTakesItsLines() {
    served_behind_a_front || return
    write_nginx_configuration started
    nginx -t -e "$PWD/nginx-errors.log" -c "$PWD/nginx.conf" 2>test.log || fail "$(cat test.log)"
    ! grep -q warn test.log || fail "$(cat test.log)"
    start_front nginx -e "$PWD/nginx-errors.log" -c "$PWD/nginx.conf"
    expect_all_through_the_front
    # Old programs ask without encryption first.
    code=$(curl -s -o out -w '%{http_code} %{redirect_url}' --connect-to "::$front:8080" \
        http://autoconfig.served.test/mail/config-v1.1.xml)
    [[ $code == "30"?" https://autoconfig.served.test/mail/config-v1.1.xml" ]] ||
        fail "over plain HTTP: $code"
}

case_ApacheTakesItsLines() {
    served_behind_a_front || return
    local modules=/usr/lib/apache2/modules module
    {
        printf '%s\n' "ServerRoot \"$PWD\"" "DefaultRuntimeDir \"$PWD\"" \
            "PidFile \"$PWD/apache.pid\"" "Mutex file:$PWD default" \
            "ErrorLog \"$PWD/apache-errors.log\"" 'ServerName localhost' \
            "Define APACHE_LOG_DIR $PWD" "Listen $front:8443"
        ((EUID != 0)) || printf 'User nobody\nGroup nogroup\n'
        # The modules that its first line has an administrator load, and what they stand on.
        for module in mpm_event authz_core socache_shmcb proxy \
            $(lines_for Apache | sed -n 's/^# a2enmod //p'); do
            echo "LoadModule ${module}_module $modules/mod_$module.so"
        done
        lines_for Apache | sed "s/\*:443/$front:8443/"
    } >apache.conf
    apache2 -t -f "$PWD/apache.conf" 2>test.log || fail "$(cat test.log)"
    start_front apache2 -D FOREGROUND -f "$PWD/apache.conf"
    expect_all_through_the_front
}

# Caddy gets its certificates itself: here it is given ours.
case_CaddyTakesItsLines() {
    served_behind_a_front || return
    {
        printf '{\nadmin off\nhttps_port 8443\nhttp_port 8080\ndefault_bind %s\n}\n' "$front"
        lines_for Caddy | sed "1a tls $PWD/web.pem $PWD/web.key"
    } >Caddyfile
    start_front caddy run --adapter caddyfile --config "$PWD/Caddyfile"
    expect_all_through_the_front
}

case_SystemdTakesTheUnitFiles() {
    mkdir units
    local unit
    for unit in "$here"/../../packaging/systemd/mailadvisor-serve.*; do
        # The program is not installed where the tests run.
        sed "s|/usr/bin/mailadvisor|$program|" "$unit" >"units/${unit##*/}"
    done
    last="systemd-analyze verify"
    for unit in units/*; do
        systemd-analyze verify --man=no "$unit" >out 2>err || fail "${unit##*/}: status $?"
        [[ ! -s out && ! -s err ]] || fail "${unit##*/}: $(cat out err)"
    done
}

# systemd's own activation: it listens, starts the service at the first question and hands over.
case_TheSocketOfSystemdIsTaken() {
    domain_file >domain.json
    python3 - "$program" >answer 2>log <<'PY' || fail "$(cat log)"
import os, signal, socket, subprocess, sys, time
path = os.path.abspath("serve.sock")
manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
manager.bind("notify")
manager.settimeout(30)
told = dict(os.environ, NOTIFY_SOCKET=os.path.abspath("notify"))
activation = subprocess.Popen(
    ["systemd-socket-activate", "-l", path, "-E", "NOTIFY_SOCKET", sys.argv[1], "serve",
     "--offline", "--domain", "domain.json"], env=told, stdout=subprocess.DEVNULL)
try:
    visitor = socket.socket(socket.AF_UNIX)
    visitor.settimeout(30)
    # The socket's file is there a moment before anybody listens at it.
    while visitor.connect_ex(path) != 0:
        assert activation.poll() is None
        time.sleep(0.05)
    visitor.sendall(b"GET /mail/config-v1.1.xml HTTP/1.1\r\nHost: autoconfig.served.test\r\n\r\n")
    while b"READY=1" not in manager.recv(4096):
        pass
    assert b"200" in visitor.recv(4096).split(b"\r\n")[0]
    # A reload loses no answer.
    activation.send_signal(signal.SIGHUP)
    visitor.sendall(b"GET /mail/config-v1.1.xml HTTP/1.1\r\nHost: autoconfig.served.test\r\n\r\n")
    answer = b""
    while b"</clientConfig>" not in answer[-200:]:
        answer += visitor.recv(4096)
finally:
    activation.terminate()
assert activation.wait(30) == 0, activation.returncode
PY
}
