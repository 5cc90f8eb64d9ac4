"""Does a made-up release of the API become code, and does a broken one leave the code as it is?"""

import copy
import unittest

import yaml
from descriptions import object_body, operation
from releases import DISCOUNTS, Releases, first_release

# For all that the first release has.
WORDS = {
    "members": {"id": "which one", "memo": "a remark", "amount": "how much", "account": "where it goes",
                "accountType": "of what kind", "fullName": "name of it", "limit": "how many",
                "objectType": "what it is", "deleted": "whether it is gone"},
    "types": {"account_type": {"is": "what it is for", "values": {"bank": "money, see accountType"}},
              "discount_account": "where it goes", "discount_deletion": "that it is gone"},
    "resources": {"discounts": {"is": "less to pay", "are": "ways to pay less", "create": "only once"}},
    "rules": {"create": "look again", "retrieve": "or an error", "delete": "for ever", "list_params": "which {many}",
              "find": "`find` gives none"},
}  # fmt: skip


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
        notes.write_text("limits: {discount.memo: {maxLength: 40}}\n")
        self.assertEqual(self.run_generate().returncode, 0)
        self.assertIn("`memo`, at most 40 characters", (self.folder / "include/conductor/qbd/discounts.hpp").read_text())
        self.assertIn(".within({.max_length = 40})", (self.folder / "src/api/qbd/tables/discounts.cpp").read_text())
        before = self._files()
        notes.write_text("limits: {discount.nothing: {maxLength: 40}}\n")
        done = self.run_generate()
        self.assertEqual((done.returncode, self._files()), (1, before))
        self.assertRegex(done.stderr, "^generate: api/notes.yml tells of what there is not: discount.nothing")

    def test_words_become_comments(self):
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        self.write_glossary(WORDS)
        done = self.run_generate()
        self.assertEqual(done.returncode, 0, done.stderr)
        types = (self.folder / "include/conductor/qbd/discounts.hpp").read_text()
        self.assertIn("/// A discount: less to pay. Answer of `discounts::list`,", types)
        self.assertIn("/// What it is for. Used by `discounts`.\nenum class account_type", types)
        self.assertRegex(types, r"bank, +///< money, see `account_type`\n")
        self.assertRegex(types, r"std::string amount\{\}; +///< how much; required\n")
        operations = (self.folder / "include/conductor/qbd/resources/discounts.hpp").read_text()
        self.assertIn("/// Creates a discount: less to pay. Only once. Look again.\n    ///\n    /// `POST /", operations)
        self.assertIn("/// The operations on discounts: ways to pay less. Reached as", operations)
        self.assertIn("discounts/{id}`. `id`: which one.\n", operations)
        catalogue = (self.folder / "src/catalog/qbd/operations.cpp").read_text()
        self.assertIn('.words = "Less to pay. Only once. Look again."', catalogue)

    def test_what_has_no_words_is_an_error(self):
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        for kind, name, what in (
            ("types", "account_type", "the type account_type"),
            ("types", "discount_account", "the type discount_account"),
            ("types", "discount_deletion", "the type discount_deletion"),
            ("members", "memo", "discount.memo, discount_create_params.memo"),
            ("rules", "create", "the rule create"),
            ("resources", "discounts", "the operation qbd.discounts.list, the resource discounts"),
        ):
            words = copy.deepcopy(WORDS)
            del words[kind][name]
            self.write_glossary(words)
            done = self.run_generate()
            self.assertEqual((done.returncode, (self.folder / "include").exists()), (1, False), name)
            for part in what.split(", "):
                self.assertRegex(done.stderr, f"^generate: api/glossary has no words for .*{part}")
        words = copy.deepcopy(WORDS)
        words["members"]["id"] = {"in": {"discount*": "which one"}}
        self.write_glossary(words)
        self.assertRegex(self.run_generate().stderr, "no words for id in /quickbooks-desktop/discounts/{id}")

    def test_words_for_what_there_is_not_are_an_error(self):
        self.assertEqual(self.run_import(first_release()).returncode, 0)
        words = copy.deepcopy(WORDS)
        words["types"] |= {"rebate": "gone", "account_type": {"is": "what it is for", "values": {"cash": "coins"}}}
        words["operations"] = {"qbd.discounts.void_": "gone"}
        words["resources"]["discounts"]["update"] = "not that"
        self.write_glossary(words)
        self.assertRegex(
            self.run_generate().stderr,
            "^generate: api/glossary has words for what there is not: the type rebate, the operation "
            "qbd.discounts.void_, the resource discounts, update, cash of account_type")  # fmt: skip

    def write_glossary(self, told):
        self.glossary.mkdir(exist_ok=True)
        for kind, words in told.items():
            (self.glossary / f"{kind}.yml").write_text(yaml.safe_dump({kind: words}))

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
