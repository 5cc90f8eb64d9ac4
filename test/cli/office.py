"""A sandbox with one company, and the program that works on it."""

import json
import os
import signal
import ssl
import subprocess
import urllib.request


class Office:
    def __init__(self, program, folder):
        self.program = str(program)
        self.folder = folder
        ca = folder / "ca.pem"
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("CONDUCTOR_", "SSL_"))}
        clean["XDG_CONFIG_HOME"] = str(folder)
        self.server = subprocess.Popen(
            [self.program, "sandbox", "--demo", "--ca-out", str(ca)],
            env=clean, stdout=subprocess.PIPE, encoding="utf-8", cwd=folder,
        )  # fmt: skip
        self.environment = clean | {"PATH": f"{os.path.dirname(self.program)}:{clean['PATH']}"}
        while "CONDUCTOR_END_USER_ID" not in self.environment:
            line = self.server.stdout.readline()
            if not line:
                raise RuntimeError("the sandbox did not start")
            if line.startswith("export "):
                name, value = line[len("export ") :].strip().split("=", 1)
                self.environment[name] = value
        self.company = self.environment["CONDUCTOR_END_USER_ID"]
        self.tls = ssl.create_default_context(cafile=ca)

    def close(self):
        self.server.send_signal(signal.SIGTERM)
        self.server.wait(timeout=20)
        self.server.stdout.close()

    def start(self, *words):
        return subprocess.Popen(
            [self.program, *map(str, words)],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", cwd=self.folder,
        )  # fmt: skip

    def run(self, *words, timeout=300):
        """Exit code, standard output and standard error."""
        one = self.start(*words)
        out, err = one.communicate(timeout=timeout)
        return one.returncode, out, err

    def must(self, *words, timeout=300):
        code, out, err = self.run(*words, timeout=timeout)
        if code != 0:
            raise AssertionError(f"{' '.join(map(str, words))} ended with {code}\n{out}{err}")
        return out

    def json(self, *words):
        return json.loads(self.must(*words, "-o", "json"))

    def list_all(self, resource, *more):
        text = self.must("qbd", resource, "list", "--all", *more, "-o", "jsonl")
        return [json.loads(line) for line in text.splitlines()]

    def list(self, resource):
        return self.list_all(resource, "--include-line-items")

    def control(self, method, path, body=None):
        """What the sandbox is told beside the API."""
        url = self.environment["CONDUCTOR_BASE_URL"].removesuffix("/v1") + "/_sandbox/" + path
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data=data, method=method)
        with urllib.request.urlopen(request, context=self.tls, timeout=20) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def set_company(self, **settings):
        self.control("PUT", f"companies/{self.company}", settings)
