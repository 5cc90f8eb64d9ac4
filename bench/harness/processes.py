"""Programs that the harness starts. None outlives it: they are ended with it, however it ends."""

import contextlib
import json
import os
import resource
import shutil
import signal
import subprocess

PATIENCE = 30  # seconds


class Failure(Exception):
    """A measurement that could not be made. The message says why."""


def find(program):
    path = shutil.which(program, path=os.environ.get("PATH", "/usr/bin:/bin") + ":/usr/sbin:/sbin")
    if not path:
        raise Failure(f"{program} is not installed; scripts/bootstrap --bench installs it")
    return path


def raise_file_limit():
    """Each connection is an open file. Started programs inherit the limit."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def pinned(command, cpus):
    """The command on these CPUs, and ended by the system if the harness dies."""
    pin = [find("taskset"), "--cpu-list", ",".join(map(str, cpus))] if cpus else []
    return [find("setpriv"), "--pdeathsig", "TERM", *pin, *map(str, command)]


def start(command, cpus=(), **keywords):
    return subprocess.Popen(pinned(command, cpus), stdin=subprocess.DEVNULL, **keywords)


def stop(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def running(command, cpus=(), **keywords):
    process = start(command, cpus, **keywords)
    try:
        yield process
    finally:
        stop(process)


def run(command, cpus=(), limit=300, environment=None):
    """Runs a program to its end and gives the JSON of the last line that it prints."""
    with running(
        command, cpus, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            out, err = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            raise Failure(f"{command[0]} did not end within {limit} s") from None
    if process.returncode != 0:
        raise Failure(f"{command[0]} failed with status {process.returncode}: {err.strip() or out.strip()}")
    try:
        return json.loads(out.strip().splitlines()[-1])
    except (IndexError, ValueError):
        raise Failure(f"{command[0]} printed no JSON: {out.strip()}") from None


def end_on_signals():
    """Ends as on Ctrl-C, so that what was started is stopped and removed."""

    def interrupt(number, frame):
        raise KeyboardInterrupt

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)
