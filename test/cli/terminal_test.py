#!/usr/bin/env python3
"""How does the program behave on a terminal, and in pipes that somebody closes?

    terminal_test.py PROGRAM
"""

import os
import re
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path

import running

PROGRAM = str(Path(sys.argv.pop(1)).resolve())


class OnATerminal(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = running.World(PROGRAM)

    @classmethod
    def tearDownClass(cls):
        cls.world.close()

    def on_terminal(self, *words, **how):
        return running.Terminal(self.world, [PROGRAM, *words], **how)

    def test_a_table_is_as_wide_as_the_terminal(self):
        for columns in (40, 80, 132):
            with self.subTest(columns=columns):
                shown = self.on_terminal("qbd", "customers", "list", columns=columns)
                self.assertEqual(shown.finish(), 0)
                lines = [line for line in shown.screen if line]
                self.assertEqual(len(lines), 9, shown.screen)
                self.assertLessEqual(max(len(line) for line in lines), columns)
                self.assertIn("Harbour Café", " ".join(lines) if columns > 40 else "Harbour Café")

    def test_amounts_stand_at_the_right(self):
        shown = self.on_terminal("qbd", "invoices", "list", "--fields", "ref-number,subtotal,customer.full-name")
        self.assertEqual(shown.finish(), 0)
        ends = {re.search(r"\d+\.\d\d", line).end() for line in shown.screen[1:] if line}
        self.assertEqual(len(ends), 1, shown.screen)

    def test_colours_are_for_terminals_that_want_them(self):
        names = self.on_terminal("qbd", "customers", "list")
        self.assertEqual(names.finish(), 0)
        self.assertIn("\033[1m", names.shown)
        for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            plain = self.on_terminal("qbd", "customers", "list", environment=environment)
            self.assertEqual(plain.finish(), 0)
            self.assertNotIn("\033[1m", plain.shown)
        self.assertNotIn("\033", self.world.run("qbd", "customers", "list", "-o", "table").out)
        self.assertIn("\033[1m", self.world.run("qbd", "customers", "list", "-o", "table", "--color", "always").out)

    def test_progress_of_all_pages_and_a_window_that_is_resized(self):
        held = {"delayMs": 300, "times": "always"}
        self.world.control("POST", "/faults", [held])
        try:
            shown = self.on_terminal(
                "qbd", "invoices", "list", "--all", "--limit", "2", "-o", "csv", "-f", "ref-number", columns=70)  # fmt: skip
            shown.wait_for(r"\d+ of 15 invoices, \d pages?")
            shown.resize(30)
            before = len(shown.shown)
            self.assertEqual(shown.finish(), 0)
        finally:
            self.world.control("DELETE", "/faults")
        self.assertEqual([line for line in shown.screen if line], ["refNumber", *map(str, range(1001, 1016))])
        after = shown.shown[before:].split("\033[K")[2:]
        self.assertTrue(any("invoices" in line or "of 15" in line for line in after), shown.shown)
        for line in after:
            self.assertLess(len(line.split("\r")[0].split("\n")[0]), 30)

    def test_no_progress_where_nobody_watches(self):
        done = self.world.run("qbd", "invoices", "list", "--all", "--limit", "2", "-o", "csv", "-f", "ref-number")
        self.assertEqual(done.err, "")

    def test_control_c_ends_a_listing(self):
        self.world.control("POST", "/faults", [{"delayMs": 60_000, "times": "always"}])
        try:
            shown = self.on_terminal("qbd", "invoices", "list", "--all", "--verbose")
            shown.wait_for("attempt")
            shown.type("\x03")
            self.assertEqual(shown.finish(), 130)
        finally:
            self.world.control("DELETE", "/faults")

    def test_a_spinner_turns_until_the_company_is_linked(self):
        with running.World(PROGRAM, ("--unlinked",)) as world:
            shown = running.Terminal(world, [
                PROGRAM, "link", "--company-name", "Old Mill Bakery", "--source-id", "mill", "--email",
                "office@oldmill.example", "--publishable-key", "pk_test_1"])  # fmt: skip
            user = shown.wait_for(r"made the end-user (end_usr_\w+)")[1]
            shown.wait_for(r"https://\S+")
            shown.wait_for(r"\| waiting")
            shown.wait_for(r"/ waiting")
            world.control("POST", f"/companies/{user}/connect")
            self.assertEqual(shown.finish(), 0)
            self.assertRegex(" ".join(shown.screen), "connected: QuickBooks answers for Old Mill Bakery")
            self.assertNotIn("waiting until", " ".join(shown.screen))

    def test_who_closes_the_pipe_ends_the_program_in_silence(self):
        command = f"{PROGRAM} qbd invoices list --all --limit 1 -o csv -f ref-number | head -1; echo ${{PIPESTATUS[0]}}"
        done = subprocess.run(
            ["bash", "-c", command], env=self.world.environment, capture_output=True, encoding="utf-8", timeout=60,
            check=True,
        )  # fmt: skip
        self.assertEqual(done.stderr, "")
        first, code = done.stdout.splitlines()
        self.assertEqual(first, "refNumber")
        self.assertIn(int(code), (0, 141))  # 0 if all was written before the pipe was closed

    def test_a_closed_pipe_without_a_signal_is_no_error_either(self):
        read, write = os.pipe()
        os.close(read)
        started = subprocess.Popen(
            [PROGRAM, "qbd", "invoices", "list"], env=self.world.environment, stdout=write, stderr=subprocess.PIPE,
            encoding="utf-8", preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN), restore_signals=False,
        )  # fmt: skip
        os.close(write)
        _, told = started.communicate(timeout=60)
        self.assertEqual((started.returncode, told), (141, ""))

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run(
                [PROGRAM, "qbd", "invoices", "list"], env=self.world.environment, stdout=full, stderr=subprocess.PIPE,
                encoding="utf-8", timeout=60, check=False,
            )  # fmt: skip
        self.assertEqual(done.returncode, 1)
        self.assertIn("No space left", done.stderr)


if __name__ == "__main__":
    unittest.main()
