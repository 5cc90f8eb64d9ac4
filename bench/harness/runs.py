"""The plan: what is run in which order, how often, and for how long."""

import json
import subprocess
import time
from dataclasses import dataclass

from .processes import Failure, find, pinned

PEERS = ("wrk", "conductor", "beast", "curl", "go", "conductor_node")


@dataclass(frozen=True)
class Step:
    """`measure` gives the figures of one run by name."""

    series: str
    name: str
    rounds: int
    measure: object


@dataclass(frozen=True)
class Lengths:
    rounds: int
    few: int  # rounds of what varies little or takes long
    seconds: int
    budget: float  # seconds; no round is begun that would go beyond


QUICK = Lengths(rounds=3, few=2, seconds=1, budget=80)
FULL = Lengths(rounds=9, few=5, seconds=3, budget=3600)


def micro_benchmarks(program, cpus, seconds):
    """MB/s of decoding a page, by library."""
    command = [program, "--benchmark_filter=^decode/page/", "--benchmark_format=json",
               f"--benchmark_min_time={seconds}"]  # fmt: skip
    done = subprocess.run(pinned(command, cpus), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise Failure(f"{program} failed: {done.stderr.decode()}")
    return speeds(json.loads(done.stdout))


def speeds(report):
    return {
        one["name"].split("/")[2]: {"mb_s": one["bytes_per_second"] / 1e6}
        for one in report["benchmarks"]
        if one.get("run_type", "iteration") == "iteration"
    }


def plan(programs, server, workers, sandbox, lengths):
    """`workers` is the server for clients with two threads."""
    steps = []

    def add(series, name, rounds, measure):
        steps.append(Step(series, name, rounds, measure))

    def one(name, measure, *arguments, **keywords):
        return lambda: {name: measure(*arguments, **keywords)}

    for name in PEERS:
        add("64", name, lengths.rounds, one(name, programs.peer, name, server, 64, lengths.seconds))
    for name in ("wrk", "conductor"):
        add("1", name, lengths.rounds, one(name, programs.peer, name, server, 1, lengths.seconds))
    many = one("conductor", programs.conductor, server, "--concurrency", 2000, "--duration", lengths.seconds,
               "--warm-up", 6000)  # fmt: skip
    add("2000", "conductor", lengths.rounds, many)
    for threads in ("1", "2"):
        measure = one(threads, programs.conductor, workers, "--threads", threads, "--duration", lengths.seconds,
                      cpus=programs.cpus.clients)  # fmt: skip
        add("threads", threads, lengths.rounds, measure)
    for payload in ("invoice", "page", "create-100-lines"):
        measure = one(payload, programs.conductor, server, "--payload", payload, "--duration", lengths.seconds,
                      "--concurrency", 16, "--warm-up", 100)  # fmt: skip
        add("payloads", payload, lengths.few, measure)
    for mode, options in (("idle", ()), ("handshake", ("--requests", 300 * lengths.seconds)), ("warm-up", ())):
        add("modes", mode, lengths.few, one(mode, programs.conductor, server, "--mode", mode, *options))
    held = one("inflight", programs.conductor, sandbox, "--mode", "inflight", key="sk_test_sandbox")
    add("modes", "inflight", lengths.few, held)
    decoder = programs.build / "bench" / "micro" / "conductor_bench_json"
    if not decoder.exists():
        decoder = programs.build / "bench" / "conductor_bench_json"
    if decoder.exists():
        measure = lambda: micro_benchmarks(decoder, programs.cpus.client, 0.1 * lengths.seconds)  # noqa: E731
        add("decode", "all", lengths.few, measure)
    return steps


def in_order(steps, number):
    """One round. Every other one goes backwards, so that nobody is always measured after the same neighbour."""
    due = [step for step in steps if number < step.rounds]
    return due if number % 2 == 0 else due[::-1]


def carry_out(steps, lengths, progress, clock=time.monotonic):
    """Gives the figures of all runs: {(series, name): [figures of each round]}, and how many rounds there were.

    On a busy machine everything takes longer. Rounds that would not fit are left out, whole ones, so that every
    ratio has both its sides.
    """
    runs = {}
    begin = clock()
    for number in range(lengths.rounds):
        elapsed = clock() - begin
        if number and elapsed * (number + 1) / number > lengths.budget:
            return runs, number
        due = in_order(steps, number)
        for done, step in enumerate(due, 1):
            progress(f"round {number + 1} of {lengths.rounds}, {done} of {len(due)}: {step.series} {step.name}")
            for name, figures in step.measure().items():
                if figures.get("failures"):
                    raise Failure(f"{name} got {figures['failures']} wrong answers in series {step.series}")
                runs.setdefault((step.series, name), []).append(figures)
    return runs, lengths.rounds
