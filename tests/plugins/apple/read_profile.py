#!/usr/bin/env python3
"""Reads Apple configuration profiles with programs that are not ours, and checks them.

    read_profile.py FILE...

Each file must be well-formed XML (xmllint), a property list (plistlib), the same after a way
through the binary form (plistutil), and follow schema.json. Prints the mail payload of each file
as one line of JSON, or says what is wrong and exits 1.
"""
import json
import pathlib
import plistlib
import re
import subprocess
import sys
import tempfile
import datetime

TYPES = {
    "string": str, "integer": int, "boolean": bool, "array": list, "dictionary": dict,
    "real": float, "data": bytes, "date": datetime.datetime,
}
UUID5 = re.compile(r"[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}")
IDENTIFIER = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


class Fault(Exception):
    pass


def demand(is_met, what):
    if not is_met:
        raise Fault(what)


def check_keys(dictionary, rules, place):
    for key, rule in rules.items():
        demand(key in dictionary or not rule.get("required"), f"{place}: {key} is missing")
    for key, value in dictionary.items():
        rule = rules.get(key)
        demand(rule is not None, f"{place}: Apple knows no key {key}")
        demand(type(value) is TYPES[rule["type"]], f"{place}: {key} is no {rule['type']}")
        values = rule.get("values")
        demand(values is None or value in values, f"{place}: {key} cannot be {value!r}")
    demand(UUID5.fullmatch(dictionary["PayloadUUID"]), f"{place}: no UUID of version 5")
    demand(IDENTIFIER.fullmatch(dictionary["PayloadIdentifier"]), f"{place}: identifier")


def check_mail(mail):
    for direction in ("Incoming", "Outgoing"):
        prefix = direction + "MailServer"
        demand(mail.get(prefix + "UseSSL") is True, f"{direction} in clear")
        demand(1 <= mail.get(prefix + "PortNumber", 0) <= 65535, f"{direction}: no port")
        demand(direction + "Password" not in mail, f"a password in {direction}")


def round_trip(path, profile):
    with tempfile.TemporaryDirectory() as folder:
        binary, back = folder + "/binary", folder + "/back"
        # Its exit status says nothing: only what it writes does.
        subprocess.run(["plistutil", "-i", path, "-f", "bin", "-o", binary], check=False)
        subprocess.run(["plistutil", "-i", binary, "-f", "xml", "-o", back], check=False)
        demand(pathlib.Path(binary).read_bytes().startswith(b"bplist00"), "no binary form")
        demand(plistlib.loads(pathlib.Path(back).read_bytes()) == profile, "other after plistutil")


def read(path, schema):
    well_formed = subprocess.run(["xmllint", "--noout", "--nonet", path], capture_output=True)
    demand(well_formed.returncode == 0, well_formed.stderr.decode())
    profile = plistlib.loads(pathlib.Path(path).read_bytes(), fmt=plistlib.FMT_XML)
    check_keys(profile, schema["common"] | schema["top"], "profile")
    consent = profile["ConsentText"]
    demand(set(consent) == {"default", "en", "th"}, "consent in other languages")
    demand(all(type(text) is str and text for text in consent.values()), "empty consent")
    demand(len(profile["PayloadContent"]) == 1, "not one payload")
    mail = profile["PayloadContent"][0]
    demand(mail["PayloadType"] == "com.apple.mail.managed", "no mail payload")
    check_keys(mail, schema["common"] | schema["com.apple.mail.managed"], "mail")
    check_mail(mail)
    demand(mail["PayloadUUID"] != profile["PayloadUUID"], "one UUID twice")
    demand(mail["PayloadIdentifier"] != profile["PayloadIdentifier"], "one identifier twice")
    round_trip(path, profile)
    return mail


def main(paths):
    schema = json.loads((pathlib.Path(__file__).parent / "schema.json").read_text())
    for path in paths:
        try:
            print(json.dumps(read(path, schema), ensure_ascii=False))
        except (Fault, KeyError, ValueError, OSError) as fault:
            print(f"{path}: {fault}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
