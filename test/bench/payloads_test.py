"""The server's fixed answers have the shape that the API describes."""

import unittest
from pathlib import Path

import yaml
from harness import payloads

API = Path(__file__).parents[2] / "api" / "conductor.yml"


class Payloads(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with API.open(encoding="utf-8") as file:
            cls.schemas = yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))["components"]["schemas"]

    def check(self, value, schema, where):
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[1]]
        if "anyOf" in schema and not schema.get("type"):
            schema = next(one for one in schema["anyOf"] if one.get("type") != "null")
            return value is None or self.check(value, schema, where)
        kinds = schema.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if value is None:
            return self.assertTrue("null" in kinds or schema.get("nullable"), f"{where} may not be null")
        if "object" in kinds:
            self.assertEqual(set(value), set(schema["properties"]), where)
            for name, one in value.items():
                self.check(one, schema["properties"][name], f"{where}.{name}")
        elif "array" in kinds:
            self.assertIsInstance(value, list, where)
            for one in value:
                self.check(one, schema["items"], f"{where}[]")
        elif "string" in kinds:
            self.assertIsInstance(value, str, where)
        elif "boolean" in kinds:
            self.assertIsInstance(value, bool, where)
        else:
            self.assertIsInstance(value, (int, float), where)

    def test_an_invoice_has_all_fields_with_values_of_their_kinds(self):
        self.check(payloads.invoice(1, 3), self.schemas["qbd_invoice"], "invoice")

    def test_an_end_user_too(self):
        self.check(payloads.end_user(), self.schemas["end_user"], "end_user")

    def test_the_page_is_full_and_of_the_size_that_is_told(self):
        page = payloads.page()
        self.assertEqual(len(page["data"]), 150)
        self.assertAlmostEqual(len(payloads.text(page)), 570_000, delta=10_000)

    def test_an_answer_fits_into_a_quoted_argument_of_nginx(self):
        for answer in (payloads.end_user(), payloads.end_users()):
            self.assertNotIn("'", payloads.text(answer))
            self.assertLess(len(payloads.text(answer)), 4000)


if __name__ == "__main__":
    unittest.main()
