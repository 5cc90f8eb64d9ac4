#!/usr/bin/env python3
"""Does the service tell how it does: metrics that a strict reader accepts, and traces of its calls?

    service_test.py PROGRAM
"""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import exposition

DEADLINE = 100  # s, for a program that hangs; nothing is said of how long it may take


def get(url, accept=None):
    request = urllib.request.Request(url, headers={"Accept": accept} if accept else {})
    with urllib.request.urlopen(request, timeout=DEADLINE) as answer:
        return answer.headers["Content-Type"], answer.read().decode()


class Service:
    """The program, running."""

    def __init__(self, program, *arguments):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("CONDUCTOR_")}
        self.process = subprocess.Popen([program, *arguments], env=environment, stdout=subprocess.PIPE, encoding="utf-8")
        self.lines = []
        self.url = self.read_until(r"metrics at (\S+)")[1]

    def read_until(self, pattern):
        for line in self.process.stdout:
            self.lines.append(line)
            if found := re.search(pattern, line):
                return found
        sys.exit(f"{pattern} was not printed, but {self.lines}")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        rest, _ = self.process.communicate(timeout=DEADLINE)
        self.lines += rest.splitlines(keepends=True)
        if self.process.returncode != 0 or self.lines[-1] != "stopped\n":
            sys.exit(f"exit status {self.process.returncode} after {self.lines[-1]}")


def value(families, name, **labels):
    """The sum over what has these labels."""
    return sum(v for f in families.values() for n, with_, v in f.samples
               if n == "conductor_client_" + name and labels.items() <= with_.items())  # fmt: skip


def check(condition, what):
    if not condition:
        sys.exit(f"not so: {what}")


def check_metrics(url):
    kind, text = get(url)
    check(kind == "text/plain; version=0.0.4; charset=utf-8", kind)
    families = exposition.parse(text)
    kind, text = get(url, "application/openmetrics-text;version=1.0.0,text/plain;q=0.5")
    check(kind.startswith("application/openmetrics-text; version=1.0.0"), kind)
    exposition.parse(text, open_metrics=True)
    try:
        get(url + "/more")
        sys.exit("there is more than /metrics")
    except urllib.error.HTTPError as error:
        check(error.code == 404, error)
    done = subprocess.run(["curl", "--silent", "--fail", "--max-time", str(DEADLINE), url], capture_output=True, encoding="utf-8")
    check(done.returncode == 0, done)
    exposition.parse(done.stdout)

    creates = value(families, "calls_total", operation="qbd.invoices.create", kind="none")
    check(creates >= 1, "invoices were created")
    check(value(families, "retries_total", kind="rate_limited") >= 1, "there was a retry")
    sent = value(families, "attempts_total")
    ended = value(families, "calls_total")
    check(sent == ended + value(families, "retries_total"), "attempts are calls and retries")
    check(value(families, "call_duration_seconds_count") == ended, "each call has its duration")
    return families


def check_text(lines):
    """The trace of an order whose second call was tried again."""
    span = re.compile(r"^\S+Z (?P<trace>\w{32}) (?P<id>\w{16}) < (?P<parent>\w{16}|-) (?P<name>\S+( /\S+)?) \S+ ms")
    spans = [(found, line) for line in lines if (found := span.match(line))]
    again = next(found for found, line in spans if "http.request.resend_count=1" in line)
    check(again["name"] == "GET /quickbooks-desktop/invoices/{id}", again["name"])
    siblings = [line for found, line in spans if found["parent"] == again["parent"]]
    check(len(siblings) == 2, siblings)
    check("failed" in siblings[0] and "http.response.status_code=429 error.type=429" in siblings[0], siblings[0])
    call = next((found, line) for found, line in spans if found["id"] == again["parent"])
    check(call[0]["trace"] == again["trace"], call)
    check(call[0]["name"] == "qbd.invoices.retrieve" and "conductor.attempts=2" in call[1], call)
    check(call[0]["parent"] == "0" * 14 + call[0]["trace"][-2:], call)
    event = lines[lines.index(call[1]) + 1]
    check(re.match(r"  \S+Z conductor.retry conductor.attempt=1 conductor.retry.reason=status", event), event)


def check_json(lines):
    spans = []
    for line in lines:
        if line.startswith("{"):
            (resource,) = json.loads(line)["resourceSpans"]
            (scope,) = resource["scopeSpans"]
            spans += scope["spans"]
            check(resource["resource"]["attributes"][0]["value"] == {"stringValue": "invoices"}, resource)
    ids = {span["spanId"] for span in spans}
    check(len(ids) == len(spans) > 6, "each span has its own id")
    for span in spans:
        check(re.fullmatch("[0-9a-f]{32}", span["traceId"]), span)
        check(int(span["startTimeUnixNano"]) <= int(span["endTimeUnixNano"]), span)
        check(span["kind"] == (3 if span["name"].startswith(("GET ", "POST ")) else 1), span)
    check(any(event["name"] == "conductor.retry" for span in spans for event in span.get("events", [])), "a retry")


def main():
    service = Service(sys.argv[1])
    service.read_until("conductor.retry.reason=status")
    service.read_until("qbd.invoices.create")
    families = check_metrics(service.url)
    service.stop()
    check_text(service.lines)
    print("".join(service.lines))
    service = Service(sys.argv[1], "0", "json")
    service.read_until("conductor.retry.reason")
    service.read_until("qbd.invoices.create")
    service.stop()
    check_json(service.lines)
    print(f"{len(families)} families of metrics, {len(service.lines)} lines of JSON")


if __name__ == "__main__":
    main()
