"""Bars with their spread, as SVG."""

import math
from xml.sax.saxutils import escape

WIDTH, LEFT, RIGHT, ROW, TOP = 720, 210, 90, 30, 56
PALETTE = {"conductor": "#1f6f8b"}
OTHERS = "#a9b4bd"


def bars(title, subtitle, rows, logarithmic=False):
    """`rows` are (name, median, smallest, largest). A thin line over each bar goes from smallest to largest."""
    low = min(row[2] for row in rows)
    high = max(row[3] for row in rows)
    room = WIDTH - LEFT - RIGHT
    floor = 10 ** math.floor(math.log10(low)) if logarithmic else 0.0

    def x(value):
        if logarithmic:
            return LEFT + room * math.log(value / floor) / math.log(high / floor)
        return LEFT + room * value / high

    height = TOP + ROW * len(rows) + 12
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif" '
        'font-size="13">',
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        f'<text x="16" y="22" font-size="15" font-weight="bold">{escape(title)}</text>',
        f'<text x="16" y="41" font-size="12" fill="#555">{escape(subtitle)}</text>',
    ]
    for index, (name, median, smallest, largest) in enumerate(rows):
        y = TOP + ROW * index
        color = PALETTE.get(name.split(",")[0], OTHERS)
        middle = y + ROW / 2 - 4
        out += [
            f'<text x="{LEFT - 10}" y="{middle + 5:.1f}" text-anchor="end">{escape(name)}</text>',
            f'<rect x="{LEFT}" y="{y}" width="{x(median) - LEFT:.1f}" height="{ROW - 8}" fill="{color}"/>',
            f'<line x1="{x(smallest):.1f}" x2="{x(largest):.1f}" y1="{middle:.1f}" y2="{middle:.1f}" stroke="#222"/>',
        ]
        for end in (smallest, largest):
            out.append(
                f'<line x1="{x(end):.1f}" x2="{x(end):.1f}" y1="{middle - 5:.1f}" y2="{middle + 5:.1f}" stroke="#222"/>'
            )
        out.append(f'<text x="{x(largest) + 8:.1f}" y="{middle + 5:.1f}">{median:,.4g}</text>')
    out.append("</svg>")
    return "\n".join(out) + "\n"


def rows(series, figure, suffix=""):
    return [
        (name + suffix, summary[figure], summary["spread"][figure]["min"], summary["spread"][figure]["max"])
        for name, summary in series.items()
    ]


def write(results, file):
    """Writes the plots beside the file with the results, and gives their paths."""
    one = results["one_connection"]
    decoded = {
        name: {"mb_s": speed, "spread": {"mb_s": results["spread"]["decode_mb_s"][name]}}
        for name, speed in results["decode_mb_s"].items()
    }
    drawings = {
        "cpu": ("CPU per request, µs (logarithmic), 64 connections", rows(results["peers"], "cpu_us_per_request"), True),
        "latency": ("Latency over one connection, µs", rows(one, "p50_us", ", p50") + rows(one, "p99_us", ", p99"), False),
        "decode": ("Decoding a page of 150 invoices, MB/s", rows(decoded, "mb_s"), False),
    }  # fmt: skip
    written = []
    for name, (title, bars_of, logarithmic) in drawings.items():
        if bars_of:
            plot = file.with_name(f"{file.stem}-{name}.svg")
            runs = results["settings"]["rounds"]
            subtitle = f"Medians of up to {runs} runs; the lines go from the smallest to the largest"
            plot.write_text(bars(title, subtitle, bars_of, logarithmic), encoding="utf-8")
            written.append(plot)
    return written
