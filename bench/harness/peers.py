"""How each program is run, and what it tells. All give the figures of one run as a dictionary.

Every peer is called with URL CA CONNECTIONS SECONDS and measures itself after a warm-up, but wrk, which is measured
from outside.
"""

import json
import os
import subprocess
import time
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Sample:
    requests: int
    cpu_us: float
    resident_kb: float


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
        begun = server.requests() + 10 * connections
        with running(
            command, self.cpus.client, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as process:
            samples = watch(process, server, time.monotonic() + seconds - 0.1)
            out, _ = process.communicate(timeout=LIMIT)
        try:
            figures = json.loads(out.strip().splitlines()[-1])
        except (IndexError, ValueError):
            raise Failure(f"wrk failed: {out}") from None
        if figures["measured"] != figures["requests"]:
            raise Failure(f"wrk's own additions to its latencies could not be taken out again: {figures}")
        return figures | usage([sample for sample in samples if sample.requests > begun])


def watch(process, server, end):
    """What a process has used so far, again and again until `end`."""
    samples = []
    while process.poll() is None and time.monotonic() < end:
        try:
            asked = len(samples) + 1  # nginx counts the question as well
            samples.append(Sample(server.requests() - asked, cpu_us(process.pid), resident_kb(process.pid)))
        except FileNotFoundError:
            break  # it has just ended
        time.sleep(0.05)
    return samples


def usage(samples):
    if len(samples) < 2 or samples[-1].requests == samples[0].requests:
        raise Failure("wrk could not be watched long enough; the machine is too busy")
    first, last = samples[0], samples[-1]
    per_request = (last.cpu_us - first.cpu_us) / (last.requests - first.requests)
    return {"cpu_us_per_request": per_request, "rss_kb": last.resident_kb}
