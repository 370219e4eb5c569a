"""One domain of the lab: its zone, its web sites and its mail host, before anything is rendered."""
import documents

WEB = "127.3.0.1"
WEB6 = "::1"
APACHE = "127.3.0.7"  # in front of WEB, where the fix list's lines for it are pasted
CLOSED = "127.3.0.9"  # plain http alone
SILENT = "127.3.0.8"  # takes connections and never answers

AUTOCONFIG = "= /mail/config-v1.1.xml"
WELL_KNOWN = "= /.well-known/autoconfig/mail/config-v1.1.xml"
AUTODISCOVER = r"~* ^/autodiscover/autodiscover\.xml$"
PACC = "= /.well-known/user-agent-configuration.json"
MTA_STS = "= /.well-known/mta-sts.txt"


def answering(body, kind="text/xml"):
    """The inside of an nginx location that answers GET and POST alike."""
    return f"default_type {kind}; return 200 '{body}';"


class Site:
    """One name nginx answers to: locations over https, and over plain http."""

    def __init__(self, certificate):
        self.certificate = certificate
        self.https = {}
        self.http = {}


class MailHost:
    """One name with listeners; `services` maps a listener's name to its ports."""

    def __init__(self, certificate, *addresses):
        self.certificate = certificate
        self.addresses = list(addresses)
        self.services = {}
        self.certificates = {}  # listener -> kind, where it is not the good one
        self.settings = set()   # plain-login, old-tls: see mail.py
        self.instances = {}     # listener -> an instance of mail.py or a kind of odd.py

    def open(self, service, port=None):
        self.services.setdefault(service, []).append(port or documents.PORTS[service])


class Domain:
    """Starts empty; shapes.py gives it a shape, faults.py plants the fault in it."""

    def __init__(self, name, address):
        self.name = name
        self.address = address
        self.zone = {}   # (owner without final dot, type) -> list of rdata
        self.sites = {}  # host -> Site
        self.hosts = {}  # host -> MailHost
        self.servers = []  # what is published
        self.is_failing = False  # its zone cannot be loaded

    def owner(self, label):
        if label.endswith("."):
            return label[:-1].lower()
        return self.name if label == "@" else f"{label}.{self.name}".lower()

    def record(self, label, kind, *rdata):
        """Replaces the whole set; without rdata it is taken out."""
        key = (self.owner(label), kind.upper())
        self.zone.pop(key, None)
        if rdata:
            self.zone[key] = list(rdata)

    def site(self, host):
        if host not in self.sites:
            self.sites[host] = Site(self.name)
        return self.sites[host]

    def places(self):
        """Where documents stand: word -> (host, location)."""
        return {"autoconfig": (f"autoconfig.{self.name}", AUTOCONFIG),
                "well-known": (self.name, WELL_KNOWN),
                "autodiscover": (f"autodiscover.{self.name}", AUTODISCOVER),
                "autodiscover-bare": (self.name, AUTODISCOVER),
                "pacc": (f"ua-auto-config.{self.name}", PACC)}

    def publish(self, *words):
        """The documents of the servers, each at its place, with the names that lead there."""
        texts = {"autoconfig": documents.autoconfig(self.name, self.servers),
                 "well-known": documents.autoconfig(self.name, self.servers),
                 "autodiscover": documents.autodiscover(self.servers),
                 "autodiscover-bare": documents.autodiscover(self.servers),
                 "pacc": documents.pacc(self.servers)}
        for word in words:
            host, location = self.places()[word]
            kind = "application/json" if word == "pacc" else "text/xml"
            self.site(host).https[location] = answering(texts[word], kind)
            if host not in ("", self.name):
                self.record(host + ".", "A", WEB)
        self.record("@", "A", WEB)
        self.site(self.name)
        if "pacc" in words:
            self.record("_ua-auto-config", "TXT", f'"{documents.pacc_digest(texts["pacc"])}"')

    def publish_services(self, services=tuple(documents.PORTS)):
        """SRV for what is offered, "." for what is not."""
        for service in documents.PORTS:
            found = [one for one in self.servers if self.matches(one, service)]
            if service in services and found:
                self.record(f"_{service}._tcp", "SRV", f"0 1 {found[0].port} {found[0].host}.")
            else:
                self.record(f"_{service}._tcp", "SRV", "0 0 0 .")

    @staticmethod
    def matches(one, service):
        return (one.protocol == documents.protocol_of(service) and
                (one.security == "SSL") == documents.is_tls(service))
