"""Is what a new release of the API changes for users told, and in the right words?"""

import copy
import unittest

from model import changes
from releases import DISCOUNTS, Releases, body, fields, first_release


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


if __name__ == "__main__":
    unittest.main()
