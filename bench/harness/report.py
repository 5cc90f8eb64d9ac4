"""The results as one JSON document, and as Markdown for people."""

from .summary import summarize
from .targets import evaluate

SINGLE = {
    "idle_kb_per_connection": ("modes", "idle"),
    "inflight_kb_per_request": ("modes", "inflight"),
    "allocations_per_request": ("64", "conductor"),
}


def document(machine, settings, runs):
    series = {}
    for (name, member), figures in runs.items():
        series.setdefault(name, {})[member] = summarize(figures)
    decoded = series.get("decode", {})
    out = {
        "machine": machine,
        "settings": settings,
        "peers": series.get("64", {}),
        "one_connection": series.get("1", {}),
        "connections_2000": series.get("2000", {}),
        "threads": series.get("threads", {}),
        "payloads": series.get("payloads", {}),
        "modes": series.get("modes", {}),
        "decode_mb_s": {name: figures["mb_s"] for name, figures in decoded.items()},
        "spread": {"decode_mb_s": {name: figures["spread"]["mb_s"] for name, figures in decoded.items()}},
        "targets": evaluate(runs, threads_are_free=settings["two_threads_are_free"]),
    }
    for figure, (name, member) in SINGLE.items():
        if member in series.get(name, {}):
            out[figure] = series[name][member][figure]
            out["spread"][figure] = series[name][member]["spread"][figure]
    return out


def number(value):
    if value is None:
        return "–"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def cell(summary, figure):
    if figure not in summary:
        return "–"
    spread = summary["spread"][figure]
    return f"{number(summary[figure])} ({number(spread['min'])} to {number(spread['max'])})"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def figures_table(series, columns):
    return table(
        ["", *columns.values()],
        [[name, *(cell(summary, figure) for figure in columns)] for name, summary in series.items()],
    )


LOAD = {
    "cpu_us_per_request": "CPU per request, µs",
    "rps": "requests/s",
    "p50_us": "p50, µs",
    "p99_us": "p99, µs",
    "rss_kb": "memory, KB",
}


def verdict(target):
    if target["holds"] is None:
        return target["note"]
    return "holds" if target["holds"] else "**does not hold**"


def targets_table(targets):
    rows = []
    for target in targets:
        measured = "–"
        if target["measured"] is not None:
            spread = target["spread"]
            measured = f"{number(target['measured'])} ({number(spread['min'])} to {number(spread['max'])})"
        limit = target["target"].replace("<=", "≤").replace(">=", "≥") + f" {target['unit']}"
        rows.append([target["id"], target["what"], limit.strip(), measured, verdict(target)])
    return table(["", "target", "bound", "measured", ""], rows)


def machine_lines(machine):
    where = f"server on CPU {machine['server_cpus']}, clients on CPU {machine['client_cpus']}"
    return (
        f"{machine['cpu']}, {machine['cpus']} CPUs, {machine['memory_mb']} MB, {machine['system']}, "
        f"Linux {machine['kernel']}; {where}; load {machine['load']:.1f} before the run."
    )


def mode_rows(results):
    names = {
        ("idle", "idle_kb_per_connection"): "memory of an idle connection, KB",
        ("inflight", "inflight_kb_per_request"): "memory of a request in flight, KB",
        ("handshake", "full_cpu_us"): "CPU of a call on a new connection, full handshake, µs",
        ("handshake", "resumed_cpu_us"): "the same with a resumed session, µs",
        ("warm-up", "bare_ms"): "500 bare OpenSSL handshakes, ms",
        ("warm-up", "bare_cpu_ms"): "... CPU of the client, ms",
        ("warm-up", "warm_up_full_ms"): "warm_up(500) with full handshakes, ms",
        ("warm-up", "warm_up_full_cpu_ms"): "... CPU of the client, ms",
        ("warm-up", "warm_up_ms"): "warm_up(500) with resumption, as is the default, ms",
    }
    modes = results["modes"]
    return [[text, cell(modes[mode], figure)] for (mode, figure), text in names.items() if mode in modes]


def decode_rows(results):
    speeds = results["decode_mb_s"]
    rows = []
    for name, speed in speeds.items():
        spread = results["spread"]["decode_mb_s"][name]
        share = f"{speed / speeds['empty_handler']:.0%}" if "empty_handler" in speeds else "–"
        rows.append([name, f"{number(speed)} ({number(spread['min'])} to {number(spread['max'])})", share])
    return rows


def markdown(results):
    settings = results["settings"]
    parts = [
        machine_lines(results["machine"]),
        f"Medians of {settings['rounds']} interleaved runs of {settings['seconds']} s (fewer for what takes long), "
        "with the smallest and the largest in brackets. A target's figure is the median of the rounds' ratios.",
        "### Targets",
        targets_table(results["targets"]),
        *settings["notes"],
        "### 64 connections, one thread",
        figures_table(results["peers"], LOAD),
        "### One connection",
        figures_table(results["one_connection"], LOAD),
        "### More connections and threads",
        figures_table(
            {f"{name}, 2,000 connections": figures for name, figures in results["connections_2000"].items()}
            | {f"{threads} threads, 64 connections": figures for threads, figures in results["threads"].items()},
            LOAD,
        ),
        "### Other payloads, 16 connections",
        figures_table(results["payloads"], LOAD),
        "### Connections",
        table(["", "measured"], mode_rows(results)),
    ]
    if results["decode_mb_s"]:
        head = ["", "MB/s", "share of empty_handler"]
        parts += ["### Decoding a page of 150 invoices", table(head, decode_rows(results))]
    return "\n\n".join(parts) + "\n"
