"""What changes for users between two states of the API's facts, in words for CHANGELOG.md.

Breaking is what may stop a program that used the old facts from compiling, or a call of it from being sent: a
name that is gone, another C++ type, another signature, a limit that refuses more.
"""

import difflib
from dataclasses import dataclass

from .cpp import Api
from .entities import ACCOUNT, COMPANY, Enum, Struct, Variant

LIMITS = {  # which way makes a limit stricter
    "maxLength": -1, "maximum": -1, "maxItems": -1, "exclusiveMaximum": -1, "maxProperties": -1,
    "minLength": 1, "minimum": 1, "minItems": 1, "exclusiveMinimum": 1, "minProperties": 1,
}  # fmt: skip
SECTIONS = (("Removed", True), ("Changed", True), ("Added", True), ("Removed", False), ("Changed", False),
            ("Added", False))  # fmt: skip


@dataclass(frozen=True)
class Change:
    section: str  # as in Keep a Changelog
    breaking: bool
    what: str  # a name, as C++ has it
    words: str

    def __str__(self):
        return f"`{self.what}`: {self.words}"


def between(old, new):
    """The changes from one document of facts to another."""
    found = []
    for area in (COMPANY, ACCOUNT):
        before, after = Api(old, area), Api(new, area)
        found += [*_operations(before, after), *_types(before, after)]
    return found


def text(changes):
    """Them as in CHANGELOG.md, those that break source compatibility first."""
    blocks = []
    for section, breaking in SECTIONS:
        lines = _lines([c for c in changes if (c.section, c.breaking) == (section, breaking)])
        if lines:
            heading = f"### {section}, breaking source compatibility" if breaking else f"### {section}"
            blocks.append("\n".join([heading, "", *(f"- {line}" for line in lines)]))
    return "\n\n".join(blocks)


def next_version(version, changes):
    """By Semantic Versioning; before 1.0 what breaks is a new minor version, and all else a patch."""
    major, minor, patch = (int(number) for number in version.split("."))
    breaking = any(change.breaking for change in changes)
    added = any(change.section == "Added" for change in changes)
    if major == 0:
        return f"0.{minor + 1}.0" if breaking else f"0.{minor}.{patch + bool(changes)}"
    if breaking:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if added else f"{major}.{minor}.{patch + bool(changes)}"


def _lines(changes):
    """One line for all that change in the same way."""
    by_words = {}
    for change in changes:
        by_words.setdefault(change.words, []).append(f"`{change.what}`")
    return [f"{', '.join(names)}: {words}" for words, names in by_words.items()]


def _renamed(gone, candidates):
    """What may be the new name of something that is gone: the one of these that is most like it, if any is."""
    near = difflib.get_close_matches(gone, candidates, n=1, cutoff=0.5)
    return f"; perhaps it is called `{near[0]}` now" if near else ""


# Operations


def _operations(before, after):
    old = {operation.id: operation for operation in before.operations}
    new = {operation.id: operation for operation in after.operations}
    for id_, operation in old.items():
        if id_ not in new:
            alike = [other for other, o in new.items() if other not in old and o.method == operation.method]
            yield Change("Removed", True, id_, f"removed{_renamed(id_, alike)}")
        else:
            kinds = [_object_type(api, one[id_]) for api, one in ((before, old), (after, new))]
            yield from _operation(operation, new[id_], kinds)
    for id_, operation in new.items():
        if id_ not in old:
            yield Change("Added", False, id_, f"new, `{operation.method.upper()} {operation.path}`")


def _object_type(api, operation):
    answer = api.types.get(operation.answer)
    return operation.object_type or (answer.object_type if answer else "")


def _operation(old, new, kinds):
    def change(breaking, words):
        return Change("Changed", breaking, new.id, words)

    if (old.method, old.path) != (new.method, new.path):
        yield change(False, f"`{new.method.upper()} {new.path}` instead of `{old.method.upper()} {old.path}`")
    if old.idempotent != new.idempotent:
        yield change(False, f"{'' if new.idempotent else 'not '}idempotent now")
    if old.answer != new.answer:
        yield change(True, f"answers with `{new.answer}` instead of `{old.answer}`")
    if kinds[0] != kinds[1]:
        yield change(False, f'answers with the `object_type` "{kinds[1]}" instead of "{kinds[0]}"')
    if [_name(enum) for enum in old.parameters.values()] != [_name(enum) for enum in new.parameters.values()]:
        yield change(True, f"takes {len(new.parameters)} parameters in its path, of other types or number than before")
    if (old.params, old.sends_json) != (new.params, new.sends_json):
        if new.params and not old.params and not old.sends_json:
            yield change(not new.can_omit_params, f"takes `{new.params}` now")
        else:
            yield change(True, f"takes {_taken(new)} instead of {_taken(old)}")


def _name(type_):
    return type_ and type_.name


def _taken(operation):
    return f"`{operation.params}`" if operation.params else "JSON" if operation.sends_json else "no parameters"


# Types


def _types(before, after):
    prefix = after.area.prefix.removeprefix("conductor::")
    for name, type_ in before.types.items():
        if name not in after.types:
            alike = [other for other, t in after.types.items() if other not in before.types and type(t) is type(type_)]
            yield Change("Removed", True, prefix + name, f"removed{_renamed(name, alike)}")
        elif type(type_) is not type(after.types[name]):
            yield Change("Changed", True, prefix + name, "another kind of type than before")
        elif isinstance(type_, Enum):
            yield from _values(prefix + name, type_.texts, after.types[name].texts, "value ")
        elif isinstance(type_, Variant):
            old, new = ([t for _, t in variant.alternatives] for variant in (type_, after.types[name]))
            yield from _values(prefix + name, old, new, "alternative ")
        elif isinstance(type_, Struct):
            yield from _members(prefix, type_, after.types[name])
    for name in after.types:
        if name not in before.types:
            yield Change("Added", False, prefix + name, "new type")


def _values(name, old, new, kind):
    for text_ in old:
        if text_ not in new:
            yield Change("Removed", True, name, f"{kind}`{text_}` removed")
    for text_ in new:
        if text_ not in old:
            yield Change("Added", False, name, f"new {kind}`{text_}`")


def _members(prefix, before, after):
    old = {member.json_name: member for member in before.members}
    new = {member.json_name: member for member in after.members}
    for json_name, member in old.items():
        name = f"{prefix}{before.name}::{member.name}"
        if json_name in new:
            yield from _member(name, after.is_request, member, new[json_name])
            continue
        alike = [m.name for other, m in new.items() if other not in old and _held(m.type) == _held(member.type)]
        renamed = _renamed(member.name, alike) or (f"; perhaps it is called `{alike[0]}` now" if len(alike) == 1 else "")
        yield Change("Removed", True, name, f"removed{renamed}")
    for json_name, member in new.items():
        if json_name not in old:
            needed = after.is_request and "required" in member.presence
            words = "new, and must be given" if needed else "new"
            yield Change("Added", needed, f"{prefix}{after.name}::{member.name}", words)


def _held(type_):
    return type_[len("std::optional<") : -1] if type_.startswith("std::optional<") else type_


def _member(name, is_request, old, new):
    required = ["required" in member.presence for member in (old, new)]
    nullable = ["nullable" in member.presence for member in (old, new)]
    words = []
    if required[0] != required[1]:
        now = ("must be given now", "need not be given any more") if is_request else ("always there now", "may be missing now")
        words.append(now[0] if required[1] else now[1])
    if nullable[0] != nullable[1]:
        words.append("may be null now" if nullable[1] else "never null any more")
    if old.type != new.type:
        words.append(f"`{new.type}` instead of `{old.type}`")
    if words:
        stricter = is_request and (required[1] > required[0] or nullable[0] > nullable[1])
        yield Change("Changed", old.type != new.type or stricter, name, ", ".join(words))
    for keyword in sorted({*old.said, *new.said}):
        was, is_ = old.said.get(keyword), new.said.get(keyword)
        if keyword == "const" and None in (was, is_):
            continue  # it moved to or from the operations, which tell of it
        if was != is_:
            stricter = is_request and _is_stricter(keyword, was, is_)
            yield Change("Changed", stricter, name, f"{keyword} {_told(is_)} instead of {_told(was)}")


def _is_stricter(keyword, was, is_):
    if keyword in LIMITS:
        return was is None or (is_ is not None and (is_ - was) * LIMITS[keyword] > 0)
    return keyword in ("pattern", "format", "multipleOf", "uniqueItems", "const") and is_ is not None


def _told(value):
    return "none" if value is None else str(value).lower() if isinstance(value, bool) else f"`{value}`"
