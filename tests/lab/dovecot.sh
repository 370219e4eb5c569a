# One Dovecot for all domains: `local ADDRESS` blocks give each its own certificate.

write_dovecot_configuration() {
    local imap="$ADDRESS $EXPIRED_ADDRESS $SELFSIGNED_ADDRESS $COMPANY_ADDRESS $INCOMPLETE_ADDRESS"
    local everywhere="$imap $POP3ONLY_ADDRESS"
    write_users
    cat >"$dir/dovecot.conf" <<CONF
base_dir = $dir/run/dovecot
log_path = $dir/log/dovecot.log
instance_name = lab
default_login_user = $server_user
default_internal_user = $server_user
default_internal_group = $server_group
first_valid_uid = 1
first_valid_gid = 1
protocols = imap pop3 submission
shutdown_clients = yes
auth_mechanisms = plain login scram-sha-256
auth_failure_delay = 0
auth_verbose = yes
mail_plugins = quota
mail_location = maildir:~/Maildir:UTF-8
mail_max_userip_connections = ${LAB_CONNECTIONS:-100}
ssl = yes
ssl_cert = <$dir/certificates/demo.pem
ssl_key = <$dir/certificates/demo.key
ssl_min_protocol = TLSv1.2
hostname = mail.demo.test
# No mail leaves the lab.
$(submission_relay)
# One who may look into all mailboxes.
auth_master_user_separator = *
passdb {
  driver = passwd-file
  master = yes
  result_success = continue
  args = scheme=PLAIN $dir/masters
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $dir/users
}
userdb {
  driver = passwd-file
  args = username_format=%u $dir/users
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
}
protocol imap {
  mail_plugins = quota imap_quota
}
plugin {
  quota = count:User quota
  quota_vsizes = yes
}
$(certificate_of "$EXPIRED_ADDRESS" expired)
$(certificate_of "$SELFSIGNED_ADDRESS" selfsigned)
$(certificate_of "$COMPANY_ADDRESS" hoster)
$(certificate_of "$INCOMPLETE_ADDRESS" incomplete)
local $PLAIN_ADDRESS {
  ssl = no
  disable_plaintext_auth = no
}
service imap-login {
$(login_service imap "$IMAP_PORT" "$IMAPS_PORT" "$imap")
}
service pop3-login {
$(login_service pop3 "$POP3_PORT" "$POP3S_PORT" "$everywhere")
}
service submission-login {
$(login_service submission "$SUBMISSION_PORT" "$SUBMISSIONS_PORT" "$everywhere")
}
# No waiting after a refused sign-in: tests try many from one address.
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
CONF
}

certificate_of() {
    cat <<CONF
local $1 {
  ssl_cert = <$dir/certificates/$2.pem
  ssl_key = <$dir/certificates/$2.key
}
CONF
}

# login_service PROTOCOL PORT TLS_PORT ADDRESSES: one process serves many connections, and one
# waits already, so that the first answer is quick.
login_service() {
    cat <<CONF
  # Only root may chroot.
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener $1 {
    address = $4 $PLAIN_ADDRESS
    port = $2
  }
  inet_listener ${1}s {
    address = $4
    port = $3
    ssl = yes
  }
CONF
}

# user:password:uid:gid::home::quota, one line a mailbox (see mail.sh for what is in it).
write_users() {
    local uid gid user quota
    uid=$(id -u "$server_user") gid=$(id -g "$server_user")
    mailboxes | while read -r user quota _; do
        echo "$user:$password:$uid:$gid::$dir/mail/$user::userdb_quota_rule=*:storage=$quota"
    done >"$dir/users"
    echo "master:$master_password" >"$dir/masters"
    chmod 600 "$dir/users" "$dir/masters"
}
