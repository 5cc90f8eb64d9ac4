"""In which order things run, on which CPUs, and what becomes of wrong answers."""

import unittest

from harness import machine, peers, runs
from harness.processes import Failure


def step(name, rounds, figures=None):
    return runs.Step("64", name, rounds, lambda: {name: dict(figures or {"rps": 1})})


def lengths(rounds, budget=1e9):
    return runs.Lengths(rounds=rounds, few=rounds, seconds=1, budget=budget)


def ignore(line):
    pass


class Plans(unittest.TestCase):
    def test_programs_take_turns_and_every_other_round_goes_backwards(self):
        steps = [step("a", 2), step("b", 3), step("c", 1)]
        order = [[one.name for one in runs.in_order(steps, number)] for number in range(3)]
        self.assertEqual(order, [["a", "b", "c"], ["b", "a"], ["b"]])

    def test_figures_are_kept_by_series_and_name(self):
        told = []
        out = runs.carry_out([step("a", 2)], lengths(2), told.append)
        self.assertEqual(out, ({("64", "a"): [{"rps": 1}, {"rps": 1}]}, 2))
        self.assertEqual(told, ["round 1 of 2, 1 of 1: 64 a", "round 2 of 2, 1 of 1: 64 a"])

    def test_a_round_that_would_not_fit_is_left_out_as_a_whole(self):
        now = [0.0]

        def measure():
            now[0] += 10
            return {"a": {"rps": 1}}

        steps = [runs.Step("64", "a", 3, measure), runs.Step("1", "a", 3, measure)]
        out, rounds = runs.carry_out(steps, lengths(3, budget=45), ignore, lambda: now[0])
        self.assertEqual(rounds, 2)
        self.assertEqual([len(figures) for figures in out.values()], [2, 2])

    def test_the_first_round_is_always_made(self):
        out, rounds = runs.carry_out([step("a", 2)], lengths(2, budget=0), ignore, iter((0.0, 0.0, 5.0)).__next__)
        self.assertEqual((len(out), rounds), (1, 1))

    def test_a_run_with_wrong_answers_is_no_measurement(self):
        with self.assertRaises(Failure):
            runs.carry_out([step("a", 1, {"failures": 1})], lengths(1), ignore)

    def test_speeds_are_read_by_the_name_of_the_library(self):
        report = {
            "benchmarks": [
                {"name": "decode/page/conductor", "run_type": "iteration", "bytes_per_second": 9e8},
                {"name": "decode/page/simdjson", "bytes_per_second": 2e9},
                {"name": "decode/page/simdjson", "run_type": "aggregate", "bytes_per_second": 1.0},
            ]
        }
        self.assertEqual(runs.speeds(report), {"conductor": {"mb_s": 900.0}, "simdjson": {"mb_s": 2000.0}})


class Watching(unittest.TestCase):
    def test_what_a_program_uses_is_counted_between_the_first_and_the_last_look(self):
        samples = [peers.Sample(100, 5000.0, 10), peers.Sample(150, 5600.0, 11), peers.Sample(300, 7000.0, 12)]
        self.assertEqual(peers.usage(samples), {"cpu_us_per_request": 10.0, "rss_kb": 12})

    def test_one_look_is_not_enough(self):
        with self.assertRaises(Failure):
            peers.usage([peers.Sample(100, 5000.0, 10)])


class Cpus(unittest.TestCase):
    def test_server_and_clients_are_apart_where_they_can_be(self):
        self.assertFalse(machine.divide({5}).apart)
        two = machine.divide({3, 1})
        self.assertEqual((two.server, two.client), ((1,), (3,)))

    def test_two_threads_run_at_once_where_they_can(self):
        self.assertFalse(machine.divide({5}).two_threads_are_free)
        two = machine.divide({3, 1})
        self.assertEqual((two.servers, two.clients), ((1,), (1, 3)))
        self.assertFalse(two.two_threads_are_free)
        three = machine.divide({1, 2, 3})
        self.assertEqual((three.servers, three.clients), ((1,), (2, 3)))
        self.assertTrue(three.two_threads_are_free)

    def test_with_four_cpus_two_threads_get_two_and_so_does_their_server(self):
        cpus = machine.divide({0, 1, 2, 3})
        self.assertEqual((len(cpus.server), len(cpus.client)), (1, 1))
        self.assertEqual(set(cpus.servers) & set(cpus.clients), set())
        self.assertTrue(cpus.two_threads_are_free)


if __name__ == "__main__":
    unittest.main()
