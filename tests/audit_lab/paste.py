"""Pastes what the fix list says: lines into a zone, server blocks into the web server.

As an admin does it: a line replaces the records of the same name and type, "; remove NAME TYPE"
takes them out; a location of a pasted block replaces the site's own of the same path, and the rest
of the site stays.
"""
import re


def paste(domain, findings):
    for finding in findings:
        fix = finding.get("fix") or {}
        paste_zone(domain, fix.get("zone") or [])
        paste_nginx(domain, fix.get("nginx") or "")


def paste_zone(domain, lines):
    sets = {}
    for line in lines:
        removed = re.match(r"\s*;\s*remove\s+(\S+)\s+(\S+)", line)
        if removed:
            sets.setdefault((owned(domain, removed[1]), removed[2].upper()), [])
            continue
        record = re.match(r"(\S+)\s+(?:\d+\s+)?(?:IN\s+)?([A-Z0-9]+)\s+(.+)$", line)
        if not record:
            raise ValueError(f"no record: {line}")
        sets.setdefault((owned(domain, record[1]), record[2]), []).append(record[3])
    for (owner, kind), records in sets.items():
        # A name with an alias can have nothing else.
        if kind == "CNAME" and records:
            for other in [key for key in domain.zone if key[0] == owner]:
                del domain.zone[other]
        elif records:
            domain.zone.pop((owner, "CNAME"), None)
        domain.record(owner + ".", kind, *records)


def owned(domain, name):
    """Only the domain's own names can be pasted into its zone."""
    owner = name.removesuffix(".").lower()
    if not name.endswith(".") or not ("." + owner).endswith("." + domain.name):
        raise ValueError(f"{name} is not a name of {domain.name}")
    return owner


def paste_nginx(domain, text):
    for header, body in blocks(text):
        if header != "server":
            raise ValueError(f"no server block: {header}")
        names = re.findall(r"\bserver_name\s+([^;]+);", body)
        if not names:
            raise ValueError("a server block without server_name")
        is_tls = re.search(r"\blisten\s+[^;]*443", body)
        for host in names[0].split():
            site = domain.site(host)
            target = site.https if is_tls else site.http
            for location, inside in blocks(body):
                if location.startswith("location "):
                    target[location.removeprefix("location ").strip()] = inside.strip()


def blocks(text):
    """The blocks of nginx's grammar at the top of a text: (words before the brace, inside)."""
    text = re.sub(r"(?m)^\s*#.*$", "", text)
    found, quote = [], ""
    at = head = start = depth = 0
    while at < len(text):
        letter = text[at]
        if letter == "\\":
            at += 1
        elif quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter == "{":
            if depth == 0:
                start = at + 1
            depth += 1
        elif letter == "}":
            depth -= 1
            if depth == 0:
                found.append((" ".join(text[head:start - 1].split()), text[start:at]))
                head = at + 1
        elif letter == ";" and depth == 0:
            head = at + 1
        at += 1
    return found
