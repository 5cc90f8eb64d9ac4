"""Medians, spreads and ratios."""

import unittest

from harness.summary import paired_ratio, summarize


class Summaries(unittest.TestCase):
    def test_each_figure_is_a_median_with_its_spread(self):
        out = summarize([{"rps": 30.0}, {"rps": 10.0}, {"rps": 11.0}])
        self.assertEqual(out, {"rps": 11.0, "spread": {"rps": {"min": 10.0, "max": 30.0, "runs": 3}}})

    def test_the_median_of_two_runs_is_between_them(self):
        self.assertEqual(summarize([{"rps": 10}, {"rps": 20}])["rps"], 15)

    def test_what_is_no_number_or_not_in_every_run_is_left_out(self):
        out = summarize([{"a": 1, "name": "x", "ok": True, "b": 2}, {"a": 3, "name": "y", "ok": True}])
        self.assertEqual(set(out), {"a", "spread"})


class Ratios(unittest.TestCase):
    def test_a_ratio_compares_the_runs_of_one_round(self):
        # The machine was ten times slower in the second round, and both felt it.
        ours = [{"cpu": 12.0}, {"cpu": 120.0}, {"cpu": 13.0}]
        floor = [{"cpu": 10.0}, {"cpu": 100.0}, {"cpu": 10.0}]
        out = paired_ratio(ours, floor, "cpu")
        self.assertAlmostEqual(out["ratio"], 1.2)
        self.assertAlmostEqual(out["min"], 1.2)
        self.assertAlmostEqual(out["max"], 1.3)
        self.assertEqual(out["runs"], 3)

    def test_rounds_that_lack_a_side_are_an_error(self):
        with self.assertRaises(ValueError):
            paired_ratio([{"cpu": 1.0}], [{"cpu": 1.0}, {"cpu": 1.0}], "cpu")


if __name__ == "__main__":
    unittest.main()
