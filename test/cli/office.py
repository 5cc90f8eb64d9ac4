"""The demo company, and the program that works on it for longer than one command."""

import json
import subprocess

import running


class Office(running.World):
    def __init__(self, program):
        super().__init__(program)
        self.company = self.end_user

    def start(self, *words):
        return subprocess.Popen(
            [self.program, *map(str, words)],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", cwd=self.folder,
        )  # fmt: skip

    def outcome(self, *words, timeout=300):
        """Exit code, standard output and standard error."""
        one = self.start(*words)
        out, err = one.communicate(timeout=timeout)
        return one.returncode, out, err

    def must(self, *words, timeout=300):
        code, out, err = self.outcome(*words, timeout=timeout)
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

    def set_company(self, **settings):
        self.control("PUT", f"/companies/{self.company}", settings)
