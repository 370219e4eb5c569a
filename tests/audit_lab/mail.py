"""The mail side: one Dovecot for each set of sign-in methods, `local` blocks for each machine."""
import documents

# Instance -> sign-in methods; what no `local` block can change.
INSTANCES = {"main": "plain login", "scram": "plain login scram-sha-256", "plain": "plain login",
             "oauth": "xoauth2 oauthbearer", "old": "plain login"}

LOGINS = {"imap": "imap", "pop3": "pop3", "smtp": "submission"}

COMMON = """base_dir = {folder}/run/{name}
state_dir = {folder}/run/{name}
log_path = {folder}/log/{name}.log
instance_name = {name}
default_login_user = {user}
default_internal_user = {user}
default_internal_group = {group}
first_valid_uid = 1
first_valid_gid = 1
import_environment = TZ OPENSSL_CONF
protocols = {protocols}
shutdown_clients = yes
auth_mechanisms = {methods}
mail_location = maildir:~/Maildir
ssl = {ssl}
ssl_cert = <{folder}/certificates/nobody.pem
ssl_key = <{folder}/certificates/nobody.key
ssl_min_protocol = {oldest}
hostname = mail.lab.test
submission_relay_host = 127.3.0.9
passdb {{
  driver = {passdb}
  args = {folder}/{args}
}}
userdb {{
  driver = passwd-file
  args = {folder}/users
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


class Listener:
    def __init__(self, machine, service, port):
        self.machine, self.service, self.port = machine, service, port
        self.instance = machine.instances.get(service, "main")


def listeners_of(domains):
    for domain in domains:
        for machine in domain.hosts.values():
            for service, numbers in machine.services.items():
                for number in numbers:
                    yield Listener(machine, service, number)


def configuration(folder, name, listeners, ports, owner):
    """`ports` says which high port stands for each standard one."""
    logins = {login: own for protocol, login in LOGINS.items()
              if (own := [one for one in listeners
                          if documents.protocol_of(one.service) == protocol])}
    text = COMMON.format(folder=folder, name=name, user=owner[0], group=owner[1],
                         methods=INSTANCES[name],
                         protocols=" ".join(logins), ssl="no" if name == "plain" else "yes",
                         oldest="TLSv1" if name == "old" else "TLSv1.2",
                         passdb="oauth2" if name == "oauth" else "passwd-file",
                         args="oauth2.conf" if name == "oauth" else "users")
    if name == "old":
        text += "ssl_cipher_list = DEFAULT@SECLEVEL=0\n"
    machines = {id(one.machine): one.machine for one in listeners}
    if name != "plain":
        for machine in machines.values():
            text += "".join(local(folder, machine, address) for address in machine.addresses)
    for login, own in logins.items():
        text += service(login, own, ports)
    return text


def service(login, listeners, ports):
    """Each port once, with all its addresses; Dovecot's own listeners of the same name are off."""
    text = f"service {login}-login {{\n  chroot =\n  service_count = 0\n  process_min_avail = 1\n"
    text += f"  inet_listener {login} {{\n    port = 0\n  }}\n"
    text += f"  inet_listener {login}s {{\n    port = 0\n  }}\n"
    groups = {}
    for one in listeners:
        key = (one.port, documents.is_tls(one.service))
        groups.setdefault(key, []).extend(one.machine.addresses)
    for (port, is_tls), addresses in groups.items():
        text += (f"  inet_listener lab{port}{'s' * is_tls} {{\n    address = {' '.join(addresses)}"
                 f"\n    port = {ports[port]}\n" + "    ssl = yes\n" * is_tls + "  }\n")
    return text + "}\n"


def local(folder, machine, address):
    """The machine's certificates, and what it allows."""
    lines = [f"local {address} {{"]
    if "plain-login" in machine.settings:
        lines.append("  disable_plaintext_auth = no")
    weak = "weak" in machine.certificates.values()
    if "old-tls" in machine.settings or weak:
        lines.append("  ssl_cipher_list = DEFAULT@SECLEVEL=0")
    if "old-tls" in machine.settings:
        lines.append("  ssl_min_protocol = TLSv1")
    lines += certificate(folder, machine.certificate)
    for protocol in LOGINS.values():
        for kind in {kind for service, kind in machine.certificates.items()
                     if service.startswith(protocol)}:
            lines += [f"  protocol {protocol} {{",
                      *certificate(folder, f"{machine.certificate}.{kind}"), "  }"]
    return "\n".join(lines + ["}", ""])


def certificate(folder, name):
    return [f"  ssl_cert = <{folder}/certificates/{name}.pem",
            f"  ssl_key = <{folder}/certificates/{name}.key"]
