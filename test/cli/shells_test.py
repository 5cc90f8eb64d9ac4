#!/usr/bin/env python3
"""Do bash, zsh and fish complete what one types?

    shells_test.py PROGRAM
"""

import shutil
import subprocess
import sys
import unittest
from pathlib import Path

import running

PROGRAM = str(Path(sys.argv.pop(1)).resolve())


class Shells(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = running.World(PROGRAM)

    @classmethod
    def tearDownClass(cls):
        cls.world.close()

    def shell(self, *words):
        return subprocess.run(
            words, env=self.world.environment, capture_output=True, encoding="utf-8", timeout=60, check=True,
            cwd=self.world.folder,
        ).stdout  # fmt: skip

    def in_bash(self, *words):
        quoted = " ".join(f"'{word}'" for word in ("conductor", *words))
        script = (
            'source <(conductor completion bash); COMP_WORDS=(' + quoted + f"); COMP_CWORD={len(words)}; "
            '_conductor; printf "%s\\n" "${COMPREPLY[@]}"')  # fmt: skip
        return self.shell("bash", "--norc", "-c", script).split()

    def in_fish(self, line):
        script = f"conductor completion fish | source; complete --do-complete '{line}'"
        return [candidate.split("\t")[0] for candidate in self.shell("fish", "--no-config", "-c", script).splitlines()]

    def in_zsh(self, line, shows):
        zsh = running.Terminal(
            self.world, [shutil.which("zsh"), "-f", "-i"], columns=120, environment={"PS1": "READY", "TERM": "dumb"})  # fmt: skip
        zsh.wait_for("READY")
        zsh.type('autoload -Uz compinit; compinit -u -D; eval "$(conductor completion zsh)"; PS1=COMPLETES\r')
        zsh.wait_for("\rCOMPLETES")
        before = len(zsh.shown)
        zsh.type(line + "\t\t")
        zsh.wait_for(shows)
        zsh.kill()
        return zsh.shown[before:]

    def test_bash(self):
        self.assertEqual(self.in_bash("qbd", "invoic"), ["invoices"])
        self.assertEqual(self.in_bash("qbd", "invoices", "list", "--payment-status", "not"), ["not_paid"])
        self.assertEqual(self.in_bash("qbd", "invoices", "list", "-u", ""), [self.world.end_user])
        self.assertIn("--lines", self.in_bash("qbd", "invoices", "create", "--l"))
        self.assertEqual(self.in_bash("qbd", "nothing", ""), [])

    def test_fish(self):
        self.assertEqual(self.in_fish("conductor qbd invoic"), ["invoices"])
        self.assertEqual(self.in_fish("conductor qbd invoices list --payment-status not"), ["not_paid"])
        self.assertIn(self.world.end_user, self.in_fish("conductor end-users retrieve "))

    def test_zsh(self):
        self.assertIn("conductor qbd invoices ", self.in_zsh("conductor qbd invoic", "invoices "))
        shown = self.in_zsh("conductor qbd invoices ", "retrieve")
        self.assertIn("Retrieves an invoice", shown)


if __name__ == "__main__":
    unittest.main()
