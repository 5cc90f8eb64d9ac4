"""Does api/conductor.yml say what the API's description says, to the last default and constant?

The project does not hold the description, which has texts of others. api/conductor.yml holds a digest of its
facts instead. To compare with a description itself, name it:

    CONDUCTOR_OPENAPI=UPSTREAM.yml facts_test.py
"""

import copy
import os
import unittest
from pathlib import Path

from descriptions import BILL, BILLS, REFERENCE, SCHEMAS, imported, object_body, operation, page_of, upstream
from model import flat, yaml_1_2
from model.problem import Problem

CONDUCTOR = Path(__file__).resolve().parents[2] / "api/conductor.yml"


def constant(text):
    return {"type": "string", "const": text}


def fields_of(place, description):
    """The facts of the fields at a place."""
    return {name: said for name, said in flat.of_document(description).items() if name.startswith(place)}


class Conductor(unittest.TestCase):
    def setUp(self):
        self.document = yaml_1_2.load(CONDUCTOR)
        self.facts = flat.of_document(self.document)

    def test_its_facts_are_those_that_were_imported(self):
        self.assertEqual(flat.digest(self.facts), self.document["info"]["x-facts"])

    def test_it_says_what_the_description_says(self):
        description = os.environ.get("CONDUCTOR_OPENAPI")
        if description:
            says = flat.of_document(yaml_1_2.load(description))
            self.assertEqual(flat.differences(says, self.facts), [])
            print(f"{len(says)} places of {description} compared, no difference")

    def test_an_edited_fact_is_seen(self):
        self.document["paths"]["/quickbooks-desktop/bills"]["get"]["parameters"][0]["required"] = False
        self.assertNotEqual(flat.digest(flat.of_document(self.document)), self.document["info"]["x-facts"])


# One of each kind of fact.
EVERYTHING = upstream(
    {
        "/quickbooks-desktop/bills/{id}": {
            "post": operation(
                BILL,
                object_body(
                    memo={"type": "string", "maxLength": 9, "minLength": 1, "pattern": "^a"},
                    state={"type": "string", "enum": ["open", "paid"], "default": "open"},
                    at={"type": "string", "format": "date"},
                    rows={"type": "array", "minItems": 1, "items": object_body(count={"type": "integer", "maximum": 3})},
                    kind=constant("bill"),
                    owner={"anyOf": [REFERENCE, {"type": "null"}]},
                ) | {"required": ["memo"], "additionalProperties": False},
                [
                    {"in": "path", "name": "id", "required": True, "schema": {"type": "string", "maxLength": 36}},
                    {"in": "query", "name": "limit", "schema": {"type": "integer", "minimum": 1, "default": 150}},
                ],
            )
        }
    },
    {"qbd_bill": object_body(id={"type": "string"}, paid={"type": "boolean"}) | {"required": ["id"]}},
)  # fmt: skip


def mutants(node, path=()):
    """The document with one of its facts changed or left out, once for each."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in ("description", "title", "openapi") and path + (key,) not in (("components",), ("paths",)):
                yield path + (key,), None
            yield from mutants(value, path + (key,))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from mutants(value, path + (number,))
    elif path[-1] not in ("description", "title", "openapi", "$ref"):
        yield path, not node if isinstance(node, bool) else "other"


def changed(document, path, value):
    made = copy.deepcopy(document)
    *folders, last = path
    holder = made
    for key in folders:
        holder = holder[key]
    if value is None:
        del holder[last]
    else:
        holder[last] = value
    return made


class Comparison(unittest.TestCase):
    def test_every_change_is_seen(self):
        says = flat.of_document(EVERYTHING)
        count = 0
        for path, value in mutants(EVERYTHING):
            with self.subTest(path=path, value=value):
                try:
                    other = flat.of_document(changed(EVERYTHING, path, value))
                except (Problem, KeyError, AttributeError, TypeError):
                    continue  # no description any more
                if path != ("components", "securitySchemes"):  # which is empty
                    self.assertNotEqual(flat.differences(says, other), [])
                    count += 1
        self.assertGreater(count, 70)

    def test_names_and_sharing_do_not_count(self):
        shared = copy.deepcopy(EVERYTHING)
        shared["components"]["schemas"] = {"thing": EVERYTHING["components"]["schemas"]["qbd_bill"]}
        content = shared["paths"]["/quickbooks-desktop/bills/{id}"]["post"]["responses"]["200"]["content"]
        content["application/json"]["schema"] = {"$ref": "#/components/schemas/thing"}
        self.assertEqual(flat.of_document(shared), flat.of_document(EVERYTHING))

    def test_what_stands_beside_a_reference_counts(self):
        schemas = {"state": {"type": "string", "enum": ["a", "b"]},
                   "gone": object_body(objectType={"type": "string"}, id={"type": "string"})}  # fmt: skip
        answer = {"$ref": "#/components/schemas/gone", "properties": {"objectType": {"const": "bill"}}}
        state = {"in": "query", "name": "state",
                 "schema": {"$ref": "#/components/schemas/state", "default": "a"}}  # fmt: skip
        facts = fields_of("GET /bills", upstream({"/bills": {"get": operation(answer, None, [state])}}, schemas))
        self.assertEqual(facts["GET /bills query state"]["default"], "a")
        self.assertEqual(facts["GET /bills 200 application/json /objectType"]["const"], "bill")
        self.assertEqual(facts["GET /bills 200 application/json /id"], {"required": False, "type": "string"})

    def test_a_schema_that_no_operation_mentions_counts(self):
        schemas = {"problem": object_body(code={"type": "string"}, cause={"$ref": "#/components/schemas/cause"}),
                   "cause": object_body(text={"type": "string"})}  # fmt: skip
        facts = flat.of_document(upstream({}, schemas))
        self.assertIn("schema problem /cause/text", facts)

    def test_a_type_that_holds_itself_ends(self):
        schemas = {"row": object_body(rows={"type": "array", "items": {"$ref": "#/components/schemas/row"}})}
        paths = {"/rows": {"get": operation({"$ref": "#/components/schemas/row"})}}
        self.assertEqual(flat.of_document(upstream(paths, schemas))["GET /rows 200 application/json /rows[]"]["again"], True)

    def test_a_missing_schema_is_named_with_its_place(self):
        paths = {"/bills": {"post": operation(BILL, object_body(vendor={"$ref": "#/components/schemas/nothing"}))}}
        with self.assertRaisesRegex(Problem, "POST /bills request application/json /vendor.*schemas/nothing"):
            flat.of_document(upstream(paths, SCHEMAS))


class Import(unittest.TestCase):
    def kept(self, paths, schemas, overrides=None):
        description = upstream(paths, schemas)
        document = imported(paths, schemas, overrides)
        self.assertEqual(flat.differences(flat.of_document(description), flat.of_document(document)), [])
        return document

    def test_nothing_is_lost(self):
        self.kept(BILLS, SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}})
        self.kept(EVERYTHING["paths"], EVERYTHING["components"]["schemas"])

    def test_merged_answers_keep_their_constants(self):
        def gone(kind):
            return object_body(id={"type": "string"}, objectType=constant(kind), deleted={"type": "boolean"})

        kinds = {"bills": "qbd_bill", "checks": "qbd_check", "drafts": "qbd_check"}
        document = self.kept(
            {f"/quickbooks-desktop/{name}/{{id}}": {"delete": operation(gone(kind))} for name, kind in kinds.items()}, {}
        )
        self.assertEqual(list(document["components"]["schemas"]), ["qbd_bill_deletion"])

    def test_merged_parts_keep_their_constants(self):
        def holder(kind, default):
            mode = {"type": "string", "enum": ["a", "b"], "default": default}
            return object_body(part=object_body(kind=constant(kind)), mode=mode)

        document = self.kept(
            {"/quickbooks-desktop/bills": {"post": operation(page_of(BILL), holder("x", "a"))},
             "/quickbooks-desktop/bills/{id}": {"post": operation(page_of(BILL), holder("y", "b"))}},
            SCHEMAS, {"objects": {"qbd_bill_vendor": "qbd_reference"}},
        )  # fmt: skip
        parts = [name for name in document["components"]["schemas"] if "part" in name]
        self.assertEqual(parts, ["qbd_bill_part_params"])

    def test_words_for_people_are_no_facts(self):
        description = copy.deepcopy(EVERYTHING)
        description["servers"][0]["description"] = "words"
        description["paths"]["/quickbooks-desktop/bills/{id}"]["post"] |= {"summary": "words", "tags": ["a"], "x-a": 1}
        description["components"]["schemas"]["qbd_bill"]["properties"]["id"] |= {"title": "words", "examples": ["b"]}
        self.assertEqual(flat.of_document(description), flat.of_document(EVERYTHING))

    def test_all_ways_to_say_null_are_one(self):
        written = [{"type": ["string", "null"], "maxLength": 3},
                   {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "null"}]}]  # fmt: skip
        documents = [self.kept({"/bills": {"get": operation(object_body(memo=memo))}}, {}) for memo in written]
        self.assertEqual(documents[0], documents[1])

    def test_parameters_of_a_whole_path_are_kept(self):
        shared = [{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}]
        self.kept({"/bills/{id}": {"parameters": shared, "get": operation(BILL), "delete": operation(BILL)}}, SCHEMAS)


if __name__ == "__main__":
    unittest.main()
