"""A recipe for Conan 2: `conan create packaging/conan` in a checkout of this project."""

import re
from pathlib import Path

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load

COMPONENTS = ("recipes", "metrics", "outbox", "sandbox")


class Conductor(ConanFile):
    name = "conductor"
    description = "C++20 coroutine client for the Conductor API (QuickBooks Desktop)"
    license = "Apache-2.0"
    topics = ("quickbooks", "accounting", "coroutines", "asio")
    package_type = "library"
    settings = "os", "compiler", "build_type", "arch"
    options = {
        "shared": [True, False],
        "fPIC": [True, False],
        "postgresql": [True, False],
        **{component: [True, False] for component in COMPONENTS},
    }
    default_options = {
        "shared": False,
        "fPIC": True,
        "postgresql": False,
        "recipes": True,
        "metrics": False,
        "outbox": False,
        "sandbox": False,
    }
    implements = ["auto_shared_fpic"]

    @property
    def _root(self):
        return Path(self.recipe_folder).parent.parent

    def set_version(self):
        header = load(self, str(self._root / "include/conductor/version.hpp"))
        self.version = re.search(r'CONDUCTOR_VERSION_STRING "(.*)"', header)[1]

    def export_sources(self):
        for part in ("CHANGELOG.md", "CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*"):
            copy(self, part, str(self._root), self.export_sources_folder)

    def requirements(self):
        self.requires("boost/[>=1.81 <1.89]", transitive_headers=True, transitive_libs=True)
        self.requires("openssl/[>=3.0 <4]")
        self.requires("zlib/[>=1.2.11 <2]")
        if self.options.outbox:
            self.requires("sqlite3/[>=3.40 <4]")
            if self.options.postgresql:
                self.requires("libpq/[>=15]")

    def validate(self):
        check_min_cppstd(self, 20)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for component in COMPONENTS:
            toolchain.cache_variables[f"CONDUCTOR_BUILD_{component.upper()}"] = bool(self.options.get_safe(component))
        if self.options.outbox:
            toolchain.cache_variables["CONDUCTOR_OUTBOX_POSTGRESQL"] = bool(self.options.postgresql)
        for part in ("BENCH", "CLI", "EXAMPLES", "TESTS"):
            toolchain.cache_variables[f"CONDUCTOR_BUILD_{part}"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", self.source_folder, str(Path(self.package_folder, "licenses")))

    def package_info(self):
        # The package's own CMake files tell more than could be said here.
        self.cpp_info.builddirs = ["lib/cmake/conductor"]
        self.cpp_info.set_property("cmake_find_mode", "none")
