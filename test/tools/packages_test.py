"""Which packages do the scripts install on which system?

    packages_test.py PACKAGES_SH
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PACKAGES = sys.argv.pop()


def shell(*call):
    """What a function of scripts/lib/packages.sh prints, and whether it succeeds."""
    command = ["bash", "-euc", '. "$0" && "$@"', PACKAGES, *call]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert not done.stderr, done.stderr
    return done.stdout.strip(), done.returncode == 0


def system_of(text):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "os-release")
        file.write_text(text)
        return shell("system_of", str(file))


class System(unittest.TestCase):
    def test_is_told_by_the_file_of_its_release(self):
        debian = 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\nID=debian\n'
        self.assertEqual(system_of(debian), ("debian 13", True))
        self.assertEqual(system_of('ID=ubuntu\nVERSION_ID="24.04"\nID_LIKE=debian\n'), ("ubuntu 24.04", True))

    def test_without_a_version_is_none_that_is_known(self):
        system, _ = system_of("ID=debian\nVERSION_CODENAME=forky\n")
        self.assertEqual(shell("boosts_of", system), ("", False))

    def test_without_a_file_is_unknown(self):
        self.assertEqual(shell("system_of", "/nowhere/os-release"), ("unknown", True))
        self.assertEqual(shell("boosts_of", "unknown"), ("", False))

    def test_of_the_environment_is_not_taken_for_it(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "os-release").write_text("NAME=Other\n")
            self.assertEqual(shell("env", "ID=debian", "VERSION_ID=12", "bash", "-c",
                                   f". {PACKAGES} && system_of {folder}/os-release"), ("unknown", True))  # fmt: skip


class Boost(unittest.TestCase):
    def test_is_the_default_where_none_is_installed(self):
        for system, version in (("debian 12", "1.81"), ("debian 13", "1.83"), ("ubuntu 24.04", "1.83")):
            self.assertEqual(shell("choose_boost", system), (version, True))

    def test_is_the_one_that_is_installed(self):
        there = ["libboost-dev", "libboost1.88-dev", "libboost-json1.88-dev"]
        self.assertEqual(shell("choose_boost", "debian 13", *there), ("1.88", True))

    def test_that_is_installed_may_be_in_the_way(self):
        self.assertEqual(shell("choose_boost", "debian 12", "libboost1.74-dev"), ("libboost1.74-dev", False))
        self.assertEqual(shell("choose_boost", "debian 13", "libboost1.81-dev"), ("libboost1.81-dev", False))

    def test_headers_alone_decide(self):
        self.assertEqual(shell("choose_boost", "debian 12", "libboost-json1.74-dev"), ("1.81", True))


class Needs(unittest.TestCase):
    def needs(self, *sets):
        text, well = shell("needs_of", "1.88", *sets)
        self.assertTrue(well)
        return text.splitlines()

    def test_name_the_version_of_boost(self):
        self.assertIn("libboost1.88-dev", self.needs("build"))
        self.assertIn("libboost-json1.88-dev", self.needs("build"))
        self.assertIn("libboost-test1.88-dev", self.needs("integration"))

    def test_of_postgresql_are_those_of_the_tests(self):
        for package in ("libpq-dev", "postgresql"):
            self.assertIn(package, self.needs("integration"))
            self.assertNotIn(package, self.needs("build"))

    def test_of_the_program_are_those_of_the_build(self):
        for package in ("libcli11-dev", "libcsv-dev", "libsqlite3-dev", "libyaml-cpp-dev"):
            self.assertIn(package, self.needs("build"))

    def test_are_of_each_set_that_is_asked_for(self):
        self.assertEqual(self.needs("build", "integration"), self.needs("build") + self.needs("integration"))
        self.assertNotIn("golang-go=go", self.needs("build", "integration", "tests"))
        self.assertIn("golang-go=go", self.needs("bench"))

    def test_of_an_unknown_set_are_an_error(self):
        self.assertEqual(shell("needs_of", "1.88", "everything"), ("", False))


class OtherRelease(unittest.TestCase):
    def test_is_the_other_one(self):
        self.assertEqual(shell("other_release_of", "debian 12"), ("trixie", True))
        self.assertEqual(shell("other_release_of", "debian 13"), ("bookworm", True))
        self.assertEqual(shell("other_release_of", "ubuntu 24.04"), ("", False))


if __name__ == "__main__":
    unittest.main()
