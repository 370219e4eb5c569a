"""Reads a .k9s settings file as Thunderbird for Android imports it, and prints the account as JSON.

Written after the app's SettingsFileParser and AccountSettingsValidator: one account, a UUID that
parses, both servers, words of its enumerations only, the incoming server before the outgoing one
(FairEmail). Anything else ends it with an error.
"""
import json
import sys
import uuid
import xml.etree.ElementTree as tree

SECURITY = {"NONE": "plain", "STARTTLS_REQUIRED": "starttls", "SSL_TLS_REQUIRED": "tls"}
AUTHENTICATION = {"PLAIN", "CRAM_MD5", "EXTERNAL", "XOAUTH2", "NONE"}
POLICIES = {"NEVER", "DELETE", "MARK_AS_READ"}


def only(parent, name):
    found = parent.findall(name)
    assert len(found) == 1, f"{len(found)} times <{name}> in <{parent.tag}>"
    return found[0]


def server(element, types):
    kinds = {child.tag for child in element}
    assert kinds == {"host", "port", "connection-security", "authentication-type", "username"}, kinds
    kind = element.get("type")
    assert kind in types, kind
    assert only(element, "authentication-type").text in AUTHENTICATION
    port = int(only(element, "port").text)
    assert 1 <= port <= 65535, port
    return {
        "protocol": kind.lower(),
        "host": only(element, "host").text,
        "port": port,
        "security": SECURITY[only(element, "connection-security").text],
        "username": only(element, "username").text,
    }


def main(path):
    root = tree.parse(path).getroot()
    assert root.tag == "k9settings" and root.get("format") == "1"
    assert 1 <= int(root.get("version")) <= 111, root.get("version")
    account = only(only(root, "accounts"), "account")
    assert str(uuid.UUID(account.get("uuid"))) == account.get("uuid")
    order = [child.tag for child in account]
    assert order.index("incoming-server") < order.index("outgoing-server"), order
    value = only(only(account, "settings"), "value")
    assert value.get("key") == "deletePolicy" and value.text in POLICIES
    identity = only(only(account, "identities"), "identity")
    assert only(account, "name").text == only(identity, "email").text
    print(json.dumps({
        "address": only(identity, "email").text,
        "displayName": only(identity, "name").text,
        "policy": value.text,
        "incoming": server(only(account, "incoming-server"), {"IMAP", "POP3"}),
        "outgoing": server(only(account, "outgoing-server"), {"SMTP"}),
    }))


main(sys.argv[1])
