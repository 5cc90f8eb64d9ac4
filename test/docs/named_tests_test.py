"""Does every test exist that the documentation names?

    named_tests_test.py --build BUILD PAGE…

A test is named by its area in CTest and its case of Boost.Test, each in backticks: in the last column of a table with
the heading "shown by", where cases follow their area; or in the columns "area" and "case". A case is `suite/case`,
the name alone, or a suite; * stands for anything. An area that is named anywhere else must exist too.
"""

import argparse
import fnmatch
import re
import subprocess
import sys
from pathlib import Path

QUOTED = re.compile(r"`([^`]+)`")
ADD_TEST = re.compile(r'^add_test\(\[=\[(.+?)\]=\] "(.+?)"', re.MULTILINE)
AREA = re.compile(r"(unit|integration|fuzz|faults|tools|bench|install|readme|docs)\.[\w.*-]+$")


class Tests:
    """The tests of a build, as CTest's files name them (CTest itself would forget the run that this is part of), and
    as the programs tell them."""

    def __init__(self, build):
        self.programs = {}
        self._cases = {}
        for file in build.rglob("CTestTestfile.cmake"):
            for name, program in ADD_TEST.findall(file.read_text(encoding="utf-8")):
                self.programs[name] = program

    def areas(self, pattern):
        return fnmatch.filter(self.programs, pattern)

    def cases(self, area):
        """All suites and cases as paths, suite/suite/case."""
        program = self.programs[area]
        if program not in self._cases:
            done = subprocess.run([program, "--list_content"], check=True, capture_output=True, encoding="utf-8")
            paths, open_suites = [], []
            for line in (done.stdout + done.stderr).splitlines():
                found = re.match(r"(?P<indent> *)(?P<name>[^\s*]+)\*", line)
                if found:
                    del open_suites[len(found["indent"]) // 4 :]
                    open_suites.append(found["name"])
                    paths.append("/".join(open_suites))
            if not paths:
                sys.exit(f"{program} lists no cases")
            self._cases[program] = paths
        return self._cases[program]

    def has(self, area, case):
        paths = self.cases(area)
        return any(fnmatch.fnmatchcase(path, case) or fnmatch.fnmatchcase(path, f"*/{case}") for path in paths)


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def named(page):
    """What a page names: the line, one or more areas, and the case that one of them has, or None."""
    columns = []
    lines = page.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if not line.startswith("|"):
            columns = []
            yield from ((number, [name], None) for name in QUOTED.findall(line) if AREA.match(name))
            continue
        row = cells(line)
        if not columns:
            columns = row
        elif columns[-1] == "shown by":
            area = []
            for name in QUOTED.findall(row[-1]):
                if AREA.match(name) or "." in name or name == "nginx":
                    area = [name]
                    yield number, area, None
                else:
                    yield number, area, name
        elif columns[-2:] == ["area", "case"]:
            areas = QUOTED.findall(row[-2])
            yield from ((number, [area], None) for area in areas)
            yield from ((number, areas, name) for name in QUOTED.findall(row[-1]))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--build", required=True, type=Path)
    arguments.add_argument("pages", nargs="+", type=Path)
    given = arguments.parse_args()

    tests = Tests(given.build)
    count, missing = 0, []
    for page in given.pages:
        of_page = 0
        for number, patterns, case in named(page):
            of_page += 1
            areas = [area for pattern in patterns for area in tests.areas(pattern)]
            if not areas:
                missing.append(f"{page}:{number}: there is no area {' or '.join(patterns)}")
            elif case and not any(tests.has(area, case) for area in areas):
                missing.append(f"{page}:{number}: {' or '.join(patterns)} has no case {case}")
        if not of_page:
            missing.append(f"{page}: names no tests")
        count += of_page
    print("\n".join(missing))
    if missing:
        sys.exit(f"{len(missing)} of {count} names lead nowhere")
    print(f"{count} names of tests and areas, all of which exist")


if __name__ == "__main__":
    main()
