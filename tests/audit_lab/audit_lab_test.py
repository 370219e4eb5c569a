#!/usr/bin/env python3
"""Every planted fault is named, no sound domain is; what the fix list says mends it.

    audit_lab_test.py MAILADVISOR [NAMEPART…]   only the domains with such a part in their name
"""
import json
import os
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor

sys.dont_write_bytecode = True
import table
from apache import Apache
from paste import paste, paste_zone
from servers import Lab

TOGETHER = 6  # they wait for each other's silences, not for the processor
LEAST_PLANTED, LEAST_SOUND = 60, 20


class Audits:
    """What the program says of each domain; `options` of a domain are words for its command."""

    def __init__(self, lab, program, domains, options=lambda domain: []):
        self.lab, self.program, self.options = lab, program, options
        with ThreadPoolExecutor(TOGETHER) as pool:
            self.answers = dict(zip(domains, pool.map(self.audit, domains)))

    def audit(self, domain):
        status, text = run(self.lab, self.program, [domain, *self.options(domain)])
        return {**json.loads(text), "exit": status, "text": text}

    def findings(self, domain, *severities):
        return [one for one in self.answers[domain]["findings"] if one["severity"] in severities]

    def said(self, domain):
        return "; ".join(f"{one['severity']} {one['code']} at {one.get('where')}"
                         for one in self.answers[domain]["findings"])


def run(lab, program, words):
    state = f"{lab.folder}/state/{words[0].strip('-')}"
    done = subprocess.run([program, "audit", *words, "--json", "--lang", "en", "--quiet",
                           *lab.options()], capture_output=True, text=True, timeout=120,
                          env={**os.environ, "XDG_STATE_HOME": state, "XDG_CACHE_HOME": state})
    if not done.stdout.startswith("{"):
        raise AssertionError(f"{words}: exit {done.returncode}, {done.stderr[:500]}")
    return done.returncode, done.stdout


class AuditLab(unittest.TestCase):
    program, parts = "", []

    @classmethod
    def setUpClass(cls):
        cls.rows = [row for row in table.rows()
                    if not cls.parts or any(part in row.name for part in cls.parts)]
        cls.planted = [row for row in cls.rows if row.codes]
        cls.sound = [row for row in cls.rows if not row.codes]
        cls.worlds = {row.name: table.planted(row) for row in cls.rows}
        # Both worlds need certificates: the planted one and the sound one that the lab mends to.
        everything = [*cls.with_hoster(cls.worlds), *(row.domain for row in cls.rows)]
        cls.lab = Lab()
        cls.addClassCleanup(cls.lab.close)
        cls.lab.choose_ports(everything)
        cls.lab.make_certificates(everything)
        cls.lab.serve(cls.with_hoster(cls.worlds))
        cls.first = Audits(cls.lab, cls.program, list(cls.worlds), cls.saving)

    @classmethod
    def with_hoster(cls, worlds):
        """Others lead to the first domain; it is served also where it is not audited."""
        first = table.rows()[0]
        return [*worlds.values(), *([] if first.name in worlds else [first.domain])]

    @classmethod
    def saved(cls, domain):
        return f"{cls.lab.folder}/state/{domain}.facts"

    @classmethod
    def saving(cls, domain):
        return ["--save-facts", cls.saved(domain)]

    def test_1_the_lab_is_as_large_as_promised(self):
        if not self.parts:
            self.assertGreaterEqual(len(self.planted), LEAST_PLANTED)
            self.assertGreaterEqual(len(self.sound), LEAST_SOUND)

    def test_2_no_sound_domain_is_alarmed_about(self):
        for row in self.sound:
            with self.subTest(row.name):
                alarms = self.first.findings(row.name, "fault", "notice", "unknown")
                self.assertEqual(alarms, [], self.first.said(row.name))
                self.assertEqual(self.first.answers[row.name]["exit"], 0)

    def test_3_every_planted_fault_is_named_and_no_other(self):
        for row in self.planted:
            with self.subTest(row.name):
                named = self.first.findings(row.name, "fault", "notice", "unknown")
                self.assertEqual({one["code"] for one in named}, row.codes,
                                 self.first.said(row.name))
                answer = self.first.answers[row.name]
                faults = self.first.findings(row.name, "fault")
                self.assertEqual(answer["exit"], 9 if faults else 0)
                self.assertLess(answer["score"]["low"], 100)

    def test_4_what_could_not_be_told_costs_nothing(self):
        for row in self.planted:
            with self.subTest(row.name):
                if not self.first.findings(row.name, "fault", "notice"):
                    self.assertEqual(self.first.answers[row.name]["score"]["high"], 100)

    def test_5_saved_facts_say_the_same_again(self):
        def replay(domain):
            return run(self.lab, self.program, [domain, "--facts", self.saved(domain)])

        with ThreadPoolExecutor(TOGETHER) as pool:
            again = dict(zip(self.worlds, pool.map(replay, self.worlds)))
        for name, (status, text) in again.items():
            with self.subTest(name):
                self.assertEqual(text, self.first.answers[name]["text"])
                self.assertEqual(status, self.first.answers[name]["exit"])

    def test_6_many_at_once_say_the_same(self):
        self.lab.write("state/domains", "\n".join([*self.worlds, ""]))
        _, text = run(self.lab, self.program, ["--domains", f"{self.lab.folder}/state/domains"])
        lines = text.splitlines()

        self.assertEqual([json.loads(line)["domain"] for line in lines], list(self.worlds))
        for line in map(json.loads, lines):
            with self.subTest(line["domain"]):
                alone = self.first.answers[line["domain"]]
                self.assertEqual(line["findings"], alone["findings"])
                self.assertEqual(line["score"], alone["score"])

    def test_7_what_the_fix_list_says_mends_it(self):
        mended = {}
        for row in self.planted:
            mended[row.name] = self.worlds[row.name] if row.mends == "lines" else row.domain
            if row.mends == "lines":
                with self.subTest(row.name):
                    paste(mended[row.name], self.first.answers[row.name]["findings"])
            self.lab.write(f"state/{row.name}.json", self.first.answers[row.name]["text"])
        self.lab.serve(self.with_hoster(mended))

        second = Audits(self.lab, self.program, list(mended),
                        lambda name: ["--since", f"{self.lab.folder}/state/{name}.json"])

        for row in self.planted:
            with self.subTest(row.name):
                self.is_mended(row, second)
                answer = second.answers[row.name]
                alarms = self.first.findings(row.name, "fault", "notice")
                gone = {one["code"] for one in answer["changes"]["gone"]}
                self.assertLessEqual({one["code"] for one in alarms}, gone)
                hints = {one["code"] for one in second.findings(row.name, "info")}
                self.assertLessEqual({one["code"] for one in answer["changes"]["new"]}, hints)

    def is_mended(self, row, audits):
        self.assertEqual(audits.findings(row.name, "fault", "notice", "unknown"), [],
                         audits.said(row.name))
        score = audits.answers[row.name]["score"]
        self.assertEqual((score["low"], score["high"]), (100, 100), audits.said(row.name))

    def web_fixes(self, row):
        fixes = [one.get("fix") or {} for one in self.first.answers[row.name]["findings"]]
        return [lines for fix in fixes for lines in fix.get("web") or []]

    def test_8_the_lines_for_apache_mend_it_too(self):
        rows = [row for row in self.planted if row.mends == "lines" and self.web_fixes(row)]
        apache = Apache()
        worlds = {row.name: table.planted(row) for row in rows}
        for row in rows:
            findings = self.first.answers[row.name]["findings"]
            for one in findings:
                paste_zone(worlds[row.name], (one.get("fix") or {}).get("zone") or [])
            apache.paste(worlds[row.name], findings)
        self.lab.serve(self.with_hoster(worlds), apache)

        second = Audits(self.lab, self.program, list(worlds))

        for row in rows:
            with self.subTest(row.name):
                self.is_mended(row, second)

    def test_9_what_is_for_iis_is_of_its_schema(self):
        """IIS itself does not run here: names of its schema, one file at one place."""
        for row in self.planted:
            for lines in self.web_fixes(row):
                with self.subTest(row.name):
                    root = xml.fromstring(lines["iis"].encode())
                    self.assertEqual(root.tag, "configuration")
                    self.check_iis(root[0], lines["path"])

    def check_iis(self, server, path):
        schema = {"system.webServer": {}, "staticContent": {}, "remove": {"fileExtension",
                  "statusCode"}, "mimeMap": {"fileExtension", "mimeType"},
                  "httpErrors": {"errorMode", "existingResponse"},
                  "error": {"statusCode", "responseMode", "path"}}
        for element in server.iter():
            self.assertLessEqual(set(element.attrib), set(schema[element.tag]), element.tag)
        types = {one.get("fileExtension"): one.get("mimeType") for one in server.iter("mimeMap")}
        self.assertEqual(types, {".xml": "text/xml"})
        # Programs that ask by POST get the file, too.
        answers = {one.get("statusCode"): one.get("path") for one in server.iter("error")}
        asked = {"405": path} if path.startswith("/autodiscover/") else {}
        self.assertEqual(answers, asked)

if __name__ == "__main__":
    AuditLab.program, *AuditLab.parts = sys.argv[1:]
    result = unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    print(f"{2 * len(AuditLab.rows)} cases passed")
