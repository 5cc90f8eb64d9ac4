"""How each program is run, and what it tells. All give the figures of one run as a dictionary.

Every peer is called with URL CA CONNECTIONS SECONDS and measures itself after a warm-up, but wrk, which is measured
from outside.
"""

import json
import os
import subprocess
import time
from pathlib import Path

from .processes import Failure, find, run, running

LIMIT = 120  # seconds for one run


def cpu_us(process_id):
    """What all threads of a process have used so far."""
    tasks = Path(f"/proc/{process_id}/task").iterdir()
    return sum(int((task / "schedstat").read_text(encoding="ascii").split()[0]) for task in tasks) / 1e3


def resident_kb(process_id):
    pages = int(Path(f"/proc/{process_id}/statm").read_text(encoding="ascii").split()[1])
    return pages * 4


class Programs:
    def __init__(self, build, cpus):
        self.build = Path(build)
        self.cpus = cpus
        self.bench = self.program("bench/conductor_bench")
        self.sandbox = self.program("src/sandbox/conductor-sandbox")

    def program(self, path):
        found = self.build / path
        if not found.exists():
            raise Failure(f"{found} is not built")
        return found

    def conductor(self, server, *options, cpus=None, key="sk_test_bench"):
        command = [self.bench, "--url", server.url, "--ca", server.ca, "--key", key, "--json", *options]
        return run(command, cpus or self.cpus.client, LIMIT)

    def peer(self, name, server, connections, seconds):
        if name == "conductor":
            return self.conductor(server, "--concurrency", connections, "--duration", seconds)
        if name == "wrk":
            return self.wrk(server, connections, seconds)
        return run([*self.command(name), server.url, server.ca, connections, seconds], self.cpus.client, LIMIT)

    def command(self, name):
        folder = "bench/peers"
        if name == "conductor_node":
            return [find("node"), self.program(f"{folder}/node/conductor_node.mjs")]
        return [self.program(f"{folder}/peer_{name}")]

    def wrk(self, server, connections, seconds):
        """Its CPU time per request between two moments: when connections are open and the load has begun, and shortly
        before its end. nginx tells how many requests it got in between.
        """
        script = Path(__file__).resolve().parent.parent / "peers" / "wrk.lua"
        command = [find("wrk"), "--threads", 1, "--connections", connections, "--duration", f"{seconds}s",
                   "--script", script, f"{server.url}/end-users"]  # fmt: skip
        environment = os.environ | {"WRK_CONNECTIONS": str(connections)}
        already = server.requests()
        with running(
            command, self.cpus.client, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as process:
            end = time.monotonic() + seconds - 0.1
            while server.requests() - already < 20 * connections + 1000 and process.poll() is None:
                time.sleep(0.01)
            requests, cpu = server.requests(), cpu_us(process.pid)
            time.sleep(max(0.0, end - time.monotonic()))
            requests, cpu = server.requests() - requests, cpu_us(process.pid) - cpu
            resident = resident_kb(process.pid)
            out, _ = process.communicate(timeout=LIMIT)
        try:
            figures = json.loads(out.strip().splitlines()[-1])
        except ValueError:
            raise Failure(f"wrk failed: {out}") from None
        if figures["measured"] != figures["requests"]:
            raise Failure(f"wrk's own additions to its latencies could not be taken out again: {figures}")
        return figures | {"cpu_us_per_request": cpu / requests, "rss_kb": resident}
