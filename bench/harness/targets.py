"""What the library promises about its cost, and whether the measurements keep it."""

from dataclasses import dataclass

from .summary import paired_ratio

AT_MOST, AT_LEAST = "<=", ">="


@dataclass(frozen=True)
class Target:
    """`measure` takes the runs, by series and name, and gives {"ratio", "min", "max", "runs"}, or a text that
    says why there is none."""

    id: str
    what: str
    direction: str
    bound: float
    measure: object
    unit: str = ""
    threads: bool = False  # cannot be told when threads share CPUs with each other or with the server


def ratio(figure, above, below):
    """Of one figure between two series of the same rounds, each named (series, name)."""

    def measure(runs):
        missing = [" ".join(key) for key in (above, below) if not runs.get(key)]
        if missing:
            return "not measured: " + ", ".join(missing)
        return paired_ratio(runs[above], runs[below], figure)

    return measure


def value(figure, key):
    def measure(runs):
        if not runs.get(key):
            return "not measured: " + " ".join(key)
        ones = [{figure: 1} for _ in runs[key]]
        return paired_ratio(runs[key], ones, figure)

    return measure


def per_request(above, below):
    return ratio("cpu_us_per_request", ("64", above), ("64", below))


def speed(over):
    return ratio("mb_s", ("decode", "conductor"), ("decode", over))


ALL = [
    Target("T1", "CPU per request, conductor / wrk", AT_MOST, 1.35, per_request("conductor", "wrk")),
    Target("T1", "CPU per request, beast / conductor", AT_LEAST, 1.6, per_request("beast", "conductor")),
    Target("T1", "CPU per request, curl / conductor", AT_LEAST, 2.5, per_request("curl", "conductor")),
    Target("T1", "CPU per request, go / conductor", AT_LEAST, 3.5, per_request("go", "conductor")),
    Target("T1", "CPU per request, conductor_node / conductor", AT_LEAST, 30, per_request("conductor_node", "conductor")),
    Target("T2", "one connection, p50, conductor / wrk", AT_MOST, 1.1, ratio("p50_us", ("1", "conductor"), ("1", "wrk"))),
    Target("T2", "one connection, p99, conductor / wrk", AT_MOST, 1.25, ratio("p99_us", ("1", "conductor"), ("1", "wrk"))),
    Target("T3", "heap allocations per request, without the answer's own", AT_MOST, 4, value("allocations_per_request", ("64", "conductor"))),
    Target("T3", "the same with two threads", AT_MOST, 4, value("allocations_per_request", ("threads", "2"))),
    Target("T3", "the same of client.qbd(id) and a read of its company", AT_MOST, 4, value("allocations_per_request", ("payloads", "invoice"))),
    Target("T4", "memory per idle connection", AT_MOST, 24, value("idle_kb_per_connection", ("modes", "idle")), "KB"),
    Target("T4", "memory per request in flight", AT_MOST, 32, value("inflight_kb_per_request", ("modes", "inflight")), "KB"),
    Target("T5", "CPU per request, 2,000 connections / 64", AT_MOST, 1.5, ratio("cpu_us_per_request", ("2000", "conductor"), ("64", "conductor"))),
    Target("T5", "requests/s, two threads / one", AT_LEAST, 1.0, ratio("rps", ("threads", "2"), ("threads", "1")), threads=True),
    Target("T6", "decoding a page, conductor / boost_value_to", AT_LEAST, 3.0, speed("boost_value_to")),
    Target("T6", "decoding a page, conductor / boost_parse", AT_LEAST, 1.5, speed("boost_parse")),
    Target("T7", "client CPU of reconnecting, resumed / full", AT_MOST, 0.5, value("resumed_to_full", ("modes", "handshake"))),
    Target("T7", "warm_up(500) / 500 bare handshakes", AT_MOST, 1.3, value("full_to_bare", ("modes", "warm-up"))),
]  # fmt: skip


def holds(direction, bound, measured):
    return measured <= bound if direction == AT_MOST else measured >= bound


def evaluate(runs, threads_are_free=True, targets=ALL):
    """`threads_are_free` is whether two threads of a client can run at once, and the server beside them."""
    out = []
    for target in targets:
        measured = target.measure(runs)
        one = {"id": target.id, "what": target.what, "target": f"{target.direction} {target.bound:g}", "unit": target.unit}
        if isinstance(measured, str):
            one.update(measured=None, holds=None, note=measured)
        else:
            one.update(measured=measured["ratio"], holds=holds(target.direction, target.bound, measured["ratio"]))
            one["spread"] = {name: measured[name] for name in ("min", "max", "runs")}
            if target.threads and not threads_are_free:
                one.update(holds=None, note="cannot be told: there are no three CPUs")
        out.append(one)
    return out
