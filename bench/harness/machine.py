"""What the measurements were made on, and which CPUs the server and the clients get."""

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cpus:
    """Server and client share no CPU if there are two. One and two threads of a client get the same CPUs."""

    server: tuple
    client: tuple
    servers: tuple  # for two client threads: with four CPUs the server gets as many as the client,
    clients: tuple  # with two the client gets both, and the server shares one of them

    @property
    def apart(self):
        return self.server != self.client

    @property
    def two_threads_are_free(self):
        """Whether two client threads can run at once, and the server beside them."""
        return len(set(self.clients) - set(self.servers)) > 1


def divide(available):
    cpus = sorted(available)
    if len(cpus) == 1:
        return Cpus(tuple(cpus), tuple(cpus), tuple(cpus), tuple(cpus))
    server, client = (cpus[0],), (cpus[1],)
    if len(cpus) == 2:
        return Cpus(server, client, server, tuple(cpus))
    if len(cpus) == 3:
        return Cpus(server, client, server, tuple(cpus[1:]))
    return Cpus(server, client, (cpus[0], cpus[2]), (cpus[1], cpus[3]))


def first_line(command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    except OSError:
        return None
    return done.stdout.strip().splitlines()[0] if done.stdout.strip() else None


def describe(cpus):
    info = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model = re.search(r"^model name\s*:\s*(.*)$", info, re.MULTILINE)
    memory = re.search(r"^MemTotal:\s*(\d+) kB", Path("/proc/meminfo").read_text(encoding="utf-8"), re.MULTILINE)
    system = re.search(r'^PRETTY_NAME="?([^"\n]*)', Path("/etc/os-release").read_text(encoding="utf-8"), re.MULTILINE)
    return {
        "cpu": model.group(1) if model else platform.machine(),
        "cpus": len(os.sched_getaffinity(0)),
        "memory_mb": int(memory.group(1)) // 1024 if memory else None,
        "system": system.group(1) if system else platform.system(),
        "kernel": platform.release(),
        "load": os.getloadavg()[0],
        "server_cpus": list(cpus.server),
        "client_cpus": list(cpus.client),
        "programs": {
            "openssl": first_line(["openssl", "version"]),
            "go": first_line(["go", "version"]),
            "node": first_line(["node", "--version"]),
        },
    }
