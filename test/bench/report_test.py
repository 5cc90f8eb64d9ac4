"""The JSON document that other scripts read, the tables, and the plots."""

import unittest
import xml.etree.ElementTree as xml

from harness import plots, report

MACHINE = {
    "cpu": "A CPU", "cpus": 2, "memory_mb": 4096, "system": "Debian", "kernel": "6.1", "load": 0.5,
    "server_cpus": [0], "client_cpus": [1],
}  # fmt: skip
SETTINGS = {"rounds": 2, "seconds": 1, "quick": True, "two_threads_are_free": False, "notes": ["One CPU only."]}


def load(cpu):
    return {"cpu_us_per_request": cpu, "rps": 1e6 / cpu, "p50_us": cpu, "p99_us": 2 * cpu, "rss_kb": 9000,
            "allocations_per_request": 2.0}  # fmt: skip


RUNS = {
    ("64", "wrk"): [load(10.0), load(10.0)],
    ("64", "conductor"): [load(12.0), load(14.0)],
    ("modes", "idle"): [{"idle_kb_per_connection": 15.0}, {"idle_kb_per_connection": 17.0}],
    ("modes", "inflight"): [{"inflight_kb_per_request": 40.0}],
    ("decode", "conductor"): [{"mb_s": 900.0}],
    ("decode", "empty_handler"): [{"mb_s": 1900.0}],
}


class Documents(unittest.TestCase):
    def setUp(self):
        self.document = report.document(MACHINE, SETTINGS, RUNS)

    def test_peers_have_medians_with_their_spread(self):
        ours = self.document["peers"]["conductor"]
        self.assertEqual(ours["cpu_us_per_request"], 13.0)
        self.assertEqual(ours["spread"]["cpu_us_per_request"], {"min": 12.0, "max": 14.0, "runs": 2})
        for figure in ("rps", "p50_us", "p99_us", "rss_kb"):
            self.assertIn(figure, ours)

    def test_single_figures_are_on_top(self):
        self.assertEqual(self.document["idle_kb_per_connection"], 16.0)
        self.assertEqual(self.document["inflight_kb_per_request"], 40.0)
        self.assertEqual(self.document["allocations_per_request"], 2.0)
        self.assertEqual(self.document["decode_mb_s"], {"conductor": 900.0, "empty_handler": 1900.0})
        self.assertEqual(self.document["spread"]["idle_kb_per_connection"], {"min": 15.0, "max": 17.0, "runs": 2})

    def test_what_was_not_measured_is_absent(self):
        document = report.document(MACHINE, SETTINGS, {("64", "wrk"): [load(10.0)]})
        self.assertNotIn("idle_kb_per_connection", document)
        self.assertEqual(document["decode_mb_s"], {})


class Tables(unittest.TestCase):
    def setUp(self):
        self.text = report.markdown(report.document(MACHINE, SETTINGS, RUNS))

    def test_each_program_has_a_row(self):
        self.assertIn("| conductor | 13.0 (12.0 to 14.0) |", self.text)
        self.assertIn("| wrk | 10.0 (10.0 to 10.0) |", self.text)

    def test_each_target_says_whether_it_holds(self):
        self.assertIn("| T1 | CPU per request, conductor / wrk | ≤ 1.35 | 1.30 (1.20 to 1.40) | holds |", self.text)
        self.assertIn("≤ 32 KB | 40.0 (40.0 to 40.0) | **does not hold** |", self.text)
        self.assertIn("not measured: 64 beast", self.text)

    def test_decoding_is_compared_with_the_handler_that_does_nothing(self):
        self.assertIn("| conductor | 900 (900 to 900) | 47% |", self.text)

    def test_the_machine_and_what_limits_it_are_told(self):
        self.assertIn("A CPU, 2 CPUs, 4096 MB", self.text)
        self.assertIn("One CPU only.", self.text)

    def test_numbers_have_three_digits_or_all_before_the_point(self):
        for value, expected in ((1.234, "1.23"), (12.34, "12.3"), (123.4, "123"), (12345.6, "12,346"), (None, "–")):
            self.assertEqual(report.number(value), expected)


class Plots(unittest.TestCase):
    def widths(self, logarithmic):
        drawn = plots.bars("Title & more", "below", [("a", 10, 10, 10), ("b", 100, 90, 1000)], logarithmic)
        shapes = xml.fromstring(drawn).iter("{http://www.w3.org/2000/svg}rect")
        return [float(shape.get("width")) for shape in shapes][1:]

    def test_lengths_are_as_the_medians(self):
        a, b = self.widths(logarithmic=False)
        self.assertAlmostEqual(b / a, 10, delta=0.3)

    def test_on_a_logarithmic_axis_a_factor_is_a_distance(self):
        a, b = self.widths(logarithmic=True)
        self.assertEqual(a, 0)
        self.assertAlmostEqual(b, 420 / 2)


if __name__ == "__main__":
    unittest.main()
