"""Does the glossary have words of its own for all there is?"""

import unittest
from pathlib import Path

from model import yaml_1_2
from model.cpp import Api
from model.entities import ACCOUNT, COMPANY
from model.glossary import Glossary, quotations

ROOT = Path(__file__).resolve().parent.parent.parent


class GlossaryTest(unittest.TestCase):
    def test_the_projects_own_is_whole(self):
        facts = yaml_1_2.load(ROOT / "api/conductor.yml")
        glossary = Glossary(yaml_1_2.load(ROOT / "api/glossary.yml"))
        self.assertGreater(len(glossary.members), 600)
        for area in (COMPANY, ACCOUNT):
            self.assertEqual(list(glossary.missing(Api(facts, area))), [])
        self.assertEqual(list(glossary.unused()), [])
        for name, text in glossary.texts():
            if text:
                self.assertLess(len(text.split()), 32, name)
                self.assertFalse(text.endswith("."), name)
                self.assertEqual(text, text.strip(), name)

    def test_words_go_by_type_where_they_differ(self):
        glossary = Glossary({"members": {
            "amount": "of money", "id": {"is": "which record", "in": {"invoice_*": "which invoice", "path": "which"}},
            "odd": {"in": {"thing": "odd thing"}}}})  # fmt: skip
        self.assertEqual(glossary.meaning("bill", "amount"), "of money")
        self.assertEqual(glossary.meaning("invoice_line", "id"), "which invoice")
        self.assertEqual(glossary.meaning("bill", "id"), "which record")
        self.assertEqual(glossary.meaning("path", "id"), "which")
        self.assertEqual(glossary.meaning("bill", "odd"), "")
        self.assertEqual(glossary.meaning("thing", "odd"), "odd thing")
        self.assertEqual(glossary.general(), {"amount": "of money", "id": "which record"})
        self.assertEqual(list(glossary.unused()), [])

    def test_what_is_told_of_nothing_is_found(self):
        glossary = Glossary({"members": {"gone": "no more", "id": {"is": "which", "in": {"no_such_*": "other"}}}})
        glossary.meaning("bill", "id")
        self.assertEqual(list(glossary.unused()), ["gone", "id in no_such_*"])

    def test_eight_words_in_a_row_are_a_quotation(self):
        document = {"paths": {"/x": {"get": {"description": "One, two three FOUR five six seven: eight nine."}}}}
        own = Glossary({"members": {"a": "two three four five six seven eight, and more", "b": {"in": {"x": "one two three four five six seven eight"}}}})  # fmt: skip
        self.assertEqual(list(quotations(own, document)), ['b: "one two three four five six seven eight"'])


if __name__ == "__main__":
    unittest.main()
