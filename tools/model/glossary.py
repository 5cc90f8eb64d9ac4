"""api/glossary/: what operations, types, properties and parameters mean, in our own words."""

import fnmatch
import re

from . import yaml_1_2
from .entities import Enum, Struct

# So many words in a row that two texts share are a quotation.
QUOTATION = 8


def load(folder):
    """What all its files tell; nothing if there are none."""
    told = {}
    for path in sorted(folder.glob("*.yml")):
        told |= yaml_1_2.load(path)
    return Glossary(told)


class Glossary:
    def __init__(self, told):
        self.members, self.rules, self.resources, self.operations, self.types = (
            told.get(kind) or {} for kind in ("members", "rules", "resources", "operations", "types"))  # fmt: skip
        self.used = set()

    @property
    def is_empty(self):
        return not self.members and not self.types and not self.resources

    def meaning(self, owner, json_name):
        """Of a member of a type, by the type's name; or of what stands in a path, whose owner is "path"."""
        told = self.members.get(json_name, "")
        if isinstance(told, str):
            self._use(json_name, told)
            return told
        for pattern, text in (told.get("in") or {}).items():
            if fnmatch.fnmatchcase(owner, pattern):
                self.used.add((json_name, pattern))
                return text
        self._use(json_name, told.get("is", ""))
        return told.get("is", "")

    def _use(self, json_name, text):
        if text:
            self.used.add((json_name, ""))

    def general(self):
        """The words that hold wherever nothing else is said, by name."""
        told = {name: text if isinstance(text, str) else text.get("is", "") for name, text in self.members.items()}
        return {name: told[name] for name in sorted(told) if told[name]}

    def special(self, api):
        """Where something else is said: type, name, words."""
        general = self.general()
        for type_ in api.types.values():
            for member in type_.members if isinstance(type_, Struct) else ():
                text = self.meaning(type_.name, member.json_name)
                if text != general.get(member.json_name, ""):
                    yield type_, member.json_name, text

    def of_type(self, name):
        told = self.types.get(name, "")
        return told if isinstance(told, str) else told["is"]

    def of_value(self, enum, text):
        told = self.types.get(enum, "")
        if isinstance(told, str):
            return ""
        return told.get("values", {}).get(text) or (self.of_value(told["like"], text) if "like" in told else "")

    def unused(self, apis=()):
        """What is said of nothing there is. Words for all types are in place though each type has its own."""
        types = {type_.name: type_ for api in apis for type_ in api.types.values()}
        operations = {operation.id for api in apis for operation in api.operations}
        resources = {resource.name: resource for api in apis for resource in api.resources}
        yield from (f"the type {name}" for name in self.types if name not in types)
        yield from (f"the operation {id_}" for id_ in self.operations if id_ not in operations)
        for name, told in self.resources.items():
            has = {"is", "are", *(o.verb.rstrip("_") for o in resources[name].operations)} if name in resources else ()
            yield from (f"the resource {name}, {part}" for part in told if part not in has)
        for name, told in self.types.items():
            texts = types[name].texts if isinstance(types.get(name), Enum) else ()
            for text in told.get("values", ()) if isinstance(told, dict) else ():
                if text not in texts:
                    yield f"{text} of {name}"
        known = {name for name, _ in self.used}
        for name, told in self.members.items():
            if name not in known:
                yield name
            elif isinstance(told, dict):
                yield from (f"{name} in {p}" for p in told.get("in") or {} if (name, p) not in self.used)

    def texts(self):
        for name, told in self.members.items():
            for text in [told] if isinstance(told, str) else [told.get("is", ""), *(told.get("in") or {}).values()]:
                yield name, text
        yield from self.rules.items()
        yield from self.operations.items()
        for name, told in self.resources.items():
            yield from ((f"{name}, {part}", text) for part, text in told.items())
        for name in self.types:
            yield name, self.of_type(name)
            told = self.types[name]
            for value, text in (told.get("values") or {}).items() if isinstance(told, dict) else ():
                yield f"{value} of {name}", text


def quotations(glossary, document):
    """Runs of words that the glossary shares with texts of an API description."""
    known = set()
    for text in _texts(document):
        known |= _runs(text)
    for name, text in glossary.texts():
        for run in sorted(_runs(text) & known):
            yield f'{name}: "{" ".join(run)}"'


def _runs(text):
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {tuple(words[i : i + QUOTATION]) for i in range(len(words) - QUOTATION + 1)}


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
