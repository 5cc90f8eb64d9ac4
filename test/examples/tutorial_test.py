#!/usr/bin/env python3
"""Do the programs of the tutorials print what their pages show?

    tutorial_test.py CONDUCTOR PROGRAMS PAGE…

The blocks after `<!-- run: tutorial -->` are run in the folder PROGRAMS, with the folder of the program CONDUCTOR in the
path. "…" stands for anything; a line "^C" is Ctrl-C, pressed once what is before it was seen.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "readme"))
import extract  # noqa: E402

CONDUCTOR, PROGRAMS, *PAGES = (Path(word).resolve() for word in sys.argv[1:])
del sys.argv[1:]


def is_shown(line, wanted):
    return re.fullmatch(".*".join(re.escape(part) for part in wanted.split("…")), line) is not None


def run(command, wanted, folder):
    """What the command prints; with "^C" where it was pressed."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("CONDUCTOR_")}
    environment = {**clean, "PATH": f"{CONDUCTOR.parent}:{os.environ['PATH']}"}
    with subprocess.Popen(["/bin/bash", "-c", f"set -o pipefail; {command}"], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, start_new_session=True) as process:  # fmt: skip
        shown = []
        if "^C" in wanted:
            shown = [process.stdout.readline().rstrip("\n") for _ in range(wanted.index("^C"))]
            os.killpg(process.pid, signal.SIGINT)
            shown.append("^C")
        shown += process.stdout.read().splitlines()
        return shown, process.wait()


def ends_with_a_wrong_key(program):
    """What the program's exit code is, and what it says."""
    command = [CONDUCTOR, "sandbox", "--demo", "env", "CONDUCTOR_SECRET_KEY=sk_wrong", program]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, cwd=folder, text=True, capture_output=True, timeout=60)
    return done.returncode, done.stderr


class Tutorials(unittest.TestCase):
    def test_errors_are_told(self):
        for name in ("1_first_call", "3_create_once", "5_listings", "6_many_companies", "9_service"):
            with self.subTest(program=name):
                code, said = ends_with_a_wrong_key(PROGRAMS / name)
                self.assertNotEqual(code, 0)
                self.assertIn("401", said)

    def test_pages(self):
        for page in PAGES:
            blocks = [b for b in extract.blocks(page, page.read_text(encoding="utf-8")) if b.run == "tutorial"]
            self.assertTrue(blocks, page)
            with tempfile.TemporaryDirectory() as folder:
                for program in PROGRAMS.iterdir():
                    if program.is_file() and os.access(program, os.X_OK):
                        Path(folder, program.name).symlink_to(program)
                for block in blocks:
                    command, *wanted = block.text.splitlines()
                    with self.subTest(page=page.name):
                        shown, status = run(command.removeprefix("$ "), wanted, folder)
                        self.assertTrue(len(shown) == len(wanted) and all(map(is_shown, shown, wanted)),
                                        "\n".join(["not shown so:", *wanted, "but:", *shown]))  # fmt: skip
                        self.assertIn(status, (0, 130) if "^C" in wanted else (0,))


if __name__ == "__main__":
    unittest.main()
