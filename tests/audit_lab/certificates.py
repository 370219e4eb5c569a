"""Throw-away certificates of the lab's own authority, one key for all, each way to be wrong."""
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

DATED = """[req]
distinguished_name=name
[name]
[ca]
default_ca=lab
[lab]
database={name}.index
new_certs_dir=.
rand_serial=yes
default_md=sha256
policy=any
[any]
commonName=supplied
"""

AUTHORITY = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"]
LEAF = ["basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature"]

# Days from now, from and until.
DATES = {"expired": (-90, -3), "not-yet-valid": (3, 90)}


class Authority:
    """want(NAME, KIND, NAMES) and make_all() write NAME.pem, as a server sends it, and NAME.key."""

    def __init__(self, folder):
        self.folder = folder
        self.wanted = {}
        self.write("openssl.cnf", DATED.format(name="none"))
        for key in ("authority", "leaf"):
            self.openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out",
                         f"{key}.key")
        self.openssl("genrsa", "-out", "weak.key", "1024")
        for name in ("root", "stranger"):
            self.sign(name, None, f"Audit Lab {name.title()}", AUTHORITY, "authority.key", 300)
        self.sign("intermediate", "root", "Audit Lab Intermediate", AUTHORITY, "authority.key",
                  300)

    def want(self, name, kind, names):
        self.wanted[name] = (kind, names)

    def make_all(self):
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for done in [pool.submit(self.make, name, kind, names)
                         for name, (kind, names) in self.wanted.items()]:
                done.result()

    def make(self, name, kind, names):
        if kind == "othername":
            names = ["www.somebody-else.test"]
        extensions = [*LEAF, "subjectAltName=" + ",".join(f"DNS:{one}" for one in names),
                      f"extendedKeyUsage={'clientAuth' if kind == 'purpose' else 'serverAuth'}"]
        if kind == "staple":
            extensions.append("tlsfeature=status_request")
        key = "weak.key" if kind == "weak" else "leaf.key"
        subject = names[0][:60]
        issuer = {"selfsigned": None, "stranger": "stranger"}.get(kind, "intermediate")
        if kind in DATES:
            self.sign_dated(name, issuer, subject, extensions, key, *DATES[kind])
        else:
            self.sign(name, issuer, subject, extensions, key, 10 if kind == "soon" else 90)
        if issuer and kind != "incomplete":
            self.write(f"{name}.pem", self.read(f"{name}.pem") + self.read(f"{issuer}.pem"))
        self.write(f"{name}.key", self.read(key))

    def sign(self, name, issuer, subject, extensions, key, days):
        """`issuer` None: by its own key."""
        by = ["-CA", f"{issuer}.pem", "-CAkey", "authority.key"] if issuer else []
        added = [word for one in extensions for word in ("-addext", one)]
        self.openssl("req", "-config", "openssl.cnf", "-x509", "-key", key, "-subj",
                     f"/CN={subject}", "-days", str(days), "-out", f"{name}.pem", *by, *added)

    def sign_dated(self, name, issuer, subject, extensions, key, start, end):
        """Only `openssl ca` can choose both dates in OpenSSL 3.0; each run has its own index."""
        self.write(f"{name}.index", "")
        self.write(f"{name}.cnf", DATED.format(name=name))
        self.write(f"{name}.ext", "\n".join([*extensions, "authorityKeyIdentifier=keyid", ""]))
        self.openssl("req", "-config", f"{name}.cnf", "-new", "-key", key, "-subj",
                     f"/CN={subject}", "-out", f"{name}.csr")
        self.openssl("ca", "-batch", "-notext", "-config", f"{name}.cnf", "-extfile",
                     f"{name}.ext", "-cert", f"{issuer}.pem", "-keyfile", "authority.key", "-in",
                     f"{name}.csr", "-out", f"{name}.pem", "-startdate", day(start), "-enddate",
                     day(end))

    def openssl(self, *words):
        done = subprocess.run(["openssl", *words], cwd=self.folder, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"openssl {' '.join(words)}: {done.stderr}")

    def read(self, name):
        with open(f"{self.folder}/{name}") as file:
            return file.read()

    def write(self, name, text):
        with open(f"{self.folder}/{name}", "w") as file:
            file.write(text)


def day(offset):
    return (datetime.now(timezone.utc) + timedelta(days=offset)).strftime("%Y%m%d%H%M%SZ")
