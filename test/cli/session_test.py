#!/usr/bin/env python3
"""Is what the documentation shows of sessions what one sees?

    session_test.py PROGRAM PAGE…

The blocks after `<!-- run: session -->` of a page are one session, on a terminal of 100 columns, beside a sandbox with
the demo company. Ids, times and ports may differ, and "…" stands for anything.
"""

import re
import sys
import unittest
from pathlib import Path

import running

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "readme"))
import extract  # noqa: E402

PROGRAM, *PAGES = (str(Path(word).resolve()) for word in sys.argv[1:])
del sys.argv[1:]

CHANGING = (
    (r"\b[0-9A-F]+-\d{10}\b", "ID"), (r"\b(end_usr|req)_\w+", r"\1_ID"), (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
    (r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)", "TIME"), (r" +", " "), (r" +$", ""),
)  # fmt: skip


def fixed(line):
    for pattern, text in CHANGING:
        line = re.sub(pattern, text, line)
    return line


def steps(text):
    """Commands, each with the lines that it shows."""
    found = []
    for line in text.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def is_shown(line, wanted):
    return re.fullmatch(".*".join(re.escape(part) for part in fixed(wanted).split("…")), fixed(line)) is not None


class Sessions(unittest.TestCase):
    def test_pages(self):
        for page in PAGES:
            blocks = [b for b in extract.blocks(page, Path(page).read_text(encoding="utf-8")) if b.run == "session"]
            self.assertTrue(blocks, page)
            with running.World(PROGRAM) as world:
                for command, wanted in (step for block in blocks for step in steps(block.text)):
                    if command.startswith("conductor sandbox"):
                        continue
                    with self.subTest(page=page, command=command):
                        shown = running.Terminal(world, ["/bin/bash", "-c", command], columns=100)
                        shown.finish()
                        lines = [line for line in shown.screen if line or "" in wanted]
                        while lines and not lines[-1]:
                            lines.pop()
                        self.assertTrue(
                            len(lines) == len(wanted) and all(map(is_shown, lines, wanted)),
                            "\n".join(["not shown so:", *wanted, "but:", *lines]))


if __name__ == "__main__":
    unittest.main()
