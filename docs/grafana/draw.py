#!/usr/bin/env python3
"""Draws the dashboard's panels as conductor.svg, from scrapes of a program that has conductor::metrics.

    draw.py PROGRAM [SECONDS]

PROGRAM is examples/service: it is started, scraped once a second, and stopped. What is drawn is what the dashboard's
queries ask for, with rates from one scrape to the next. It knows the few forms of queries that the dashboard has.
"""

import json
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent
WIDTH, HEIGHT, GAP = 400, 220, 12
COLOURS = ["#3274d9", "#e0752d", "#299c46", "#a352cc", "#c4162a", "#6d8a88", "#b8a000"]
SAMPLE = re.compile(r'(?P<name>\w+)(?:\{(?P<labels>.*)\})? (?P<value>\S+)')


def scrape(url):
    """{(name, labels): value} of one moment."""
    out = {}
    with urllib.request.urlopen(url, timeout=10) as answer:
        for line in answer.read().decode().splitlines():
            if not line.startswith("#"):
                found = SAMPLE.fullmatch(line)
                labels = frozenset(re.findall(r'(\w+)="([^"]*)"', found["labels"] or ""))
                out[found["name"], labels] = float(found["value"].replace("Inf", "inf"))
    return time.monotonic(), out


def measure(program, seconds):
    process = subprocess.Popen([program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
    try:
        url = next(found[1] for line in process.stdout if (found := re.search(r"metrics at (\S+)", line)))
        threading.Thread(target=process.stdout.read, daemon=True).start()  # or it would wait for somebody to read
        scrapes = []
        for _ in range(seconds + 1):
            scrapes.append(scrape(url))
            time.sleep(1)
        return scrapes
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def select(values, name, matchers):
    for (of, labels), value in values.items():
        all_ = dict(labels)
        if of == name and all((all_.get(label) == wanted) == (operator == "=") for label, operator, wanted in matchers):
            yield all_, value


def vector(query, before, now):
    """What one `sum by (…) (…)` gives, by the labels it keeps."""
    found = re.fullmatch(
        r"sum(?: by \((?P<by>[\w, ]+)\) )?\((?P<rate>rate\()?(?P<name>\w+)(?:\{(?P<match>[^}]*)\})?"
        r"(?:\[\$__rate_interval\]\))?\)", query)  # fmt: skip
    if not found:
        sys.exit(f"this query is not known: {query}")
    by = [label.strip() for label in (found["by"] or "").split(",") if label.strip()]
    matchers = re.findall(r'(\w+)(!?=)"([^"]*)"', found["match"] or "")
    out = {}
    elapsed = now[0] - before[0]
    earlier = {tuple(sorted(labels.items())): value for labels, value in select(before[1], found["name"], matchers)}
    for labels, value in select(now[1], found["name"], matchers):
        if found["rate"]:
            value = (value - earlier.get(tuple(sorted(labels.items())), 0)) / elapsed
        key = tuple((label, labels.get(label, "")) for label in by)
        out[key] = out.get(key, 0) + value
    return out


def quantile(share, buckets):
    """As Prometheus does: evenly within a bucket."""
    counts = sorted((float(dict(key)["le"].replace("Inf", "inf")), count) for key, count in buckets.items())
    if not counts or counts[-1][1] <= 0:
        return None
    wanted, below, floor = share * counts[-1][1], 0, 0
    for bound, count in counts:
        if count >= wanted:
            if bound == float("inf"):
                return floor
            return floor + (bound - floor) * (wanted - below) / (count - below)
        below, floor = count, bound
    return None


def evaluate(query, before, now):
    if found := re.fullmatch(r"histogram_quantile\(([\d.]+), (.*)\)", query):
        value = quantile(float(found[1]), vector(found[2], before, now))
        return {} if value is None else {(): value}
    if " / " in query:
        above, below = (vector(part, before, now) for part in query.split(" / "))
        return {key: value / below[key] for key, value in above.items() if below.get(key)}
    return vector(query, before, now)


def lines_of(panel, scrapes):
    """Each line's values, by its legend."""
    out = {}
    for target in panel["targets"]:
        for i in range(1, len(scrapes)):
            for key, value in evaluate(target["expr"], scrapes[i - 1], scrapes[i]).items():
                legend = target["legendFormat"]
                for label, text in key:
                    legend = legend.replace("{{" + label + "}}", text)
                out.setdefault(legend, {})[i] = value
    return {legend: values for legend, values in out.items() if any(values.values())}


def readable(value, unit):
    if unit == "s":
        return f"{value * 1000:.3g} ms" if value < 1 else f"{value:.3g} s"
    return f"{value:.3g}" + ("/s" if unit == "reqps" else "")


def draw(panel, lines, last, x, y):
    unit = panel["fieldConfig"]["defaults"]["unit"]
    top = max((v for values in lines.values() for v in values.values()), default=0) * 1.1 or 1
    left, bottom, right, high = x + 58, y + 150, x + WIDTH - 14, y + 34
    out = [f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="3" fill="#fff" stroke="#d8d9da"/>',
           f'<text x="{x + 12}" y="{y + 20}" font-weight="bold">{escape(panel["title"])}</text>']  # fmt: skip
    for part in range(4):
        at = bottom - (bottom - high) * part / 3
        out.append(f'<path d="M{left} {at:.1f}H{right}" stroke="#eceded"/>')
        out.append(f'<text x="{left - 6}" y="{at + 4:.1f}" text-anchor="end" fill="#666">{readable(top * part / 3, unit)}</text>')
    if not lines:
        out.append(f'<text x="{(left + right) / 2}" y="{(high + bottom) / 2}" text-anchor="middle" fill="#666">none</text>')
    legend_x, legend_y = x + 12, y + 174
    for colour, (legend, values) in zip(COLOURS * 2, sorted(lines.items())):
        points = " ".join(f"{left + (right - left) * (i - 1) / max(last - 1, 1):.1f},{bottom - (bottom - high) * v / top:.1f}"
                          for i, v in values.items())  # fmt: skip
        out.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        width = 22 + 6.3 * len(legend)
        if legend_x + width > x + WIDTH:
            legend_x, legend_y = x + 12, legend_y + 16
        out.append(f'<path d="M{legend_x:.0f} {legend_y - 4}h12" stroke="{colour}" stroke-width="2"/>')
        out.append(f'<text x="{legend_x + 16:.0f}" y="{legend_y}">{escape(legend)}</text>')
        legend_x += width
    out.append(f'<text x="{left}" y="{bottom + 12}" fill="#666" font-size="9">0 s</text>')
    out.append(f'<text x="{right}" y="{bottom + 12}" fill="#666" font-size="9" text-anchor="end">{last} s</text>')
    return out


def main():
    panels = json.loads((FOLDER / "conductor.json").read_text())["panels"]
    scrapes = measure(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60)
    rows = -(-len(panels) // 3)
    width, height = 3 * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP) + GAP
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
           'font-family="sans-serif" font-size="11">',
           f'<rect width="{width}" height="{height}" fill="#f4f5f5"/>']  # fmt: skip
    for i, panel in enumerate(panels):
        x, y = GAP + i % 3 * (WIDTH + GAP), GAP + i // 3 * (HEIGHT + GAP)
        out += draw(panel, lines_of(panel, scrapes), len(scrapes) - 1, x, y)
    (FOLDER / "conductor.svg").write_text("\n".join([*out, "</svg>", ""]))


if __name__ == "__main__":
    main()
