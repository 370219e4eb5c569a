"""What the domains of the lab publish: one line a server, so that a fault is a small change."""
import base64
import hashlib
from collections import namedtuple

Server = namedtuple("Server", "protocol security port host username auth")

# The port that each kind of listener has by its RFC (8314, 6186).
PORTS = {"imap": 143, "imaps": 993, "pop3": 110, "pop3s": 995, "submission": 587,
         "submissions": 465}

RESPONSE = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"
AUTODISCOVER = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"


def protocol_of(service):
    """imap, pop3 or smtp of a listener's name."""
    return "smtp" if service.startswith("submission") else service.rstrip("s")


def is_tls(service):
    return service in ("imaps", "pop3s", "submissions")


def server(service, host, port=None, username="%EMAILADDRESS%", auth="password-cleartext"):
    security = "SSL" if is_tls(service) else "STARTTLS"
    return Server(protocol_of(service), security, port or PORTS[service], host, username, auth)


def autoconfig(domain, servers):
    """Mozilla's file; `auth` of a server may be several words."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             f'<clientConfig version="1.1"><emailProvider id="{domain}">',
             f"<domain>{domain}</domain><displayName>{domain}</displayName>"]
    for one in servers:
        element = "outgoingServer" if one.protocol == "smtp" else "incomingServer"
        methods = "".join(f"<authentication>{word}</authentication>" for word in one.auth.split())
        lines.append(f'<{element} type="{one.protocol}"><hostname>{one.host}</hostname>'
                     f"<port>{one.port}</port><socketType>{one.security}</socketType>"
                     f"<username>{one.username}</username>{methods}</{element}>")
    return "\n".join(lines + ["</emailProvider></clientConfig>", ""])


def autodiscover(servers):
    """Outlook's answer (MS-OXDSCLI): the first server of each protocol."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<Autodiscover xmlns="{AUTODISCOVER}">',
             f'<Response xmlns="{RESPONSE}"><Account><AccountType>email</AccountType>'
             "<Action>settings</Action>"]
    seen = set()
    for one in servers:
        if one.protocol in seen:
            continue
        seen.add(one.protocol)
        encryption = "SSL" if one.security == "SSL" else "TLS"
        lines.append(f"<Protocol><Type>{one.protocol.upper()}</Type><Server>{one.host}</Server>"
                     f"<Port>{one.port}</Port><DomainRequired>off</DomainRequired><SPA>off</SPA>"
                     f"<SSL>on</SSL><Encryption>{encryption}</Encryption>"
                     "<AuthRequired>on</AuthRequired></Protocol>")
    return "\n".join(lines + ["</Account></Response></Autodiscover>", ""])


def pacc(servers):
    """The draft's document (draft-ietf-mailmaint-pacc): hosts alone, TLS from the start."""
    hosts = {}
    for one in servers:
        hosts.setdefault(one.protocol, one.host)
    protocols = ",".join(f'"{name}":{{"host":"{host}"}}' for name, host in hosts.items())
    return (f'{{"protocols":{{{protocols}}},"authentication":{{"password":true}},'
            '"info":{"provider":{"name":"Lab"}}}\n')


def pacc_digest(text):
    """What the DNS says of the document (TXT at _ua-auto-config)."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"v=UAAC1; a=sha256; d={digest}"
