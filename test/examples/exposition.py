"""Reads metrics as text, and refuses what the formats forbid: Prometheus' 0.0.4 and OpenMetrics 1.0."""

import math
import re

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
LABEL = r'(?P<name>[a-zA-Z_][a-zA-Z0-9_]*)="(?P<value>(?:[^"\\\n]|\\["\\n])*)"'
SAMPLE = re.compile(rf'(?P<name>{NAME})(?:\{{(?P<labels>{LABEL.replace("?P<name>", "").replace("?P<value>", "")}(?:,{LABEL.replace("?P<name>", "").replace("?P<value>", "")})*)\}})? (?P<value>\S+)')
NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|\+Inf|-Inf|NaN")
SUFFIXES = {"counter": ("",), "gauge": ("",), "histogram": ("_bucket", "_sum", "_count")}


class Family:
    def __init__(self, name, help_):
        self.name, self.help, self.type, self.samples = name, help_, None, []


def parse(text, open_metrics=False):
    """All families by their names; ValueError for what is wrong."""
    if not text.endswith("\n"):
        raise ValueError("the last line does not end")
    lines = text[:-1].split("\n")
    if open_metrics and lines.pop() != "# EOF":
        raise ValueError("there is no end")
    families, seen = {}, set()
    current = None
    for line in lines:
        if help_ := re.fullmatch(rf"# HELP (?P<name>{NAME}) (?P<text>(?:[^\\]|\\[\\n\"])*)", line):
            if help_["name"] in families:
                raise ValueError(f"twice: {line}")
            current = families[help_["name"]] = Family(help_["name"], help_["text"])
        elif type_ := re.fullmatch(rf"# TYPE (?P<name>{NAME}) (?P<type>counter|gauge|histogram)", line):
            if current is None or type_["name"] != current.name or current.type:
                raise ValueError(f"a type alone: {line}")
            current.type = type_["type"]
        elif found := SAMPLE.fullmatch(line):
            current.samples.append(_sample(found, current, seen, open_metrics))
        else:
            raise ValueError(f"neither a comment nor a sample: {line}")
    for family in families.values():
        if family.type == "histogram":
            _check_histogram(family)
        if family.type == "counter" and open_metrics == family.name.endswith("_total"):
            raise ValueError(f"the counter {family.name}")
    return families


def _sample(found, family, seen, open_metrics):
    labels = {}
    for label in re.finditer(LABEL, found["labels"] or ""):
        if label["name"] in labels:
            raise ValueError(f"a label twice: {found[0]}")
        labels[label["name"]] = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], label["value"])
    suffixes = ("_total",) if open_metrics and family.type == "counter" else SUFFIXES[family.type]
    if found["name"] not in [family.name + suffix for suffix in suffixes]:
        raise ValueError(f"not of {family.name}: {found[0]}")
    if not NUMBER.fullmatch(found["value"]):
        raise ValueError(f"no number: {found[0]}")
    key = (found["name"], tuple(sorted(labels.items())))
    if key in seen:
        raise ValueError(f"twice: {found[0]}")
    seen.add(key)
    value = float(found["value"].replace("Inf", "inf"))
    if family.type != "gauge" and (value < 0 or math.isnan(value)):
        raise ValueError(f"less than nothing: {found[0]}")
    return found["name"], labels, value


def _check_histogram(family):
    """Buckets grow in bound and count up to +Inf, which is the count."""
    series = {}
    for name, labels, value in family.samples:
        key = tuple(sorted((n, v) for n, v in labels.items() if n != "le"))
        series.setdefault(key, []).append((name.removeprefix(family.name), labels.get("le"), value))
    for key, samples in series.items():
        bounds = [float(le.replace("Inf", "inf")) for kind, le, _ in samples if kind == "_bucket"]
        counts = [value for kind, _, value in samples if kind == "_bucket"]
        of = {kind: value for kind, _, value in samples if kind != "_bucket"}
        if not bounds or bounds != sorted(set(bounds)) or not math.isinf(bounds[-1]):
            raise ValueError(f"bounds of {family.name} {key}: {bounds}")
        if counts != sorted(counts) or counts[-1] != of["_count"] or "_sum" not in of:
            raise ValueError(f"counts of {family.name} {key}: {counts}")
