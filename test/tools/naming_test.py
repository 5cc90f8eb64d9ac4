"""Do an upstream description's nameless parts get the names that users will write?"""

import tempfile
import unittest
from collections import Counter
from pathlib import Path

from descriptions import BILL, BILLS, LINE, SCHEMAS, STATUS, imported, object_body, operation, page_of, upstream
from model import facts, naming, yaml_1_2
from model.cpp import Api
from model.entities import ACCOUNT, COMPANY, Enum, Struct, identifier


class Naming(unittest.TestCase):
    def test_operations(self):
        document = imported(BILLS, SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}})
        ids = [operation["operationId"] for _, _, operation in naming.operations(document)]
        self.assertEqual(
            [id_.removeprefix("qbd.bills.") for id_ in ids],
            ["list", "create", "retrieve", "update", "delete_", "void_"],
        )

    def test_idempotent_are_reads_and_deletes(self):
        document = imported(BILLS, SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}})
        resent = [method for method, _, operation in naming.operations(document) if operation["x-idempotent"]]
        self.assertEqual(resent, ["get", "get", "delete"])

    def test_equal_shapes_become_one(self):
        schemas = imported(BILLS, SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}})["components"]["schemas"]
        self.assertEqual(
            sorted(schemas),
            [
                "qbd_bill", "qbd_bill_create_params", "qbd_bill_deletion", "qbd_bill_line_create_params",
                "qbd_bill_status", "qbd_bill_update_params", "qbd_bill_vendor_address_params", "qbd_reference",
            ],
        )  # fmt: skip

    def test_constants_keep_named_shapes_apart(self):
        rows = {
            f"qbd_{kind}_row": object_body(kind={"type": "string", "const": kind}, value={"type": "string"})
            for kind in ("data", "total")
        }
        rows["qbd_copy_row"] = rows["qbd_data_row"]
        schemas = imported({}, rows)["components"]["schemas"]
        self.assertEqual(list(schemas), ["qbd_data_row", "qbd_total_row"])

    def test_no_prose_is_left(self):
        self.assertNotIn("prose", yaml_1_2.dump(facts.of_document(upstream(BILLS, SCHEMAS))))

    def test_a_stale_override_is_an_error(self):
        with self.assertRaisesRegex(naming.Unnamed, "qbd_nothing"):
            imported(BILLS, SCHEMAS, {"objects": {"qbd_nothing": "qbd_something"}})

    def test_a_taken_name_is_an_error(self):
        with self.assertRaisesRegex(naming.Unnamed, "qbd_bill"):
            imported(BILLS, SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_bill"}})

    def test_words(self):
        self.assertEqual(naming.snake_case("usVeteranStatus"), "us_veteran_status")
        self.assertEqual(naming.snake_case("i9OnFileStatus"), "i9_on_file_status")
        self.assertEqual(naming.snake_case("isEligibleFor1099"), "is_eligible_for_1099")
        self.assertEqual(naming.snake_case("otherCustomField1"), "other_custom_field1")
        self.assertEqual(naming.snake_case("account-tax-lines"), "account_tax_lines")
        self.assertEqual([naming.singular(word) for word in ("entries", "classes", "lines", "status", "basis")],
                         ["entry", "class", "line", "status", "basis"])  # fmt: skip
        self.assertEqual(naming.join("employee", "employee_type"), "employee_type")
        self.assertEqual(naming.join("aging_report", "report_type"), "aging_report_type")
        self.assertEqual(naming.join("bill", "line"), "bill_line")


class Yaml(unittest.TestCase):
    def test_texts_stay_texts(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "states.yml")
            path.write_text("[ON, no, yes, 2024-01-01, true, 12]\n")
            self.assertEqual(yaml_1_2.load(path), ["ON", "no", "yes", "2024-01-01", True, 12])
            path.write_text(yaml_1_2.dump(["ON", "no", True]))
            self.assertEqual(yaml_1_2.load(path), ["ON", "no", True])


class Cpp(unittest.TestCase):
    def test_identifiers(self):
        self.assertEqual(identifier("companyName"), "company_name")
        self.assertEqual(identifier("class"), "class_")
        self.assertEqual(identifier("1099_detail"), "_1099_detail")
        self.assertEqual(identifier("non-posting"), "non_posting")

    def test_members(self):
        body = object_body(
            date={"type": "string", "format": "date"}, amount={"type": "string"}, count={"type": "integer"},
            isPaid={"type": "boolean"}, status=STATUS, lines={"type": "array", "items": LINE},
        )  # fmt: skip
        body["required"] = ["date", "amount", "status"]
        paths = {"/quickbooks-desktop/bills": {"post": operation(BILL, body)}}
        api = Api(imported(paths, SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}}))
        types = {member.name: member.type for member in api.types["bill_create_params"].members}
        self.assertEqual(
            types,
            {
                "date": "std::optional<std::chrono::year_month_day>",  # so that a forgotten one is seen
                "amount": "std::string",
                "count": "std::optional<std::int64_t>",
                "is_paid": "std::optional<bool>",
                "status": "open_enum<qbd::bill_status>",
                "lines": "std::vector<qbd::bill_line_create_params>",
            },
        )
        self.assertIsInstance(api.types["bill_status"], Enum)
        self.assertIsInstance(api.types["reference"], Struct)

    def test_listings(self):
        def listing(*names):
            parameters = [{"in": "query", "name": name, "schema": {"type": "string"}} for name in names]
            document = imported({"/quickbooks-desktop/bills": {"get": operation(page_of(BILL), None, parameters)}},
                                SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}})  # fmt: skip
            (made,) = Api(document).operations
            return made

        def facts(*names):
            made = listing(*names)
            return made.listing, made.lookups, made.paged, made.may_be_cut

        def roles(*names):
            return {member.json_name: member.role for member in listing(*names).query.members if member.role}

        self.assertEqual(facts("limit", "refNumbers", "ids", "cursor"), ("cursor", ["ids", "refNumbers"], True, True))
        self.assertEqual(facts("limit", "nameContains"), ("limit", [], False, True))
        self.assertEqual(facts("names", "fullNames"), ("whole", ["names", "fullNames"], False, False))

        self.assertEqual(
            roles("ids", "limit", "cursor", "includeLineItems", "excludeAddresses", "detailLevel", "names", "status",
                  "includedIds"),
            {"ids": "lookup", "names": "lookup", "status": "filter", "includedIds": "filter"},
        )  # fmt: skip
        self.assertEqual(roles("ids", "limit", "status"), {"ids": "lookup", "limit": "cut", "status": "filter"})
        self.assertEqual(roles("limit", "cursor", "status"), {})  # nothing to be ignored
        self.assertEqual(roles("names", "status"), {"names": "lookup", "status": "filter"})

        by_date, by_update = ("transactionDateFrom", "transactionDateTo"), ("updatedAfter", "updatedBefore")
        self.assertEqual(listing("limit", "cursor", *by_date, *by_update).windows, "by_transaction_date")
        self.assertEqual(listing("limit", *by_update).windows, "by_update")
        self.assertEqual(listing("limit", "updatedAfter", "transactionDateTo").windows, "")
        self.assertEqual(listing(*by_update).windows, "")

    def test_listings_of_the_api(self):
        facts_of_api = yaml_1_2.load(Path(__file__).resolve().parents[2] / "api/conductor.yml")
        made = [o for area in (COMPANY, ACCOUNT) for o in Api(facts_of_api, area).operations]
        counted = Counter(operation.listing for operation in made if operation.listing)
        self.assertEqual(counted, {"cursor": 37, "limit": 15, "whole": 8})
        self.assertEqual(sum(bool(operation.lookups) for operation in made), 53)
        windows = Counter(operation.windows for operation in made if operation.windows)
        self.assertEqual(windows, {"by_transaction_date": 24, "by_update": 27})
        cut = [o for o in made if o.query and any(member.role == "cut" for member in o.query.members)]
        self.assertEqual([operation.listing for operation in cut], ["limit"] * 15)

    def test_types_come_after_what_they_need(self):
        api = Api(imported(BILLS, SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}}))
        names = [type_.name for type_ in api.in_order(list(api.types.values()))]
        self.assertLess(names.index("reference"), names.index("bill"))
        self.assertLess(names.index("bill_line_create_params"), names.index("bill_create_params"))


if __name__ == "__main__":
    unittest.main()
