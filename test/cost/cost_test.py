"""Does anything need more instructions than its limit, or more with a longer queue or a longer text?

    cost_test.py PROGRAM [--print]

What one turn costs is the difference between many turns and few, divided: what comes before them does not count.
The limits are in limits.json: what was counted when the limit was set, and a tenth on top. Whoever makes something
cheaper lowers its limit; --print shows the counts.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

LIMITS = pathlib.Path(__file__).with_name("limits.json")
FEW_TURNS = 4
GROWTH = 1.2  # of a turn, with the longest queue or text, over one with a short one

# Name, what the program is asked to do, turns, size.
WORK = [
    ("decode_end_user", "decode_end_user", 200, None),
    ("encode_end_user", "encode_end_user", 200, None),
    ("decode_page", "decode_page", 8, None),
    ("encode_page", "encode_page", 8, None),
    ("turn_page", "turn_page", 200, None),
    ("pool_reuse_of_10", "pool_reuse", 2000, 10),
    ("pool_reuse_of_10000", "pool_reuse", 2000, 10000),
    ("pool_turn_of_10", "pool_turn", 2000, 10),
    ("pool_turn_of_1000", "pool_turn", 2000, 1000),
    ("pool_turn_of_10000", "pool_turn", 2000, 10000),
    ("bound_request", "bound_request", 2000, None),
    ("company_request", "company_request", 2000, None),
    ("counted_call", "counted_call", 2000, None),
    ("traced_call", "traced_call", 2000, None),
    ("untraced_call", "untraced_call", 2000, None),
    ("refusal_kib_of_100", "refusal", 100, None),  # a turn is a KiB of the answer
    ("refusal_kib_of_10000", "refusal", 10000, None),
    ("echoing_refusal_kib_of_100", "echoing_refusal", 100, None),
    ("echoing_refusal_kib_of_10000", "echoing_refusal", 10000, None),
]
GROWING = [("pool_reuse_of_10", "pool_reuse_of_10000"), ("pool_turn_of_10", "pool_turn_of_1000"),
           ("pool_turn_of_10", "pool_turn_of_10000"),
           ("refusal_kib_of_100", "refusal_kib_of_10000"),
           ("echoing_refusal_kib_of_100", "echoing_refusal_kib_of_10000")]


def instructions(program, what, turns, size):
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", program, what, str(turns)]
        if size is not None:
            command.append(str(size))
        # What is preloaded or set for other programs would be counted too.
        ran = subprocess.run(command, env={"PATH": os.environ["PATH"], "LC_ALL": "C"}, capture_output=True, text=True)
    counted = re.search(r"Collected : (\d+)", ran.stderr)
    if ran.returncode != 0 or not counted:
        raise SystemExit(f"{' '.join(command)} failed:\n{ran.stdout}{ran.stderr}")
    return int(counted[1])


def per_turn(program, what, turns, size):
    many = instructions(program, what, FEW_TURNS + turns, size)
    few = instructions(program, what, FEW_TURNS, size)
    return (many - few) / turns


def main(program, *options):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        running = {name: workers.submit(per_turn, program, what, turns, size) for name, what, turns, size in WORK}
        counts = {name: round(future.result()) for name, future in running.items()}
    if "--print" in options:
        print(json.dumps(counts, indent=4))
        return 0
    limits = json.loads(LIMITS.read_text())
    assert limits.keys() == counts.keys(), "limits.json names other work than this test does"
    failed = 0
    for name, count in counts.items():
        ok = count <= limits[name]
        failed += not ok
        print(f"{name}: {count} instructions, limit {limits[name]}{'' if ok else ': TOO MANY'}")
    for small, large in GROWING:
        growth = counts[large] / counts[small]
        ok = growth <= GROWTH
        failed += not ok
        print(f"{large} costs {growth:.2f} times {small}, limit {GROWTH}{'' if ok else ': IT GROWS'}")
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
