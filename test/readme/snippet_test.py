"""Does the code in the documentation compile?

A C++ block without a comment is compiled as it is; with a `main`, it is linked too. Other blocks have an HTML
comment on the line before:

    <!-- compile: coroutine -->       the body of a coroutine with a `conductor::client client`; what
                                      prelude.hpp includes is included
    <!-- compile: run -->             a program that is also run, and must end well
    <!-- not compiled: REASON -->     neither C++ nor CMake to try

A CMake block with `project(` is a whole CMakeLists.txt. Another is put into one, in which the targets that it
links are executables. A block that finds the package is configured and built against what this build tree
installs; one that fetches or adds the sources is configured.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

import extract

FLAGS = ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", "-Wno-unused"]

COROUTINE = """#include "prelude.hpp"
asio::awaitable<void> snippet(conductor::client client);
asio::awaitable<void> snippet([[maybe_unused]] conductor::client client) {{
#line {line} "{page}"
{text}
co_return;
}}
"""

PROJECT = """cmake_minimum_required(VERSION 3.25)
project(snippet LANGUAGES CXX)
{targets}
{text}
"""


def execute(command, **options):
    """Runs a command; gives what it printed, or nothing if all is well."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    return "" if result.returncode == 0 else f"{' '.join(map(str, command))}\n{result.stdout}"


def try_cpp(args, block):
    is_program = re.search(r"^int main\(", block.text, re.MULTILINE)
    if block.wrapper == "coroutine":
        text = COROUTINE.format(line=block.line, page=block.page, text=block.text)
    elif block.wrapper in ("", "run"):
        text = f'#line {block.line} "{block.page}"\n{block.text}'
    else:
        return f"there is no wrapper called {block.wrapper}"

    stem = args.work / re.sub(r"\W", "_", block.place)
    source = stem.with_suffix(".cpp")
    source.write_text(text)
    folders = [f"-I{args.source / 'include'}", f"-I{pathlib.Path(__file__).parent}"]
    folders += [f"-isystem{name}" for name in args.include.split(":") if name not in ("", "/usr/include")]
    command = [args.compiler, *FLAGS, *folders, source]
    if not is_program:
        return execute([*command, "-fsyntax-only"])

    rpaths = sorted({f"-Wl,-rpath,{pathlib.Path(library).parent}" for library in args.libraries})
    output = execute([*command, *args.libraries, *rpaths, "-pthread", "-o", stem])
    if not output and block.wrapper == "run":
        output = execute([stem], timeout=60)
    return output


def try_cmake(args, block):
    folder = args.work / re.sub(r"\W", "_", block.place)
    folder.mkdir()
    linked = set(re.findall(r"target_link_libraries\(\s*(\w+)", block.text))
    declared = set(re.findall(r"add_(?:executable|library)\(\s*(\w+)", block.text))
    if "project(" in block.text:
        text = block.text
    else:
        targets = "\n".join(f"add_executable({name} main.cpp)" for name in sorted(linked - declared))
        text = PROJECT.format(targets=targets, text=block.text)
    (folder / "CMakeLists.txt").write_text(text)
    for name in {"main.cpp", *re.findall(r"\w+\.cpp", block.text)}:
        shutil.copy(args.source / "test" / "install" / "consumer" / "plain.cpp", folder / name)
    for name in re.findall(r"add_subdirectory\(\s*([\w/.-]+)", block.text):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(args.source)

    tree = folder / "build"
    output = execute([
        args.cmake, "-S", folder, "-B", tree, "-G", "Ninja", f"-DCMAKE_CXX_COMPILER={args.compiler}",
        f"-DCMAKE_PREFIX_PATH={args.work / 'prefix'}", f"-DFETCHCONTENT_SOURCE_DIR_CONDUCTOR={args.source}"])
    if not output and "find_package(conductor" in block.text:
        output = execute([args.cmake, "--build", tree])
    return output


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("language", choices=["cpp", "cmake"])
    parser.add_argument("--source", type=pathlib.Path, required=True, help="root of the checkout")
    parser.add_argument("--work", type=pathlib.Path, required=True, help="folder to work in, made anew")
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--include", default="", help="folders of Boost's headers, separated by colons")
    parser.add_argument("--libraries", nargs="+", default=[], help="what programs are linked with")
    parser.add_argument("--cmake", help="the program")
    parser.add_argument("--build", help="build tree to install from")
    parser.add_argument("--pages", nargs="+", required=True, help="Markdown files, relative to the source")
    args = parser.parse_args()

    shutil.rmtree(args.work, ignore_errors=True)
    args.work.mkdir(parents=True)
    if args.language == "cmake":
        output = execute([args.cmake, "--install", args.build, "--prefix", args.work / "prefix"])
        if output:
            sys.exit(output)

    found = [
        block for page in args.pages for block in extract.blocks(page, (args.source / page).read_text())
        if block.language == args.language
    ]
    attempt = try_cpp if args.language == "cpp" else try_cmake
    tried = [block for block in found if not block.skipped]
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        for block, output in zip(tried, pool.map(lambda block: attempt(args, block), tried)):
            print(f"{block.place}: {'FAILED' if output else 'ok'}")
            if output:
                failures += 1
                print(output)
    for block in found:
        if block.skipped:
            print(f"{block.place}: not compiled, {block.skipped}")
    if failures or not tried:
        sys.exit(f"{failures} of {len(tried)} {args.language} blocks failed")


if __name__ == "__main__":
    main()
