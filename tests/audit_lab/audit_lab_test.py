#!/usr/bin/env python3
"""Every planted fault is named, no sound domain is; what the fix list says mends it.

    audit_lab_test.py MAILADVISOR [NAMEPART…]   only the domains with such a part in their name
"""
import json
import os
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor

sys.dont_write_bytecode = True
import table
from paste import paste
from servers import Lab

ALARMS = ("fault", "notice")
TOGETHER = 6  # they wait for each other's silences, not for the processor
LEAST_PLANTED, LEAST_SOUND = 60, 20


class Audits:
    """What the program said of each domain."""

    def __init__(self, lab, program, domains):
        self.lab, self.program = lab, program
        with ThreadPoolExecutor(TOGETHER) as pool:
            self.answers = dict(zip(domains, pool.map(self.audit, domains)))

    def audit(self, domain):
        state = {"XDG_STATE_HOME": f"{self.lab.folder}/state/{domain}",
                 "XDG_CACHE_HOME": f"{self.lab.folder}/state/{domain}"}
        done = subprocess.run([self.program, "audit", domain, "--json", "--lang", "en", "--quiet",
                               *self.lab.options()], env={**os.environ, **state},
                              capture_output=True, text=True, timeout=120)
        try:
            return {"exit": done.returncode, **json.loads(done.stdout)}
        except ValueError:
            raise AssertionError(f"{domain}: exit {done.returncode}, {done.stdout[:300]}"
                                 f"{done.stderr[:300]}") from None

    def alarms(self, domain):
        return [one for one in self.answers[domain]["findings"] if one["severity"] in ALARMS]

    def said(self, domain):
        return "; ".join(f"{one['severity']} {one['code']} at {one.get('where')}"
                         for one in self.answers[domain]["findings"])


class AuditLab(unittest.TestCase):
    program, parts = "", []

    @classmethod
    def setUpClass(cls):
        cls.rows = [row for row in table.rows()
                    if not cls.parts or any(part in row.name for part in cls.parts)]
        cls.worlds = {row.name: table.planted(row) for row in cls.rows}
        # Both worlds need certificates: the planted one and the sound one that the lab mends to.
        everything = [*cls.worlds.values(), *(row.domain for row in cls.rows)]
        cls.lab = Lab()
        cls.addClassCleanup(cls.lab.__exit__)
        cls.lab.choose_ports(everything)
        cls.lab.make_certificates(everything)
        cls.lab.serve(cls.with_hoster(cls.worlds))
        cls.first = Audits(cls.lab, cls.program, list(cls.worlds))

    @classmethod
    def with_hoster(cls, worlds):
        """Others lead to the first domain; it is served also where it is not audited."""
        first = table.rows()[0]
        return [*worlds.values(), *([] if first.name in worlds else [first.domain])]

    def planted(self):
        return [row for row in self.rows if row.codes]

    def test_the_lab_is_as_large_as_promised(self):
        if not self.parts:
            self.assertGreaterEqual(len(self.planted()), LEAST_PLANTED)
            self.assertGreaterEqual(len(self.rows) - len(self.planted()), LEAST_SOUND)

    def test_no_sound_domain_is_alarmed_about(self):
        for row in self.rows:
            if not row.codes:
                with self.subTest(row.name):
                    self.assertEqual(self.first.alarms(row.name), [])
                    self.assertEqual(self.first.answers[row.name]["exit"], 0)

    def test_every_planted_fault_is_named_and_no_other(self):
        for row in self.planted():
            with self.subTest(row.name):
                answer = self.first.answers[row.name]
                alarms = {one["code"] for one in answer["findings"]
                          if one["severity"] != "info"}
                self.assertEqual(alarms, row.codes, self.first.said(row.name))
                is_fault = any(one["severity"] == "fault" for one in answer["findings"])
                self.assertEqual(answer["exit"], 9 if is_fault else 0)
                self.assertLess(answer["score"]["low"], 100)

    def test_what_the_fix_list_says_mends_it(self):
        mended = {}
        for row in self.planted():
            if row.mends == "lines":
                mended[row.name] = self.worlds[row.name]
                with self.subTest(row.name):
                    paste(mended[row.name], self.first.answers[row.name]["findings"])
            else:
                mended[row.name] = row.domain
        self.lab.serve(self.with_hoster(mended))
        second = Audits(self.lab, self.program, list(mended))
        for name in mended:
            with self.subTest(name):
                score = second.answers[name]["score"]
                self.assertEqual(second.alarms(name), [], second.said(name))
                self.assertEqual((score["low"], score["high"]), (100, 100), second.said(name))


if __name__ == "__main__":
    AuditLab.program, *AuditLab.parts = sys.argv[1:]
    result = unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    print(f"{2 * len(AuditLab.rows)} cases passed")
