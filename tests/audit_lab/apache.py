"""The fix list's lines for Apache, in a real one that stands before the lab's nginx.

A domain pasted here keeps its planted fault in nginx: what Apache has no file for goes on there, as
with an admin who sets one site in front of another.
"""
import os

from domain import APACHE, WEB

# Where the fix list lets the files stand; the lab has a folder of its own for that.
FILES = "/var/www/mail-settings"

MODULES = ("mpm_event", "authz_core", "alias", "mime", "proxy", "proxy_http", "ssl",
           "socache_shmcb")
HEAD = """ServerRoot {folder}
PidFile {folder}/run/apache.pid
DefaultRuntimeDir {folder}/run
ServerName apache.test
ErrorLog {folder}/log/apache
LogLevel warn
StartServers 1
MaxRequestWorkers 64
ProxyPreserveHost On
SSLProxyEngine On
SSLProxyVerify none
SSLProxyCheckPeerName off
SSLProxyCheckPeerExpire off
SSLSessionCache none
TypesConfig /dev/null
DocumentRoot {folder}/huge
"""
SITE = """<VirtualHost {address}:{port}>
  ServerName {host}
{tls}{pasted}  ProxyPass / {scheme}://{behind}:{port}/
</VirtualHost>
"""


class Apache:
    """What was pasted: host -> [web lines], and the domains whose names lead here."""

    def __init__(self):
        self.pasted = {}
        self.domains = []

    def paste(self, domain, findings):
        """The file to its place, the lines into the site; the names lead here now."""
        self.domains.append(domain)
        for finding in findings:
            for lines in (finding.get("fix") or {}).get("web") or []:
                domain.site(lines["host"])
                known = self.pasted.setdefault(lines["host"], [])
                if lines not in known:
                    known.append(lines)
        for (_, kind), rdata in domain.zone.items():
            if kind == "A":
                rdata[:] = [APACHE if one == WEB else one for one in rdata]

    def write(self, lab):
        """Configuration and files below the lab's folder."""
        text = HEAD.format(folder=lab.folder)
        modules = f"{os.environ.get('APACHE_MODULES', '/usr/lib/apache2/modules')}/mod_"
        for name in MODULES:
            text += f"LoadModule {name}_module {modules}{name}.so\n"
        text += "".join(f"Listen {APACHE}:{lab.ports[port]}\n" for port in (80, 443))
        for domain in self.domains:
            for host, site in domain.sites.items():
                text += self.site(lab, host, site)
        lab.write("apache.conf", text)

    def site(self, lab, host, site):
        pasted = ""
        for lines in self.pasted.get(host, []):
            pasted += lines["apache"].replace(FILES, f"{lab.folder}/files")
            pasted += f'ProxyPassMatch "(?i)^{lines["path"]}$" "!"\n'
            self.write_file(lab, lines["apache"], lines)
        certificate = f"{lab.folder}/certificates/{site.certificate}"
        tls = (f"  SSLEngine on\n  SSLCertificateFile {certificate}.pem\n"
               f"  SSLCertificateKeyFile {certificate}.key\n")
        common = {"address": APACHE, "host": host, "behind": WEB}
        return (SITE.format(port=lab.ports[443], scheme="https", tls=tls, pasted=pasted, **common) +
                SITE.format(port=lab.ports[80], scheme="http", tls="", pasted="", **common))

    @staticmethod
    def write_file(lab, apache, lines):
        """Where the lines say that it stands."""
        place = apache.split('" "')[1].split('"')[0]
        if not place.startswith(FILES + "/") or not place.endswith(lines["path"]):
            raise ValueError(f"the file would stand at {place}")
        place = place.replace(FILES, f"{lab.folder}/files")
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w") as file:
            file.write(lines["file"])
