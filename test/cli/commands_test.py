#!/usr/bin/env python3
"""What do the commands do, and with what do they end?

    commands_test.py PROGRAM
"""

import json
import os
import re
import sys
import threading
import unittest
from pathlib import Path

import running

PROGRAM = str(Path(sys.argv.pop(1)).resolve())
KEY = "sk_test_sandbox"


class Commands(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = running.World(PROGRAM)
        cls.customer = cls.world.run("find", "customers", "Harbour Café", "-f", "id").json[0]["id"]

    @classmethod
    def tearDownClass(cls):
        cls.world.close()

    def tearDown(self):
        self.world.control("DELETE", "/faults")
        self.world.control("PUT", f"/companies/{self.world.end_user}", {"availability": "ready"})

    def run_it(self, *words, **how):
        return self.world.run(*words, **how)

    def fault(self, **what):
        self.world.control("POST", "/faults", [what])

    def books(self, *filters):
        return self.run_it("qbd", "invoices", "list", "--all", "--include-line-items", *filters).json

    # Operations

    def test_each_list_of_a_company_answers(self):
        names = [line.split("\t")[0] for line in self.run_it("__complete", "qbd", "").lines]
        self.assertGreater(len(names), 60)
        listed = 0
        for name in names:
            actions = [line.split("\t")[0] for line in self.run_it("__complete", "qbd", name, "").lines]
            if "list" in actions:
                wanted = ["--vendor-id", "1"] if name == "bills-to-pay" else []
                wanted = ["--transaction-types", "invoice"] if name == "deleted-transactions" else wanted
                wanted = ["--object-types", "customer"] if name == "deleted-list-objects" else wanted
                self.assertIsInstance(self.run_it("qbd", name, "list", *wanted, "-o", "json").json, list, name)
                listed += 1
        self.assertGreater(listed, 55)

    def test_a_record_is_made_by_flags_a_file_or_standard_input(self):
        by_flags = self.run_it(
            "qbd", "invoices", "create", "--customer-id", self.customer, "--transaction-date", "2026-04-01",
            "--ref-number", "F-1", "--lines.0.description", "By the hour", "--lines.0.amount", "12.50",
            "--lines.1.description", "Travel", "--lines.1.amount", "7.00", "--is-pending").json  # fmt: skip
        self.assertEqual([line["amount"] for line in by_flags["lines"]], ["12.50", "7.00"])
        self.assertEqual((by_flags["subtotal"], by_flags["isPending"]), ("19.50", True))
        body = {
            "customerId": self.customer, "transactionDate": "2026-04-01", "refNumber": "F-2",
            "lines": [{"description": "By the hour", "amount": "12.50"}],
        }  # fmt: skip
        (self.world.folder / "order.json").write_text(json.dumps(body), encoding="utf-8")
        by_file = self.run_it("qbd", "invoices", "create", "--data", "@order.json", "--memo", "and a flag").json
        self.assertEqual((by_file["refNumber"], by_file["memo"], by_file["subtotal"]), ("F-2", "and a flag", "12.50"))
        by_input = self.run_it("qbd", "invoices", "create", "-d", "-", "--ref-number", "F-3", given=json.dumps(body)).json
        self.assertEqual((by_input["refNumber"], by_input["subtotal"]), ("F-3", "12.50"))

    def test_what_is_wrong_is_told_by_its_place_and_nothing_is_sent(self):
        self.world.control("DELETE", "/requests")
        for words, told in (
            (["--customer-id", "x"], "transactionDate is required"),
            (["--custmer-id", "x"], "there is no --custmer-id in `create`. Did you mean --customer-id?"),
            (["--lines.0.rat", "1"], "there is no rat in lines.0. Did you mean rate?"),
            (["--lines.1.rate", "1"], r"lines\[1\].rate leaves a gap"),
            (["--lines.0.quantity", "many"], '--lines.0.quantity: "many" is no number'),
            (["-d", '{"customerId": 5}'], "customerId must be a string"),
            (["-d", '{"customerId": "5", "lines": [{"rat": "1"}]}'], r"(transactionDate is required|lines\[0\].rat)"),
            (["-d", '{"customerId": '], "no JSON, as line 1, column"),
            (["-d", "@nowhere.json"], "nowhere.json cannot be read"),
            (["--ref-number", "123456789012"], "(refNumber must not be longer than 11|required)"),
            (["--fields", "customer.fulName"], "(Did you mean full-name|required)"),
        ):
            with self.subTest(words=words):
                self.assertRegex(self.run_it("qbd", "invoices", "create", *words, code=2).err, told)
        self.assertEqual(self.run_it("qbd", "invoicez", "list", code=2).err.split("\n")[0],
                         "conductor: there is no invoicez in `qbd`. Did you mean invoices?")  # fmt: skip
        self.assertEqual(self.world.control("GET", "/requests"), [])

    def test_output_in_each_format(self):
        fields = ("--fields", "ref-number,customer.full-name,subtotal", "--ref-numbers", "1001")
        listed = ("qbd", "invoices", "list", *fields)
        self.assertEqual(
            self.run_it(*listed).json, [{"refNumber": "1001", "customer.fullName": "Harbour Café", "subtotal": "120.00"}])
        self.assertEqual(
            self.run_it(*listed, "-o", "jsonl").out,
            '{"refNumber":"1001","customer.fullName":"Harbour Café","subtotal":"120.00"}\n')
        self.assertEqual(
            self.run_it(*listed, "-o", "csv").out, "refNumber,customer.fullName,subtotal\n1001,Harbour Café,120.00\n")
        self.assertEqual(
            self.run_it(*listed, "-o", "table").out,
            "refNumber  customer.fullName  subtotal\n1001       Harbour Café         120.00\n")
        self.assertEqual(self.run_it(*listed, "-o", "csv", "--no-header").out, "1001,Harbour Café,120.00\n")

    def test_a_report_is_a_table(self):
        shown = self.run_it("qbd", "reports", "aging", "--report-type", "ar_aging_summary", "-o", "table").lines
        self.assertRegex(shown[1], r"^ +Current +1 - 30 +31 - 60 +61 - 90 +> 90 +Total$")
        self.assertTrue(any(re.fullmatch(r"Harbour Café( +\d+\.\d\d){6}", line) for line in shown), shown)

    def test_a_dry_run_sends_nothing_and_shows_no_key(self):
        self.world.control("DELETE", "/requests")
        for words in (
            ["qbd", "invoices", "list", "--limit", "5", "--customer-ids", "a b&c"],
            ["qbd", "customers", "create", "--name", "It's \"so\""], ["request", "GET", "/end-users"],
            ["find", "customers", "Harbour Café"], ["ensure", "customers", "--name", "X"],
            ["create-once", "customers", "k", "--name", "X"], ["update", "customers", "1", "--name", "X"],
            ["end-users", "delete", "end_usr_1"],
        ):  # fmt: skip
            with self.subTest(words=words):
                done = self.run_it(*words, "--dry-run")
                self.assertIn("curl -X ", done.out)
                self.assertIn("$CONDUCTOR_SECRET_KEY", done.out)
                self.assertNotIn(KEY, done.out + done.err)
        self.assertEqual(self.world.control("GET", "/requests"), [])

    def test_verbose_tells_the_life_of_a_call_without_the_key(self):
        self.fault(status=503, times=1)
        done = self.run_it("qbd", "customers", "list", "--verbose", "--limit", "1")
        self.assertRegex(done.err, "503")
        self.assertRegex(done.err, r"attempt 2 on connection")
        self.assertNotIn(KEY, done.err)

    def test_more_is_told_when_it_is_not_all(self):
        done = self.run_it("qbd", "invoices", "list", "--limit", "3")
        self.assertEqual(len(done.json), 3)
        self.assertRegex(done.err, r"^\d+ more; --all gives them too\.$")
        self.assertEqual(self.run_it("qbd", "invoices", "list", "--limit", "3", "-q").err, "")

    # Exit codes

    def test_an_exit_code_for_each_kind_of_error(self):
        self.assertEqual(self.run_it("qbd", "invoices", "retrieve", "none", code=4).out, "")
        wrong_key = {"CONDUCTOR_SECRET_KEY": "sk_wrong_0123456789"}
        self.assertNotIn("sk_wrong_0123456789", self.run_it("end-users", "list", code=7, environment=wrong_key).err)
        self.run_it("end-users", "list", code=3, environment={"CONDUCTOR_SECRET_KEY": ""})
        self.run_it("end-users", "list", code=10, environment={"CONDUCTOR_BASE_URL": "http://127.0.0.1:1/v1"})
        self.run_it("qbd", "customers", "create", "--name", "Harbour Café", code=5)
        for availability in ("never_linked", "offline", "cannot_open"):
            self.world.control("PUT", f"/companies/{self.world.end_user}", {"availability": availability})
            told = self.run_it("qbd", "customers", "list", code=8).err
            self.assertRegex(told, "what to do: ")
        self.world.control("PUT", f"/companies/{self.world.end_user}", {"availability": "ready"})
        self.fault(status=500, times="always")
        self.run_it("qbd", "customers", "list", "--max-retries", "0", code=11)

    def test_a_write_whose_answer_is_lost_has_a_code_of_its_own(self):
        self.fault(end="reset", at="before_answer", processed=True, times=1, method="POST")
        told = self.run_it("qbd", "customers", "create", "--name", "Perhaps", code=12).err
        self.assertIn("Look for it first", told)
        self.assertEqual(len(self.run_it("find", "customers", "Perhaps").json), 1)

    def test_errors_have_the_end_users_text_and_the_request(self):
        told = self.run_it("qbd", "invoices", "retrieve", "none", code=4).err
        self.assertRegex(told, r"for the end-user: .+")
        self.assertRegex(told, r"request: req_\w+")

    # Recipes

    def test_find_tells_what_is_not_there(self):
        done = self.run_it("find", "customers", "Harbour Café", "Nobody", code=4)
        self.assertEqual([one["fullName"] for one in done.json], ["Harbour Café"])
        self.assertIn('there is no "Nobody" in customers', done.err)
        self.assertEqual(len(self.run_it("find", "invoices", "1003").json), 1)
        self.assertEqual(len(self.run_it("find", "customers", "--id", self.customer).json), 1)

    def test_ensure_creates_once(self):
        words = ("ensure", "customers", "--name", "Quay Street Books:Warehouse", "--create-parents", "-f", "id,full-name")
        made, again = self.run_it(*words), self.run_it(*words)
        self.assertEqual((made.err, again.err), ("created\n", "was there\n"))
        self.assertEqual(made.json, again.json)
        self.assertEqual(made.json["fullName"], "Quay Street Books:Warehouse")

    def kill_while_it_creates(self, words, processed=False):
        self.fault(hold=True, processed=processed, times=1, method="POST")
        killed = running.Terminal(self.world, [PROGRAM, *words])
        end = threading.Event()
        for _ in range(600):
            if self.world.control("GET", "/stats")["waiting"]:
                break
            end.wait(0.1)
        os.kill(killed.pid, 9)
        self.assertEqual(killed.finish(), 128 + 9)
        self.world.control("POST", "/release")

    def test_create_once_though_the_program_dies(self):
        words = (
            "create-once", "invoices", "order/17", "--customer-id", self.customer, "--transaction-date", "2026-04-02",
            "--lines.0.description", "x", "--lines.0.amount", "3.00", "--ref-number", "O-17")  # fmt: skip
        # What was sent is on its way when the program ends: the company is told that it was made, nobody else.
        self.kill_while_it_creates(words, processed=True)
        again = self.run_it(*words)
        self.assertEqual(again.err, "was there: made by an earlier try\n")
        self.assertEqual([one["id"] for one in self.books("--ref-numbers", "O-17")], [again.json["id"]])
        self.assertEqual(self.run_it(*words).json["id"], again.json["id"])

    def test_create_once_remembers_its_last_try(self):
        words = (
            "create-once", "invoices", "order/18", "--customer-id", self.customer, "--transaction-date", "2026-04-02",
            "--lines.0.description", "x", "--lines.0.amount", "3.00", "--ref-number", "O-18")  # fmt: skip
        self.kill_while_it_creates(words)  # and nothing is made
        (kept,) = Path(self.world.environment["HOME"]).rglob(f"create-once/*.invoices.*")
        first, rest = kept.read_text().split("\n", 1)
        long_ago = first.replace(first[:4], "2020", 1)
        kept.write_text(f"{long_ago}\n{rest}")
        self.kill_while_it_creates(words)
        self.assertGreater(kept.read_text().split("\n")[0], first)

    def test_update_takes_the_record_as_it_is(self):
        made = self.run_it("ensure", "customers", "--name", "Changing").json
        self.fault(status=502, times=1, method="POST", path=f"/v1/quickbooks-desktop/customers/{made['id']}",
                   body=json.dumps({"error": {
                       "message": "stale", "userFacingMessage": "stale", "type": "INTEGRATION_ERROR",
                       "code": "QBD_REQUEST_ERROR", "httpStatusCode": 502, "integrationCode": "3200"}}))  # fmt: skip
        done = self.run_it("update", "customers", made["id"], "--email", "new@changing.example")
        self.assertEqual((done.err, done.json["email"]), ("changed\n", "new@changing.example"))
        again = self.run_it("update", "customers", made["id"], "--email", "new@changing.example")
        self.assertEqual((again.err, again.json["revisionNumber"]), ("it is so already\n", done.json["revisionNumber"]))
        stale = ("qbd", "customers", "update", made["id"], "--revision-number", made["revisionNumber"], "--email", "x@x.example")
        self.run_it(*stale, code=5)

    def test_changes_go_on_from_a_mark(self):
        words = ("changes", "-r", "customers", "--mark", "mark")
        first = [json.loads(line) for line in self.run_it(*words).lines]
        self.assertGreaterEqual(len(first), 8)
        self.assertEqual(self.run_it(*words).out, "")
        self.run_it("ensure", "customers", "--name", "Changed since")
        again = [json.loads(line) for line in self.run_it(*words).lines]
        self.assertEqual([(one["change"], one["name"]) for one in again], [("upserted", "Changed since")])
        self.assertEqual(again[0]["record"]["fullName"], "Changed since")

    def test_changes_are_followed(self):
        shown = running.Terminal(
            self.world, [PROGRAM, "changes", "-r", "customers", "-F", "--from-now", "--interval", "0.2", "-o", "jsonl",
                         "--mark", "followed"])  # fmt: skip
        for _ in range(600):
            if (self.world.folder / "followed").exists():
                break
            threading.Event().wait(0.1)
        self.run_it("ensure", "customers", "--name", "Followed")
        shown.wait_for('"name":"Followed"')
        shown.type("\x03")
        self.assertEqual(shown.finish(), 130)
        self.assertNotIn("Harbour", shown.shown)

    def test_doctor_tells_what_works_and_what_to_do(self):
        fine = self.run_it("doctor")
        self.assertRegex(fine.out, r"ok +company +Harbour Supplies .*QuickBooks answers")
        self.world.control("PUT", f"/companies/{self.world.end_user}", {"availability": "offline"})
        sick = self.run_it("doctor", code=8)
        self.assertRegex(sick.out, r"bad +company .*offline\n +-> ")
        told = self.run_it("doctor", "-o", "json", code=8).json
        self.assertEqual(told[-1]["result"], "bad")
        away = self.run_it("doctor", "--max-retries", "0", code=10, environment={"CONDUCTOR_BASE_URL": "http://127.0.0.1:1/v1"})
        self.assertRegex(away.out, r"bad +connection")
        untrusted = self.run_it("doctor", code=10, environment={"SSL_CERT_FILE": "/dev/null"})
        self.assertRegex(untrusted.out, r"ok +connection(.|\n)*bad +TLS(.|\n)*--ca-file")
        keyless = self.run_it("doctor", code=3, environment={"CONDUCTOR_SECRET_KEY": ""})
        self.assertRegex(keyless.out, r"bad +key")

    # Profiles

    def test_profiles_have_keys_urls_and_names_of_end_users(self):
        environment = {"CONDUCTOR_SECRET_KEY": "", "CONDUCTOR_BASE_URL": "", "CONDUCTOR_END_USER_ID": ""}
        file = self.world.folder / "profiles.yml"
        environment["CONDUCTOR_CONFIG"] = str(file)
        file.write_text(
            f"default: books\nprofiles:\n  books:\n    key_command: echo {KEY}\n"
            f"    base_url: {self.world.environment['CONDUCTOR_BASE_URL']}\n    end_user: harbour\n"
            f"    end_users: {{harbour: {self.world.end_user}}}\n  other:\n    key_env: OTHER_KEY\n",
            encoding="utf-8")  # fmt: skip
        file.chmod(0o600)
        listed = ("qbd", "customers", "list", "-f", "full-name")
        self.assertEqual(self.run_it(*listed, environment=environment).json[0]["fullName"], "Harbour Café")
        self.run_it(*listed, "-u", "harbour", environment=environment)
        self.assertIn("$OTHER_KEY", self.run_it("end-users", "list", "-p", "other", code=3, environment=environment).err)
        self.assertIn("Did you mean books", self.run_it(*listed, "-p", "boks", code=3, environment=environment).err)
        self.assertEqual(
            [line.split("\t")[0] for line in self.run_it("__complete", "-u", "", environment=environment).lines],
            ["harbour", self.world.end_user])  # fmt: skip
        file.chmod(0o620)
        self.assertIn("chmod 600", self.run_it(*listed, code=3, environment=environment).err)
        file.chmod(0o600)
        file.write_text("profiles:\n  books:\n    secret_key: sk_live_0123456789\n", encoding="utf-8")
        told = self.run_it(*listed, code=3, environment=environment).err
        self.assertRegex(told, r"profiles.yml:3: keys do not belong")
        self.assertNotIn("sk_live", told)

    # Help

    def test_help_of_every_command(self):
        self.assertEqual(self.run_it().out, self.run_it("--help").out)
        top = [line.split("\t")[0] for line in self.run_it("__complete", "").lines]
        for name in top:
            text = self.run_it(name, "--help").out
            self.assertRegex(text, rf"Usage: conductor {name}")
            self.assertIn(name, self.run_it("--help").out)
        create = " ".join(self.run_it("qbd", "invoices", "create", "--help").out.split())
        self.assertRegex(create, r"--ref-number TEXT the number [^-]*; at most 11 characters")
        self.assertRegex(create, r"--lines\.N\.rate TEXT \w+")
        self.assertRegex(create, r"--customer-id TEXT id of the customer[^-]*; required; at most 36 characters")
        self.assertIn("POST /quickbooks-desktop/invoices", create)
        self.assertRegex(self.run_it("--version").out, r"^conductor \d+\.\d+\.\d+, API \S+\n$")


if __name__ == "__main__":
    unittest.main()
