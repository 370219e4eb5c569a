"""Plants a fault in a domain: the few verbs of domains.txt.

    zone LABEL TYPE RDATA…         the set of records becomes this one; "-" takes it out
    file PLACES /OLD/NEW/          changes the published text (a regular expression); places are the
                                   words of Domain.places; "files" are both of Mozilla's, "outlook"
                                   both of Autodiscover's
    answer PLACES STATUS           404, 500 …; "html", "huge", "gone" (no such place), "redirect URL"
    many PLACES                    the file names its last server thirty times more
    plain PLACES                   there over plain http alone
    site PLACES certificate KIND   of certificates.py
    site PLACES closed|silent      no https there
    hint PLACES URL                plain http leads on to the URL
    dns fails                      SERVFAIL
    mail LISTENER closed           nothing listens; LISTENER is one, "all", or imap*
    mail LISTENER also PORT
    mail LISTENER certificate KIND
    mail LISTENER is KIND          an instance of mail.py, a kind of odd.py, or another listener
    mail all allows plain-login|old-tls
    mail all lacks-second           nothing of it at the machine's second address
"""
import re

import documents
from domain import CLOSED, SILENT, answering

PAGE = "<!DOCTYPE html><html><title>Welcome</title><p>We open soon.</html>"
BEHAVIOURS = ("plain", "scram", "oauth", "old", "drops", "bye", "alert")


def places_of(domain, words):
    groups = {"files": "autoconfig,well-known", "outlook": "autodiscover,autodiscover-bare"}
    for word in groups.get(words, words).split(","):
        yield domain.places()[word]


def plant(domain, fault):
    for step in fault.split(" ; "):
        verb, rest = step.strip().split(" ", 1)
        VERBS[verb](domain, rest.replace("{D}", domain.name))


def zone(domain, rest):
    label, kind, rdata = rest.split(" ", 2)
    domain.record(label, kind, *([] if rdata == "-" else [rdata]))


def file(domain, rest):
    words, change = rest.split(" ", 1)
    old, new = change[1:].split(change[0])[:2]
    for host, location in places_of(domain, words):
        text = domain.site(host).https[location]
        changed = re.sub(old, new, text)
        if changed == text:
            raise ValueError(f"{domain.name}: {old} is not in the file")
        domain.site(host).https[location] = changed


def answer(domain, rest):
    words, what = rest.split(" ", 1)
    for host, location in places_of(domain, words):
        site = domain.site(host)
        if what == "html":
            site.https[location] = answering(PAGE, "text/html")
        elif what == "huge":  # the file that servers.py wrote
            site.https[location] = "default_type text/xml; root huge; try_files /file =404;"
        elif what == "gone":
            del site.https[location]
            if host != domain.name:
                del domain.sites[host]
                domain.record(host + ".", "A")
        elif what.startswith("redirect "):
            site.https[location] = f"return 302 {what.split()[1]};"
        else:
            site.https[location] = f"return {what};"


def many(domain, words):
    """By a variable of nginx: a word of its configuration has room for 4 kB only."""
    for host, location in places_of(domain, words):
        text = domain.site(host).https[location]
        last = re.findall(r"<outgoingServer.*</outgoingServer>", text)[-1]
        domain.site(host).https[location] = f"set $last '{last}'; " + text.replace(
            "</emailProvider>", "$last" * 30 + "</emailProvider>")


def plain(domain, words):
    for host, location in places_of(domain, words):
        site = domain.site(host)
        site.http[location] = site.https.pop(location)


def site(domain, rest):
    words, what = rest.split(" ", 1)
    for host, _ in places_of(domain, words):
        if what.startswith("certificate "):
            domain.site(host).certificate = f"{domain.name}.{what.split()[1]}"
        else:
            domain.record(host + ".", "A", {"closed": CLOSED, "silent": SILENT}[what])


def hint(domain, rest):
    words, url = rest.split(" ")
    for host, location in places_of(domain, words):
        domain.site(host).http[location] = f"return 302 {url};"


def dns(domain, _):
    domain.is_failing = True


def mail(domain, rest):
    listener, verb, *kind = rest.split(" ")
    for machine in domain.hosts.values():
        for service in [name for name in list(machine.services) if is_meant(listener, name)]:
            if verb == "closed":
                del machine.services[service]
            elif verb == "also":
                machine.open(service, int(kind[0]))
            elif verb == "certificate":
                machine.certificates[service] = kind[0]
            elif verb == "lacks-second":
                del machine.addresses[1:]
            elif verb == "allows":
                machine.settings.add(kind[0])
            elif kind[0] in BEHAVIOURS:
                machine.instances[service] = kind[0]
            else:
                machine.services.setdefault(kind[0], []).extend(machine.services.pop(service))


def is_meant(listener, service):
    return listener in ("all", service) or (
        listener == documents.protocol_of(service) + "*")


VERBS = {verb.__name__: verb for verb in (zone, file, answer, many, plain, site, hint, dns, mail)}
