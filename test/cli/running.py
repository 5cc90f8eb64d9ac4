"""The program conductor, and a sandbox for it, for the tests beside this file."""

import contextlib
import fcntl
import json
import os
import pty
import re
import select
import signal
import ssl
import struct
import subprocess
import tempfile
import termios
import time
import urllib.request
from pathlib import Path

LONGEST = 120  # seconds; nothing that is tested takes a tenth of it


class Done:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __repr__(self):
        return f"exit code {self.code}\n--- out\n{self.out}\n--- err\n{self.err}"

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return self.out.splitlines()


class World:
    """A sandbox, and an environment in which the program finds it."""

    def __init__(self, program, options=("--demo",)):
        self.program = str(Path(program).resolve())
        self.temporary = tempfile.TemporaryDirectory(prefix="conductor-cli-")
        self.folder = Path(self.temporary.name)
        self.environment = {
            "PATH": f"{Path(self.program).parent}:{os.environ['PATH']}",
            "HOME": str(self.folder),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
        }
        for name, value in os.environ.items():
            if name.endswith("SAN_OPTIONS"):
                self.environment[name] = value
        command = [self.program, "sandbox", *options, "--ca-out", str(self.folder / "ca.pem")]
        self.server = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
        )
        for line in self.server.stdout:
            if match := re.fullmatch(r"export (\w+)=(.*)\n", line):
                self.environment[match[1]] = match[2]
            if line.startswith("export SSL_CERT_FILE"):
                break
        for line in self.server.stdout if "--demo" in options else ():
            match = re.fullmatch(r"export (\w+)=(.*)\n", line)
            self.environment[match[1]] = match[2]
            break

    def close(self):
        self.server.send_signal(signal.SIGTERM)
        self.server.wait(LONGEST)
        self.server.stdout.close()
        self.temporary.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def run(self, *words, code=0, given=None, environment=None):
        """Runs the program to its end; fails if it ends with another code."""
        done = subprocess.run(
            [self.program, *words], env=self.environment | (environment or {}), input=given or "",
            capture_output=True, encoding="utf-8", timeout=LONGEST, check=False, cwd=self.folder,
        )  # fmt: skip
        result = Done(done.returncode, done.stdout, done.stderr)
        if code is not None and done.returncode != code:
            raise AssertionError(f"conductor {' '.join(words)}: not {code} but {result}")
        return result

    def control(self, method, path, body=None):
        """What the sandbox is told beside the API."""
        url = self.environment["CONDUCTOR_BASE_URL"].removesuffix("/v1") + "/_sandbox" + path
        request = urllib.request.Request(url, method=method, data=None if body is None else json.dumps(body).encode())
        trusted = ssl.create_default_context(cafile=str(self.folder / "ca.pem"))
        with urllib.request.urlopen(request, context=trusted, timeout=LONGEST) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    @property
    def end_user(self):
        return self.environment["CONDUCTOR_END_USER_ID"]


class Terminal:
    """A program on a pseudo-terminal: what it shows, and keys for it."""

    def __init__(self, world, words, columns=80, rows=24, environment=None):
        self.shown = ""
        pid, self.master = pty.fork()
        if pid == 0:
            with contextlib.suppress(OSError):
                os.chdir(world.folder)
                os.execve(words[0], words, world.environment | (environment or {}))
            os._exit(127)
        self.pid = pid
        self.code = None
        self.resize(columns, rows)

    def resize(self, columns, rows=24):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, text):
        os.write(self.master, text.encode())

    def _read(self, wait):
        ready, _, _ = select.select([self.master], [], [], wait)
        if not ready:
            return True
        try:
            part = os.read(self.master, 65536)
        except OSError:  # the other side is closed
            return False
        self.shown += part.decode("utf-8", "replace")
        return bool(part)

    def wait_for(self, pattern):
        """Until what was shown has it; gives the match."""
        end = time.monotonic() + LONGEST
        while not (match := re.search(pattern, self.shown)):
            if time.monotonic() > end or not self._read(1):
                raise AssertionError(f"{pattern!r} was not shown, but:\n{self.shown!r}")
        return match

    def finish(self):
        """To the program's end; gives its exit code, or 128 and the signal."""
        end = time.monotonic() + LONGEST
        while self._read(1):
            if time.monotonic() > end:
                os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        os.close(self.master)
        self.code = os.waitstatus_to_exitcode(status)
        if self.code < 0:
            self.code = 128 - self.code
        return self.code

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        self.finish()

    @property
    def screen(self):
        """The lines as they stand in the end: what was written over is gone, and so are colours."""
        text = re.sub(r"\033\[[0-9;]*m", "", self.shown).replace("\r\n", "\n")
        return [re.split(r"\r(?:\033\[K)?", line)[-1] for line in text.split("\n")]
