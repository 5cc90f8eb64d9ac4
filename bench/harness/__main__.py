"""The command line: prepares the server, carries out the plan, writes the results."""

import argparse
import contextlib
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from . import machine, plots, report, runs, server
from .peers import Programs
from .processes import Failure, end_on_signals, raise_file_limit


def parse(arguments):
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Runs the client and its peers side by side.")
    parser.add_argument("--build", type=Path, required=True, help="the build folder")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter runs: at most 90 s")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where the results go; tables and plots go beside it")
    return parser.parse_args(arguments)


def progress(line):
    if sys.stdout.isatty():
        print(f"\r\033[K{line}", end="", flush=True)
    else:
        print(line, flush=True)


def notes(cpus):
    out = []
    if not cpus.apart:
        out.append("There is one CPU only: server and clients take turns on it, and throughput and latency say little.")
    if not cpus.two_threads_are_free:
        out.append(
            "Two threads and the server have no three CPUs: the figure shows what a second thread costs, not what it "
            "gives."
        )
    return out


def measure(options):
    lengths = runs.QUICK if options.quick else runs.FULL
    cpus = machine.divide(os.sched_getaffinity(0))
    described = machine.describe(cpus)
    programs = Programs(options.build, cpus)
    files = raise_file_limit()
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="conductor-bench-")))
        one = stack.enter_context(server.nginx(folder / "nginx", cpus.server, files))
        several = one
        if cpus.servers != cpus.server:
            several = stack.enter_context(server.nginx(folder / "nginx-workers", cpus.servers, files))
        held = stack.enter_context(server.sandbox(programs.sandbox, folder, cpus.server))
        steps = runs.plan(programs, one, several, held, lengths)
        figures, rounds = runs.carry_out(steps, lengths, progress)
    told = notes(cpus)
    if rounds < lengths.rounds:
        told.append(f"The machine was busy: there was time for {rounds} of {lengths.rounds} rounds.")
    settings = {
        "rounds": rounds,
        "seconds": lengths.seconds,
        "quick": options.quick,
        "two_threads_are_free": cpus.two_threads_are_free,
        "notes": told,
    }
    return report.document(described, settings, figures)


def main(arguments):
    options = parse(arguments)
    begin = time.monotonic()
    end_on_signals()
    try:
        results = measure(options)
    except Failure as failure:
        print(f"\nbench: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nbench: interrupted; what it started has been ended", file=sys.stderr)
        return 130
    file = (options.json or options.build / "results" / "bench.json").absolute()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    text = report.markdown(results)
    file.with_suffix(".md").write_text(text, encoding="utf-8")
    drawn = plots.write(results, file)
    print("\n\n" + text)
    print(f"Measured in {time.monotonic() - begin:.0f} s. Results: {file}, {file.with_suffix('.md').name}, "
          f"{', '.join(plot.name for plot in drawn)}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
