#!/usr/bin/env python3
"""Does the program take the command that each operation's page shows?

    commands_test.py CONDUCTOR COMMANDS

COMMANDS has one a line. Each is run beside a sandbox: whatever it names may be missing or taken there, but the command
and its parameters must be right.
"""

import concurrent.futures
import os
import subprocess
import sys
from pathlib import Path

PROGRAM, COMMANDS = sys.argv[1:3]
# Done, not there, or the name is taken.
RIGHT = (0, 4, 5)


def run(command):
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, encoding="utf-8", timeout=60)
    return "" if done.returncode in RIGHT else f"{command}\n  exit status {done.returncode}: {done.stderr.strip()}"


def main():
    if "CONDUCTOR_BASE_URL" not in os.environ:  # begin again as the sandbox's command
        sys.exit(subprocess.run([PROGRAM, "sandbox", "--plain", "--demo", sys.executable, *sys.argv]).returncode)
    commands = Path(COMMANDS).read_text(encoding="utf-8").splitlines()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        wrong = [told for told in pool.map(run, commands) if told]
    print("\n".join(wrong))
    if wrong or not commands:
        sys.exit(f"{len(wrong)} of {len(commands)} commands are wrong")
    print(f"commands: {len(commands)} are right")


if __name__ == "__main__":
    main()
