"""Reads a PRF with Python's strict INI reader and prints its account as JSON: read_prf.py FILE

Fails when a key of the account has no line in the mapping of its kind: Outlook would write it
nowhere, silently.
"""
import configparser
import json
import sys

prf = configparser.RawConfigParser(strict=True, delimiters="=", comment_prefixes=";")
prf.optionxform = str
with open(sys.argv[1], encoding="ascii", newline="") as file:
    text = file.read()
if text.count("\n") != text.count("\r\n"):
    sys.exit("a line without CRLF")
prf.read_string(text)
account = dict(prf["Account1"])
mapping = prf[prf["Internet Account List"]["Account1"]]
unmapped = set(account) - set(mapping) - {"UniqueService", "DefaultAccount"}
if unmapped:
    sys.exit(f"written nowhere: {unmapped}")
print(json.dumps(account | {"AccountType": mapping["AccountType"]}))
