#!/usr/bin/env python3
"""Does a release begin only if everything in it is of one version?

    release_test.py SOURCE
"""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(sys.argv.pop(1))
VERSION = re.search(r'CONDUCTOR_VERSION_STRING "(.*)"', (SOURCE / "include/conductor/version.hpp").read_text())[1]
PARTS = (
    "scripts/release", "scripts/lib/build.sh", "include/conductor/version.hpp", "packaging/vcpkg/conductor/vcpkg.json",
)  # fmt: skip


class Release(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for part in PARTS:
            to = self.folder / part
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes((SOURCE / part).read_bytes())
        (self.folder / "scripts/release").chmod(0o755)
        self.write("CHANGELOG.md", f"# Changelog\n\n## [Unreleased]\n\n## [{VERSION}] - 2026-12-31\n\n- All.\n")
        self.git("init", "--quiet")
        self.commit()

    def write(self, name, text):
        (self.folder / name).write_text(text)

    def git(self, *words):
        who = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
        subprocess.run(["git", *who, *words], cwd=self.folder, check=True, capture_output=True)

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "All", "--allow-empty")

    def release(self, *words):
        done = subprocess.run(
            ["scripts/release", *words], cwd=self.folder, capture_output=True, encoding="utf-8", check=False
        )
        return done.returncode, done.stderr or done.stdout

    def test_all_of_one_version(self):
        self.assertEqual(self.release("--dry-run", f"v{VERSION}"), (0, f"release: all say {VERSION}\n"))
        self.git("tag", f"v{VERSION}")
        self.assertEqual(self.release("--dry-run", f"v{VERSION}")[0], 0)

    def test_another_version_is_told_wherever_it_stands(self):
        code, said = self.release("--dry-run", "v9.8.7")
        self.assertEqual(code, 1)
        for part in ("version.hpp says", "vcpkg.json says", "CHANGELOG.md has no '## [9.8.7] - DATE'"):
            self.assertIn(part, said)

    def test_what_is_new_must_have_been_released(self):
        self.write("CHANGELOG.md", f"## [Unreleased]\n\n### Added\n\n- More.\n\n## [{VERSION}] - 2026-12-31\n")
        code, said = self.release("--dry-run", f"v{VERSION}")
        self.assertEqual((code, said), (1, "release: CHANGELOG.md has something under [Unreleased]\n"))

    def test_the_tag_is_that_of_the_commit(self):
        self.assertEqual(self.release(f"v{VERSION}"), (1, f"release: there is no tag v{VERSION}\n"))
        self.git("tag", f"v{VERSION}")
        self.commit()
        code, said = self.release("--dry-run", f"v{VERSION}")
        self.assertEqual((code, said), (1, f"release: v{VERSION} is not what is checked out\n"))

    def test_changes_that_are_not_committed(self):
        self.git("tag", f"v{VERSION}")
        self.write("more", "")
        self.assertEqual(self.release(f"v{VERSION}"), (1, "release: there are changes that are not committed\n"))


if __name__ == "__main__":
    unittest.main()
