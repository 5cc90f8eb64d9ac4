"""Does the glossary have words of its own for all there is?"""

import unittest
from pathlib import Path

from model import flat, yaml_1_2
from model.cpp import Api
from model.entities import ACCOUNT, COMPANY
from model.glossary import Glossary, load, quotations
from model.notes import Notes
from model.words import Words, sentence

ROOT = Path(__file__).resolve().parent.parent.parent


class GlossaryTest(unittest.TestCase):
    def test_the_projects_own_is_whole(self):
        facts = yaml_1_2.load(ROOT / "api/conductor.yml")
        flat.of_document(facts)  # names what the facts lack
        glossary = load(ROOT / "api/glossary")
        self.assertGreater(len(glossary.members), 600)
        notes = Notes(yaml_1_2.load(ROOT / "api/notes.yml"))
        apis = [Api(facts, area, notes) for area in (COMPANY, ACCOUNT)]
        rules = set()
        for api in apis:
            words = Words(api, glossary)
            self.assertEqual(list(words.missing()), [])
            for operation in api.operations:
                words.comment_of(operation)
            rules |= words.used_rules
        self.assertEqual(rules, set(glossary.rules))
        self.assertEqual(list(glossary.unused(apis)), [])
        for name, text in glossary.texts():
            if text:
                self.assertLess(len(text.split()), 48, name)
                self.assertFalse(text.endswith("."), name)
                self.assertEqual(text, text.strip(), name)

    def test_traps_are_told_where_they_are(self):
        facts = yaml_1_2.load(ROOT / "api/conductor.yml")
        flat.of_document(facts)
        api = Api(facts, COMPANY)
        words = Words(api, load(ROOT / "api/glossary"))
        for id_, told, untold in (
            ("invoices.update", ("revisionNumber", 'id "-1"', "What is left unset"), ("cursor",)),
            ("item_groups.update", ("Lines that are given take the place",), ('"-1"',)),
            ("transfers.update", ("revisionNumber",), ("Lines",)),
            ("invoices.list", ("`ids` or refNumbers", "includeLineItems", "includeLinkedTransactions", "cursor"), ()),
            ("accounts.list", ("`ids` or fullNames",), ("cursor", "includeLineItems")),
            ("bills_to_pay.list", (), ("ignores", "cursor")),
            ("invoices.create", ("If no answer comes",), ()),
            ("invoices.delete_", ("gone for good",), ("become zero",)),
            ("invoices.void_", ("become zero",), ("gone for good",)),
            ("invoices.retrieve", ("by their ids",), ()),
            ("preferences.retrieve", (), ("unknown id",)),
        ):
            (operation,) = (one for one in api.operations if one.id == f"qbd.{id_}")
            text = "; ".join(words.traps_of(operation))
            for part in told:
                self.assertIn(part, text, id_)
            for part in untold:
                self.assertNotIn(part, text, id_)
            self.assertNotIn("`", words.words_of(operation))
        update = next(one for one in api.operations if one.id == "qbd.invoices.update")
        self.assertIn("`revision_number` has to be the one last read", words.comment_of(update))
        self.assertIn("`update_with`", words.comment_of(update))

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

    def test_values_may_have_the_words_of_another_enum(self):
        glossary = Glossary({"types": {
            "kind": {"is": "which kind", "values": {"a": "first", "b": "second"}},
            "kind_filter": {"is": "which kinds", "like": "kind", "values": {"b": "not the first"}}, "plain": "any"}})  # fmt: skip
        told = [glossary.of_value("kind_filter", value) for value in ("a", "b", "c")]
        self.assertEqual(told, ["first", "not the first", ""])
        self.assertEqual(glossary.of_value("plain", "a"), "")
        self.assertEqual([glossary.of_type(name) for name in ("kind", "plain", "other")], ["which kind", "any", ""])

    def test_a_sentence_begins_large_and_ends(self):
        told = [sentence(text) for text in ("which one", "isActive hides it", '0 for "x"', "Why?", "")]
        self.assertEqual(told, ["Which one.", "isActive hides it.", '0 for "x".', "Why?", ""])

    def test_eight_words_in_a_row_are_a_quotation(self):
        document = {"paths": {"/x": {"get": {"description": "One, two three FOUR five six seven: eight nine."}}}}
        own = Glossary({"members": {"a": "two three four five six seven eight, and more", "b": {"in": {"x": "one two three four five six seven eight"}}}})  # fmt: skip
        told = {"rules": {"r": "one two three four five six seven eight"}, "resources": {"x": {"is": "two three four five six seven eight nine"}},
                "operations": {"o": "one two three four five six seven eight"},
                "types": {"t": {"is": "fine", "values": {"v": "one two three four five six seven eight"}}}}  # fmt: skip
        self.assertEqual([found.split(":")[0] for found in quotations(Glossary(told), document)], ["r", "o", "x, is", "v of t"])
        self.assertEqual(list(quotations(own, document)), ['b: "one two three four five six seven eight"'])


if __name__ == "__main__":
    unittest.main()
