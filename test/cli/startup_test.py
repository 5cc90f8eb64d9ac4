#!/usr/bin/env python3
"""Does the program begin at once, though it has hundreds of commands?

    startup_test.py PROGRAM

Counted in instructions, which are the same on a busy machine: 50 millions take some 20 ms.
"""

import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

PROGRAM = str(Path(sys.argv.pop(1)).resolve())
MOST = 50_000_000


class Startup(unittest.TestCase):
    def test_instructions(self):
        environment = {name: text for name, text in os.environ.items() if not name.startswith("CONDUCTOR_")}
        for words in (
            ["--version"], ["qbd", "invoices", "create", "--help"], ["__complete", "qbd", "invoic"],
            ["qbd", "invoices", "list", "--limit", "5", "--dry-run", "-u", "end_usr_1"],
        ):  # fmt: skip
            with self.subTest(words=words):
                done = subprocess.run(
                    ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", PROGRAM, *words],
                    env=environment, capture_output=True, encoding="utf-8", check=True, timeout=250,
                )  # fmt: skip
                taken = int(re.search(r"Collected : (\d+)", done.stderr)[1])
                print(f"startup: {taken / 1e6:.1f} million instructions for {' '.join(words)}")
                self.assertLess(taken, MOST)


if __name__ == "__main__":
    unittest.main()
