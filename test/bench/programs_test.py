"""conductor_bench against real servers: that it does what it is told, and counts right.

    programs_test.py CONDUCTOR_BENCH CONDUCTOR_SANDBOX
"""

import contextlib
import os
import sys
import tempfile
import unittest
from pathlib import Path

from harness import processes, server

BENCH, SANDBOX = sys.argv[1:3]
KEY = "sk_test_sandbox"


class Programs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        files = processes.raise_file_limit()
        cls.stack = contextlib.ExitStack()
        cls.addClassCleanup(cls.stack.close)
        folder = Path(cls.stack.enter_context(tempfile.TemporaryDirectory(prefix="conductor-bench-test-")))
        cls.nginx = cls.stack.enter_context(server.nginx(folder / "nginx", (), files))
        workers = sorted(os.sched_getaffinity(0))[:2]
        cls.workers = cls.stack.enter_context(server.nginx(folder / "nginx-workers", workers, files))
        cls.sandbox = cls.stack.enter_context(server.sandbox(SANDBOX, folder, ()))

    def bench(self, *options, at=None):
        at = at or self.nginx
        return processes.run([BENCH, "--url", at.url, "--ca", at.ca, "--key", KEY, "--json", *options])

    def test_a_closed_loop_sends_as_many_requests_as_it_is_told(self):
        before = self.nginx.requests()
        out = self.bench("--requests", 300, "--warm-up", 50, "--concurrency", 5)
        self.assertEqual((out["requests"], out["failures"]), (300, 0))
        self.assertEqual(self.nginx.requests() - before - 1, 350)  # one asked for the count
        self.assertEqual(out["connections_opened"], 5)
        percentiles = [out[name] for name in ("p50_us", "p90_us", "p99_us", "p99_9_us", "max_us")]
        self.assertEqual(percentiles, sorted(percentiles))

    def test_calls_share_fewer_connections(self):
        out = self.bench("--requests", 100, "--warm-up", 10, "--concurrency", 8, "--connections", 2)
        self.assertEqual((out["requests"], out["failures"], out["connections_opened"]), (100, 0, 2))

    def test_an_open_loop_sends_as_many_requests_as_are_due(self):
        out = self.bench("--rate", 2000, "--duration", 0.5, "--warm-up", 20, "--concurrency", 8)
        self.assertEqual((out["requests"], out["failures"]), (1000, 0))

    def test_waiting_for_a_worker_counts_in_an_open_loop(self):
        # All requests are due at once, and the only worker makes one after another: the last waits for all.
        out = self.bench("--rate", 1e9, "--requests", 200, "--warm-up", 20, "--concurrency", 1)
        self.assertGreater(out["max_us"], 0.9 * out["seconds"] * 1e6)
        self.assertGreater(out["p50_us"], 10 * out["seconds"] * 1e6 / 200)

    def test_all_payloads_are_answered_and_their_allocations_counted(self):
        for payload, owned in (("end-user", 5), ("invoice", 20), ("page", 1000), ("create-100-lines", 100)):
            with self.subTest(payload=payload):
                out = self.bench("--payload", payload, "--requests", 20, "--warm-up", 5, "--concurrency", 2)
                self.assertEqual((out["requests"], out["failures"]), (20, 0))
                self.assertGreater(out["heap_allocations_of_the_answer"], owned)
                self.assertGreaterEqual(out["heap_allocations_per_request"], out["heap_allocations_of_the_answer"])

    def test_threads_share_the_requests(self):
        out = self.bench("--requests", 500, "--warm-up", 50, "--concurrency", 8, "--threads", 2, at=self.workers)
        self.assertEqual((out["requests"], out["failures"]), (500, 0))
        self.assertLess(out["allocations_per_request"], 4)

    def test_idle_connections_are_all_open(self):
        out = self.bench("--mode", "idle", "--connections", 20)
        self.assertEqual((out["count"], out["connections_opened"]), (20, 21))

    def test_requests_in_flight_are_held_and_then_all_answered(self):
        out = self.bench("--mode", "inflight", "--requests", 40, at=self.sandbox)
        self.assertEqual((out["count"], out["failures"]), (40, 0))
        self.assertEqual(out["connections_opened"], 40)

    def test_reconnections_resume_their_sessions(self):
        out = self.bench("--mode", "handshake", "--requests", 20)
        self.assertEqual(out["resumed_share"], 1.0)

    def test_warming_up_is_compared_with_bare_handshakes(self):
        out = self.bench("--mode", "warm-up", "--connections", 40)
        self.assertEqual(out["connections"], 40)
        self.assertGreater(out["bare_ms"], 0)

    def test_a_server_that_nobody_trusts_is_an_error(self):
        with self.assertRaises(processes.Failure):
            self.bench("--mode", "warm-up", "--ca", self.sandbox.ca)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
