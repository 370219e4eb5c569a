# A Dovecot of the benchmarks' own, with room for a thousand connections from one address.

# start_server FOLDER ADDRESS OFFSET [COMMAND…]: IMAP, POP3 and submission on OFFSET + their
# standard ports; COMMAND starts it somewhere else (another namespace).
start_server() {
    local folder=$1 address=$2 offset=$3
    shift 3
    mkdir -p "$folder"/run "$folder"/certificates
    make_server_certificate "$folder/certificates" "$address"
    write_server_configuration "$folder" "$address" "$offset"
    chmod 755 "$folder" "$folder"/run
    ((EUID != 0)) || chown -R "$server_user:$server_group" "$folder"
    "$@" "${drop[@]}" env HOME="$folder" dovecot -c "$folder/dovecot.conf" \
        >>"$folder/start.log" 2>&1 || {
        cat "$folder/start.log" "$folder/dovecot.log" >&2
        return 1
    }
}

stop_server() {
    local pid try
    pid=$(cat "$1/run/master.pid" 2>/dev/null) || return 0
    grep -qsaF "$1" "/proc/$pid/cmdline" || return 0
    kill "$pid"
    for ((try = 0; try < 250; try++)); do
        [[ -e /proc/$pid ]] || return 0
        sleep 0.02
    done
}

# As the lab's: P-256, root, intermediate and leaf.
make_server_certificate() {
    (
        cd "$1"
        # shellcheck source=/dev/null
        source "$root/tests/lab/certificates.sh"
        exec 2>openssl.log
        printf '[req]\ndistinguished_name=name\n[name]\n' >openssl.cnf
        make_authorities
        make_leaf server "IP:$2"
        cp root.pem ../ca.pem
        chmod 644 ../ca.pem
    )
}

write_server_configuration() {
    local folder=$1 address=$2 offset=$3
    cat >"$folder/dovecot.conf" <<CONF
base_dir = $folder/run
log_path = $folder/dovecot.log
instance_name = bench
default_login_user = $server_user
default_internal_user = $server_user
default_internal_group = $server_group
first_valid_uid = 1
protocols = imap pop3 submission
auth_mechanisms = plain login scram-sha-256
mail_location = maildir:$folder/mail
ssl = required
ssl_cert = <$folder/certificates/server.pem
ssl_key = <$folder/certificates/server.key
hostname = mail.bench.test
submission_relay_host = 127.0.0.9
# Nobody signs in here.
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = home=$folder/mail
}
default_client_limit = 8000
service imap-login {
$(login_ports imap $((offset + 143)) $((offset + 993)))
}
service pop3-login {
$(login_ports pop3 $((offset + 110)) $((offset + 995)))
}
service submission-login {
$(login_ports submission $((offset + 587)) $((offset + 465)))
  inet_listener relay {
    address = $address
    port = $((offset + 25))
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
CONF
}

# One process a core, each with thousands of connections, as the makers advise for busy servers.
login_ports() {
    cat <<CONF
  chroot =
  service_count = 0
  process_min_avail = $(nproc)
  process_limit = $(nproc)
  client_limit = 2000
  vsz_limit = 1G
  inet_listener $1 {
    address = $address
    port = $2
  }
  inet_listener ${1}s {
    address = $address
    port = $3
    ssl = yes
  }
CONF
}
