"""Does a made-up release of the API become code, and does a broken one leave the code as it is?"""

import copy
import unittest

from descriptions import object_body, operation
from releases import DISCOUNTS, Releases, first_release


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
        notes.write_text("limits: {discount.memo: {maxLength: 40}}\n")
        self.assertEqual(self.run_generate().returncode, 0)
        self.assertIn("`memo`, at most 40 characters", (self.folder / "include/conductor/qbd/discounts.hpp").read_text())
        self.assertIn(".within({.max_length = 40})", (self.folder / "src/api/qbd/tables/discounts.cpp").read_text())
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
