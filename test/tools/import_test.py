"""Is a release of the API that cannot be understood refused, with the place, and nothing written?"""

import copy
import unittest

from descriptions import object_body
from releases import DISCOUNTS, Releases, body, fields, first_release


class Refusals(Releases):
    def test_broken_yaml(self):
        self.refused("paths:\n  /bills: [\n", r"^import: .*description\.yml, line 3, column 1: ")
        self.refused("paths:\n  /bills: {}\n  /bills: {}\n", "line 3, column 3: the key /bills stands twice")
        self.refused("- 1\n", "not an OpenAPI description")
        self.refused("", "not an OpenAPI description")
        self.refused(first_release() | {"openapi": "2.0"}, "not one of OpenAPI 3.1, but of 2.0")
        self.refused("openapi: 3.1.0\ninfo: {version: '1'}\n", "the description has no servers")

    def test_words_that_the_glossary_has_too(self):
        release = first_release()
        self.glossary.mkdir()
        (self.glossary / "members.yml").write_text("members: {memo: what one two three four five six seven eight says}")
        fields(release)["memo"]["description"] = "One, two, three, four, five, six, seven, eight."
        self.refused(release, 'memo: "one two three four five six seven eight"')

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


if __name__ == "__main__":
    unittest.main()
