"""A made-up release of the API, and what tools/import and tools/generate make of it and of others."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import yaml
from descriptions import REFERENCE, object_body, operation, page_of, upstream

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
        self.glossary = self.folder / "api/glossary"
        self.names = self.folder / "names.yml"
        self.names.write_text("{}\n")

    def run_import(self, release):
        description = self.folder / "description.yml"
        description.write_text(release if isinstance(release, str) else yaml.safe_dump(release, sort_keys=False))
        return subprocess.run(
            [sys.executable, TOOLS / "import", description, "--output", self.facts, "--names", self.names,
             "--glossary", self.glossary],
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
        self.assertEqual([path.name for path in self.facts.parent.iterdir() if path.is_file()], ["conductor.yml"])
