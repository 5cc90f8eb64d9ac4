#!/usr/bin/env python3
"""Do the recipes for vcpkg and Conan fit the project: its version, its options, its libraries?

    recipes_test.py CMAKE SOURCE

What they call is imitated, as neither program is at hand; the project is configured as they ask for, not compiled.
"""

import json
import re
import subprocess
import sys
import tempfile
import types
import unittest
from pathlib import Path

CMAKE, SOURCE = sys.argv[1], Path(sys.argv[2])
del sys.argv[1:]
PORT = SOURCE / "packaging/vcpkg/conductor"
VERSION = re.search(r'CONDUCTOR_VERSION_STRING "(.*)"', (SOURCE / "include/conductor/version.hpp").read_text())[1]
LIBRARIES = {
    (): {"libconductor.a"},
    ("recipes",): {"libconductor.a", "libconductor_recipes.a"},
    ("metrics",): {"libconductor.a", "libconductor_metrics.a"},
    ("sandbox",): {"libconductor.a", "libconductor_sandbox.a", "conductor-sandbox"},
    ("outbox", "recipes"): {
        "libconductor.a", "libconductor_recipes.a", "libconductor_outbox.a", "libconductor_mirror.a",
    },
}  # fmt: skip


def configured(folder):
    """Which libraries and programs a build tree would make."""
    said = subprocess.run(["ninja", "-C", folder, "-t", "targets", "all"], capture_output=True, encoding="utf-8", check=True)
    found = re.findall(r"(?m)^\S*?(libconductor\w*\.a|conductor-sandbox): CXX", said.stdout)
    return {name for name in found if name != "libconductor_database.a"}


class Vcpkg(unittest.TestCase):
    def test_version(self):
        self.assertEqual(json.loads((PORT / "vcpkg.json").read_text())["version"], VERSION)

    def test_features_are_those_of_the_port(self):
        features = json.loads((PORT / "vcpkg.json").read_text())["features"]
        listed = re.findall(r"(?m)^        (\w+) +CONDUCTOR_\w+", (PORT / "portfile.cmake").read_text())
        self.assertEqual(listed, sorted(features))

    def test_the_port_builds_what_is_asked_for(self):
        for features, libraries in LIBRARIES.items():
            with self.subTest(features=features), tempfile.TemporaryDirectory() as work:
                done = subprocess.run(
                    [CMAKE, f"-DPORT={PORT}", f"-DFEATURES={';'.join(features)}", f"-DWORK={work}", "-P",
                     Path(__file__).parent / "vcpkg.cmake"],
                    check=False, capture_output=True, encoding="utf-8",
                )  # fmt: skip
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(configured(Path(work, "build")), libraries)
                self.assertTrue(Path(work, "packages/share/LICENSE").exists())


class Options(dict):
    __getattr__ = dict.__getitem__

    def get_safe(self, name):
        return self.get(name)


class Conan(unittest.TestCase):
    def setUp(self):
        self.variables = {}
        test = self

        class Toolchain:
            def __init__(self, _):
                self.cache_variables = test.variables

            def generate(self):
                pass

        for name, members in {
            "conan": {"ConanFile": object},
            "conan.tools": {},
            "conan.tools.build": {"check_min_cppstd": None},
            "conan.tools.cmake": {
                "CMake": None, "CMakeDeps": Toolchain, "CMakeToolchain": Toolchain, "cmake_layout": None,
            },
            "conan.tools.files": {"copy": None, "load": lambda _, path: Path(path).read_text()},
        }.items():  # fmt: skip
            module = types.ModuleType(name)
            vars(module).update(members)
            sys.modules[name] = module
        scope = {}
        exec((SOURCE / "packaging/conan/conanfile.py").read_text(), scope)
        self.recipe = scope["Conductor"]()
        self.recipe.recipe_folder = str(SOURCE / "packaging/conan")

    def test_version(self):
        self.recipe.set_version()
        self.assertEqual(self.recipe.version, VERSION)

    def test_the_recipe_builds_what_is_asked_for(self):
        for components, libraries in LIBRARIES.items():
            self.recipe.options = Options(self.recipe.default_options) | {
                name: name in components for name in ("recipes", "metrics", "outbox", "sandbox")
            }
            self.recipe.options = Options(self.recipe.options)
            self.variables.clear()
            self.recipe.generate()
            with self.subTest(components=components), tempfile.TemporaryDirectory() as work:
                given = [f"-D{name}={'ON' if value else 'OFF'}" for name, value in self.variables.items()]
                done = subprocess.run(
                    [CMAKE, "-S", SOURCE, "-B", work, "-G", "Ninja", *given], check=True, capture_output=True, encoding="utf-8"
                )
                self.assertNotIn("not used by the project", done.stderr)
                self.assertEqual(configured(work), libraries)


if __name__ == "__main__":
    unittest.main()
