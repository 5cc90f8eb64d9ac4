#!/usr/bin/env python3
"""Is each row of a file made once, whatever happens to the program?

    apply_test.py PROGRAM DOCS [UNITTEST-ARGUMENT...] [POSTGRESQL-URI]

CONDUCTOR_APPLY_ROWS says how many orders the ledger has: 1,000 if it is not set, 10,000 in a long run.
"""

import csv
import decimal
import json
import os
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

from office import Office

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
DOCS = pathlib.Path(sys.argv[2]).resolve()
ROWS = int(os.environ.get("CONDUCTOR_APPLY_ROWS", "1000"))
POSTGRESQL = sys.argv.pop() if sys.argv[-1].startswith("postgresql://") else None
KILLS = 3
# The sandbox does at once what it is sent: what was on its way is over sooner than on the internet.
PACE = ["--settle-time", "2", "--lease-time", "2"]

MAPPING = """\
create: invoices
key: order-{order_no}
members:
  customerId: "{customer}"
  transactionDate: {column: date, date_format: "%d.%m.%Y"}
  refNumber: "{order_no}"
  memo: "{note}"
  lines:
    each row:
      itemId: "{item}"
      description: "{text}"
      quantity: "{quantity}"
      rate: "{rate}"
"""
HEADER = ["order_no", "customer", "date", "note", "item", "text", "quantity", "rate"]


def orders_file(folder, count, customers, items, name="orders.csv", chance=None):
    """A file of so many orders, with one line to three; gives what the books have to hold."""
    chance = chance or random.Random(17)
    expected = {}
    with open(folder / name, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        for number in range(1, count + 1):
            order = f"{name[0].upper()}{number}"
            customer = chance.choice(customers)
            day = chance.randint(1, 28)
            note = chance.choice(["", 'say "please", twice', "two\nlines", "für die Bäckerei"])
            lines = []
            for _ in range(chance.randint(1, 3)):
                item, quantity = chance.choice(items), chance.randint(1, 9)
                rate = decimal.Decimal(chance.randint(1, 99999)) / 100
                text = chance.choice(["a, b", "plain", "semi;colon"])
                rows.writerow([order, customer, f"{day}.3.2026", note, item, text, quantity, rate])
                lines.append((item, text, quantity, quantity * rate))
            expected[order] = (customer, f"2026-03-{day:02}", note or None, lines)
    (folder / "orders.yml").write_text(MAPPING)
    return expected


def in_books(invoice):
    lines = [
        (line["item"]["id"], line["description"], line["quantity"], decimal.Decimal(line["amount"]))
        for line in invoice["lines"]
    ]
    return invoice["customer"]["id"], invoice["transactionDate"], invoice["memo"] or None, lines


class ApplyTest(unittest.TestCase):
    def setUp(self):
        self.office = Office(PROGRAM)
        self.addCleanup(self.office.close)
        self.folder = self.office.folder
        self.customers = [one["id"] for one in self.office.list_all("customers")]
        self.items = [one["id"] for one in self.office.list_all("service-items")]

    def apply(self, *more, name="orders.csv"):
        return self.office.outcome("apply", name, "--map", "orders.yml", *PACE, *more)

    def results(self, name="orders.csv"):
        with open(self.folder / f"{name}.result.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def invoices(self, letter="O"):
        """Those of the file, by their order; each must be there once."""
        made = {}
        for invoice in self.office.list("invoices"):
            order = invoice["refNumber"]
            if order.startswith(letter):
                self.assertNotIn(order, made, "an order was made twice")
                made[order] = invoice
        return made

    def check_books(self, expected):
        made = self.invoices()
        self.assertEqual(sorted(made), sorted(expected))
        for order, wanted in expected.items():
            self.assertEqual(in_books(made[order]), wanted, order)
        ids = {row["key"]: row["record_id"] for row in self.results()}
        self.assertEqual(ids, {f"order-{order}": invoice["id"] for order, invoice in made.items()})

    def test_ledger(self):
        seed = int(os.environ.get("CONDUCTOR_APPLY_SEED", time.time_ns() % 1_000_000))
        chance = random.Random(seed)
        expected = orders_file(self.folder, ROWS, self.customers, self.items)
        began = time.monotonic()
        killed_at = []
        for kill in range(KILLS):
            one = self.office.start("apply", "orders.csv", "--map", "orders.yml", *PACE)
            goal = ROWS * (kill + chance.random()) / (KILLS + 1)
            while len(self.office.control("GET", "/created")) < goal and one.poll() is None:
                time.sleep(chance.uniform(0.001, 0.05))
            one.send_signal(signal.SIGKILL)
            one.communicate(timeout=60)
            self.assertEqual(one.returncode, -signal.SIGKILL, "it was over before it could be killed")
            killed_at.append(len(self.office.control("GET", "/created")))
        code, _, err = self.apply()
        took = time.monotonic() - began
        self.assertEqual(code, 0, err)
        self.check_books(expected)
        states = [row["state"] for row in self.results()]
        self.assertLessEqual(set(states), {"done", "found"})
        code, _, err = self.apply()
        self.assertEqual(code, 0, err)
        self.check_books(expected)
        print()  # with an unbuffered output, unittest has begun a line
        print(f"apply: {ROWS} orders with {KILLS} kills after {killed_at} creates in {took:.1f} s, each made once, "
              f"{states.count('found')} found, seed {seed}")

    def test_killed_before_anything_is_sent(self):
        expected = orders_file(self.folder, 200, self.customers, self.items)
        for wait in (0, 0.02, 0.05, 0.1, 0.15):
            one = self.office.start("apply", "orders.csv", "--map", "orders.yml", *PACE)
            time.sleep(wait)
            one.kill()
            one.communicate(timeout=60)
        code, _, err = self.apply()
        self.assertEqual(code, 0, err)
        self.check_books(expected)

    def test_refused_rows_are_told_and_mended(self):
        expected = orders_file(self.folder, 20, self.customers, self.items)
        self.office.set_company(checksReferences=True)
        right = (self.folder / "orders.csv").read_text()
        customer = expected["O7"][0]
        wrong = "\n".join(
            line.replace(customer, "80000099-1234567890") if line.startswith("O7,") else line
            for line in right.split("\n")
        )
        (self.folder / "orders.csv").write_text(wrong)
        code, _, err = self.apply()
        self.assertEqual(code, 13, err)
        self.assertIn("1 refused", err)
        (refused,) = [row for row in self.results() if row["state"] == "refused"]
        self.assertEqual(refused["key"], "order-O7")
        self.assertTrue(refused["error"])
        self.assertTrue(refused["user_text"])
        self.assertEqual(wrong.split("\n")[int(refused["first_line"]) - 1].split(",")[0], "O7")
        listed = self.office.json("outbox", "list", "--in", "orders.csv.outbox.sqlite", "--state", "refused")
        self.assertEqual([one["key"] for one in listed], ["order-O7"])
        # The same words are refused again; corrected ones are made.
        code, _, err = self.apply("--retry-refused")
        self.assertEqual(code, 13, err)
        (self.folder / "orders.csv").write_text(right)
        code, _, err = self.apply()
        self.assertEqual(code, 0, err)
        self.assertIn("1 that had been refused were sent again", err)
        self.check_books(expected)

    def two_at_once(self, *where):
        expected = orders_file(self.folder, 200, self.customers, self.items)
        both = [
            self.office.start("apply", "orders.csv", "--map", "orders.yml", *PACE, *where, "--result", name)
            for name in ("orders.csv.result.csv", "second.csv")
        ]
        for one in both:
            _, err = one.communicate(timeout=120)
            self.assertEqual(one.returncode, 0, err)
        self.check_books(expected)
        self.assertEqual(
            (self.folder / "second.csv").read_text(), (self.folder / "orders.csv.result.csv").read_text()
        )

    def test_two_at_once(self):
        self.two_at_once()

    @unittest.skipUnless(POSTGRESQL, "without a URI")
    def test_postgresql(self):
        self.two_at_once("--outbox", POSTGRESQL)
        self.assertEqual(self.office.json("outbox", "counts", "--in", POSTGRESQL), [])
        self.assertEqual(len(self.office.json("outbox", "list", "--state", "done", "--in", POSTGRESQL)), 200)
        counts = self.office.json("mirror", "--to", POSTGRESQL, "--resources", "invoices")
        self.assertEqual(counts["upserted"], len(self.office.list("invoices")))

    def test_nothing_is_sent_if_one_row_is_wrong(self):
        orders_file(self.folder, 10, self.customers, self.items)
        with open(self.folder / "orders.csv", "a") as file:
            file.write(f"O11,{self.customers[0]},31.2.2026,,,,,\nO12,{self.customers[0]},1.3.2026,,,,two,\n")
        last = len((self.folder / "orders.csv").read_text().split("\n")) - 1
        code, _, err = self.apply()
        self.assertEqual(code, 2)
        self.assertIn(f"orders.csv:{last - 1}: transactionDate", err)
        self.assertIn(f'orders.csv:{last}: quantity: "two" is no number', err)
        self.assertEqual(self.invoices(), {})
        self.assertFalse((self.folder / "orders.csv.outbox.sqlite").exists())
        code, _, err = self.apply("--skip-invalid")
        self.assertEqual(code, 13, err)
        self.assertEqual(len(self.invoices()), 10)
        self.assertEqual(sum(row["state"] == "invalid" for row in self.results()), 2)

    def test_dry_run_makes_nothing(self):
        orders_file(self.folder, 5, self.customers, self.items)
        before = sorted(self.folder.iterdir())
        code, out, err = self.apply("--dry-run")
        self.assertEqual(code, 0, err)
        shown = json.loads(out)
        self.assertEqual([one["key"] for one in shown], ["order-O1", "order-O2", "order-O3"])
        self.assertIn("5 records", err)
        self.assertEqual(sorted(self.folder.iterdir()), before)
        self.assertEqual(self.invoices(), {})

    def test_stopped_and_gone_on(self):
        expected = orders_file(self.folder, 300, self.customers, self.items)
        before = len(self.office.control("GET", "/created"))
        self.office.set_company(answerTimeMs=20)
        one = self.office.start("apply", "orders.csv", "--map", "orders.yml", *PACE)
        while len(self.office.control("GET", "/created")) < before + 5:
            self.assertIsNone(one.poll())
            time.sleep(0.01)
        one.send_signal(signal.SIGINT)
        _, err = one.communicate(timeout=60)
        self.assertEqual(one.returncode, 130, err)
        self.assertIn("the same command goes on", err)
        states = [row["state"] for row in self.results()]
        self.assertEqual(len(states), 300)
        self.assertIn("done", states)
        self.assertLess(states.count("done"), 300)
        self.assertEqual(states.count("unknown"), 0)
        self.office.set_company(answerTimeMs=0)
        code, _, err = self.apply()
        self.assertEqual(code, 0, err)
        self.check_books(expected)

    def test_conflict(self):
        expected = orders_file(self.folder, 5, self.customers, self.items)
        self.assertEqual(self.apply()[0], 0)
        text = (self.folder / "orders.csv").read_text()
        first = text.index("\nO5,")
        line = text[: first + 1].count("\n") + 1
        changed = text[:first] + text[first:].replace(".3.2026", ".4.2026")
        (self.folder / "orders.csv").write_text(changed)
        code, _, err = self.apply()
        self.assertEqual(code, 2)
        self.assertIn(f"orders.csv:{line}: conflict: orders.csv.outbox.sqlite has the key order-O5", err)
        code, _, err = self.apply("--skip-invalid")
        self.assertEqual(code, 13, err)
        self.assertEqual([row["state"] for row in self.results()], ["done"] * 4 + ["conflict"])
        (self.folder / "orders.csv").write_text(text)
        self.assertEqual(self.apply()[0], 0)
        self.check_books(expected)

    def test_company_offline(self):
        expected = orders_file(self.folder, 5, self.customers, self.items)
        self.office.set_company(availability="offline")
        code, _, err = self.apply("--give-up-after", "3")
        self.assertEqual(code, 13, err)
        self.assertIn("It waits, and tries again", err)
        self.assertIn("5 waiting", err)
        self.office.set_company(availability="ready")
        code, _, err = self.apply()
        self.assertEqual(code, 0, err)
        self.check_books(expected)

    def test_unknown_ones_are_mended(self):
        accounts = [
            self.office.json("qbd", "accounts", "create", "--name", name, "--account-type", "bank")["id"]
            for name in ("Till", "Bank")
        ]
        lines = [
            {
                "key": f"transfer-{number}",
                "operation": "qbd.transfers.create",
                "chain": "till",
                "params": {
                    "transactionDate": "2026-03-01",
                    "sourceAccountId": accounts[0],
                    "targetAccountId": accounts[1],
                    "amount": f"{number}.00",
                },
            }
            for number in (1, 2, 3)
        ]
        (self.folder / "t.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
        self.office.control("POST", "/faults", {"method": "POST", "path": "/v1/quickbooks-desktop/transfers",
                                               "end": "reset", "at": "in_header", "processed": True})  # fmt: skip
        code, _, err = self.office.outcome("apply", "t.jsonl", *PACE)
        self.assertEqual(code, 13, err)
        self.assertIn("what waits stands behind one that is unknown", err)
        results = [json.loads(line) for line in (self.folder / "t.jsonl.result.jsonl").read_text().splitlines()]
        self.assertEqual([row["state"] for row in results], ["unknown", "waiting", "waiting"])
        where = ["--in", "t.jsonl.outbox.sqlite"]
        (counts,) = self.office.json("outbox", "counts", *where)
        self.assertEqual((counts["unknown"], counts["waiting"]), (1, 2))
        (unknown,) = self.office.json("outbox", "list", *where)
        self.assertEqual(unknown["key"], "transfer-1")
        shown = self.office.json("outbox", "show", "transfer-1", *where)
        self.assertEqual(shown["params"]["amount"], "1.00")
        (made,) = self.office.list_all("transfers")
        # A second one that nobody made, and one that is taken back.
        (decided,) = self.office.json("outbox", "was-made", unknown["id"], "--record", made["id"], *where)
        self.assertEqual((decided["state"], decided["resultId"]), ("done", made["id"]))
        code, _, err = self.office.outcome("outbox", "was-made", unknown["id"], "--record", made["id"], *where)
        self.assertEqual(code, 5, err)
        third = self.office.json("outbox", "show", "transfer-3", *where)
        (taken_back,) = self.office.json("outbox", "cancel", third["id"], *where)
        self.assertEqual(taken_back["state"], "cancelled")
        self.office.must("outbox", "run", "--until-empty", *where)
        self.assertEqual(len(self.office.list_all("transfers")), 2)
        (waiting,) = self.office.json("outbox", "retry", third["id"], *where)
        self.assertEqual(waiting["state"], "waiting")
        code, _, err = self.office.outcome("apply", "t.jsonl", *PACE)
        self.assertEqual(code, 0, err)
        self.assertEqual(len(self.office.list_all("transfers")), 3)
        table = self.office.must("outbox", "list", "--state", "done", "-o", "table", *where)
        self.assertEqual(len(table.splitlines()), 4)
        csv_text = self.office.must("outbox", "list", "--state", "done", "-o", "csv", "-f", "key,state", *where)
        self.assertEqual(csv_text.splitlines(), ["key,state"] + [f"transfer-{n},done" for n in (1, 2, 3)])

    def test_not_made_after_all(self):
        accounts = [
            self.office.json("qbd", "accounts", "create", "--name", name, "--account-type", "bank")["id"]
            for name in ("Till", "Bank")
        ]
        params = {"transactionDate": "2026-03-01", "sourceAccountId": accounts[0],
                  "targetAccountId": accounts[1], "amount": "1.00"}  # fmt: skip
        line = {"key": "one", "operation": "qbd.transfers.create", "params": params}
        (self.folder / "t.jsonl").write_text(json.dumps(line))
        self.office.control("POST", "/faults", {"method": "POST", "path": "/v1/quickbooks-desktop/transfers",
                                               "end": "reset", "at": "in_header", "processed": False})  # fmt: skip
        self.assertEqual(self.office.outcome("apply", "t.jsonl", *PACE)[0], 13)
        where = ["--in", "t.jsonl.outbox.sqlite"]
        (unknown,) = self.office.json("outbox", "list", *where)
        self.office.must("outbox", "was-not-made", unknown["id"], *where)
        code, _, err = self.office.outcome("apply", "t.jsonl", *PACE)
        self.assertEqual(code, 0, err)
        self.assertEqual(len(self.office.list_all("transfers")), 1)

    def test_mirror(self):
        orders_file(self.folder, 20, self.customers, self.items)
        self.assertEqual(self.apply()[0], 0)
        counts = self.office.json("mirror", "--to", "books.sqlite", "--resources", "customers,invoices")
        invoices = {one["id"]: one for one in self.office.list("invoices")}
        self.assertEqual(counts["upserted"], len(invoices) + len(self.customers))
        self.check_mirror(invoices)
        gone = next(iter(invoices))
        self.office.must("qbd", "invoices", "delete", gone)
        counts = self.office.json("mirror", "--to", "books.sqlite", "--resources", "customers,invoices")
        self.assertEqual(counts["deleted"], 1)
        del invoices[gone]
        self.check_mirror(invoices)
        # Followed, until somebody has seen enough.
        one = self.office.start("mirror", "--to", "books.sqlite", "--resources", "invoices", "--follow",
                                "--interval", "0.2", "-o", "json")  # fmt: skip
        (self.folder / "more.yml").write_text(MAPPING)
        orders_file(self.folder, 3, self.customers, self.items, "m.csv")
        code, _, err = self.office.outcome("apply", "m.csv", "--map", "orders.yml", *PACE)
        self.assertEqual(code, 0, err)
        invoices = {one["id"]: one for one in self.office.list("invoices")}
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and self.mirrored() != set(invoices):
            time.sleep(0.1)
        one.send_signal(signal.SIGINT)
        out, err = one.communicate(timeout=60)
        self.assertEqual(one.returncode, 130, err)
        self.assertGreaterEqual(json.loads(out)["upserted"], 3)
        self.check_mirror(invoices)
        code, _, err = self.office.outcome("mirror", "--to", "books.sqlite", "--resources", "invoces")
        self.assertEqual(code, 2)
        self.assertIn("Did you mean invoices?", err)

    def mirrored(self):
        with sqlite3.connect(self.folder / "books.sqlite", timeout=20) as books:
            return {row[0] for row in books.execute("SELECT id FROM conductor_invoices")}

    def check_mirror(self, invoices):
        with sqlite3.connect(self.folder / "books.sqlite", timeout=20) as books:
            rows = dict(books.execute("SELECT id, record FROM conductor_records "
                                      "WHERE resource = 'invoices' AND NOT deleted"))  # fmt: skip
        self.assertEqual(set(rows), set(invoices))
        for name, invoice in invoices.items():
            stored = json.loads(rows[name])
            self.assertEqual(stored["refNumber"], invoice["refNumber"])
            self.assertEqual(stored["lines"], invoice["lines"])

    def test_examples_of_the_documentation(self):
        text = (DOCS / "apply.md").read_text()
        pattern = re.compile(r"<!-- (file|run): ([\w.-]+) -->\n```\w+\n(.*?)```", re.DOTALL)
        blocks = pattern.findall(text)
        self.assertGreater(len(blocks), 3)
        environment = self.office.environment | {
            "CUSTOMER": self.customers[0], "ITEM": self.items[0]}  # fmt: skip
        for kind, name, block in blocks:
            if kind == "file":
                (self.folder / name).write_text(block)
                continue
            done = subprocess.run(["bash", "-euc", block], env=environment, cwd=self.folder, timeout=120,
                                  capture_output=True, encoding="utf-8")  # fmt: skip
            self.assertEqual(done.returncode, 0, f"{block}\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
