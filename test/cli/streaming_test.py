#!/usr/bin/env python3
"""Does a listing of any length take no more memory than a short one?

    streaming_test.py PROGRAM

A server of its own gives 100,000 customers, a page at a time.
"""

import http.server
import json
import os
import resource
import sys
import threading
import unittest
from pathlib import Path

PROGRAM = str(Path(sys.argv.pop(1)).resolve())
PAGE = 150
LONG = 100_000
MOST = 64 * 1024  # KiB


def customer(number):
    record = {"id": f"8000{number:06X}-1700000000", "objectType": "qbd_customer", "name": f"Customer {number}"}
    return record | {f"text{i}": "some text of a record " * 2 for i in range(40)}  # 2.5 KB, as a real one


class Api(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        total = LONG if "/customers" in self.path else PAGE
        first = int(self.path.rsplit("cursor=", 1)[1]) if "cursor=" in self.path else 0
        rest = total - first - PAGE
        data = [customer(number) for number in range(first, min(first + PAGE, total))]
        page = {"objectType": "list", "url": "/x", "data": data, "remainingCount": max(rest, 0), "hasMore": rest > 0,
                "nextCursor": str(first + PAGE) if rest > 0 else None}  # fmt: skip
        body = json.dumps(page).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Streaming(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Api)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def peak(self, resource_name, output):
        """How many lines there were, and the most memory in KiB."""
        read, write = os.pipe()
        environment = os.environ | {
            "CONDUCTOR_BASE_URL": f"http://127.0.0.1:{self.server.server_port}/v1", "CONDUCTOR_SECRET_KEY": "sk_test",
            "CONDUCTOR_END_USER_ID": "end_usr_1"}  # fmt: skip
        words = [PROGRAM, "qbd", resource_name, "list", "--all", "--output", output, "--fields", "id,name"]
        pid = os.posix_spawn(
            PROGRAM, words, environment, file_actions=[(os.POSIX_SPAWN_DUP2, write, 1), (os.POSIX_SPAWN_CLOSE, read)])  # fmt: skip
        os.close(write)
        lines = 0
        with os.fdopen(read, "rb") as out:
            while part := out.read(65536):
                lines += part.count(b"\n")
        _, status, used = os.wait4(pid, 0)
        self.assertEqual(os.waitstatus_to_exitcode(status), 0)
        return lines, used.ru_maxrss

    def test_a_hundred_thousand_records(self):
        for output, more in (("jsonl", 0), ("table", 1)):
            _, short = self.peak("vendors", output)
            lines, long = self.peak("customers", output)
            print(f"streaming: {lines} lines of {output}, {long} KiB at most, {short} KiB for a page")
            self.assertEqual(lines, LONG + more)
            self.assertLess(long, MOST)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    unittest.main()
