"""What do tools/import and tools/generate do with releases of the API that change, or cannot be understood?"""

import copy
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import yaml
from descriptions import REFERENCE, object_body, operation, page_of, upstream
from model import changes

TOOLS = Path(__file__).resolve().parents[2] / "tools"
DISCOUNT = {"$ref": "#/components/schemas/qbd_discount"}


def first_release():
    limit = {"in": "query", "name": "limit", "schema": {"type": "integer", "minimum": 1, "maximum": 150}}
    id_ = {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}
    account = {"type": "string", "enum": ["bank", "income"]}
    body = object_body(memo={"type": "string", "maxLength": 41}, amount={"type": "string"}, accountType=account)
    gone = object_body(objectType={"type": "string", "const": "qbd_discount"}, deleted={"type": "boolean"})
    return upstream(
        {
            "/quickbooks-desktop/discounts": {
                "get": operation(page_of(DISCOUNT), None, [limit]),
                "post": operation(DISCOUNT, body | {"required": ["amount"]}),
            },
            "/quickbooks-desktop/discounts/{id}": {
                "get": operation(DISCOUNT, None, [id_]),
                "delete": operation(gone, None, [id_]),
            },
        },
        {
            "qbd_discount": object_body(
                id={"type": "string"}, memo={"type": "string"}, amount={"type": "string"}, account=REFERENCE,
                accountType=account,
            ) | {"required": ["id", "memo", "amount", "account", "accountType"]}
        },
    )  # fmt: skip


DISCOUNTS = "/quickbooks-desktop/discounts"


def fields(release):
    return release["components"]["schemas"]["qbd_discount"]["properties"]


def body(release):
    return release["paths"][DISCOUNTS]["post"]["requestBody"]["content"]["application/json"]["schema"]


class Releases(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.facts = self.folder / "api/conductor.yml"
        self.facts.parent.mkdir()
        self.names = self.folder / "names.yml"
        self.names.write_text("{}\n")

    def run_import(self, release):
        description = self.folder / "description.yml"
        description.write_text(release if isinstance(release, str) else yaml.safe_dump(release, sort_keys=False))
        return subprocess.run(
            [sys.executable, TOOLS / "import", description, "--output", self.facts, "--names", self.names],
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    def run_generate(self):
        return subprocess.run(
            [sys.executable, TOOLS / "generate", "--root", self.folder], capture_output=True, text=True, check=False
        )

    def upgrade(self, change):
        """What is said of a release that differs from the first one by this change."""
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        second = first_release()
        change(second)
        done = self.run_import(second)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.split("\n", 1)[1]  # without the line about what was written

    def refused(self, release, why):
        """A release that is not taken in: it says why, and all stays as it was."""
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        before = self.facts.read_text()
        done = self.run_import(release)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, why)
        self.assertNotIn("Traceback", done.stderr)
        self.assertEqual(self.facts.read_text(), before)
        self.assertEqual([path.name for path in self.facts.parent.iterdir()], ["conductor.yml"])


class Changes(Releases):
    def assert_told(self, change, section, line, breaking):
        told = self.upgrade(change)
        heading = f"### {section}, breaking source compatibility" if breaking else f"### {section}"
        self.assertIn(f"{heading}\n\n", told)
        self.assertIn(f"- {line}", told.split(f"{heading}\n\n", 1)[1].split("\n\n")[0].splitlines())
        self.assertRegex(told, r"^Next version: \d+\.\d+\.0 " if breaking else r"^Next version: \d+\.\d+\.[1-9]")

    def test_the_first_release_is_no_change(self):
        self.assertEqual(self.run_import(first_release()).stdout.count("\n"), 1)

    def test_the_same_release_again(self):
        self.assertEqual(self.upgrade(lambda release: None), "No change.\n")

    def test_prose_is_no_change(self):
        told = self.upgrade(lambda release: fields(release)["memo"].update(description="words", example="a"))
        self.assertEqual(told, "No change.\n")

    def test_what_no_code_shows_is_counted(self):
        told = self.upgrade(lambda release: body(release).update(additionalProperties=False))
        self.assertEqual(told, "No change for users; 1 facts differ.\n")

    def test_an_operation_removed(self):
        self.assert_told(lambda release: release["paths"][DISCOUNTS + "/{id}"].pop("delete"),
                         "Removed", "`qbd.discounts.delete_`, `qbd::discount_deletion`: removed", True)  # fmt: skip

    def test_an_operation_added(self):
        def change(release):
            one = release["paths"][DISCOUNTS + "/{id}"]
            one["post"] = copy.deepcopy(one["get"])

        self.assert_told(change, "Added", f"`qbd.discounts.update`: new, `POST {DISCOUNTS}/{{id}}`", False)

    def test_an_operation_renamed(self):
        def change(release):
            release["paths"]["/quickbooks-desktop/rebates/{id}"] = release["paths"].pop(DISCOUNTS + "/{id}")

        self.assert_told(change, "Removed",
                         "`qbd.discounts.delete_`: removed; perhaps it is called `qbd.rebates.delete_` now", True)  # fmt: skip

    def test_a_field_renamed(self):
        def change(release):
            fields(release)["memorandum"] = fields(release).pop("memo")
            release["components"]["schemas"]["qbd_discount"]["required"].remove("memo")

        self.assert_told(change, "Removed",
                         "`qbd::discount::memo`: removed; perhaps it is called `memorandum` now", True)  # fmt: skip

    def test_a_field_added(self):
        self.assert_told(lambda release: fields(release).update(note={"type": "string"}),
                         "Added", "`qbd::discount::note`: new", False)  # fmt: skip

    def test_a_field_that_must_be_sent(self):
        def change(release):
            body(release)["properties"]["day"] = {"type": "string", "format": "date"}
            body(release)["required"].append("day")

        self.assert_told(change, "Added", "`qbd::discount_create_params::day`: new, and must be given", True)

    def test_a_field_loosened(self):
        def nullable(release):
            fields(release)["memo"] = {"anyOf": [{"type": "string"}, {"type": "null"}]}

        optional = "`std::optional<std::string>` instead of `std::string`"
        self.assert_told(nullable, "Changed", f"`qbd::discount::memo`: may be null now, {optional}", True)
        self.assert_told(lambda release: release["components"]["schemas"]["qbd_discount"]["required"].remove("memo"),
                         "Changed", f"`qbd::discount::memo`: may be missing now, {optional}", True)  # fmt: skip

    def test_a_field_tightened(self):
        self.assert_told(lambda release: body(release)["required"].append("accountType"),
                         "Changed", "`qbd::discount_create_params::account_type`: must be given now, "
                         "`open_enum<qbd::account_type>` instead of `std::optional<open_enum<qbd::account_type>>`",
                         True)  # fmt: skip

    def test_a_type_changed(self):
        self.assert_told(lambda release: fields(release).update(amount={"type": "number"}), "Changed",
                         "`qbd::discount::amount`: `double` instead of `std::string`", True)  # fmt: skip

    def test_an_enum_value_gone_and_one_new(self):
        def change(values):
            def apply(release):
                for part in (fields(release), body(release)["properties"]):
                    part["accountType"]["enum"] = values

            return apply

        self.assert_told(change(["bank"]), "Removed", "`qbd::account_type`: value `income` removed", True)
        self.assert_told(change(["bank", "equity", "income"]), "Added", "`qbd::account_type`: new value `equity`", False)

    def test_limits(self):
        def limited(length):
            return lambda release: body(release)["properties"]["memo"].update(maxLength=length)

        name = "`qbd::discount_create_params::memo`"
        self.assert_told(limited(31), "Changed", f"{name}: maxLength `31` instead of `41`", True)
        self.assert_told(limited(99), "Changed", f"{name}: maxLength `99` instead of `41`", False)

    def test_a_default(self):
        self.assert_told(lambda release: release["paths"][DISCOUNTS]["get"]["parameters"][0]["schema"].update(default=9),
                         "Changed", "`qbd::discount_list_params::limit`: default `9` instead of none", False)  # fmt: skip

    def test_a_constant(self):
        def change(release):
            answer = release["paths"][DISCOUNTS + "/{id}"]["delete"]["responses"]["200"]["content"]
            answer["application/json"]["schema"]["properties"]["objectType"]["const"] = "qbd_rebate"

        self.assert_told(change, "Changed", "`qbd.discounts.delete_`: answers with the `object_type` "
                         '"qbd_rebate" instead of "qbd_discount"', False)  # fmt: skip

    def test_a_list_gets_a_cursor(self):
        def change(release):
            release["paths"][DISCOUNTS]["get"]["parameters"].append(
                {"in": "query", "name": "cursor", "schema": {"type": "string"}}
            )
            page = release["paths"][DISCOUNTS]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
            page["properties"]["nextCursor"] = {"type": "string"}

        self.assert_told(change, "Changed", "`qbd.discounts.list`: answers with `cursor_page<discount>` instead of "
                         "`item_list<discount>`", True)  # fmt: skip


class Versions(unittest.TestCase):
    def test_next(self):
        added = [changes.Change("Added", False, "a", "new")]
        changed = [changes.Change("Changed", False, "a", "b")]
        breaking = [changes.Change("Removed", True, "a", "removed"), *added]
        for version, change, expected in (
            ("0.1.0", [], "0.1.0"), ("0.1.2", added, "0.1.3"), ("0.1.2", breaking, "0.2.0"),
            ("1.2.3", [], "1.2.3"), ("1.2.3", changed, "1.2.4"), ("1.2.3", added, "1.3.0"), ("1.2.3", breaking, "2.0.0"),
        ):  # fmt: skip
            self.assertEqual(changes.next_version(version, change), expected)


class Refusals(Releases):
    def test_broken_yaml(self):
        self.refused("paths:\n  /bills: [\n", r"^import: .*description\.yml, line 3, column 1: ")
        self.refused("- 1\n", "not an OpenAPI description")
        self.refused("", "not an OpenAPI description")
        self.refused(first_release() | {"openapi": "2.0"}, "not one of OpenAPI 3.1, but of 2.0")
        self.refused("openapi: 3.1.0\ninfo: {version: '1'}\n", "the description has no servers")

    def test_a_missing_schema(self):
        release = first_release()
        fields(release)["account"] = {"$ref": "#/components/schemas/qbd_nothing"}
        self.refused(release, r"GET /quickbooks-desktop/discounts .*/data\[\]/account.* no #/components/schemas/qbd_nothing")

    def test_fields_with_one_name(self):
        release = first_release()
        fields(release)["Memo"] = {"type": "string"}
        self.refused(release, "memo and Memo of discount get the same C\\+\\+ name memo")

    def test_values_with_one_name(self):
        release = first_release()
        fields(release)["accountType"]["enum"].append("BANK")
        body(release)["properties"]["accountType"]["enum"].append("BANK")
        self.refused(release, "two values of the enum qbd_account_type get the C\\+\\+ name bank")

    def test_types_with_one_name(self):
        release = first_release()
        release["components"]["schemas"]["qbd_discount_list_params"] = object_body(a={"type": "string"})
        fields(release)["other"] = {"$ref": "#/components/schemas/qbd_discount_list_params"}
        self.refused(release, "two types get the C\\+\\+ name discount_list_params")

    def test_shapes_with_one_name(self):
        release = first_release()
        release["components"]["schemas"]["qbd_discount_create_params"] = object_body(a={"type": "string"})
        self.refused(release, "the body of qbd.discounts.create wants the name qbd_discount_create_params")
        release = first_release()
        release["components"]["schemas"]["qbd_discount_deletion"] = object_body(a={"type": "string"})
        self.refused(release, "the answer of qbd.discounts.delete_ wants the name qbd_discount_deletion")

    def test_operations_with_one_name(self):
        release = first_release()
        release["paths"][DISCOUNTS + "/"] = copy.deepcopy(release["paths"][DISCOUNTS])
        self.refused(release, "qbd.discounts.list|qbd_discount_create_params")

    def test_what_would_be_lost(self):
        release = first_release()
        fields(release)["memo"]["contentEncoding"] = "base64"
        self.refused(release, "does not know how to keep this:\n  GET .*/memo: contentEncoding is nothing instead of ")

    def test_what_has_no_type(self):
        release = first_release()
        fields(release)["memo"] = {"type": "object", "additionalProperties": {"type": "string"}}
        self.refused(release, "memo of discount has no C\\+\\+ type")
        release = first_release()
        fields(release)["memo"] = {"anyOf": [{"type": "string"}, {"type": "integer"}]}
        self.refused(release, "memo of discount may be one of 2 types")

    def test_an_answer_that_is_not_there(self):
        release = first_release()
        responses = release["paths"][DISCOUNTS]["post"]["responses"]
        responses["201"] = responses.pop("200")
        self.refused(release, "POST /quickbooks-desktop/discounts has no answer 200")

    def test_a_name_that_no_rule_gives(self):
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        self.names.write_text("objects: {qbd_nothing: qbd_something}\n")
        done = self.run_import(first_release())
        self.assertEqual((done.returncode, "qbd_nothing" in done.stderr), (1, True))


class Generating(Releases):
    def test_a_release_becomes_code(self):
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        done = self.run_generate()
        self.assertEqual(done.returncode, 0, done.stderr)
        header = (self.folder / "include/conductor/qbd/discounts.hpp").read_text()
        self.assertRegex(header, "std::string memo; +///< `memo`")
        self.assertIn("struct discount_create_params {", header)

    def test_what_is_gone_from_a_release_is_gone_from_the_code(self):
        self.upgrade(lambda release: release["paths"].update(
            {"/quickbooks-desktop/rebates/{id}": copy.deepcopy(release["paths"][DISCOUNTS + "/{id}"])}))  # fmt: skip
        self.assertEqual(self.run_generate().returncode, 0)
        added = self.folder / "src/api/qbd/rebates.cpp"
        self.assertTrue(added.exists())
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        self.assertEqual(self.run_generate().returncode, 0)
        self.assertFalse(added.exists())

    def test_facts_that_are_broken_change_no_code(self):
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        self.assertEqual(self.run_generate().returncode, 0)
        before = self._files()
        self.facts.write_text(self.facts.read_text().replace("qbd_discount'", "qbd_nothing'"))
        done = self.run_generate()
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, "^generate: .*qbd_nothing")
        self.assertEqual(self._files(), before)

    def test_notes_about_what_there_is(self):
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        notes = self.folder / "api/notes.yml"
        notes.write_text("members: {discount.memo: for the customer}\n")
        self.assertEqual(self.run_generate().returncode, 0)
        self.assertIn("`memo`, for the customer", (self.folder / "include/conductor/qbd/discounts.hpp").read_text())
        before = self._files()
        notes.write_text("members: {discount.nothing: words}\n")
        done = self.run_generate()
        self.assertEqual((done.returncode, self._files()), (1, before))
        self.assertRegex(done.stderr, "^generate: api/notes.yml tells of what there is not: discount.nothing")

    def test_an_operation_that_no_rule_describes(self):
        release = first_release()
        release["paths"][DISCOUNTS + "/{id}/clone"] = {"post": copy.deepcopy(release["paths"][DISCOUNTS]["post"])}
        self.assertEqual(self.run_import(release).returncode, 0)
        done = self.run_generate()
        self.assertEqual((done.returncode, (self.folder / "include").exists()), (1, False))
        self.assertRegex(done.stderr, "^generate: api/notes.yml has no summary of qbd.discounts.clone")

    def test_operations_beside_a_company(self):
        release = first_release()
        session = object_body(id={"type": "string"}, mode={"type": "string", "enum": ["test", "live"]})
        release["components"]["schemas"]["session"] = session
        answer = {"$ref": "#/components/schemas/session"}
        release["paths"]["/sessions"] = {"post": operation(answer, object_body(note={"type": "string"}))}
        self.assertEqual(self.run_import(release).returncode, 0)
        done = self.run_generate()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("struct session {", (self.folder / "include/conductor/types/sessions.hpp").read_text())
        self.assertIn("class sessions {", (self.folder / "include/conductor/sessions.hpp").read_text())
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        self.assertEqual(self.run_generate().returncode, 0)
        self.assertFalse((self.folder / "include/conductor/sessions.hpp").exists())

    def _files(self):
        return {path: path.read_text() for folder in ("include", "src", "test")
                for path in (self.folder / folder).rglob("*.*") if path.is_file()}  # fmt: skip


if __name__ == "__main__":
    unittest.main()
