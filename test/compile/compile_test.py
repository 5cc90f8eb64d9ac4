"""What must compile, and what must not.

    headers COMPILER               each public header compiles alone, without a warning; of those that are
                                   generated, all of one pattern, other compilers than g++ see only all.hpp,
                                   and of the recipes' so does g++
    includes COMPILER              no public header includes Beast, OpenSSL, zlib or Boost.JSON beyond fwd.hpp
    refuse COMPILER FILE           each case of FILE is refused, by our own message and nothing else
    accept COMPILER FILE           FILE compiles
    run COMPILER FILE LIBRARY...   FILE compiles, and runs well under AddressSanitizer
    settings COMPILER LIBRARY...   a program of which one file is compiled with other settings than the library does
                                   not link if they matter, and the linker names them; else it runs well

A file's cases are chosen by -DCASE=1, 2, ..., and -DCASE=0 means all; a line `// cases: N` says how many.
A missing compiler is a failure: a test that did not run has shown nothing.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

FLAGS = ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
FORBIDDEN = ("/boost/beast/", "/boost/json/", "/boost/asio/ssl", "/openssl/", "/zlib.h")
REFUSAL = "Give the parameters a name first"

# What the linker names when one file of a program has these flags; a text is what the compiler says already.
OTHER_SETTINGS = {
    "-fno-rtti": ["rtti<false>"],
    "-fno-rtti -flto": ["rtti<false>"],
    "-fno-exceptions": "Conductor needs exceptions",
    "-D_GLIBCXX_DEBUG": ["asio_buffer_debugging<true>", "glibcxx_debug<true>"],
    "-D_GLIBCXX_USE_CXX11_ABI=0": ["glibcxx_cxx11_abi<false>"],
    "-DBOOST_ASIO_DISABLE_THREADS": ["asio_threads<false>"],
    "-DBOOST_ASIO_DISABLE_EPOLL": ["asio_epoll<false>"],
    "-DBOOST_ASIO_DISABLE_EVENTFD": ["asio_eventfd<false>"],
    "-DBOOST_ASIO_ENABLE_HANDLER_TRACKING": ["asio_handler_tracking<true>"],
    "-DBOOST_ASIO_ENABLE_BUFFER_DEBUGGING": ["asio_buffer_debugging<true>"],
    "-DBOOST_ASIO_DISABLE_SMALL_BLOCK_RECYCLING": ["asio_small_block_recycling<false, 2>"],
    "-DBOOST_ASIO_RECYCLING_ALLOCATOR_CACHE_SIZE=4": ["asio_small_block_recycling<true, 4>"],
    "-Iother/boost": ["boost<1, 80>"],
    "-Iother/conductor": ["v7_1"],
    # These do not matter.
    "-DNDEBUG -D_GLIBCXX_ASSERTIONS -DBOOST_ASIO_NO_DEPRECATED": [],
    "-std=c++23 -fvisibility=hidden -fsanitize=undefined": [],
}

# With -Iother/…, as headers of another version would have it.
OTHER_HEADERS = {
    "boost": ("BOOST_VERSION", "108000"),
    "conductor": ("CONDUCTOR_ABI", "v7_1"),
}


def fail(message):
    sys.exit(f"FAILED: {message}")


def public_headers(args):
    headers = sorted((args.source / "include" / "conductor").rglob("*.hpp"))
    return [str(header.relative_to(args.source / "include")) for header in headers]


def compiler_command(args, *more):
    folders = [f"-I{args.source / 'include'}"]
    folders += [f"-isystem{folder}" for folder in args.include.split(":") if folder not in ("", "/usr/include")]
    return [args.compiler, *FLAGS, *folders, *more]


def compile_text(args, text, *more):
    command = compiler_command(args, *more, "-x", "c++", "-")
    return subprocess.run(command, input=text, capture_output=True, text=True)


def at_once(run_compiler, items):
    """The results for all items, in their order, made by two compilers at a time, as PROCESSORS says in CTest."""
    with concurrent.futures.ThreadPoolExecutor(2) as threads:
        return list(threads.map(run_compiler, items))


def check_headers(args):
    patterns = ["conductor/recipes/qbd/"]
    if not args.compiler.startswith("g++"):
        patterns.append("conductor/qbd/")
    headers = [
        header for header in public_headers(args)
        if not header.startswith(tuple(patterns)) or header.endswith("/all.hpp")
    ]  # fmt: skip

    def compile_alone(header):
        text = f"#include <{header}>\n#include <{header}>\n"
        if "CONDUCTOR_ABI" in (args.source / "include" / header).read_text():
            text += "#if !defined(CONDUCTOR_ABI)\n#error opens a namespace by a macro that it does not have\n#endif\n"
        return compile_text(args, text, "-fsyntax-only")

    bad = []
    for header, result in zip(headers, at_once(compile_alone, headers)):
        if result.returncode != 0:
            print(result.stderr, file=sys.stderr)
            bad.append(header)
    if bad:
        fail("these headers do not compile alone: " + ", ".join(bad))
    print(f"{len(headers)} headers compile alone")


def included_files(args, text):
    result = compile_text(args, text, "-M")
    if result.returncode != 0:
        fail(result.stderr)
    return {os.path.normpath(name) for name in result.stdout.replace("\\\n", " ").split()[1:]}


def check_includes(args):
    allowed = included_files(args, "#include <boost/json/fwd.hpp>\n")
    headers = public_headers(args)

    def includes_of(header):
        return included_files(args, f"#include <{header}>\n") - allowed

    bad = False
    for header, names in zip(headers, at_once(includes_of, headers)):
        for name in sorted(names):
            if any(part in name for part in FORBIDDEN):
                print(f"<{header}> includes {name}", file=sys.stderr)
                bad = True
    if bad:
        fail("public headers include parts of the implementation")


def check_refusal(args):
    file = args.source / "test" / "compile" / args.file
    count = int(re.search(r"^// cases: (\d+)", file.read_text(), re.MULTILINE)[1])
    for case in range(1, count + 1):
        result = subprocess.run(
            compiler_command(args, "-fsyntax-only", f"-DCASE={case}", str(file)),
            capture_output=True, text=True)
        errors = [line for line in result.stderr.splitlines() if re.search(r"\berror:", line)]
        if result.returncode == 0:
            fail(f"{args.compiler} accepts case {case} of {args.file}")
        if len(errors) != 1 or REFUSAL not in errors[0]:
            fail(f"case {case} of {args.file} is refused for another reason:\n{result.stderr}")
        print(f"case {case} is refused: {errors[0]}")


def check_acceptance(args):
    result = subprocess.run(compiler_command(args, "-fsyntax-only", str(args.source / "test" / "compile" / args.file)))
    if result.returncode != 0:
        fail(f"{args.compiler} does not compile {args.file}")


def check_run(args):
    file = args.source / "test" / "compile" / args.file
    program = args.work / f"{file.stem}-{args.compiler}"
    rpaths = {f"-Wl,-rpath,{pathlib.Path(library).parent}" for library in args.libraries}
    command = compiler_command(
        args, "-g1", "-fsanitize=address", "-DCASE=0", str(file), *args.libraries,
        *sorted(rpaths), "-pthread", "-o", str(program))
    if subprocess.run(command).returncode != 0:
        fail(f"{args.compiler} does not compile {args.file}")
    if subprocess.run([program]).returncode != 0:
        fail(f"{args.file} does not run well when compiled by {args.compiler}")


def check_settings(args):
    file = args.source / "test" / "compile" / "one_call.cpp"
    work = args.work / "settings"
    for library, (macro, value) in OTHER_HEADERS.items():
        name = f"{library}/version.hpp"
        header = work / "other" / library / name
        header.parent.mkdir(parents=True, exist_ok=True)
        header.write_text(f"#pragma GCC system_header\n#include_next <{name}>\n#undef {macro}\n#define {macro} {value}\n")

    def run_compiler(*arguments):
        command = compiler_command(args, "-O2", "-ffunction-sections", "-fdata-sections", *arguments)
        # Headers of another version come before the real ones.
        command[1:1] = [argument for argument in arguments if argument.startswith("-Iother/")]
        return subprocess.run(command, capture_output=True, text=True, cwd=work)

    first = run_compiler("-c", str(file), "-o", "first.o")
    if first.returncode != 0:
        fail(first.stderr)

    def link_with(flags):
        stem = re.sub(r"\W", "_", flags)
        compiled = run_compiler(*flags.split(), "-DSECOND", "-c", str(file), "-o", f"{stem}.o")
        if compiled.returncode != 0:
            says = re.search(r"#error \W*(.*?)[.,:\"]", compiled.stderr)
            return compiled.stderr, says and says[1]
        modes = [flag for flag in flags.split() if flag.startswith(("-flto", "-fsanitize"))]
        rpaths = sorted({f"-Wl,-rpath,{pathlib.Path(library).parent}" for library in args.libraries})
        linked = run_compiler(
            *modes, "-Wl,--gc-sections", "first.o", f"{stem}.o", *args.libraries, *rpaths, "-pthread", "-o", stem)
        other_version = re.findall(r"conductor::(v7_1)::", linked.stderr)
        named = sorted(set(other_version or re.findall(r"built_with::(\w+<[^>]*>)\(\)", linked.stderr)))
        if linked.returncode == 0 and subprocess.run([work / stem]).returncode != 0:
            return "the program fails", named
        return linked.stderr, named

    bad = []
    for (flags, expected), (output, named) in zip(
            OTHER_SETTINGS.items(), at_once(link_with, list(OTHER_SETTINGS))):
        if named != expected or (not expected and output):
            print(f"{flags}: {named} and not {expected}\n{output}", file=sys.stderr)
            bad.append(flags)
        else:
            print(f"{flags}: {named if isinstance(named, str) else ', '.join(named) or 'links and runs'}")
    if bad:
        fail("a library and a program of other settings: " + "; ".join(bad))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="root of the checkout")
    parser.add_argument("--work", type=pathlib.Path, required=True, help="folder for programs")
    parser.add_argument("--include", default="", help="folders of Boost's headers, separated by colons")
    commands = parser.add_subparsers(required=True)
    for name, action in [
        ("headers", check_headers), ("includes", check_includes), ("refuse", check_refusal), ("run", check_run),
        ("accept", check_acceptance), ("settings", check_settings),
    ]:
        command = commands.add_parser(name)
        command.set_defaults(action=action)
        command.add_argument("compiler")
        if action in (check_refusal, check_acceptance, check_run):
            command.add_argument("file")
        if action in (check_run, check_settings):
            command.add_argument("libraries", nargs="+")
    args = parser.parse_args()

    if not shutil.which(args.compiler):
        fail(f"{args.compiler} is not installed; scripts/bootstrap --tests installs it")
    args.action(args)


if __name__ == "__main__":
    main()
