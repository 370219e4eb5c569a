"""The sound shapes: what a domain publishes and offers, and both agree.

A shape is a function of an empty Domain; its name stands in domains.txt.
"""
import documents
from domain import (AUTOCONFIG, AUTODISCOVER, MTA_STS, WEB, WEB6, Domain, MailHost, answering)
from documents import PORTS, server

EVERYTHING = ("autoconfig", "well-known", "autodiscover", "autodiscover-bare", "pacc")
SHAPES = {}


def shape(function):
    SHAPES[function.__name__.replace("_", "-")] = function
    return function


def order(services):
    """As programs should choose: IMAP before POP3, TLS from the start before STARTTLS."""
    wanted = ("imaps", "imap", "pop3s", "pop3", "submissions", "submission")
    return [name for name in wanted if name in services]


def offer(domain, services=tuple(PORTS), label="mail", ports=None, **words):
    """A mail host of the domain with these listeners, and its servers in what is published."""
    host = f"{label}.{domain.name}" if label else domain.name
    machine = domain.hosts.setdefault(host, MailHost(domain.name, domain.address))
    domain.record(label or "@", "A", domain.address)
    for service in order(services):
        port = (ports or {}).get(service)
        machine.open(service, port)
        domain.servers.append(server(service, host, port, **words))
    return machine


def receive(domain, *exchangers):
    """Mail comes in, and what protects it (SPF, DMARC, MTA-STS, TLS reports) is in shape."""
    domain.record("@", "MX", *(exchangers or ("10 mail",)))
    domain.record("@", "TXT", '"v=spf1 mx -all"')
    domain.record("_dmarc", "TXT", '"v=DMARC1; p=reject; rua=mailto:dmarc@%s"' % domain.name)
    domain.record("_mta-sts", "TXT", '"v=STSv1; id=20260101"')
    domain.record("_smtp._tls", "TXT", '"v=TLSRPTv1; rua=mailto:tls@%s"' % domain.name)
    domain.record("mta-sts", "A", WEB)
    policy = f"version: STSv1\nmode: enforce\nmx: mail.{domain.name}\nmax_age: 604800\n"
    domain.site(f"mta-sts.{domain.name}").https[MTA_STS] = answering(policy, "text/plain")


def publish_all(domain):
    domain.publish(*EVERYTHING)
    domain.publish_services()
    domain.record("_autodiscover._tcp", "SRV", f"0 0 443 autodiscover.{domain.name}.")


@shape
def full(domain):
    """Every protocol on every standard port, published at every place. Faults start from it."""
    offer(domain)
    receive(domain)
    publish_all(domain)


@shape
def tls_only(domain):
    offer(domain, ("imaps", "pop3s", "submissions"))
    receive(domain)
    publish_all(domain)


@shape
def starttls_only(domain):
    """PACC knows TLS from the start alone: none here."""
    offer(domain, ("imap", "pop3", "submission"))
    receive(domain)
    domain.publish(*EVERYTHING[:4])
    domain.publish_services()


@shape
def pop3_only(domain):
    offer(domain, ("pop3s", "pop3", "submissions", "submission"))
    receive(domain)
    publish_all(domain)


@shape
def imap_only(domain):
    offer(domain, ("imaps", "imap", "submissions", "submission"))
    receive(domain)
    publish_all(domain)


@shape
def no_mail(domain):
    """RFC 7505; a web site and nothing else."""
    domain.record("@", "A", WEB)
    domain.record("@", "MX", "0 .")
    domain.record("@", "TXT", '"v=spf1 -all"')
    domain.record("_dmarc", "TXT", '"v=DMARC1; p=reject"')
    domain.site(domain.name)


@shape
def three_hosts(domain):
    offer(domain, ("imaps", "imap"), "imap")
    offer(domain, ("pop3s", "pop3"), "pop")
    offer(domain, ("submissions", "submission"), "smtp")
    receive(domain, "10 smtp")
    publish_all(domain)


@shape
def hosted(domain):
    """A customer of hoster.test: names and certificate are the hoster's, and said so."""
    domain.servers = [server(service, "mail.hoster.test") for service in order(PORTS)]
    receive(domain, "10 mail.hoster.test.")
    domain.publish(*EVERYTHING[:4])


@shape
def filtered(domain):
    """Mail comes in through a filter of somebody else; the mailboxes are here."""
    full(domain)
    domain.record("@", "MX", "10 mx1-us1.ppe-hosted.com.", "20 mx2-us1.ppe-hosted.com.")


@shape
def backed_up(domain):
    """A second exchanger of somebody else."""
    full(domain)
    domain.record("@", "MX", "10 mail", "20 backup.hoster.example.")


@shape
def wildcard(domain):
    """Every name below it exists; what is published is published on purpose."""
    full(domain)
    domain.record("*", "A", WEB)


@shape
def catch_all(domain):
    """The web site answers every other path with its front page."""
    full(domain)
    page = answering("<!DOCTYPE html><html><title>Shop</title></html>", "text/html")
    del domain.site(domain.name).https[AUTODISCOVER]
    domain.site(domain.name).https["/"] = page


@shape
def ipv6_only(domain):
    """Dovecot shows a client at its own address, as here, more than others: TLS alone."""
    domain.address = WEB6
    offer(domain, ("imaps", "pop3s", "submissions"))
    receive(domain)
    publish_all(domain)
    for owner, kind in list(domain.zone):
        if kind == "A":
            del domain.zone[owner, kind]
            domain.zone[owner, "AAAA"] = [WEB6]


@shape
def srv_only(domain):
    offer(domain)
    receive(domain)
    domain.publish_services()


@shape
def pacc_only(domain):
    offer(domain, ("imaps", "pop3s", "submissions"))
    receive(domain)
    domain.publish("pacc")


@shape
def autoconfig_only(domain):
    offer(domain)
    receive(domain)
    domain.publish("autoconfig")


@shape
def well_known_only(domain):
    offer(domain)
    receive(domain)
    domain.publish("well-known")


@shape
def own_ports(domain):
    offer(domain, ("imaps", "submissions"), ports={"imaps": 1944, "submissions": 1946})
    receive(domain)
    domain.publish(*EVERYTHING[:4])
    domain.publish_services()


@shape
def local_part(domain):
    """Only Mozilla's file can say that the user name is the part before the @."""
    offer(domain, username="%EMAILLOCALPART%")
    receive(domain)
    domain.publish("autoconfig", "well-known")


@shape
def oauth(domain):
    """Tokens alone, and said so."""
    machine = offer(domain, ("imaps", "submissions"), auth="OAuth2")
    machine.instances = dict.fromkeys(("imaps", "submissions"), "oauth")
    receive(domain)
    domain.publish("autoconfig", "well-known")


@shape
def encrypted_password(domain):
    """SCRAM is offered, and published beside the plain password."""
    machine = offer(domain, auth="password-encrypted password-cleartext")
    machine.instances = dict.fromkeys(PORTS, "scram")
    receive(domain)
    publish_all(domain)


@shape
def asks_for_whom(domain):
    """Mozilla's file is made for who asks, and there is none for nobody."""
    full(domain)
    for host, location in (domain.places()[word] for word in EVERYTHING[:2]):
        site = domain.site(host)
        site.https[location] = "if ($arg_emailaddress = '') { return 404; } " + site.https[location]


@shape
def redirected(domain):
    """Its autoconfig name leads to its well-known place, over https all the way."""
    full(domain)
    domain.site(f"autoconfig.{domain.name}").https[AUTOCONFIG] = (
        f"return 302 https://{domain.name}/.well-known/autoconfig/mail/config-v1.1.xml;")


@shape
def two_addresses(domain):
    """The same servers on two machines."""
    full(domain)
    second = domain.address.replace("127.3.", "127.4.")
    domain.record("mail", "A", domain.address, second)
    domain.hosts[f"mail.{domain.name}"].addresses.append(second)


@shape
def microsoft(domain):
    """All at Microsoft: the exchanger says so, nothing else is published."""
    domain.record("@", "A", WEB)
    domain.site(domain.name)
    domain.record("@", "MX", f"0 {domain.name.replace('.', '-')}.mail.protection.outlook.com.")
    domain.record("@", "TXT", '"v=spf1 include:spf.protection.outlook.com -all"')
    domain.record("_dmarc", "TXT", '"v=DMARC1; p=reject"')


def clouds():
    """Names outside that shapes lead to: Microsoft's servers, which take tokens alone."""
    microsoft = Domain("office365.com", "127.3.0.3")
    for label, services in (("outlook", ("imaps", "pop3s")), ("smtp", ("submission",))):
        machine = offer(microsoft, services, label)
        machine.instances = dict.fromkeys(services, "oauth")
    return [microsoft]
