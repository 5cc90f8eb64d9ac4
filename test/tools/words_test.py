"""Does each public operation, type, member and parameter in the generated headers have a comment with words?

What there is comes from the facts, and the comments from the headers alone: names of members and operations in JSON,
limits and where a type stands do not count as words.
"""

import re
import unittest
from pathlib import Path

from model import flat, yaml_1_2
from model.cpp import Api
from model.entities import ACCOUNT, COMPANY, Enum, Struct, Variant, identifier
from model.notes import Notes

ROOT = Path(__file__).resolve().parent.parent.parent
TYPE = re.compile(r"^(?:enum class|struct|using) (\w+) (?::|=|\{)")
MEMBER = re.compile(r"\b(\w+)(?:\{\}| = \w+)?;$")
# What tells no meaning: names and texts, and sentences of facts alone.
FACTS = re.compile(
    r"`[^`]*`|\"[^\"]*\"|\b(?:in JSON|Answer of|Part of|Used by|Query parameters of|Parameters of)\b|\d+ (?:types|resources|operations)"
    r"|\b(?:required|always|at most|at least|characters|default|Not idempotent|without filters beside it|cuts the rest off)\b"
    r"|\b(?:The same|GET|POST|DELETE|UUID|URI)\b|\b(?:Creates|Updates|Deletes|Voids|Lists|Retrieves|Makes) (?:[\w-]+ )*[\w-]+\."
)


def has_words(comment):
    return re.search(r"[A-Za-z]{3,}", FACTS.sub(" ", comment)) is not None


def comment_above(lines, number):
    """The lines of `///` directly above a line, but for `template <…>` between them."""
    told = []
    while number > 0 and (lines[number - 1].lstrip().startswith("///") or lines[number - 1].startswith("    template")):
        number -= 1
        if "///" in lines[number]:
            told.insert(0, lines[number].strip().removeprefix("///").strip())
    return " ".join(told)


def types_in(lines):
    """Each type: its name, its comment, and its members with theirs."""
    number = 0
    while number < len(lines):
        if found := TYPE.match(lines[number]):
            comment, members = comment_above(lines, number), {}
            is_struct = lines[number].startswith("struct") and not lines[number].endswith("};")
            while is_struct and not lines[number + 1].startswith("};"):
                number += 1
                first = number
                declared, _, behind = lines[number].partition("///<")
                if declared.strip().startswith("//") or not declared.strip() or "operator" in declared:
                    continue
                while not declared.rstrip().endswith(";"):
                    number += 1
                    more, _, behind = lines[number].partition("///<")
                    declared += more
                if member := MEMBER.search(declared.rstrip()):
                    members[member[1]] = comment_above(lines, first) or behind
            yield found[1], comment, members
        number += 1


def functions_in(text):
    """The comment of the first function of each name."""
    found = {}
    for match in re.finditer(r"((?:^ *///.*\n)+)    template <class Token = default_token>\n    auto\s+(\w+)\(", text, re.M):
        comment = " ".join(line.strip().removeprefix("///").strip() for line in match[1].splitlines())
        found.setdefault(match[2], comment)
    return found


def without_words(root, apis):
    """What has none, and how many there are of each kind."""
    missing, counts = [], dict.fromkeys(("operations", "types", "members", "parameters"), 0)
    for api in apis:
        told = {}
        for folder in {api.area.types, api.area.shared}:
            for path in (root / "include" / folder).glob("*.hpp"):
                told |= {name: (comment, members) for name, comment, members in types_in(path.read_text().splitlines())}
        for type_ in api.types.values():
            assert isinstance(type_, (Enum, Struct, Variant))
            comment, members = told.get(type_.name, ("", {}))
            counts["types"] += 1
            if not has_words(comment):
                missing.append(f"the type {type_.name}")
            for member in type_.members if isinstance(type_, Struct) else ():
                counts["parameters" if type_.schema is None else "members"] += 1
                if not has_words(members.get(member.name, "")):
                    missing.append(f"{type_.name}.{member.name}")
        for operation in api.operations:
            header = f"{api.area.operations}/{operation.resource}.hpp" if operation.resource else "conductor/qbd.hpp"
            comment = functions_in((root / "include" / header).read_text()).get(operation.function, "")
            counts["operations"] += 1
            sent, _, rest = comment.partition(f"`{operation.method.upper()} {operation.path}`")
            if not rest or not has_words(sent):
                missing.append(f"the operation {operation.id}")
            for name in operation.parameters:
                counts["parameters"] += 1
                if not has_words(rest.partition(f"`{identifier(name)}`: ")[2]):
                    missing.append(f"{name} of {operation.id}")
    return missing, counts


class WordsTest(unittest.TestCase):
    def test_all_that_is_generated_has_words(self):
        facts = yaml_1_2.load(ROOT / "api/conductor.yml")
        flat.of_document(facts)  # names what the facts lack
        notes = Notes(yaml_1_2.load(ROOT / "api/notes.yml"))
        missing, counts = without_words(ROOT, [Api(facts, area, notes) for area in (COMPANY, ACCOUNT)])
        told = sum(counts.values()) - len(missing)
        print("words:", ", ".join(f"{count} {kind}" for kind, count in counts.items()) + f", {100 * told / sum(counts.values()):.4g} %")
        self.assertEqual(missing, [])
        self.assertGreater(min(counts.values()), 250)

    def test_facts_are_no_words(self):
        for comment in (
            "", "`memo`", '`objectType`, always "qbd_bill"', "`limit`, 1 to 150, cuts the rest off.", "`name`, required, at most 31 characters.",
            "Used by `accounts`.", "Part of 83 types.", "`qbd_bill` in JSON. Answer of `bills::list`, `bills::create`.",
            "Query parameters of `bills::list`.", "Creates a bill.",
        ):  # fmt: skip
            self.assertFalse(has_words(comment), comment)
        for comment in ("A remark.", "How much; required.", "Creates a bill: what a vendor charges."):
            self.assertTrue(has_words(comment), comment)

    def test_comments_are_found_where_they_stand(self):
        text = """/// A bill. Used by `bills`.
/// Of a vendor.
struct bill {
    /// Which one, of
    /// all.
    std::string id{};
    std::string memo; ///< a remark
    std::optional<std::vector<
        bill_line>> lines; ///< rows
    bool bare = false;

    bool operator==(const bill&) const = default;
};

enum class kind : std::uint16_t { unrecognized, a };
"""
        self.assertEqual(list(types_in(text.splitlines())), [
            ("bill", "A bill. Used by `bills`. Of a vendor.",
             {"id": "Which one, of all.", "memo": " a remark", "lines": " rows", "bare": ""}),
            ("kind", "", {})])  # fmt: skip


if __name__ == "__main__":
    unittest.main()
