"""Starts and ends the lab's servers: Knot, nginx, a few Dovecots, all private on loopback."""
import grp
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import dns
import mail
import web
from certificates import Authority
from documents import PORTS
from domain import APACHE, SILENT
from shapes import clouds

HERE = os.path.dirname(os.path.abspath(__file__))
LABELS = ("autoconfig", "autodiscover", "imap", "mail", "mta-sts", "ua-auto-config", "www")
STANDARD = (25, 53, 80, 443, *PORTS.values())
os.environ["PATH"] += ":/usr/sbin:/sbin"

# Dovecot knows no newest version of TLS; OpenSSL does.
OLD_TLS = """openssl_conf = all
[all]
ssl_conf = ssl
[ssl]
system_default = old
[old]
MinProtocol = TLSv1
MaxProtocol = TLSv1.1
CipherString = DEFAULT@SECLEVEL=0
"""


class Lab:
    """with Lab() as lab: lab.serve(domains); serve again shows the servers another world."""

    def __init__(self):
        for tool in ("knotd", "nginx", "apache2", "dovecot", "openssl", "setpriv"):
            if not shutil.which(tool):
                raise SystemExit(f"audit_lab: {tool} is missing; run: tests/packages test")
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        self.running = []
        self.serial = 0
        self.folder = tempfile.mkdtemp(prefix="audit.")
        os.chmod(self.folder, 0o711)
        is_root = os.geteuid() == 0
        user = "nobody" if is_root else pwd.getpwuid(os.geteuid()).pw_name
        self.owner = (user, "nogroup" if is_root else grp.getgrgid(os.getegid()).gr_name)
        # Nothing outlives us, whatever ends us.
        self.drop = ["setpriv", "--pdeathsig", "TERM"]
        if is_root:
            self.drop += ["--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]
        for name in ("certificates", "dns", "huge", "log", "run", "web", "state"):
            os.mkdir(f"{self.folder}/{name}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def write(self, name, text):
        with open(f"{self.folder}/{name}", "w") as file:
            file.write(text)

    def choose_ports(self, domains):
        """The first free thousand below the ports the kernel gives to clients."""
        numbers = set(STANDARD)
        for listener in mail.listeners_of(domains):
            numbers.add(listener.port)
        blocks = list(range(11, 32))
        random.shuffle(blocks)
        taken = set()
        for table in ("tcp", "tcp6", "udp", "udp6"):
            with open(f"/proc/net/{table}") as file:
                taken |= {int(line.split()[1].split(":")[1], 16) for line in list(file)[1:]}
        for block in blocks:
            self.ports = {number: block * 1000 + number % 1000 for number in numbers}
            if len(set(self.ports.values())) < len(numbers):
                raise SystemExit("audit_lab: two ports of the table end in the same digits")
            if not taken & set(self.ports.values()):
                return
        raise SystemExit("audit_lab: no free block of ports")

    def make_certificates(self, worlds):
        """For every name of all worlds, and of each kind that a fault wants."""
        authority = Authority(f"{self.folder}/certificates")
        authority.want("nobody", "good", ["nobody.test"])
        for domain in [*worlds, *clouds()]:
            names = sorted({domain.name, *(f"{label}.{domain.name}" for label in
                                           LABELS), *domain.hosts})
            authority.want(domain.name, "good", names)
            kinds = {one.certificate.removeprefix(domain.name + ".")
                     for one in domain.sites.values() if one.certificate != domain.name}
            for machine in domain.hosts.values():
                kinds |= set(machine.certificates.values())
            for kind in kinds:
                authority.want(f"{domain.name}.{kind}", kind, names)
        authority.make_all()
        shutil.copy(f"{self.folder}/certificates/root.pem", f"{self.folder}/ca.pem")
        os.chmod(f"{self.folder}/ca.pem", 0o644)

    def serve(self, domains, apache=None):
        """All servers as these domains say, from now on; with an Apache in front of nginx."""
        self.stop()
        domains = [*domains, *clouds()]
        listeners = list(mail.listeners_of(domains))
        if apache:
            apache.write(self)
        self.write_files(domains, listeners)
        self.start("knotd", "-c", f"{self.folder}/knot.conf")
        self.start("nginx", "-e", "stderr", "-p", self.folder, "-c", f"{self.folder}/nginx.conf")
        for name in self.instances:
            self.start("dovecot", "-F", "-c", f"{self.folder}/{name}.conf",
                       environment={"OPENSSL_CONF": f"{self.folder}/old-tls.cnf"}
                       if name == "old" else {})
        if apache:
            self.start("apache2", "-D", "FOREGROUND", "-f", f"{self.folder}/apache.conf")
            self.doors.append((APACHE, self.ports[443]))
        self.start(sys.executable, f"{HERE}/odd.py", *self.odd)
        for address, port in self.doors:
            self.wait_for(address, port)

    def write_files(self, domains, listeners):
        self.serial += 1
        machines = {machine.addresses[0]: host for domain in domains
                    for host, machine in domain.hosts.items() if "." in machine.addresses[0]}
        self.write("old-tls.cnf", OLD_TLS)
        self.write("users", "")
        self.write("huge/file", " " * 200_000)
        self.write("oauth2.conf", "introspection_mode = local\nlocal_validation_key_dict = "
                                  f"fs:posix:prefix={self.folder}/\n")
        self.write("knot.conf", dns.configuration(self.folder, self.ports[53], domains))
        self.write("dns/root.zone", dns.root_zone(self.serial, machines))
        self.write("nginx.conf", web.configuration(self.folder, self.ports))
        self.doors = [(dns.ADDRESSES[0], self.ports[53]), (web.WEB, self.ports[443])]
        for domain in domains:
            if not domain.is_failing:
                self.write(f"dns/{domain.name}.zone", dns.zone(domain, self.serial))
            for host, site in domain.sites.items():
                self.write(f"web/{host}.conf", web.site(self.folder, self.ports, host, site))
        self.instances = [name for name in mail.INSTANCES
                          if any(one.instance == name for one in listeners)]
        for name in self.instances:
            own = [one for one in listeners if one.instance == name]
            self.doors.append((own[0].machine.addresses[0], self.ports[own[0].port]))
            self.write(f"{name}.conf", mail.configuration(self.folder, name, own, self.ports,
                                                          self.owner))
            os.makedirs(f"{self.folder}/run/{name}", exist_ok=True)
        self.doors.append((SILENT, self.ports[80]))
        self.odd = [f"{one.instance}:{one.machine.addresses[0]}:{self.ports[one.port]}"
                     for one in listeners if one.instance not in mail.INSTANCES]
        self.odd += [f"silent:{SILENT}:{self.ports[port]}" for port in (443, 80)]
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", ":".join(self.owner), self.folder], check=True)

    def start(self, *words, environment=None):
        with open(f"{self.folder}/log/servers", "ab") as log:
            self.running.append(subprocess.Popen(
                [*self.drop, *words], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, env={**os.environ, "HOME": self.folder, **(environment or {})}))

    def stop(self):
        for process in self.running:
            process.terminate()
        for process in self.running:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.running = []
        for name in os.listdir(f"{self.folder}/web"):
            os.remove(f"{self.folder}/web/{name}")

    def wait_for(self, address, port):
        end = time.monotonic() + 20
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        while True:
            with socket.socket(family) as client:
                if client.connect_ex((address, port)) == 0:
                    return
            if time.monotonic() > end or any(one.poll() for one in self.running):
                raise SystemExit(f"audit_lab: nothing listens on {address}:{port}\n" + self.log())
            time.sleep(0.02)

    def log(self):
        text = ""
        for name in sorted(os.listdir(f"{self.folder}/log")):
            with open(f"{self.folder}/log/{name}", errors="replace") as file:
                text += f"--- {name}\n" + "".join(list(file)[-20:])
        return text

    def options(self):
        """What the program needs to see the lab as its Internet."""
        words = ["--ca-file", f"{self.folder}/ca.pem", "--ispdb", "none", "--resolver",
                 f"{dns.ADDRESSES[0]}:{self.ports[53]}"]
        for standard, port in self.ports.items():
            words += ["--connect-to", f":{standard}::{port}"]
        return words
