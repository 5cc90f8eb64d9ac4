#!/usr/bin/env python3
"""Do the commands work that scripts/quickstart tells to try next?

    next_test.py PROGRAM SCRIPT
"""

import re
import subprocess
import sys
import unittest
from pathlib import Path

import running

PROGRAM, SCRIPT = sys.argv[1:]
del sys.argv[1:]
COMMANDS = re.findall(r"(?m)^  (build/quickstart/conductor .*)$", Path(SCRIPT).read_text(encoding="utf-8"))


class Next(unittest.TestCase):
    def test_commands(self):
        self.assertEqual(len(COMMANDS), 6)
        with running.World(PROGRAM) as world:
            for command in COMMANDS:
                line = command.replace("build/quickstart/conductor", PROGRAM, 1).replace(" ID", " " + world.end_user)
                environment = dict(world.environment)
                if " sandbox " in command:  # it makes a world of its own
                    for name in ("CONDUCTOR_BASE_URL", "CONDUCTOR_SECRET_KEY", "CONDUCTOR_END_USER_ID", "SSL_CERT_FILE"):
                        del environment[name]
                with self.subTest(command=command):
                    done = subprocess.run(
                        ["bash", "-c", line], env=environment, input="conductor find customers 'Harbour Café'\n",
                        capture_output=True, encoding="utf-8", timeout=60, check=False,
                    )  # fmt: skip
                    self.assertEqual((done.returncode, done.stderr), (0, ""))
                    self.assertRegex(done.stdout, "Harbour|1015,")


if __name__ == "__main__":
    unittest.main()
