#!/usr/bin/env python3
"""Do the manual page and the documentation tell of what the program has?

    documented_test.py PROGRAM MANUAL PAGE
"""

import re
import subprocess
import sys
import unittest
from pathlib import Path

PROGRAM, MANUAL, PAGE = sys.argv[1:]
del sys.argv[1:]


def shown(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, encoding="utf-8", check=True, timeout=60).stdout


class Documented(unittest.TestCase):
    help = shown("--help")
    manual = Path(MANUAL).read_text(encoding="utf-8")

    def test_the_manual_is_well_formed(self):
        linted = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", MANUAL], capture_output=True, encoding="utf-8",
                                check=False)  # fmt: skip
        self.assertEqual((linted.stdout, linted.returncode), ("", 0))

    def test_the_manual_has_each_command_and_option(self):
        commands = [line.split("\t")[0] for line in shown("__complete", "").splitlines()]
        self.assertGreater(len(commands), 10)
        for command in commands:
            self.assertRegex(self.manual, rf"(?m)^\.It Cm .*\b{re.escape(command)}\b")
        options = set(re.findall(r"(?m)^  (?:-\w,)?--([\w-]+)", self.help)) - {"version", "help"}
        self.assertGreater(len(options), 10)
        for option in options:
            self.assertRegex(self.manual, rf"(?m)^\.It .*Fl Fl {option}\b")

    def test_exit_codes_are_the_same_everywhere(self):
        codes = re.findall(r"(?m)^  (\d+) +(.+)$", self.help.split("Exit codes:")[1])
        self.assertGreater(len(codes), 12)
        page = re.findall(r"(?m)^\| (\d+) \| (.+) \|$", Path(PAGE).read_text(encoding="utf-8"))
        self.assertEqual(page, codes)
        manual = re.findall(r"(?m)^\.It (\d+)\n(.+)\.$", self.manual)
        self.assertEqual([(code, text[0].lower() + text[1:]) for code, text in manual],
                         [(code, text[0].lower() + text[1:]) for code, text in codes])  # fmt: skip


if __name__ == "__main__":
    unittest.main()
