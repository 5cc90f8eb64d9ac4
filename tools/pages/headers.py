"""The pages of the C++ reference: one for each public header that is written by hand, of what Doxygen reads in it."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

from .words import code, front, members, plain, slug

SPACES = ("conductor", "conductor::sandbox")
# What every class of values has, and nobody looks up.
SIGNS = {"+": "-plus", "-": "-minus", "*": "-times", "/": "-over", "=": "-is", "<": "-less", ">": "-more", "!": "-not"}
PASSED_OVER = re.compile(r"operator==|operator=|operator<=>|~\w+")


@dataclass
class Thing:
    """A type, a function or a constant outside of types."""

    kind: str
    name: str
    node: ElementTree.Element
    line: int
    members: list = field(default_factory=list)


class Headers:
    def __init__(self, folder, include):
        self.include = include
        self.files = {}  # by the header's name: what it declares
        self.places = {}  # by Doxygen's id
        self.undocumented = []
        for path in sorted(folder.glob("*.xml")):
            for compound in ElementTree.parse(path).getroot().iter("compounddef"):
                self._read(compound)
        for things in self.files.values():
            things.sort(key=lambda thing: thing.line)

    def _read(self, compound):
        kind, name = compound.get("kind"), compound.findtext("compoundname")
        if kind in ("class", "struct") and _is_public(name) and compound.get("prot") == "public":
            thing = self._add(kind, name.split("::", 1)[1], compound, compound)
            for node in compound.iterfind("sectiondef/memberdef"):
                if thing and node.get("prot") == "public" and node.get("kind") != "friend":
                    thing.members.append(node)
                    self._place(node.get("id"), compound, _anchor(thing, node))
            if thing and not _has_words(compound):
                self.undocumented.append(f"{_file(compound)}: {kind} {name}")
        elif kind == "namespace" and name in SPACES:
            for node in compound.iterfind("sectiondef/memberdef"):
                inner = node.findtext("name")
                if inner.startswith("@") or "detail" in (node.findtext("definition") or ""):
                    continue
                short = f"{name}::{inner}".split("::", 1)[1]
                self._add(node.get("kind"), short, node, node)
                if not _has_words(node) and not PASSED_OVER.fullmatch(inner):
                    self.undocumented.append(f"{_file(node)}: {node.get('kind')} {inner}")

    def _add(self, kind, name, node, placed):
        file = _file(placed)
        if not file.startswith("conductor/") or "/detail/" in file or "<" in name:
            return None
        thing = Thing(kind, name, node, int(placed.find("location").get("line")))
        self.files.setdefault(file, []).append(thing)
        self._place(node.get("id"), placed, _named(name))
        return thing

    def _place(self, id_, node, anchor):
        self.places[id_] = f"{place_of(_file(node))}#{anchor}"

    # Pages

    def pages(self):
        for file, things in sorted(self.files.items()):
            shown, seen = [], {}
            for thing in things:
                seen.setdefault((thing.name, thing.kind == "function"), []).append(thing)
            for (name, _), same in seen.items():
                shown.append(self._thing(name, same))
            about = _about((self.include / file).read_text())
            title = file.removeprefix("conductor/").removesuffix(".hpp")
            intro = f"```cpp\n#include <{file}>\n```\n\n{plain(about)}\n\n"
            yield place_of(file), front(title) + f"# {code(title)} {{#this-header}}\n\n{intro}" + "\n".join(shown)

    def _thing(self, name, same):
        first = same[0]
        lines = [f"## {code(name)} {{#{_named(name)}}}\n"]
        if first.kind == "function":
            for thing in same:
                lines += [_block(_declaration(thing.node)), self._words(thing.node)]
            return "\n".join(lines) + "\n"
        lines.append(self._words(first.node))
        if first.kind == "enum":
            lines += ["| value | |", "| --- | --- |"]
            for value in first.node.iterfind("enumvalue"):
                lines.append(f"| {code(value.findtext('name'))} | {self._line(value)} |")
        elif first.kind in ("variable", "typedef"):
            lines.append(_block(_declaration(first.node)))
        else:
            lines += self._members(first)
        return "\n".join(lines) + "\n"

    def _members(self, thing):
        bases = [node.text for node in thing.node.iterfind("basecompoundref")]
        template = _template(thing.node)
        own = thing.name.rsplit("::", 1)[-1]
        lines = []
        if bases or template:
            derived = f" : public {', '.join(bases)}" if bases else ""
            lines.append(_block(f"{template}{thing.kind} {own}{derived}"))
        values = [node for node in thing.members if node.get("kind") == "variable"]
        if values:
            rows = []
            for node in values:
                anchor = f'<a id="{_anchor(thing, node)}"></a>'
                start = (node.findtext("initializer") or "").strip().removeprefix("=").strip().strip("{}")
                facts = code(_text(node.find("type"))) + (f", by default {code(start)}" if start else "")
                rows.append(([anchor + code(node.findtext("name"))], facts, self._line(node)))
            lines += members(rows)
        taken = set()
        for node in thing.members:
            name = node.findtext("name")
            if node.get("kind") == "variable" or PASSED_OVER.fullmatch(name) or _is_made_by_compiler(node):
                continue
            if name not in taken:
                lines.append(f"### {code(name)} {{#{_anchor(thing, node)}}}\n")
                taken.add(name)
            lines += [_block(_declaration(node)), self._words(node)]
        return lines

    # Words

    def _words(self, node):
        return self._paragraphs(node, "\n\n")

    def _line(self, node):
        return self._paragraphs(node, "<br>").replace("\n", " ")

    def _paragraphs(self, node, between):
        parts = []
        for part in ("briefdescription", "detaileddescription"):
            for inner in node.find(part) if node.find(part) is not None else ():
                parts += self._paragraph(inner)
        return between.join(part for part in parts if part) + ("\n" if between == "\n\n" else "")

    def _paragraph(self, node):
        """A paragraph of Doxygen's may hold lists and code between its lines."""
        text, after = plain(node.text or ""), []
        for child in node:
            if child.tag in ("itemizedlist", "orderedlist"):
                after.append("\n".join("- " + " ".join(w for p in item for w in self._paragraph(p)) for item in child))
            elif child.tag == "verbatim":
                after.append(_block(child.text.strip("\n")))
            elif child.tag == "parameterlist":
                after += [code(''.join(name.itertext())) + ": " + " ".join(w for p in item.iterfind("parameterdescription/para")
                                                            for w in self._paragraph(p))
                          for item in child for name in item.iter("parametername")]  # fmt: skip
            elif child.tag == "simplesect":
                after += [w for p in child.iterfind("para") for w in self._paragraph(p)]
            else:
                text += self._inline(child)
            text += plain(child.tail or "")
        return [text.strip(), *after]

    def _inline(self, node):
        inside = "".join(node.itertext())
        if node.tag == "computeroutput":
            if page := re.fullmatch(r"docs/([\w-]+)\.md", inside):
                return f"[{code(inside)}](/{page[1]})"
            ref = node.find("ref")
            made = code(inside)
            place = ref is not None and self.places.get(ref.get("refid"))
            return f"[{made}]({place})" if place else made
        if node.tag == "ref":
            place = self.places.get(node.get("refid"))
            return f"[{plain(inside)}]({place})" if place else plain(inside)
        if node.tag == "ulink":
            return f"[{plain(inside)}]({node.get('url')})"
        return {"bold": "**{}**", "emphasis": "*{}*"}.get(node.tag, "{}").format(plain(inside))


def place_of(file):
    return "/reference/" + file.removeprefix("conductor/").removesuffix(".hpp")


def _is_public(name):
    return name.startswith("conductor::") and "::detail" not in name and "@" not in name


def _file(node):
    return node.find("location").get("file")


def _anchor(thing, node):
    return _named(f"{thing.name} {node.findtext('name')}")


def _named(name):
    """The anchor of a name; operators would have the same without their signs."""
    before, operator, signs = name.partition("operator")
    return slug(before + operator + "".join(SIGNS.get(sign, sign) for sign in signs))


def _has_words(node):
    return any("".join(node.find(part).itertext()).strip() for part in ("briefdescription", "detaileddescription"))


def _is_made_by_compiler(node):
    arguments = node.findtext("argsstring") or ""
    return arguments.endswith(("=default", "=delete")) or "detail::" in arguments


def _about(text):
    """The comment at the top of a header says what question it answers."""
    lines = text.split("#pragma once", 1)[1].strip().splitlines()
    found = []
    for line in lines:
        if not line.startswith("//"):
            break
        found.append(line.removeprefix("//").strip())
    return " ".join(found)


def _text(node):
    text = "" if node is None else "".join(node.itertext())
    return re.sub(r"\s+", " ", text).replace("< ", "<").replace(" >", ">").replace("CONDUCTOR_API", "").strip()


def _template(node):
    parameters = [f"{_text(p.find('type'))} {_text(p.find('declname'))}".strip()
                  + (f" = {_text(p.find('defval'))}" if p.find("defval") is not None else "")
                  for p in node.iterfind("templateparamlist/param")]  # fmt: skip
    return f"template <{', '.join(parameters)}>\n" if parameters else ""


def _declaration(node):
    kind, name, type_ = node.get("kind"), node.findtext("name"), _text(node.find("type"))
    if kind == "typedef":
        return f"using {name} = {type_};"
    if kind == "variable":
        return f"{type_} {name}{(' ' + node.findtext('initializer')) if node.findtext('initializer') else ''};"
    start = "".join(f"{word} " for word in ("static", "explicit") if node.get(word) == "yes")
    arguments = re.sub(r"(\w)=(?=[^=])", r"\1 = ", node.findtext("argsstring") or "")
    one = f"{start}{type_ + ' ' if type_ else ''}{name}{arguments.replace('< ', '<').replace(' >', '>')};"
    one = re.sub(r" (&&?|\*)(?=\w)", r"\1 ", one)
    if len(one) > 80:
        opened = one.index(name + "(") + len(name) + 1
        closed = one.rindex(")")
        one = one[:opened] + "\n    " + _split(one[opened:closed]) + one[closed:]
    return _template(node) + one


def _split(arguments):
    """A line for each argument; commas inside of templates part none."""
    made, depth = "", 0
    for character in arguments:
        depth += (character in "<({") - (character in ">)}")
        made += ",\n   " if character == "," and depth == 0 else character
    return made


def _block(text):
    return f"```cpp\n{text}\n```\n"
