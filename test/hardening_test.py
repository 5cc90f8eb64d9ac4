"""Is what the release preset builds hardened, and what others build with it not touched?

    hardening_test.py LIBRARY BUILD PROGRAM…

LIBRARY is the static library. BUILD has the CMake files that consumers of the library will include.
"""

import re
import subprocess
import sys
from pathlib import Path


def readelf(option, file):
    return subprocess.run(
        ["readelf", "--wide", option, file], check=True, capture_output=True, encoding="utf-8"
    ).stdout


def missing_in(program):
    dynamic = readelf("--dynamic", program)
    segments = readelf("--program-headers", program)
    stack = re.search(r"GNU_STACK.*", segments)
    symbols = readelf("--dyn-syms", program)
    holds = {
        "a position-independent executable": re.search(r"\(FLAGS_1\).*\bPIE\b", dynamic),
        "-z relro": "GNU_RELRO" in segments,
        "-z now": re.search(r"\(FLAGS_1\).*\bNOW\b", dynamic),
        "-z noexecstack": stack and " RWE " not in stack[0],
        "-fstack-protector-strong": "__stack_chk_fail" in symbols,
        "_FORTIFY_SOURCE": re.search(r"\b__\w+_chk\b(?<!__stack_chk)", symbols),
        "_GLIBCXX_ASSERTIONS": "__glibcxx_assert_fail" in symbols,
    }
    return [what for what, found in holds.items() if not found]


def main():
    library, build, *programs = map(Path, sys.argv[1:])
    faults = [f"{program} lacks {what}" for program in programs for what in missing_in(program)]

    # Debian's libc has no marks of it, and so the linker leaves them out of programs.
    notes = readelf("--notes", library)
    objects = len(re.findall(r"^File: ", notes, re.MULTILINE))
    marked = len(re.findall(r"x86 feature: IBT, SHSTK", notes))
    if objects == 0 or ("x86" in notes and marked != objects):
        faults.append(f"{library}: {marked} of {objects} objects have -fcf-protection")

    exported = list(build.glob("CMakeFiles/Export/*/conductor-targets*.cmake"))
    faults += [
        f"{file} gives consumers a flag with '{flag}'"
        for file in exported
        for flag in ("FORTIFY", "-fstack", "-fcf", "ASSERTIONS", "relro", "-pie")
        if flag in file.read_text(encoding="utf-8")
    ]
    if faults or not programs or not exported:
        sys.exit("\n".join(faults) or "nothing to look at")
    print(f"{len(programs)} programs and {objects} objects of the library are hardened")


if __name__ == "__main__":
    main()
