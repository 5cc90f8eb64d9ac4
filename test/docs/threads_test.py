"""Does every public class say how threads may use it?

    threads_test.py FOLDER

Looks at the classes in FOLDER's headers, but for those in namespace detail. Plain data (struct, enum) is said to be
plain data in docs/reliability.md. A class that is derived from another public one is as that one is.
"""

import re
import sys
from pathlib import Path

CLASS = re.compile(r"^class (?:CONDUCTOR_API )?(?P<name>\w+)\b(?!::)(?P<rest>[^;]*)$")
BASE = re.compile(r": public (?P<base>\w+)\b")
NAMESPACE = re.compile(r"^namespace (?P<name>[\w: ]*?) *\{|^\} // namespace (?P<end>[\w:]*)")
COMMENT = re.compile(r"^(///| \*|/\*\*)")
NOTE = re.compile(r"^(///| \*) Thread safety: \S+ \S+")


def classes(lines):
    """Each public class: its name, the lines of its comment, and its base, if any."""
    spaces = []
    for number, line in enumerate(lines):
        space = NAMESPACE.match(line)
        if space and space["name"] is not None:
            spaces.append(space["name"])
        elif space:
            spaces.pop()
        found = CLASS.match(line)
        if not found or any("detail" in name.split("::") for name in spaces):
            continue
        first = number
        while first > 0 and (COMMENT.match(lines[first - 1]) or lines[first - 1].startswith("template")):
            first -= 1
        base = BASE.search(found["rest"])
        yield found["name"], lines[first:number], base and base["base"]


def main():
    folder = Path(sys.argv[1])
    known = set()
    silent = []
    derived = []
    for header in sorted(folder.rglob("*.hpp")):
        for name, comment, base in classes(header.read_text(encoding="utf-8").splitlines()):
            if any(NOTE.match(line) for line in comment):
                known.add(name)
            else:
                (derived if base else silent).append((header, name, base))
    while True:
        more = {name for _, name, base in derived if base in known} - known
        if not more:
            break
        known |= more
    silent += [entry for entry in derived if entry[1] not in known]
    for header, name, _ in silent:
        print(f'{header}: class {name} has no "Thread safety: …" in its comment')
    if silent or not known:
        sys.exit(f"{len(silent)} of {len(known) + len(silent)} classes say nothing of threads")
    print(f"{len(known)} classes say how threads may use them")


if __name__ == "__main__":
    main()
