"""Does every public member of a public struct have a comment?

    fields_test.py FOLDER

Looks at the structs and classes in FOLDER's headers, but for those in namespaces of the library's own. Whether what
is generated has words in its comments is asked by test/tools/words_test.py.
"""

import re
import sys
from pathlib import Path

NAMESPACE = re.compile(r"^namespace (?P<name>[\w: ]*?) *\{|^\} // namespace")
TYPE = re.compile(r"^(?P<kind>struct|class) (?:CONDUCTOR\w* )?(?P<name>\w+)\b[^;]*\{$")
ACCESS = re.compile(r"^(?P<access>public|protected|private):$")
MEMBER = re.compile(r"^    (?!using |static |friend |return )(?P<type>[\w:][\w:<>,&* ]*) (?P<name>\w+)(?:\{[^;]*\}| = [^;]*)?;(?P<behind>.*)$")
OWN = ("detail", "recipes", "_detail")


def members(lines):
    """Each public one, as "type::member", and whether it has a comment."""
    spaces, type_, is_public = [], None, False
    for number, line in enumerate(lines):
        if space := NAMESPACE.match(line):
            if space["name"] is None:
                spaces.pop()
            else:
                spaces.append(space["name"])
        if found := TYPE.match(line):
            type_, is_public = found["name"], found["kind"] == "struct"
        elif line.startswith("};"):
            type_ = None
        elif access := ACCESS.match(line):
            is_public = access["access"] == "public"
        is_own = any(part.endswith(OWN) for name in spaces for part in name.split("::"))
        if type_ and is_public and not is_own and (found := MEMBER.match(line)):
            is_told = "///<" in found["behind"] or lines[number - 1].startswith("    ///")
            yield f"{type_}::{found['name']}", is_told


def check_itself():
    text = """namespace conductor::inline CONDUCTOR_ABI {
struct options {
    int told = 1; ///< with words
    /// With words.
    std::optional<std::vector<int>> above{};
    std::string bare;
    using none = int;
};
class thing {
public:
    int open = 0;
private:
    int closed_ = 0;
};
namespace detail {
struct own {
    int free;
};
} // namespace detail
} // namespace conductor
"""
    told = list(members(text.splitlines()))
    want = [("options::told", True), ("options::above", True), ("options::bare", False), ("thing::open", False)]
    assert told == want, told


def main():
    check_itself()
    folder, bare, count = Path(sys.argv[1]), [], 0
    for path in sorted(folder.rglob("*.hpp")):
        for name, is_told in members(path.read_text().splitlines()):
            count += 1
            if not is_told:
                bare.append(f"{path.relative_to(folder)}: {name} has no comment")
    print(f"{count} public members, {len(bare)} without a comment")
    if bare or count < 4000:
        sys.exit("\n".join(bare) or "too few were found")


if __name__ == "__main__":
    main()
