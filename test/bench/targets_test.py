"""Whether a target holds."""

import unittest

from harness.targets import ALL, AT_LEAST, AT_MOST, Target, evaluate, ratio, value

CPU = ratio("cpu", ("64", "conductor"), ("64", "wrk"))


def runs(ours, floor):
    return {("64", "conductor"): [{"cpu": n} for n in ours], ("64", "wrk"): [{"cpu": n} for n in floor]}


def evaluate_one(direction, bound, measure, all_runs):
    (out,) = evaluate(all_runs, targets=[Target("T0", "what", direction, bound, measure)])
    return out


class Targets(unittest.TestCase):
    def test_an_upper_bound_holds_up_to_and_at_the_bound(self):
        for ours, expected in ((11.0, True), (15.0, True), (15.1, False)):
            with self.subTest(ours=ours):
                out = evaluate_one(AT_MOST, 1.5, CPU, runs([ours], [10.0]))
                self.assertIs(out["holds"], expected)
                self.assertAlmostEqual(out["measured"], ours / 10)

    def test_a_lower_bound_holds_from_the_bound_on(self):
        for ours, expected in ((30.0, True), (29.0, False)):
            with self.subTest(ours=ours):
                self.assertIs(evaluate_one(AT_LEAST, 3, CPU, runs([ours], [10.0]))["holds"], expected)

    def test_the_median_decides_and_the_spread_is_told(self):
        out = evaluate_one(AT_MOST, 1.5, CPU, runs([11.0, 12.0, 90.0], [10.0, 10.0, 10.0]))
        self.assertTrue(out["holds"])
        self.assertEqual(out["spread"], {"min": 1.1, "max": 9.0, "runs": 3})

    def test_what_was_not_measured_neither_holds_nor_fails(self):
        out = evaluate_one(AT_MOST, 1.5, CPU, {("64", "conductor"): [{"cpu": 1.0}]})
        self.assertIsNone(out["holds"])
        self.assertIsNone(out["measured"])
        self.assertEqual(out["note"], "not measured: 64 wrk")

    def test_a_figure_can_be_compared_with_its_bound_directly(self):
        out = evaluate_one(AT_MOST, 24, value("kb", ("modes", "idle")), {("modes", "idle"): [{"kb": 15}, {"kb": 16}]})
        self.assertEqual(out["measured"], 15.5)

    def test_threads_without_cpus_of_their_own_prove_nothing(self):
        target = Target("T0", "what", AT_LEAST, 1, CPU, threads=True)
        for free, expected in ((True, True), (False, None)):
            (out,) = evaluate(runs([12.0], [10.0]), free, [target])
            self.assertIs(out["holds"], expected)
            self.assertAlmostEqual(out["measured"], 1.2)

    def test_every_target_copes_with_nothing(self):
        for one in evaluate({}):
            self.assertIsNone(one["holds"], one["what"])
        self.assertEqual({target.id for target in ALL}, {f"T{n}" for n in range(1, 8)})


if __name__ == "__main__":
    unittest.main()
