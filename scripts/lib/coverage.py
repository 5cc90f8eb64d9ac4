"""Sums up what llvm-cov exported, by folder. Fails when fewer than LEAST percent of all lines were run.

    coverage.py [--uncovered] --least LEAST FILE
"""

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def share(covered, count):
    return f"{100 * covered / count:6.1f} %" if count else "        "


def uncovered(segments):
    """The lines of a file that were never run, as ranges of lines. A line counts as llvm-cov counts it: as often as the
    region that it begins in, or as the one of those that begin on it which was run most."""
    by_line = defaultdict(list)
    for line, _, count, has_count, is_entry, is_gap in segments:
        by_line[line].append((count, has_count, is_entry, is_gap))
    wrapped = None
    ranges = []
    for number in range(min(by_line, default=1), max(by_line, default=0) + 1):
        here = by_line.get(number, [])
        begun = [count for count, has_count, is_entry, is_gap in here if has_count and is_entry and not is_gap]
        counts = begun + [wrapped[0]] if wrapped and wrapped[1] else begun
        if counts and max(counts) == 0:
            if ranges and ranges[-1][1] == number - 1:
                ranges[-1][1] = number
            else:
                ranges.append([number, number])
        wrapped = here[-1] if here else wrapped
    return [f"{first}-{last}" if first != last else str(first) for first, last in ranges]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--uncovered", action="store_true")
    arguments.add_argument("--least", type=float, required=True)
    arguments.add_argument("file", type=Path)
    given = arguments.parse_args()

    sums = defaultdict(lambda: [0, 0, 0, 0])
    files = json.loads(given.file.read_text(encoding="utf-8"))["data"][0]["files"]
    for file in sorted(files, key=lambda file: file["filename"]):
        path = Path(file["filename"]).relative_to(ROOT)
        lines, branches = file["summary"]["lines"], file["summary"]["branches"]
        numbers = lines["covered"], lines["count"], branches["covered"], branches["count"]
        for name in (str(path.parent), "all"):
            sums[name] = [a + b for a, b in zip(sums[name], numbers)]
        missed = uncovered(file["segments"]) if given.uncovered else []
        if missed:
            print(f"{path}: {', '.join(missed)}")

    width = max(map(len, sums))
    print(f"{'coverage':{width}}   lines               branches")
    for name in sorted(sums, key=lambda name: (name == "all", name)):
        lines, all_lines, branches, all_branches = sums[name]
        print(
            f"{name:{width}} {lines:5}/{all_lines:5} {share(lines, all_lines)}"
            f" {branches:5}/{all_branches:5} {share(branches, all_branches)}"
        )
    lines, all_lines, *_ = sums["all"]
    if 100 * lines < given.least * all_lines:
        sys.exit(f"coverage: {share(lines, all_lines).strip()} of the lines, and not {given.least:g} %")


if __name__ == "__main__":
    main()
