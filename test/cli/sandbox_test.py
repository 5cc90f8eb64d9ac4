#!/usr/bin/env python3
"""Does `conductor sandbox COMMAND` last as long as the command, and tell how it ended?

    sandbox_test.py PROGRAM
"""

import os
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import running

PROGRAM = str(Path(sys.argv.pop(1)).resolve())
RUNS = 60


class SandboxTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="conductor-sandbox-")
        self.addCleanup(self.folder.cleanup)
        self.environment = {
            name: text for name, text in os.environ.items() if not name.startswith("CONDUCTOR_")
        } | {"HOME": self.folder.name, "TMPDIR": self.folder.name}  # fmt: skip

    def start(self, *words, **options):
        return subprocess.Popen(
            [PROGRAM, "sandbox", "--demo", *words], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", **options,
        )  # fmt: skip

    def run_to_end(self, *words):
        with self.start(*words) as process:
            try:
                out, err = process.communicate(timeout=running.LONGEST)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
        return running.Done(process.returncode, out, err)

    def test_each_of_many_ends_with_its_command(self):
        for run in range(RUNS):
            done = self.run_to_end("conductor", "find", "customers", "Old Mill Bakery", "--fields", "email")
            self.assertEqual((done.code, done.json, done.err), (0, [{"email": "office@oldmill.example"}], ""), run)
        self.assertEqual(list(Path(self.folder.name).glob("conductor-ca*")), [])

    def test_how_it_ended_is_told(self):
        self.assertEqual(self.run_to_end("sh", "-c", "exit 9").code, 9)
        self.assertEqual(self.run_to_end("sh", "-c", "kill -KILL $$").code, 128 + signal.SIGKILL)
        missing = self.run_to_end("no-such-program")
        self.assertEqual((missing.code, missing.err), (127, "conductor: no-such-program cannot be run\n"))

    def test_the_command_has_no_descriptor_of_the_server(self):
        done = self.run_to_end("sh", "-c", "ls -l /proc/$$/fd")
        self.assertEqual(done.code, 0, done)
        self.assertNotRegex(done.out, "socket|anon_inode")

    def test_a_request_to_stop_is_passed_on(self):
        with self.start("sh", "-c", "echo begun; exec sleep 600") as process:
            self.assertEqual(process.stdout.readline(), "begun\n")
            process.terminate()
            process.communicate(timeout=running.LONGEST)
        self.assertEqual(process.returncode, 128 + signal.SIGTERM)


if __name__ == "__main__":
    unittest.main()
