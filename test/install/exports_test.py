"""Does the shared library give to others what its headers declare, and nothing of what is inside?

    exports_test.py STATIC SHARED

STATIC is the same library as an archive, whose symbols are all visible. Each name is in the namespace of its minor
version, which is left out below, and has that as symbol version in the shared library.
"""

import re
import subprocess
import sys

# For the sandbox, the outbox and the program, which are no part of it.
LENT = re.compile(
    r"conductor::net::(append_percent_encoded|percent_encode\[abi:cxx11\])\(|"
    r"conductor::json::is_utf8\(|"
    r"conductor::values::parse_date\(|"
    r"conductor::json::encode\(conductor::json::type const&|"
    r"conductor::json::(object|variant)_model const& conductor::json::(model|variant)_of<"
)

# Namespaces that no public header has; of `detail`, the headers' functions call what they need.
INSIDE = re.compile(r"conductor::(api|ascii|call|client_setup|http|json|net|pool|detail|values)::")

CALLED = re.compile(
    r"conductor::detail::(prepared_call|canceller|company|to_error|second_next_error|too_many_items_error|context_of|"
    r"decimal_is_inexact|decimal_overflow|refuse_decimal_places|refuse_decimal_text|"
    r"(object|array|list)_to_json|print_object)\b"
)

# What the library makes clients with.
PRIVATE = {"conductor::client::client(std::shared_ptr<conductor::detail::scope const>)"}


def symbols(*options):
    """The functions of the library by their names in C++, and what else there is."""
    output = subprocess.run(
        ["nm", "--demangle", "--defined-only", *options], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    unversioned = re.findall(r"^.*\bconductor::(?!v\d+_\d+::).*$", output, re.MULTILINE)
    if unversioned:
        sys.exit("\n".join(["These names are in no version's namespace:", *unversioned[:20]]))
    if "--dynamic" in options:
        bare = re.findall(r"^\w+ T conductor::(?!.*@@CONDUCTOR_\d+\.\d+$).*$", output, re.MULTILINE)
        if bare:
            sys.exit("\n".join(["These symbols have no version:", *bare[:20]]))
    output = re.sub(r"@@CONDUCTOR_\d+\.\d+$", "", output, flags=re.MULTILINE)
    output = re.sub(r"\bconductor::v\d+_\d+::", "conductor::", output)
    return {match[2]: match[1] for match in re.finditer(r"^[0-9a-f]+ (\w) (.+)$", output, re.MULTILINE)}


def main():
    static, shared = sys.argv[1:]
    inside = symbols(static)
    exported = symbols("--dynamic", shared)

    functions = {name for name, kind in inside.items() if kind == "T" and name.startswith("conductor::")}
    public = {name for name in functions if not INSIDE.match(name)} - PRIVATE
    faults = [f"{name} is not exported" for name in sorted(public - exported.keys())]
    faults += [
        f"{name} is exported" for name, kind in sorted(exported.items())
        if kind == "T" and INSIDE.match(name) and not LENT.match(name)
        and not CALLED.match(name)
    ]
    errors = {name for name in inside if re.fullmatch(r"typeinfo for conductor::\w*error", name)}
    faults += [f"the {name} is not exported" for name in sorted(errors - exported.keys())]
    if faults or len(public) < 100 or len(errors) < 10:
        sys.exit("\n".join(faults) or f"only {len(public)} functions and {len(errors)} errors found")
    print(f"{len(public)} functions and {len(errors)} errors are exported, and nothing else of the library")


if __name__ == "__main__":
    main()
